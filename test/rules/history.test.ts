import { describe, expect, test } from "vitest";
import { teaDebate, onTeaDebate } from "./tea-debate.ts";
import type { Overlay } from "../../src/site/rules/rule-page.ts";
import { compile } from "../../src/compile.ts";
import { cold, sharing, warm } from "../versions/shared-address.ts";
import { claimFile } from "./check-texts.ts";
import { publishedIn } from "./published-in.ts";

const path = "claims/tea/a.yaml";
const pour = "claims/tea/pouring-last-sets-the-amount.yaml";
const first = claimFile("A warm pot keeps the tea hot.");

/** What is found in the last state, the others having been committed before it. */
function found(...states: readonly Overlay[]): readonly string[] {
  const published = publishedIn(...states.slice(0, -1));
  return compile(onTeaDebate(states.at(-1) ?? {}), { published }).diagnostics.map(
    ({ rule, path: where, message }) => `${rule} ${where}: ${message}`,
  );
}

test("a claim that is deleted is reported where its file was", () => {
  expect(found({ [path]: first }, {})).toEqual([
    "lost-claim claims/tea/a.yaml: The claim `a` was published, but its file no longer exists.",
  ]);
});

test("a claim that was never committed may be deleted, and one that is renamed or retired is not lost", () => {
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

test("a claim whose file can't be read is not called lost", () => {
  expect(found({ [path]: first }, { [path]: "claim: [\n" }).filter((text) => text.startsWith("lost-claim"))).toEqual(
    [],
  );
});

test("a claim that moves to another folder is neither lost nor used again", () => {
  expect(found({ [path]: first }, { "claims/tea/pots/a.yaml": first })).toEqual([]);
});

test("a claim may be reworded out of all likeness while it stays", () => {
  expect(found({ [path]: first }, { [path]: claimFile("Bags brew as well as leaves do.") })).toEqual([]);
});

test("an id that was deleted comes back only as what it was", () => {
  expect(found({ [path]: first }, {}, { [path]: claimFile("A warm pot keeps tea hot.") })).toEqual([]);
  expect(found({ [path]: first }, {}, { [path]: claimFile("Bags brew as well as leaves do.") })).toEqual([
    "reused-id claims/tea/a.yaml: The id `a` was already published and said: `A warm pot keeps the tea hot.`.",
  ]);
});

test("an id that was used again stays reported after it is committed", () => {
  const other = claimFile("Bags brew as well as leaves do.");
  expect(found({ [path]: first }, {}, { [path]: other }, { [path]: other })).toHaveLength(1);
});

test("a text that has the version of an earlier one is refused, before it is committed and after", () => {
  const refused = [
    `shared-version ${path}: This text has the version \`86ac67da6d\`, which already belongs to another text: \`${cold}\`.`,
  ];
  expect(found({ [path]: sharing(cold) }, { [path]: sharing(warm) })).toEqual(refused);
  expect(found({ [path]: sharing(cold) }, { [path]: sharing(warm) }, { [path]: sharing(warm) })).toEqual(refused);
});

test("a text that has the version of what its claim said under a former id is refused", () => {
  const renamed = { "claims/tea/b.yaml": sharing(warm, "aliases: a") };
  expect(found({ [path]: sharing(cold) }, renamed)).toHaveLength(1);
});

test("a text that was published first may come back, and one that only another claim shares its digits with is let in", () => {
  expect(found({ [path]: sharing(cold) }, { [path]: sharing(warm) }, { [path]: sharing(cold) })).toEqual([]);
  const beside = { [path]: sharing(cold), "claims/tea/b.yaml": sharing(warm) };
  expect(found({ [path]: sharing(cold) }, beside)).toEqual([]);
});

test("a retired claim's text is held to it too", () => {
  const retired = sharing(warm, "retired: { date: 2026-01-01, reason: Why. }");
  expect(found({ [path]: sharing(cold) }, { [path]: retired })).toHaveLength(1);
});

test("what was a claim doesn't become a question, nor a question a claim", () => {
  const question = "question: Is it so?\narises-from: milk-goes-in-last\n";
  const rules = (...states: readonly Overlay[]): readonly string[] =>
    found(...states).filter((text) => text.startsWith("reused-id"));
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

  test("an older one that was renamed stays the older one", () => {
    const renamed = {
      [pour]: null,
      "claims/tea/z.yaml": `${teaDebate[pour] ?? ""}aliases: pouring-last-sets-the-amount\n`,
    };
    expect(where({}, { [path]: alike, ...renamed })).toEqual([path]);
  });

  test("the one whose file allows the rule is the one that would be reported, so that its `allow` is always needed", () => {
    const allowed = {
      [pour]: `${teaDebate[pour] ?? ""}allow: near-duplicate # differs in what it means\n`,
      [path]: alike,
    };
    expect(found({}, allowed)).toEqual([]);
    expect(compile(onTeaDebate(allowed)).diagnostics).toEqual([]);
  });
});
