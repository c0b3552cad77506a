import { linksAgainst } from "../../claims/graph/replies.ts";
import type { Claim, Id } from "../../claims/model/index.ts";
import { pathName } from "../../claims/model/step-path.ts";
import { memoizeEach } from "../../text/memoize.ts";
import { inTreeOrder } from "../../text/order.ts";
import { withoutStop } from "../../text/sentence.ts";
import { words } from "../../words/words.ts";
import {
  premisesWith,
  referTo,
  referToAll,
  referToStep,
  roleHere,
  withTarget,
  type ClaimReference,
  type StepReference,
} from "../refs/claim-reference.ts";
import { holdersAndWorks } from "../refs/holders.ts";
import type { Site } from "../site.ts";
import { branchesOf, branchOf, outlineLevels, type Branch } from "./argument-tree.ts";
import { viewForecast } from "./forecasts-view.ts";
import { inReadersOrder, unansweredOn } from "./objections.ts";

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
  return inTreeOrder(below(question, 0), ({ branch, depth }) =>
    branch.fromElsewhere ? [] : below(branch.claim.id, depth + 1),
  );
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
  /** The number of what it replies to, if that is not the one above it. */
  readonly to?: string;
  /** Whether it is told here; else its number says where. */
  readonly isTold: boolean;
  /** What it denies here, if it is an undercut: of one premise, the steps to several conclusions. */
  readonly steps: readonly StepReference[];
  /** What the premise replies to here, if the undercut denies none of that but a step elsewhere. */
  readonly misses?: ClaimReference | null;
  /** The premises with which alone it is a reason here. */
  readonly premises: readonly ClaimReference[];
  /** Where it is argued elsewhere: the objections that are recorded against it there. */
  readonly against: readonly Id[];
  readonly branches: readonly NumberedBranch[];
}

/** The lines of a question with more claims of its own are shorter, so that six sheets have them. */
const mostOnPaper = 110;

/**
 * The whole argument on a question in the order of reading. What is argued elsewhere stands without its own replies, but with those
 * that deny what it shows here. No claim is told twice. Others that are `named` beside it have numbers, too.
 */
