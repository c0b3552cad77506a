import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { compile } from "../../src/compile.ts";
import { onTeaDebate, teaDebate } from "../check/tea-debate.ts";
import type { ClaimContent } from "../../src/claims/model/index.ts";
import { canonicalForm, contentOfForm, joinLines } from "../../src/versions/canonical-form.ts";
import { claimVersion, unpublished, presentVersions, versionAddresses } from "../../src/versions/claim-version.ts";
import { fullContent } from "./full-content.ts";
import { bundledMap, bundledFiles } from "../bundled-map.ts";
import { casesIn } from "../cases.ts";
import { holds } from "../holds.ts";
import { pinnedHashes, pinnedText, type PinnedHash } from "../../scripts/pinned-hashes.ts";
import { textIn, valueIn } from "../../scripts/github/api.ts";

/** What a claim could say before it could be a forecast. */
const published: ClaimContent = {
  ...fullContent,
  resolves: null,
  stances: fullContent.stances.map((stance) => ({ ...stance, probability: "" })),
};

test("the canonical form and its hash never change, because addresses that people have cited depend on them", () => {
  expect(canonicalForm(published)).toMatchInlineSnapshot(
    `"{"basis":"testimony","explanation":"Orwell held that this is **certain** [@orwell-1946-nice-cup, rule 10].\\n\\n- One can measure.","home":{"kind":"answers","target":"when-does-the-milk-go-in"},"jointly-with":["few-own-a-measuring-jug"],"relations":[{"conclusion":"milk-goes-in-first","kind":"undercuts","premise":"old-cups-cracked"},{"kind":"supports","target":"tea-is-a-matter-of-taste"}],"sentence":"The milk goes in after the tea.","stances":[{"at":"rule 10","date":"1946-01-12","name":{"family":"Orwell","given":"George","kind":"personal"},"person":"george-orwell","source":"orwell-1946-nice-cup","stance":"asserts"}],"uses":[{"at":"rule 10","note":"The tenth of eleven rules.","quote":{"exact":"one should pour tea into the cup first","prefix":"Tenthly,","suffix":"."},"source":"orwell-1946-nice-cup"}],"works":[{"arxiv":"2206.01234","dates":{"issued":"1946-01-12"},"fields":{"URL":"https://example.org/tea","container-title":"Evening Standard"},"id":"orwell-1946-nice-cup","names":{"author":[{"kind":"literal","literal":"George Orwell"},{"kind":"literal","literal":"The Editors"}]},"title":"A Nice Cup of Tea","type":"article-newspaper"}]}"`,
  );
  expect(claimVersion(published, unpublished).hash).toMatchInlineSnapshot(
    `"cc168e5c6f07f3a6031396101d9b852ec42eaac36e50dcfd6bd2c8c8e97467b0"`,
  );
});

test("an undercut of an undercut is part of a version", () => {
  const undercutting = (undercut: readonly string[]): ClaimContent => ({
    ...fullContent,
    relations: [{ kind: "undercuts", undercut: [...undercut], premise: "p", conclusion: "c" }],
  });
  const form = (undercut: readonly string[]): string =>
    /"home":[^}]*\}/.exec(canonicalForm(undercutting(undercut)))?.[0] ?? "";
  expect(form([])).toBe('"home":{"conclusion":"c","kind":"undercuts","premise":"p"}');
  expect(form(["v", "u"])).toBe('"home":{"conclusion":"c","kind":"undercuts","premise":"p","undercut":["v","u"]}');
  expect(contentOfForm(canonicalForm(undercutting(["v", "u"])))?.relations).toEqual(undercutting(["v", "u"]).relations);
});

/** The path to every text in a value. */
function waysToTexts(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value === "string") return [way];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => waysToTexts(inner, [...way, key]));
}

/** A copy of a value with another value at the end of the path. */
function replaceAt<T>(value: T, way: readonly string[], replace: (text: unknown) => unknown): T {
  const copy: T = structuredClone(value);
  let inner: unknown = copy;
  for (const key of way.slice(0, -1))
    inner = typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : null;
  const last = way.at(-1) ?? "";
  if (typeof inner === "object" && inner !== null) Reflect.set(inner, last, replace(Reflect.get(inner, last)));
  return copy;
}

const hashOf = (content: ClaimContent): string => claimVersion(content, unpublished).hash;

