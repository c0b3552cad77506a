import type { Citable } from "../../../src/cite/index.ts";
import { rewritten, type AcceptedDifference, type Step } from "./accepted-differences.ts";

/** A reference that is not the official one, even when all accepted differences are made. */
export interface Unexplained {
  readonly work: string;
  readonly official: string;
  /** The official reference with the accepted differences that occur in it. */
  readonly explained: string;
  readonly ours: string;
}

/** What the list of accepted differences says and the references don't. */
export interface Gone {
  readonly difference: string;
  /** Works that are listed and don't have it. */
  readonly works: readonly string[];
  /** Patterns that were found nowhere. */
  readonly steps: readonly string[];
  readonly listed: number;
  readonly found: number;
}

export interface Comparison {
  readonly unexplained: readonly Unexplained[];
  readonly gone: readonly Gone[];
}

/** Holds our references of works to the official ones, and the list of accepted differences to both. */
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
