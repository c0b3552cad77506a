import { expect, test } from "vitest";
import type { Citable } from "../../../src/cite/index.ts";
import { work } from "../works.ts";
import { type AcceptedDifference, rewritten, type Step } from "./accepted-differences.ts";

const works = [work("one", "book", "A title", { fields: { publisher: "A House" } }), work("two", "post", "A title")];
const official = (): string => "A title. about 1990";

function difference(
  steps: Readonly<Record<string, string>>,
  rest: Partial<AcceptedDifference> = {},
): AcceptedDifference {
  return {
    style: "APA",
    difference: "it",
    why: "so",
    types: [],
    works: [],
    count: 1,
    steps: Object.entries(steps).map(([pattern, ours]) => ({ official: new RegExp(pattern, "gu"), ours })),
    ...rest,
  };
}

test("an unlisted difference is reported letter by letter", () => {
  const { unexplained } = compare(
    works,
    official,
    ({ key }) => (key === "one" ? official() : "A title. About 1990"),
    [],
  );
  expect(unexplained).toEqual([
    { work: "two", official: "A title. about 1990", explained: "A title. about 1990", ours: "A title. About 1990" },
  ]);
});

test("a listed difference is applied as steps to the official reference", () => {
  const capital = difference({ "(about)": "\\u$1" });
  const { unexplained, gone } = compare(works, official, () => "A title. About 1990", [capital]);
  expect([unexplained, gone]).toEqual([[], []]);
});

test("a difference applies only to the types, works and variables that it lists", () => {
  const house = difference({ about: "{publisher}," });
  const ours = ({ key }: Citable): string => (key === "one" ? "A title. A House, 1990" : official());
  expect(compare(works, official, ours, [house]).unexplained).toEqual([]);
  const ofPosts = { types: ["post"] };
  const ofTwo = { works: ["two"] };
  for (const rest of [ofPosts, ofTwo]) {
    const { unexplained } = compare(works, official, () => "A title. About 1990", [
      difference({ "(about)": "\\u$1" }, rest),
    ]);
    expect(unexplained.map(({ work: key }) => key)).toEqual(["one"]);
  }
});

test("a listed difference that doesn't occur, occurs in fewer works, or occurs in other works is reported", () => {
  const nowhere = difference({ around: "about" });
  const thrice = difference({ about: "about the year" }, { count: 3 });
  const elsewhere = difference({ "1990": "1991" }, { works: ["one", "three"], count: 2 });
  const { gone } = compare(works, official, official, [nowhere, thrice, elsewhere]);
  expect(gone).toEqual([
    { difference: "it", works: [], steps: ["around"], listed: 1, found: 0 },
    { difference: "it", works: [], steps: [], listed: 3, found: 2 },
    { difference: "it", works: ["three"], steps: [], listed: 2, found: 1 },
  ]);
});

/** A reference that differs from the official one even after all accepted differences are applied. */
interface Unexplained {
  readonly work: string;
  readonly official: string;
  /** The official reference after the accepted differences that occur in it are applied. */
  readonly explained: string;
  readonly ours: string;
}

/** Entries in the list of accepted differences that don't match the references. */
interface Gone {
  readonly difference: string;
  /** Listed works that don't have the difference. */
  readonly works: readonly string[];
  /** Patterns without a match. */
  readonly steps: readonly string[];
  readonly listed: number;
  readonly found: number;
}

interface Comparison {
  readonly unexplained: readonly Unexplained[];
  readonly gone: readonly Gone[];
}

/** Compares our references of works with the official ones, and both with the list of accepted differences. */
export function compare(
  works: readonly Citable[],
  official: (work: Citable) => string,
  ours: (work: Citable) => string,
  accepted: readonly AcceptedDifference[],
): Comparison {
  const worksOf = new Map(accepted.map((difference) => [difference, new Set<string>()]));
  const taken = new Set<Step>();
  const unexplained = works.flatMap((work): readonly Unexplained[] => {
    let explained = official(work);
    for (const difference of accepted) {
      for (const step of difference.steps) {
        const next = rewritten(explained, work, difference, step);
        if (next === explained) continue;
        worksOf.get(difference)?.add(work.key);
        taken.add(step);
        explained = next;
      }
    }
    const reference = ours(work);
    if (explained === reference) return [];
    return [{ work: work.key, official: official(work), explained, ours: reference }];
  });
  const gone = [...worksOf].flatMap(([{ difference, works: listed, count, steps }, found]): readonly Gone[] => {
    const missing = listed.filter((id) => !found.has(id));
    const idle = steps.filter((step) => !taken.has(step)).map((step) => step.official.source);
    if (missing.length === 0 && idle.length === 0 && found.size >= count) return [];
    return [{ difference, works: missing, steps: idle, listed: count, found: found.size }];
  });
  return { unexplained, gone };
}
