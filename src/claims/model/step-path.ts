import type { Id, Placed } from "./finding.ts";

/**
 * The path of the step that an undercut denies: the claims that undercut it, the outermost first, then its premise and its
 * conclusion. The first two say what is denied: that the one is a reason for or against the other, or answers it.
 */
export type StepPath<T> = readonly [first: T, second: T, ...T[]];

/** A step as claim files name it. */
interface NamedStep<T> {
  readonly undercut: readonly T[];
  readonly premise: T;
  readonly conclusion: T;
}

export function pathOf<T>({ undercut: [outer, ...inner], premise, conclusion }: NamedStep<T>): StepPath<T> {
  return outer === undefined ? [premise, conclusion] : [outer, ...pathOf({ undercut: inner, premise, conclusion })];
}

/** The reverse of `pathOf`. */
export const stepOf = (path: readonly Id[]) => ({
  undercut: path.slice(0, -2),
  premise: path.at(-2) ?? "",
  conclusion: path.at(-1) ?? "",
});

/** The ids on the path of a relation. */
export const idsOf = ({ undercut, premise, conclusion }: NamedStep<Placed<Id>>): StepPath<Id> =>
  pathOf({ undercut: undercut.map(({ value }) => value), premise: premise.value, conclusion: conclusion.value });

/** A path as a text: the same for the same step. */
export const pathName = (path: readonly string[]): string => path.join(" → ");
