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

export const pathOf = <T>({ undercut, premise, conclusion }: NamedStep<T>): StepPath<T> =>
  undercut.reduceRight<StepPath<T>>((path, by) => [by, ...path], [premise, conclusion]);

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

/** Whether the step with this path is among those with these names, and every one that it undercuts. */
export const isAmong = (steps: ReadonlySet<string>, path: readonly string[]): boolean =>
  steps.has(pathName(path)) && (path.length === 2 || isAmong(steps, path.slice(1)));

/**
 * Finds what undercuts a step, which has a path for each of its premises: the paths of the undercuts by claim, since one
 * that denies a step at several premises does so once.
 */
export function undercutFinder(undercuts: readonly { readonly from: string; readonly path: readonly string[] }[]) {
  const byPath = Map.groupBy(undercuts, ({ path }) => pathName(path));
  return (paths: readonly (readonly string[])[]) => {
    const own = paths.flatMap((path) => (byPath.get(pathName(path)) ?? []).map(({ from }) => [from, ...path] as const));
    return Map.groupBy(own, ([from]) => from);
  };
}