describe("the hash changes with", () => {
  const ways = waysToTexts(fullContent).filter((way) => way.at(-1) !== "kind");
  test.each(ways.map((way) => [way.join("."), way] as const))("%s", (_, way) => {
    expect(hashOf(replaceAt(fullContent, way, (text) => `${String(text)}x`))).not.toBe(hashOf(fullContent));
    if (replaceAt(fullContent, way, () => "") !== fullContent && !isEmptyAt(way))
      expect(hashOf(replaceAt(fullContent, way, () => ""))).not.toBe(hashOf(fullContent));
  });

  const lists = ["relations", "jointlyWith", "stances", "uses", "works"] as const;
  test.each(lists)("an entry of %s that is left out", (key) => {
    const without = { ...fullContent, [key]: fullContent[key].slice(1) };
    expect(hashOf(without)).not.toBe(hashOf(fullContent));
  });

  test("another home, which is the first relation", () => {
    const [first, second, third] = fullContent.relations;
    if (!first || !second || !third) throw new Error("The full content has three relations.");
    expect(hashOf({ ...fullContent, relations: [second, first, third] })).not.toBe(hashOf(fullContent));
    expect(hashOf({ ...fullContent, relations: [first, third, second] })).toBe(hashOf(fullContent));
  });

  test("another order of a work's authors", () => {
    const reversed = replaceAt(fullContent, ["works", "0", "names", "author"], (names) =>
      Array.isArray(names) ? names.toReversed() : names,
    );
    expect(hashOf(reversed)).not.toBe(hashOf(fullContent));
  });
});

function isEmptyAt(way: readonly string[]): boolean {
  let inner: unknown = fullContent;
  for (const key of way) inner = typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : null;
  return inner === "";
}

test("two contents that differ in one text have different forms", () => {
  holds([fc.constantFrom(...waysToTexts(fullContent)), fc.string(), fc.string()], 100, (way, one, other) => {
    const same =
      one.normalize("NFC").replaceAll(/\s+/g, " ").trim() === other.normalize("NFC").replaceAll(/\s+/g, " ").trim();
    fc.pre(!same && way.at(-1) !== "explanation");
    expect(canonicalForm(replaceAt(fullContent, way, () => one))).not.toBe(
      canonicalForm(replaceAt(fullContent, way, () => other)),
    );
  });
});

/** A claim file as the lines of each key, relations first, and variants of it that say the same. */
const parts = casesIn("test/versions/same-content.yaml", z.record(z.string(), z.array(z.string())));

test("other wordings, passages, comments, order of keys and entries, quotation marks and line breaks in a file don't change its version", () => {
  const orders = fc.shuffledSubarray(Object.keys(parts), { minLength: Object.keys(parts).length });
  const choices = fc.record(
    Object.fromEntries(Object.entries(parts).map(([key, ways]) => [key, fc.constantFrom(...ways)])),
  );
  const versionOf = (order: readonly string[], written: Readonly<Record<string, string>>): string | undefined => {
    const text = ["# a claim", ...order.map((key) => written[key] ?? ""), "supports: milk-goes-in-last", ""].join("\n");
    const { debate, diagnostics } = compile(onTeaDebate({ "claims/tea/stirred.yaml": text }));
    expect(diagnostics.filter(({ path }) => path === "claims/tea/stirred.yaml")).toEqual([]);
    return presentVersions(debate).get("stirred")?.version;
  };
  const plain = versionOf(
    Object.keys(parts),
    Object.fromEntries(Object.entries(parts).map(([key, [way = ""]]) => [key, way])),
  );
  holds([orders, choices], 60, (order, written) => {
    expect(versionOf(order, written)).toBe(plain);
  });
});

test("where a source is, and whether it still stands, is no part of a version", () => {
  const path = "claims/sources/orwell-1946-nice-cup.yaml";
  const added =
    "archived: {url: https://example.org/copy, date: 2026-01-02}\nhtml: https://example.org/tea\nonline: {checked: 2026-01-02, gone: true}\nretracted: {date: 2026, notice: https://example.org/notice}\n";
  const [before, after] = ["", added].map((keys) => {
    const { debate, diagnostics } = compile(onTeaDebate({ [path]: `${teaDebate[path] ?? ""}${keys}` }));
    expect(diagnostics).toEqual([]);
    return [...presentVersions(debate)].map(([id, { hash }]) => [id, hash]);
  });
  expect(after).toEqual(before);
});

const pageAboutData = readFileSync("src/guides/en/about/data.mdx", "utf8");

test("the page about the data shows a form and its hash correctly", () => {
  const [, form, version] = /```json\n(.*)\n```\s+and its hash begins with `(\w+)`/.exec(pageAboutData) ?? [];
  const content: ClaimContent = {
    sentence: "Cold pots stand on stone.",
    relations: [{ kind: "supports", target: "cold-pots-cool" }],
    jointlyWith: [],
    basis: "",
    stances: [],
    uses: [],
    resolves: null,
    explanation: "",
    works: [],
  };
  expect(form).toBe(canonicalForm(content));
  expect(version).toBe(claimVersion(content, unpublished).version);
});

test("the page about the data names every key of the form", () => {
  const form: unknown = JSON.parse(canonicalForm(fullContent));
  const keys = Object.keys(form ?? {});
  expect(keys).toHaveLength(10);
  expect(keys.filter((key) => !pageAboutData.includes(`\`${key}\``))).toEqual([]);
});

test("what a claim said is read from its form unchanged, except for order and white space that have no meaning", () => {
  const [work] = fullContent.works;
  const [first] = fullContent.relations;
  expect(contentOfForm(canonicalForm(fullContent))).toMatchObject({
    ...fullContent,
    relations: [first, fullContent.relations[2], fullContent.relations[1]],
    uses: [{ ...fullContent.uses[0], quote: { ...fullContent.uses[0]?.quote, prefix: "Tenthly," } }],
    works: [work],
  });
});