export function wholeArgument(site: Site, question: Id, named: readonly Id[] = []) {
  const numbers = new Map(numbersOf(site, question));
  const own = numbers.size;
  const isWhole = own <= mostOnPaper;
  /** Without what speaks against claims of other questions alone. */
  const open = new Set(unansweredOn(site, question).map(({ id }) => id));
  const unanswered = new Set<string>();
  const meet = (claim: ClaimReference, parent: Id): void => {
    const record = site.debate.claim.get(claim.id);
    const isElsewhere = numbers.has(claim.id) && record?.parent !== parent;
    if (!numbers.has(claim.id)) numbers.set(claim.id, `e${numbers.size - own + 1}`);
    const number = numbers.get(claim.id) ?? "";
    const isOpenAtHome = record?.question === question && site.evaluation.unanswered.has(claim.id);
    const isListed = unanswered.has(number) || (isElsewhere && isOpenAtHome);
    if (claim.unanswered && open.has(claim.id) && !isListed)
      unanswered.add(isElsewhere ? `${number} ${words.pages.question.to(numbers.get(parent) ?? "", [])}` : number);
  };
  const claimOf = (claim: ClaimReference): ClaimReference => {
    const record = site.debate.claim.get(claim.id);
    if (!record) return claim;
    const line = [holdersAndWorks(site, record, isWhole), ...cameOf(site, record)];
    return { ...claim, holders: line.join(" · ") };
  };
  const againstThere = ({ id }: ClaimReference): readonly Id[] =>
    site.debate.claim.get(id)?.question === question || !isWhole
      ? []
      : [...new Set(linksAgainst(site.debate, id).map(({ from }) => from))];
  const numbered = (branch: Branch, parent: Id, steps: readonly StepReference[]): NumberedBranch => {
    const { claim, as, fromElsewhere } = branch;
    const record = site.debate.claim.get(claim.id);
    const isNew = !numbers.has(claim.id);
    meet(claim, parent);
    const below = fromElsewhere ? undercutsOf(site, branch, parent) : inOrder(site, branch.branches);
    const isBelow = ({ premise }: StepReference): boolean => below.some((reply) => reply.claim.id === premise.id);
    // What denies a step from a premise that stands below says so there.
    const deniedBy = (reply: Branch): readonly StepReference[] =>
      fromElsewhere && reply.undercuts
        ? [reply.undercuts]
        : stepsDenied(site, reply.claim.id, claim.id).filter((step) => !isBelow(step));
    const isMissed = (denied: readonly StepReference[]): boolean =>
      denied.length > 0 && denied.every((step) => step.premise.id !== claim.id || step.conclusion.id !== parent);
    return {
      ...branch,
      claim: claimOf(claim),
      number: numbers.get(claim.id) ?? "",
      isTold: isNew || !fromElsewhere,
      steps,
      premises: record && as === "reason" ? premisesWith(site, record) : [],
      against: againstThere(claim),
      branches: below.map((reply) => {
        const denied = deniedBy(reply);
        return { ...numbered(reply, claim.id, denied), misses: isMissed(denied) ? referTo(site, parent) : null };
      }),
    };
  };
  const branches = inOrder(site, branchesOf(site, question, outlineLevels)).map((each) => numbered(each, question, []));
  const others = referToAll(site, [...new Set(named)]).filter(({ id }) => !numbers.has(id));
  for (const claim of others) meet(claim, "");
  const asked = Map.groupBy([...numbers].slice(own), ([id]) => site.debate.claim.get(id)?.question ?? "");
  return {
    branches,
    numbers,
    /** The numbers of those that nothing answers where they stand, with that of what they reply to where it isn't their own place. */
    unanswered: [...unanswered],
    /** The questions under which the claims of other questions are argued, with the numbers that these have here. */
    elsewhere: [...asked].flatMap(([id, claims]) => {
      const question = referTo(site, id);
      return question ? [{ question, numbers: claims.map(([, number]) => number) }] : [];
    }),
    /** Those that are named alone. */
    named: others.map((claim): NumberedBranch => {
      // The claim of this list that it replies to, if there is one.
      const link = site.debate.linksFrom.get(claim.id)?.find(({ to }) => numbers.has(to));
      const parent = link?.to ?? site.debate.claim.get(claim.id)?.parent ?? "";
      const to = numbers.get(parent) ?? "";
      const told = claimOf(claim);
      return {
        claim: to === "" ? withTarget(site, told, parent, withoutStop) : told,
        as: link ? roleHere(site, link) : claim.kind,
        number: numbers.get(claim.id) ?? "",
        to,
        against: againstThere(claim),
        steps: stepsDenied(site, claim.id, parent),
        ...{ undercuts: null, fromElsewhere: true, isTold: true, premises: [], branches: [], size: 0 },
      };
    }),
  };
}

/** What came of a forecast, each according to a source. */
function cameOf(site: Site, claim: Claim): readonly string[] {
  return viewForecast(site, claim).flatMap(({ list, outcomes }) =>
    list === "overdue"
      ? [withoutStop(words.pages.forecasts.open)]
      : outcomes.map(({ outcome, citation }) => {
          const came = words.site.forecast.outcomes[outcome];
          return citation ? `${came} (${citation.label})` : came;
        }),
  );
}

/** The steps from or to a claim that another denies. */
const stepsDenied = (site: Site, by: Id, claim: Id): readonly StepReference[] =>
  (site.debate.linksTo.get(claim) ?? [])
    .filter(({ from }) => from === by)
    .flatMap((link) => (link.kind === "undercuts" ? (referToStep(site, link.path) ?? []) : []));

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
