import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readClaims } from "../../../src/files/read-claims.ts";
import { claimFile, debateData } from "../../../src/site/data/claim-data.ts";
import { fixtureClaims, siteOfFiles } from "../fixture-site.ts";

/** A key with the keys of all objects in its values, at any depth, and those of them all that are null in places. */
interface Keys {
  readonly inside: ReadonlySet<string>;
  readonly nullable: ReadonlySet<string>;
}

/** What is CSL, and names, which the guide describes in other places. */
const isElsewhere = (key: string, value: unknown): boolean =>
  ["citation", "works", "names", "dates", "fields"].includes(key) ||
  (typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    ["literal", "personal"].includes(String(value.kind)));

/** The keys of records, each with what is in it. */
function keysOf(records: readonly object[]): ReadonlyMap<string, Keys> {
  const keys = new Map<string, { inside: Set<string>; nullable: Set<string> }>();
  for (const [key, value] of records.flatMap((record) => Object.entries(record))) {
    const found = keys.get(key) ?? { inside: new Set(), nullable: new Set() };
    keys.set(key, found);
    const waiting: [string, unknown][] = [[key, value]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [name, inner] = next;
      if (inner === null) found.nullable.add(name);
      if (typeof inner !== "object" || inner === null || isElsewhere(name, inner)) continue;
      if (Array.isArray(inner)) waiting.push(...inner.map((item: unknown): [string, unknown] => [name, item]));
      else
        for (const [deeper, deepest] of Object.entries(inner)) {
          found.inside.add(deeper);
          waiting.push([deeper, deepest]);
        }
    }
  }
  return keys;
}

/** A debate in which whatever may be missing is missing somewhere, and is there somewhere else. */
function everything() {
  const files = readClaims(fixtureClaims("every-key")).files.flatMap(({ path, text }) => {
    const ends = (name: string): boolean => path.endsWith(name);
    if (ends("/sources/fisher-1935-design.yaml")) return { path, text: text.replace(/^checked:\n(?: .*\n)+/m, "") };
    if (ends("/people/andrew-stapley.yaml")) return { path, text: `${text}  - organisation: Tea Society\n` };
    return { path, text };
  });
  const astray = { path: "claims/tea/pot/astray.yaml", text: "claim: It is so.\nsupports: nowhere\n" };
  const gone = {
    path: "claims/tea/pot/gone.yaml",
    text: "claim: It was so.\nsupports: china-pots-are-best\nretired:\n  date: 2024-01-01\n  reason: It is not.\n",
  };
  const brew = { path: "claims/terms/brew.yaml", text: "term: brew\ndefinition: Tea made again.\n" };
  return siteOfFiles([...files, astray, gone, brew]);
}

const site = everything();
const data = debateData(site);
const claimFiles = site.debate.claims.map(({ id }) => claimFile(site, id));

/** Keys in backticks, each with those in braces behind it. */
function keysIn(text: string): readonly { readonly key: string; readonly inside: readonly string[] }[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = ""]) => {
    const [, key = "", braces = ""] = /^(\w+)?(?:: )?(?:\{(.*)\})?$/.exec(code) ?? [];
    return key === "" && braces === "" ? [] : [{ key, inside: braces === "" ? [] : namesIn(braces) }];
  });
}

const namesIn = (braces: string): readonly string[] => braces.split(", ").map((part) => part.replace(/:.*/, ""));

/** The keys of which a row says that they can be null: right behind them, or at its end for what the row is about. */
const nullableIn = (row: string, about: string): readonly string[] => [
  ...[...row.matchAll(/`(\w+)[^`]*` (?:is|ist) null/g)].map(([, key = ""]) => key),
  ...(/\b(?:or|oder) null \|$/.test(row) ? [about] : []),
];

describe.each(["en", "de"])("the guide to the data in %s", (language) => {
  const guide = readFileSync(join(import.meta.dirname, "../../../src/guides", language, "about/data.mdx"), "utf8");
  const [, ofClaim = "", ofMap = ""] = guide.split(/^##? .*$|^<h2/m);
  const rowsOf = (text: string): readonly (readonly [row: string, first: string, second: string])[] =>
    [...text.matchAll(/^\| (`.*?) \| (.*) \|$/gm)].map(([row, first = "", second = ""]) => [row, first, second]);

  test("has a row for each key of a claim, with the keys inside it and what can be null", () => {
    const keys = keysOf(claimFiles);
    const rows = rowsOf(ofClaim).map(([row, first, second]) => {
      const named = keysIn(first).map(({ key }) => key);
      const inside = new Set(keysIn(second).flatMap((each) => each.inside));
      return { named, inside, nullable: nullableIn(row, named.at(-1) ?? "") };
    });
    expect(rows.flatMap(({ named }) => named).toSorted()).toEqual([...keys.keys()].toSorted());
    for (const { named, inside, nullable } of rows) {
      const told = named.map((key) => keys.get(key));
      expect([named, new Set(told.flatMap((each) => [...(each?.inside ?? [])]))]).toEqual([named, inside]);
      expect([named, new Set(told.flatMap((each) => [...(each?.nullable ?? [])]))]).toEqual([named, new Set(nullable)]);
    }
  });

  test("names each key of the map, and what is in it", () => {
    const keys = keysOf([data]);
    const [sentence = ""] = /^`map\.json` .*$/m.exec(ofMap) ?? [];
    const beside = keysIn(sentence);
    const lists = rowsOf(ofMap).flatMap(([, first]) => keysIn(first).map(({ key }) => key));
    const named = beside.flatMap(({ key }) => (key === "" ? [] : [key]));
    expect([...named, ...lists].toSorted()).toEqual([...keys.keys()].toSorted());
    const inside = new Set(beside.flatMap((each) => each.inside));
    expect(inside).toEqual(new Set(named.flatMap((key) => [...(keys.get(key)?.inside ?? [])])));
  });

  test.each(["debates", "questions", "retired", "sources", "people", "terms"] as const)(
    "names each key of an entry of `%s`, with the keys inside it and what can be null",
    (list) => {
      const keys = keysOf(data[list]);
      const [row = "", , second = ""] = rowsOf(ofMap).find(([, first]) => first === `\`${list}\``) ?? [];
      const named = new Set(keysIn(second).flatMap(({ key, inside }) => [key, ...inside]));
      // Those of a claim are in its table.
      const ofClaims = list === "retired" ? keysOf(claimFiles) : new Map<string, Keys>();
      const real = [...keys].flatMap(([key, { inside }]) => [key, ...(ofClaims.has(key) ? [] : inside)]);
      expect([...named].toSorted()).toEqual([...new Set(real)].toSorted());
      const nullable = [...keys].flatMap(([key, each]) => (ofClaims.has(key) ? [] : [...each.nullable]));
      expect(new Set(nullableIn(row, ""))).toEqual(new Set(nullable));
    },
  );
});
