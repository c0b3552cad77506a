import type { Citable } from "../../../src/cite/index.ts";
import { rewritten, type AcceptedDifference, type Step } from "./accepted-differences.ts";

/** A reference that differs from the official one even after all accepted differences are applied. */
export interface Unexplained {
  readonly work: string;
  readonly official: string;
  /** The official reference after the accepted differences that occur in it are applied. */
  readonly explained: string;
  readonly ours: string;
}

/** Entries in the list of accepted differences that don't match the references. */
export interface Gone {
  readonly difference: string;
  /** Listed works that don't have the difference. */
  readonly works: readonly string[];
  /** Patterns without a match. */
  readonly steps: readonly string[];
  readonly listed: number;
  readonly found: number;
}

export interface Comparison {
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
