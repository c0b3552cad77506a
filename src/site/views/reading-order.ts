import type { Id } from "../../claims/model/index.ts";
import { pathName } from "../../claims/model/step-path.ts";
import { memoizeEach } from "../../text/memoize.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import { sourceLabel } from "../refs/reference.ts";
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
export function numbersOf(site: Site, question: Id): ReadonlyMap<Id, string> {
  const own = entriesOf(site, question).filter(({ branch }) => !branch.fromElsewhere);
  return new Map(own.map(({ branch }, index) => [branch.claim.id, String(index + 1)]));
}

/** A claim in a list in which each has a number. */
export interface NumberedBranch extends Branch {
  /** That of its question's book; for a claim of another question `e1`, `e2` and so on. */
  readonly number: string;
  /** Whether it is told here; else its number says where. */
  readonly isTold: boolean;
  readonly branches: readonly NumberedBranch[];
}

/**
 * The whole argument on a question in the order of reading. What is argued elsewhere stands without its own replies, but with those
 * that deny what it shows here. No claim is told twice.
 */
export function wholeArgument(site: Site, question: Id) {
  const numbers = new Map(numbersOf(site, question));
  const own = numbers.size;
  const numbered = (branch: Branch, parent: Id): NumberedBranch => {
    const { fromElsewhere } = branch;
    const claim = withSources(site, branch.claim);
    const isNew = !numbers.has(claim.id);
    if (isNew) numbers.set(claim.id, `e${numbers.size - own + 1}`);
    const below = fromElsewhere ? undercutsOf(site, branch, parent) : inOrder(site, branch.branches);
    return {
      ...branch,
      claim,
      number: numbers.get(claim.id) ?? "",
      isTold: isNew || !fromElsewhere,
      branches: below.map((reply) => numbered(reply, claim.id)),
    };
  };
  const branches = inOrder(site, branchesOf(site, question, outlineLevels)).map((each) => numbered(each, question));
  const others = Map.groupBy([...numbers].slice(own), ([id]) => site.debate.claim.get(id)?.question ?? "");
  return {
    branches,
    numbers,
    /** The questions under which the claims of other questions are argued, with the numbers that these have here. */
    elsewhere: [...others].flatMap(([id, claims]) => {
      const asked = referTo(site, id);
      return asked ? [{ question: asked, numbers: claims.map(([, number]) => number) }] : [];
    }),
  };
}

/** A claim without a holder names its sources instead: on paper nothing else leads to them. */
function withSources(site: Site, claim: ClaimReference): ClaimReference {
  const { stances = [], uses = [] } = site.debate.claim.get(claim.id) ?? {};
  const works = uses.flatMap(({ source }) => site.debate.source.get(source.value) ?? []);
  if (stances.length > 0 || works.length === 0) return claim;
  const labels = new Set(works.map((work) => sourceLabel(site, work)));
  return { ...claim, holders: `${claim.holders} · ${[...labels].join(", ")}` };
}

function undercutsOf(site: Site, { claim, as, undercuts }: Branch, parent: Id): readonly Branch[] {
  const role = as === "objection" ? "rebuttal" : "objection";
  const step = pathName([claim.id, ...(undercuts?.path ?? [parent])]);
  return (site.debate.linksTo.get(claim.id) ?? [])
    .filter((link) => link.kind === "undercuts" && pathName(link.path) === step)
    .flatMap((link) => branchOf(site, link, 0))
    .map((reply) => ({ ...reply, as: role, fromElsewhere: true }));
}

function inOrder(site: Site, branches: readonly Branch[]): readonly Branch[] {
  const isFor = ({ as }: Branch): boolean => as === "reason" || as === "position";
  const against = branches.filter((branch) => !isFor(branch)).toSorted(inReadersOrder(site));
  return [...branches.filter(isFor), ...against];
}
