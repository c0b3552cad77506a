import { describe, expect, test } from "vitest";
import { teaDebate, onTeaDebate, claimFile, publishedIn } from "./tea-debate.ts";
import type { Overlay } from "../../src/site/views/rules-view.ts";
import { compile } from "../../src/compile.ts";
import { cold, warm } from "../versions/shared-address.ts";

const path = "claims/tea/a.yaml";
const pour = "claims/tea/pouring-last-sets-the-amount.yaml";
const first = claimFile("A warm pot keeps the tea hot.");

/** The findings in the last state, after the earlier states were committed. */
function found(...states: readonly Overlay[]): readonly string[] {
  const published = publishedIn(...states.slice(0, -1));
  return compile(onTeaDebate(states.at(-1) ?? {}), { published }).diagnostics.map(
    ({ rule, path: where, message }) => `${rule} ${where}: ${message}`,
  );
}

test("a deleted claim is reported at its former path", () => {
  expect(found({ [path]: first }, {})).toEqual([
    "lost-record claims/tea/a.yaml: The claim `a` was published, but its file no longer exists.",
  ]);
});

test("what is deleted of any kind is reported, unless an alias or the map accounts for it", () => {
  const records = {
    "claims/tea/which-pot.yaml": "question: Which pot is best?\n",
    "claims/sources/cups.yaml": "type: book\ntitle: Cups\n",
    "claims/people/eric-blair.yaml": "name: { literal: Eric Blair }\n",
    "claims/tours/quick.yaml": "title: Quick\nstops: []\n",
    "claims/pages/method.yaml": "title: Method\n",
    "claims/pots/debate.yaml": "title: Pots\n",
  };
  const lost = (...states: readonly Overlay[]): readonly string[] =>
    found(...states).flatMap((text) => /^lost-record \S+: The (\w+)/.exec(text)?.[1] ?? []);
  expect(lost(records, {}).toSorted()).toEqual(["debate", "page", "person", "question", "source", "tour"]);
  const renamed = Object.entries(records).map(([path, text]) => {
    const id = /([a-z-]+)(?:\/debate)?\.yaml$/.exec(path)?.[1] ?? "";
    return [path.replace(id, `${id}-2`), `${text}aliases: ${id}\n`] as const;
  });
  expect(lost(records, Object.fromEntries(renamed))).toEqual([]);
  const map = "title: A map of tea\ndebates: tea\nremoved: [which-pot, cups, eric-blair, quick, method, pots]\n";
  expect(lost(records, { "claims/map.yaml": map })).toEqual([]);
});

test("a claim that was never committed may be deleted, and a renamed or retired one doesn't count as deleted", () => {
  expect(found({}, {})).toEqual([]);
  expect(
    found({ [path]: first }, { "claims/tea/b.yaml": claimFile("A warm pot keeps the tea hot.", "aliases: a") }),
  ).toEqual([]);
  expect(
    found(
      { [path]: first },
      { [path]: claimFile("A warm pot keeps the tea hot.", "retired: { date: 2026-01-01, reason: Why. }") },
    ),
  ).toEqual([]);
});

test("a deleted claim is reported before the claims that name it, whose help says that it was deleted", () => {
  const others = Object.fromEntries(
    ["a0", "a1", "b"].map((id) => [`claims/tea/0/${id}.yaml`, `claim: Tea number ${id} is hot.\nsupports: a\n`]),
  );
  const { diagnostics } = compile(onTeaDebate(others), { published: publishedIn({ ...others, [path]: first }) });
  const found = diagnostics.filter(({ rule }) => /lost-record|unknown-id/.test(rule));
  expect(found.map(({ rule }) => rule)).toEqual(["lost-record", "unknown-id", "unknown-id", "unknown-id"]);
  expect(found[1]?.help).toBe("Its file was deleted: restore it, or name another record.");
});

test("a claim whose file can't be read doesn't count as deleted", () => {
  expect(found({ [path]: first }, { [path]: "claim: [\n" }).filter((text) => text.startsWith("lost-record"))).toEqual(
    [],
  );
});

test("a claim that moves to another folder is neither deleted nor reused", () => {
  expect(found({ [path]: first }, { "claims/tea/pots/a.yaml": first })).toEqual([]);
});

