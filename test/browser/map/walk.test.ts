import { expect, test } from "vitest";
import { walk, type Paths } from "../../../src/browser/map/walk.ts";

/** Lines of `id: children`, in reading order; who is nobody's child is a question. */
function treeOf(...lines: readonly string[]): Paths {
  const children = new Map(
    lines.map((line) => {
      const [id = "", rest = ""] = line.split(":");
      return [id, rest.split(" ").filter(Boolean)];
    }),
  );
  const parent = (id: string): string => [...children].find(([, below]) => below.includes(id))?.[0] ?? "";
  return new Map([...children].map(([id, below]) => [id, { id, parent: parent(id), children: below }]));
}

const tree = treeOf("question: yes no", "yes: reason", "reason: objection", "objection:", "no:", "other:");

test.each([
  ["question", "ArrowRight", "yes"],
  ["yes", "ArrowDown", "no"],
  ["no", "ArrowUp", "yes"],
  ["yes", "ArrowLeft", "question"],
  ["question", "ArrowDown", "other"],
  ["objection", "Home", "question"],
  ["question", "End", "objection"],
])("from %s, %s leads to %s", (from, key, to) => {
  expect(walk(tree, from, key)).toBe(to);
});

test.each([
  ["no", "ArrowDown"],
  ["no", "ArrowRight"],
  ["question", "ArrowLeft"],
  ["question", "ArrowUp"],
  ["nobody", "ArrowDown"],
])("from %s, %s leads nowhere", (from, key) => {
  expect(walk(tree, from, key)).toBe(from);
});
