import { expect, test } from "vitest";
import { viewDeciding, viewMatrix, type MatrixView } from "../../../src/site/views/matrix-view.ts";
import type { Site } from "../../../src/site/site.ts";
import { sketchedSite } from "../fixture-site.ts";

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
  "milk-first": "answers: when; ben asserts 1946",
  "milk-last": "answers: when; ada asserts 1950; ben concedes 1950; ben rejects 1946",
  "no-milk": "answers: [which, when]; ada rejects 1950; eve asserts 1950",
  "any-time": "answers: when",
  "cups-crack": "objects-to: milk-first; ada asserts",
};

test("the table has those who are recorded on several positions, also on ones argued elsewhere, with what follows for the others", () => {
  const two = sketchedSite(files);
  const matrix = viewMatrix(two, first(two));
  expect(matrix?.columns.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    "position milk-first",
    "position milk-last",
    "position no-milk",
  ]);
  expect(inShort(matrix)).toEqual([
    ["ben", "asserts", "rejects concedes", ""],
    ["ada", "(out)", "asserts", "rejects"],
  ]);
});

test("a question on whose positions fewer than two people are recorded more than once has no table", () => {
  const one = sketchedSite({ ...files, "milk-first": "answers: when" });
  expect(viewMatrix(one, first(one))).toBeNull();
});

test("claims that decide positions argued elsewhere are among those that decide", () => {
  const debate = sketchedSite({
    "milk-last": "answers: when",
    "thin-cups": "answers: [which, when]",
    "cups-crack": "objects-to: thin-cups; ada asserts; ben rejects",
  });
  expect(viewDeciding(debate, first(debate)).map(({ id }) => id)).toEqual(["cups-crack"]);
});

test("claims that decide a position are listed if two people are recorded on them", () => {
  const files = {
    "milk-last": "answers: when",
    "cups-crack": "objects-to: milk-last; ada asserts; ben rejects",
    "cups-are-warm": "objects-to: cups-crack; ben asserts",
    "nobody-knows": "objects-to: cups-are-warm",
    "tea-is-brown": "supports: milk-last; ada asserts",
  };
  const debate = sketchedSite(files);
  expect(viewDeciding(debate, first(debate)).map(({ id }) => id)).toEqual(["cups-crack", "cups-are-warm"]);
  const alone = sketchedSite({
    ...files,
    "cups-crack": "objects-to: milk-last; ada asserts",
    "cups-are-warm": "objects-to: cups-crack",
  });
  expect(viewDeciding(alone, first(alone))).toEqual([]);
});

function first({ debate }: Site) {
  const one = debate.question.get("when");
  if (!one) throw new Error("The debate has no question.");
  return one;
}
