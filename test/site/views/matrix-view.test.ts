import { expect, test } from "vitest";
import { viewDeciding, viewMatrix, type MatrixView } from "../../../src/site/views/matrix-view.ts";
import type { Site } from "../../../src/site/site.ts";
import { siteWith } from "../fixture-site.ts";

/** Each row in short: `asserts rejects` for what is recorded, `(in)` for what follows, `` for nothing. */
function inShort(matrix: MatrixView | null) {
  return matrix?.rows.map(({ name, cells }) => [
    name,
    ...cells.map((cell) => {
      if (cell.kind === "recorded") return cell.stances.map(({ stance }) => stance).join(" ");
      return cell.kind === "inferred" ? `(${cell.label})` : "";
    }),
  ]);
}

const files = {
  "milk-first": ["answers: when", ["ben asserts 1946"]],
  "milk-last": ["answers: when", ["ada asserts 1950", "ben concedes 1950", "ben rejects 1946"]],
  "no-milk": ["answers:\n  - which\n  - when", ["ada rejects 1950", "eve asserts 1950"]],
  "any-time": ["answers: when", []],
  "cups-crack": ["objects-to: milk-first", ["ada asserts"]],
} as const;

test("the table has those who are recorded on several positions, also on ones argued elsewhere, with what follows for the others", () => {
  const two = siteOf(files);
  const matrix = viewMatrix(two, first(two));
  expect(matrix?.columns.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    "position milk-first",
    "position milk-last",
    "position no-milk",
  ]);
  expect(inShort(matrix)).toEqual([
    ["Brown", "asserts", "rejects concedes", ""],
    ["Adams", "(out)", "asserts", "rejects"],
  ]);
});

test("a question on whose positions fewer than two people are recorded more than once has no table", () => {
  const one = siteOf({ ...files, "milk-first": ["answers: when", []] });
  expect(viewMatrix(one, first(one))).toBeNull();
});

test("claims that decide positions argued elsewhere are among those that decide", () => {
  const debate = siteOf({
    "milk-last": ["answers: when", []],
    "thin-cups": ["answers:\n  - which\n  - when", []],
    "cups-crack": ["objects-to: thin-cups", ["ada asserts", "ben rejects"]],
  });
  expect(viewDeciding(debate, first(debate)).map(({ id }) => id)).toEqual(["cups-crack"]);
});

test("claims that decide a position are listed if two people are recorded on them", () => {
  const files = {
    "milk-last": ["answers: when", []],
    "cups-crack": ["objects-to: milk-last", ["ada asserts", "ben rejects"]],
    "cups-are-warm": ["objects-to: cups-crack", ["ben asserts"]],
    "nobody-knows": ["objects-to: cups-are-warm", []],
    "tea-is-brown": ["supports: milk-last", ["ada asserts"]],
  } as const;
  const debate = siteOf(files);
  expect(viewDeciding(debate, first(debate)).map(({ id }) => id)).toEqual(["cups-crack", "cups-are-warm"]);
  const alone = siteOf({
    ...files,
    "cups-crack": ["objects-to: milk-last", ["ada asserts"]],
    "cups-are-warm": ["objects-to: cups-crack", []],
  });
  expect(viewDeciding(alone, first(alone))).toEqual([]);
});

function first({ debate }: Site) {
  const one = debate.question.get("when");
  if (!one) throw new Error("The debate has no question.");
  return one;
}

/** A debate of claims, each with its relation and its holders: `ada asserts`. */
function siteOf(claims: Readonly<Record<string, readonly [relation: string, held: readonly string[]]>>): Site {
  const held = (holders: readonly string[]) =>
    holders.map((holder) => {
      const [person, stance, date = ""] = holder.split(" ");
      return `  - person: ${person}\n    stance: ${stance}\n    source: on-tea\n${date && `    date: ${date}\n`}`;
    });
  return siteWith({
    "tea/debate.yaml": "title: Tea\nquestions:\n  - when\n  - which\n",
    "tea/when.yaml": "question: When does the milk go in?\n",
    "tea/which.yaml": "question: Which cup is best?\n",
    "people/ada.yaml": "name:\n  literal: Adams\n",
    "people/ben.yaml": "name:\n  literal: Brown\n",
    "people/eve.yaml": "name:\n  literal: Evans\n",
    "sources/on-tea.yaml": "type: book\ntitle: On tea\nissued: 1946\n",
    ...Object.fromEntries(
      Object.entries(claims).map(([id, [relation, holders]]) => [
        `tea/${id}.yaml`,
        `claim: ${id}.\n${relation}\n${holders.length === 0 ? "" : `held-by:\n${held(holders).join("")}`}`,
      ]),
    ),
  });
}
