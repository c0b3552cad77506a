import { describe, expect, test } from "vitest";
import { onTeaDebate } from "./tea-debate.ts";
import type { Overlay } from "../../src/site/rules/rule-page.ts";
import { rules } from "../../src/check/rules.ts";
import { compile } from "../../src/compile.ts";
import { folderRules } from "../../src/check/rules/files.ts";
import { publishedIn } from "./published-in.ts";
import { rulePages, rulesWithExamples } from "./rule-pages.ts";

const found = (overlay: Overlay, published = publishedIn()): readonly string[] =>
  compile(onTeaDebate(overlay), { published }).diagnostics.map(
    ({ rule, path, line, message }) => `${rule} ${path}:${line} ${message}`,
  );

test("no rule finds anything in the debate that the examples are added to", () => {
  expect(found({})).toEqual([]);
});

describe.each(rulesWithExamples)("$id", ({ id, severity, before, refused, accepted }) => {
  const published = publishedIn(...(Object.keys(before).length > 0 ? [before] : []));

  test("finds something in what its page calls refused, and no other rule does", () => {
    const diagnostics = compile(onTeaDebate(refused), { published }).diagnostics;
    expect(new Set(diagnostics.map((diagnostic) => `${diagnostic.severity} ${diagnostic.rule}`))).toEqual(
      new Set([`${severity} ${id}`]),
    );
  });

  test("reports it in a file of the example, or in the file that the example removes", () => {
    const diagnostics = compile(onTeaDebate(refused), { published }).diagnostics;
    expect(diagnostics.filter(({ path }) => Object.hasOwn(refused, path))).not.toEqual([]);
  });

  test("finds nothing in what its page calls accepted, and no other rule does", () => {
    expect(found(accepted, published)).toEqual([]);
  });
});

test("each rule has its own id in kebab case", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test("each rule says in one sentence what is wrong", () => {
  expect(rules.filter(({ sentence }) => !/^[A-Z`].*\.$/.test(sentence)).map(({ id }) => id)).toEqual([]);
});

/** The rules in the order of their pages: by topic. */
const inOrder = ["form", "reference", "structure", "wording", "evidence", "safety"].flatMap((concern) =>
  rules.filter((rule) => rule.concern === concern).map(({ id }) => id),
);

test("each rule has a page that explains it, and each page belongs to a rule", () => {
  expect([...rulePages.keys()]).toEqual(inOrder);
  expect([...rulePages].filter(([, { explanation }]) => explanation.length < 40).map(([id]) => id)).toEqual([]);
});

test("each rule has examples of both kinds, except rules about the folder", () => {
  const examples = new Map(rulesWithExamples.map((rule) => [rule.id, rule]));
  const bare = rules.filter(({ id }) => Object.keys(examples.get(id)?.accepted ?? {}).length === 0);
  expect(bare.map(({ id }) => id)).toEqual(folderRules.map(({ id }) => id));
});

test("an old id of a rule is no rule's id, and leads to one rule", () => {
  const ids = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});