test("a claim may be reworded completely while its file stays", () => {
  expect(found({ [path]: first }, { [path]: claimFile("Bags brew as well as leaves do.") })).toEqual([]);
});

test("the id of a deleted claim may only be used for the same claim again", () => {
  expect(found({ [path]: first }, {}, { [path]: claimFile("A warm pot keeps tea hot.") })).toEqual([]);
  expect(found({ [path]: first }, {}, { [path]: claimFile("Bags brew as well as leaves do.") })).toEqual([
    "duplicate-id claims/tea/a.yaml: The id `a` was already published and said: `A warm pot keeps the tea hot.`.",
  ]);
});

test("a reused id stays reported after it is committed", () => {
  const other = claimFile("Bags brew as well as leaves do.");
  expect(found({ [path]: first }, {}, { [path]: other }, { [path]: other })).toHaveLength(1);
});

test("a text with the same version id as an earlier text is refused, before it is committed and after", () => {
  const refused = [
    `duplicate-id ${path}: This text has the version \`86ac67da6d\`, which already belongs to another text: \`${cold}\`.`,
  ];
  expect(found({ [path]: claimFile(cold) }, { [path]: claimFile(warm) })).toEqual(refused);
  expect(found({ [path]: claimFile(cold) }, { [path]: claimFile(warm) }, { [path]: claimFile(warm) })).toEqual(refused);
});

test("a text with the same version id as a text of its claim under a former id is refused", () => {
  const renamed = { "claims/tea/b.yaml": claimFile(warm, "aliases: a") };
  expect(found({ [path]: claimFile(cold) }, renamed)).toHaveLength(1);
});

test("a text that was published first may return, and one whose version id only another claim has is accepted", () => {
  expect(found({ [path]: claimFile(cold) }, { [path]: claimFile(warm) }, { [path]: claimFile(cold) })).toEqual([]);
  const beside = { [path]: claimFile(cold), "claims/tea/b.yaml": claimFile(warm) };
  expect(found({ [path]: claimFile(cold) }, beside)).toEqual([]);
});

test("the text of a retired claim is checked too", () => {
  const retired = claimFile(warm, "retired: { date: 2026-01-01, reason: Why. }");
  expect(found({ [path]: claimFile(cold) }, { [path]: retired })).toHaveLength(1);
});

test("a claim can't become a question, nor a question a claim", () => {
  const question = "question: Is it so?\narises-from: milk-goes-in-last\n";
  const rules = (...states: readonly Overlay[]): readonly string[] =>
    found(...states).filter((text) => text.startsWith("duplicate-id"));
  expect(rules({ [path]: first }, { [path]: question })).toHaveLength(1);
  expect(rules({ [path]: question }, { [path]: first })).toHaveLength(1);
});

describe("of two claims that say nearly the same", () => {
  const alike = claimFile("Whoever pours milk last can see how much of it their tea needs.");
  const where = (...states: readonly Overlay[]): readonly string[] =>
    found(...states).flatMap((text) => /^near-duplicate (\S+):/.exec(text)?.[1] ?? []);

  test("the one that is not published is reported, whatever their names", () => {
    expect(where({}, { [path]: alike })).toEqual([path]);
    expect(where({}, { "claims/tea/z.yaml": alike })).toEqual(["claims/tea/z.yaml"]);
  });

  test("the one that was published later is reported", () => {
    expect(where({}, { [path]: alike }, { [path]: alike })).toEqual([path]);
    expect(where({ [path]: alike, [pour]: null }, { [path]: alike }, { [path]: alike })).toEqual([pour]);
  });

  test("the older one stays the older one when it is renamed", () => {
    const renamed = {
      [pour]: null,
      "claims/tea/z.yaml": `${teaDebate[pour] ?? ""}aliases: pouring-last-sets-the-amount\n`,
    };
    expect(where({}, { [path]: alike, ...renamed })).toEqual([path]);
  });

  test("the one that is reported is the one that allows the rule, so that its `allow` is always needed", () => {
    const allowed = {
      [pour]: `${teaDebate[pour] ?? ""}allow: near-duplicate # differs in what it means\n`,
      [path]: alike,
    };
    expect(found({}, allowed)).toEqual([]);
    expect(compile(onTeaDebate(allowed)).diagnostics).toEqual([]);
  });
});