test("every seventh claim of the bundled map is read from its form, and has the same form again", () => {
  const { debate } = bundledMap();
  const versions = [...presentVersions(debate).values()].filter((_, index) => index % 7 === 0);
  const other = versions.filter(({ form }) => {
    const content = contentOfForm(form);
    return content === null || canonicalForm(content) !== form;
  });
  expect(other.map(({ content }) => content.sentence)).toEqual([]);
});

test("anything that is not the form of a claim is refused", () => {
  const refused = ["", "null", "[]", '{"sentence":1}', '{"home":"x"}', '{"home":{"kind":"likes","target":"a"}}'];
  expect(refused.map(contentOfForm)).toEqual(refused.map(() => null));
  expect(contentOfForm('{"sentence":"a","stances":[{"stance":"asserts","name":{"kind":"group"}}]}')).toBeNull();
  holds([fc.oneof(fc.json(), fc.string())], 100, (text) => {
    const content = contentOfForm(text);
    if (content !== null) expect(canonicalForm(content)).toMatch(/^\{.*\}$/s);
  });
});

test("a paragraph becomes one line, however it is broken, indented or ended", () => {
  expect(joinLines("One two\nthree.\n\nFour.\n")).toBe("One two three.\n\nFour.");
  expect(joinLines("One\ntwo  three.   \r\n\r\n\r\n  Four.")).toBe("One two three.\n\nFour.");
});

test("the start of another block stays on its own line", () => {
  const markdown =
    "Two reasons:\n- one\n  and more\n- two\n\n1. first\n2. second\n> said\n## Heading\n    code\n---\n[a]: https://b.example";
  expect(joinLines(markdown)).toBe(
    "Two reasons:\n- one and more\n- two\n\n1. first\n2. second\n> said\n## Heading\n    code\n---\n[a]: https://b.example",
  );
});

test("emphasis, numbers and dashes at the start of a line don't start a block", () => {
  expect(joinLines("It was\n*then*\n1946 and\n-5 degrees, #1\n+1.")).toBe("It was *then* 1946 and -5 degrees, #1 +1.");
});

test("an empty text stays empty", () => {
  expect(joinLines(" \n\n")).toBe("");
});

/** Hashes that often begin alike: all differ in only a few digits. */
const hashes = fc.uniqueArray(
  fc.array(fc.constantFrom("0", "1"), { minLength: 14, maxLength: 14 }).map((digits) => digits.join("")),
  { maxLength: 60 },
);

test("a version that begins like an earlier one has as many digits as distinguish them, and the earlier one keeps ten", () => {
  expect([...versionAddresses(["0123456789aaaa", "0123456789aabb", "0123456789bbbb"]).values()]).toEqual([
    "0123456789",
    "0123456789aab",
    "0123456789b",
  ]);
});

test("each version has its own address, which is the beginning of its hash", () => {
  holds([hashes], 100, (all) => {
    const addresses = versionAddresses(all);
    expect(new Set(addresses.values()).size).toBe(all.length);
    for (const [hash, address] of addresses) expect(hash.startsWith(address) && address.length >= 10).toBe(true);
  });
});

test("no address changes when more versions are published", () => {
  holds([hashes, fc.nat(60)], 100, (all, count) => {
    const before = versionAddresses(all.slice(0, count));
    const after = versionAddresses(all);
    expect([...before].filter(([hash, address]) => after.get(hash) !== address)).toEqual([]);
  });
});

const files = bundledFiles();
const { debate } = bundledMap();
const now = pinnedHashes(debate, files);
const written = readFileSync("test/golden/pinned-hashes.json", "utf8");
const pinned = pinsIn(written);

function pinsIn(text: string): ReadonlyMap<string, PinnedHash> {
  const pins: unknown = JSON.parse(text);
  const ids = typeof pins === "object" && pins !== null ? Object.keys(pins) : [];
  return new Map(
    ids.map((id) => {
      const pin = valueIn(pins, id);
      return [id, { files: textIn(pin, "files"), hash: textIn(pin, "hash") }];
    }),
  );
}

/** Claims whose files have the same bytes as when their hashes were pinned. */
const unchanged = [...now].filter(([id, { files: made }]) => pinned.get(id)?.files === made);

test("the same files give a claim of the bundled map the same hash forever, because addresses that people have cited depend on it", () => {
  const changed = unchanged.filter(([id, { hash }]) => pinned.get(id)?.hash !== hash).map(([id]) => id);
  expect(changed).toEqual([]);
});

test("most claims of the map are pinned in their present form", () => {
  expect(unchanged.length, "run `npm run pin-hashes`, which pins what the claims say now").toBeGreaterThan(
    now.size / 2,
  );
});

test("the file of pinned hashes has one line per claim, in the order of ids", () => {
  expect(written).toBe(pinnedText(pinned));
});
