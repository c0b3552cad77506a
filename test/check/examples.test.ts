import { describe, expect, test } from "vitest";
import { onGround } from "../../src/check/ground.ts";
import type { Overlay } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules.ts";
import { compile } from "../../src/compile.ts";
import { formRules } from "../../src/parse/index.ts";
import { publishedIn } from "./published-in.ts";

const found = (overlay: Overlay, published = publishedIn()): readonly string[] =>
  compile(onGround(overlay), { published }).diagnostics.map(
    ({ rule, path, line, message }) => `${rule} ${path}:${line} ${message}`,
  );

test("no rule finds anything in the ground on which the examples are laid", () => {
  expect(found({})).toEqual([]);
});

describe.each(rules.filter((rule) => rule.kind !== "folder"))("$id", (rule) => {
  const { id, severity, examples } = rule;
  const published = rule.kind === "history" ? publishedIn(rule.examples.before) : publishedIn();

  test("finds something in its bad example, and no other rule does", () => {
    const diagnostics = compile(onGround(examples.bad), { published }).diagnostics;
    expect(new Set(diagnostics.map((diagnostic) => `${diagnostic.severity} ${diagnostic.rule}`))).toEqual(
      new Set([`${severity} ${id}`]),
    );
  });

  test("reports its bad example in one of the example's own files, or in the one that it takes away", () => {
    const diagnostics = compile(onGround(examples.bad), { published }).diagnostics;
    expect(diagnostics.filter(({ path }) => Object.hasOwn(examples.bad, path))).not.toEqual([]);
  });

  test("finds nothing in its good example, and no other rule does", () => {
    expect(found(examples.good, published)).toEqual([]);
  });
});

test("each rule has an id of its own, in kebab-case", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test("each rule says in one sentence what it forbids, and explains itself in a paragraph", () => {
  expect(rules.filter(({ summary }) => !/^[A-Z`].*\.$/.test(summary)).map(({ id }) => id)).toEqual([]);
  expect(
    rules.filter(({ explanation }) => explanation.length < 40 || explanation.includes("\n")).map(({ id }) => id),
  ).toEqual([]);
});

test("every rule that is held while reading is described, with its severity", () => {
  const described = rules.filter(({ kind }) => kind === "reading").map(({ id, severity }) => `${severity} ${id}`);
  expect(described.toSorted()).toEqual(
    Object.entries(formRules)
      .map(([id, { severity }]) => `${severity} ${id}`)
      .toSorted(),
  );
});
