import type { Id } from "../../claims/model/index.ts";
import { memoizeEach } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { branchesOf, branchOf, outlineLevels, type Branch } from "./argument-tree.ts";
import { inReadersOrder } from "./objections.ts";

/** A claim in the order of reading, at a depth below its question: 0 for a position. */
export interface Entry {
  readonly branch: Branch;
  readonly depth: number;
  /** What it replies to; the question for a position. */
  readonly parent: Id;
}

/** The claims of a question as a reader meets them: below each its reasons, then the objections, those that more people hold first. */
export const entriesOf = memoizeEach((site: Site, question: Id): readonly Entry[] => {
  const below = (parent: Id, depth: number): readonly Entry[] =>
    inOrder(site, branchesOf(site, parent, 1)).map((branch) => ({ branch, depth, parent }));
  const entries: Entry[] = [];
  // A stack rather than recursion: a debate may be deeper than the call stack.
  const waiting = below(question, 0).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { branch, depth } = next;
    entries.push(next);
    if (!branch.fromElsewhere) waiting.push(...below(branch.claim.id, depth + 1).toReversed());
  }
  return entries;
});

/** The numbers of a question's claims on paper and in its book: 1 for the first that a reader meets. */
export function numbersOf(site: Site, question: Id): ReadonlyMap<Id, number> {
  const own = entriesOf(site, question).filter(({ branch }) => !branch.fromElsewhere);
  return new Map(own.map(({ branch }, index) => [branch.claim.id, index + 1]));
}

/**
 * The whole argument on a question in the order of reading. What is argued elsewhere stands without its own replies, but with those
 * that deny what it shows here.
 */
export function wholeArgument(site: Site, question: Id): readonly Branch[] {
  const ordered = (branches: readonly Branch[], parent: Id): readonly Branch[] =>
    inOrder(site, branches).map((branch) => ({
      ...branch,
      branches: branch.fromElsewhere ? undercutsOf(site, branch, parent) : ordered(branch.branches, branch.claim.id),
    }));
  return ordered(branchesOf(site, question, outlineLevels), question);
}

function undercutsOf(site: Site, { claim, as }: Branch, conclusion: Id): readonly Branch[] {
  const role = as === "objection" ? "rebuttal" : "objection";
  return (site.debate.linksTo.get(claim.id) ?? [])
    .filter((link) => link.kind === "undercuts" && link.to === claim.id && link.path[1] === conclusion)
    .flatMap((link) => branchOf(site, link, 0))
    .map((reply) => ({ ...reply, as: role, fromElsewhere: true }));
}

function inOrder(site: Site, branches: readonly Branch[]): readonly Branch[] {
  const isFor = ({ as }: Branch): boolean => as === "reason" || as === "position";
  const against = branches.filter((branch) => !isFor(branch)).toSorted(inReadersOrder(site));
  return [...branches.filter(isFor), ...against];
}
