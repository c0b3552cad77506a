import type { Claim, Id } from "../../claims/model/index.ts";
import { countHolders } from "../refs/holders.ts";
import { referTo, type ClaimReference } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";
import { branchesOf, type Branch } from "./argument-tree.ts";
import { sizeBelow } from "../refs/positions.ts";

/** An objection to a position or to a reason for it. */
export interface ObjectionView {
  /** With its direct replies. */
  readonly branch: Branch;
  /** The reason that it is against; null if it is against the position itself. */
  readonly reason: ClaimReference | null;
}

/** What objections are against: a position, its reasons, or the steps of its argument, which undercuts deny. */
type Target = "position" | "reasons" | "steps";

/**
 * Everything on the map that is against a position or a reason for it, as a reader asks: first what is against the position itself,
 * then what is against its reasons, then what grants these and denies that they show anything.
 */
export function objectionsTo(site: Site, position: Claim) {
  const all = allObjections(site, position);
  const of = (target: Target) => ({ target, objections: all.filter((each) => targetOf(each) === target) });
  return [of("position"), of("reasons"), of("steps")].filter(({ objections }) => objections.length > 0);
}

const targetOf = ({ branch, reason }: ObjectionView): Target =>
  branch.undercuts ? "steps" : reason ? "reasons" : "position";

/** Compares reasons: what has more claims below it comes first, which shows its weight in the debate rather than its truth. */
export const mostDebatedFirst =
  (site: Site) =>
  (one: Branch, other: Branch): number =>
    sizeBelow(site, other.claim.id) - sizeBelow(site, one.claim.id);

/** Compares replies to one claim: undercuts come last, what more people hold comes first, then what is discussed more. */
export function inReadersOrder(site: Site): (one: Branch, other: Branch) => number {
  const holders = ({ claim }: Branch): number => countHolders(site.debate.claim.get(claim.id)?.stances ?? []);
  const isUndercut = ({ undercuts }: Branch): number => Number(undercuts !== null);
  return (one, other) =>
    isUndercut(one) - isUndercut(other) || holders(other) - holders(one) || mostDebatedFirst(site)(one, other);
}

function allObjections(site: Site, position: Claim): readonly ObjectionView[] {
  const found = new Map<Id, ObjectionView>();
  // A stack rather than recursion: a debate may be deeper than the call stack.
  const waiting: Id[] = [position.id];
  const argument = new Set(waiting);
  const add = (branch: Branch, reason: ClaimReference | null): void => {
    const { id } = branch.claim;
    if (branch.as !== "reason" && !found.has(id)) found.set(id, { branch, reason });
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const reason = next === position.id ? null : referTo(site, next);
    const branches = branchesOf(site, next, 2);
    for (const branch of branches) {
      // A reason may also support another position, and only that step be denied.
      if (!branch.undercuts || argument.has(branch.undercuts.conclusion.id)) add(branch, reason);
    }
    const reasons = branches.filter(({ as }) => as === "reason");
    for (const { claim, fromElsewhere } of reasons.toReversed()) {
      // Of a reason whose place is elsewhere, only the step to this claim belongs here.
      const denials = fromElsewhere ? branchesOf(site, claim.id, 2) : [];
      for (const branch of denials) if (branch.undercuts?.conclusion.id === next) add(branch, claim);
      if (fromElsewhere) continue;
      waiting.push(claim.id);
      argument.add(claim.id);
    }
  }
  const compare = inReadersOrder(site);
  return [...found.values()].toSorted((one, other) => compare(one.branch, other.branch));
}

/** Branches of reasons alone; `more` counts what is left out too. */
export function reasonsOnly(site: Site, branches: readonly Branch[]): readonly Branch[] {
  return branches.map((branch) => {
    const reasons = branch.branches.filter(({ as }) => as === "reason");
    const others = branch.branches.filter(({ as, fromElsewhere }) => as !== "reason" && !fromElsewhere);
    const left = others.reduce((sum, { claim }) => sum + 1 + sizeBelow(site, claim.id), 0);
    return { ...branch, branches: reasonsOnly(site, reasons), more: branch.more + left };
  });
}
