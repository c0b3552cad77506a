import { isAnswered, linksAgainst } from "../../claims/graph/replies.ts";
import type { Claim, Id, Link } from "../../claims/model/index.ts";
import { presentHolders } from "../refs/holders.ts";
import { referTo, referToAll, referToClaim, withTarget, type ClaimReference } from "../refs/claim-reference.ts";
import { claimsBelow } from "../../map/part-of-question.ts";
import type { Site } from "../site.ts";
import { memoizeEach } from "../../text/memoize.ts";
import { withoutStop } from "../../text/sentence.ts";
import { recordedOn } from "../refs/recorded-on.ts";
import { branchOf, placeInWords, type Branch } from "./argument-tree.ts";
import { sidesOf, sizeBelow } from "../refs/positions.ts";

/** An objection to a claim or, if that is a position, to a reason for it. */
export interface ObjectionView {
  /** With its replies. */
  readonly branch: Branch;
  /** The reason that it is against; null if it is against the claim itself. */
  readonly reason: ClaimReference | null;
}

/** What objections are against: a claim, the reasons for a position, the step from its reasons to a claim, and what a claim is a reason for. */
export const targets = ["claim", "reasons", "steps", "onward"] as const;
type Target = (typeof targets)[number];

/**
 * Everything on the map that is against a claim, as a reader asks: first what is against the claim itself, for a position then what is
 * against its reasons, then what grants these and denies that they show it: see `recordedOn`. Last comes what grants the claim and
 * denies what follows from it. No objection is in two groups. Each has its replies, `levels` deep.
 */
export function objectionsTo(site: Site, claim: Claim, levels = 1) {
  const found = new Map<Id, ObjectionView & { readonly target: Target }>();
  const compare = inReadersOrder(site);
  const add = (link: Link, target: Target, reason: ClaimReference | null = null): void => {
    const [branch] = found.has(link.from) ? [] : branchOf(site, link, levels);
    if (branch) found.set(link.from, { branch, reason, target });
  };
  for (const link of linksAgainst(site.debate, claim.id)) add(link, link.kind === "undercuts" ? "steps" : "claim");
  for (const reason of claim.role === "position" ? reasonsBelow(site, claim.id) : [])
    for (const link of linksAgainst(site.debate, reason)) add(link, "reasons", referTo(site, reason));
  for (const link of site.debate.linksTo.get(claim.id) ?? [])
    if (link.kind === "undercuts" && link.to === claim.id) add(link, "onward");
  const sorted = [...found.values()].toSorted((one, other) => compare(one.branch, other.branch));
  const of = (wanted: Target) => ({ target: wanted, objections: sorted.filter(({ target }) => target === wanted) });
  return targets.map(of).filter(({ objections }) => objections.length > 0);
}

/**
 * Where a claim is shown with few words: its first objections, without their replies, and how many there are. Where one alone is
 * shown, it is the first that somebody holds.
 */
export function firstObjections(site: Site, claim: Claim, shown: number) {
  const groups = objectionsTo(site, claim, 0).filter(({ target }) => target !== "onward");
  const all = groups.flatMap(({ objections }) => objections);
  const isHeld = ({ branch }: ObjectionView): boolean =>
    (site.debate.claim.get(branch.claim.id)?.stances ?? []).length > 0;
  const held = shown === 1 ? all.filter(isHeld) : [];
  const count = recordedOn(site, claim.id).objections;
  return {
    count,
    toReasons: all.length - count,
    unanswered: all.filter(({ branch }) => branch.claim.unanswered).length,
    // What rebuts an objection is an objection where that is a position.
    first: (held.length > 0 ? held : all)
      .slice(0, shown)
      .map((objection) => ({ ...objection, branch: { ...alone(objection.branch), as: "objection" as const } })),
    url: `${site.urls.claim(claim.id)}#against`,
  };
}

/** In a few words: without what is below it, and without saying that its own place is elsewhere unless it has another role there. */
export function alone(branch: Branch): Branch {
  const hasOtherRole = branch.fromElsewhere && branch.claim.kind !== branch.as;
  return { ...branch, fromElsewhere: hasOtherRole, branches: [] };
}

/** An objection or rebuttal without an answer, the position in whose argument it stands, and whether it speaks for that position. */
export interface UnansweredReply extends ClaimReference {
  readonly position: ClaimReference | null;
  readonly isFor: boolean;
}

/**
 * The objections and rebuttals to claims, undercuts included, that nothing on the map answers, each with what it replies to. Some
 * are argued elsewhere, or are reasons there.
 */
export function unansweredTo(site: Site, claims: readonly { readonly id: Id }[]): readonly UnansweredReply[] {
  const { claim, linksTo } = site.debate;
  const links = claims.flatMap(({ id }) => [
    ...(linksTo.get(id) ?? []).filter(({ to }) => to === id),
    // The undercuts of reasons whose own place is elsewhere, too.
    ...linksAgainst(site.debate, id),
  ]);
  return [...Map.groupBy(links, ({ from }) => from).values()].flatMap((own) => {
    const against = own.filter((link) => link.kind !== "supports" && !isAnswered(site.debate, link));
    const link = against.find(({ from, to }) => claim.get(from)?.parent === to) ?? against[0];
    const [branch] = link ? branchOf(site, link, 0) : [];
    if (!link || !branch?.claim.unanswered) return [];
    const reply = withTarget(site, branch.claim, link.to, withoutStop, branch.as);
    const holders = [reply.holders, placeInWords(branch)].filter(Boolean).join(" · ");
    const side = sidesOf(site).get(link.to);
    const position = side ? referToClaim(site, side.position) : null;
    return [{ ...reply, kind: branch.as, unanswered: false, holders, position, isFor: side?.favours === false }];
  });
}

/** The same for all claims of a question. */
export const unansweredOn = memoizeEach((site: Site, question: Id) =>
  unansweredTo(site, referToAll(site, claimsBelow(site.debate, question))),
);

/** The reasons for a claim and, below each, the reasons for that, in their own places. */
function reasonsBelow({ debate }: Site, id: Id): ReadonlySet<Id> {
  const below = (parent: Id): readonly Id[] =>
    (debate.branches.get(parent) ?? []).filter((child) => debate.claim.get(child)?.role === "reason");
  const reasons = new Set(below(id));
  // The set grows while it is walked.
  for (const reason of reasons) for (const next of below(reason)) reasons.add(next);
  return reasons;
}

/** Compares reasons: what has more claims below it comes first, which shows its weight in the debate rather than its truth. */
export const mostDebatedFirst =
  (site: Site) =>
  (one: Branch, other: Branch): number =>
    sizeBelow(site, other.claim.id) - sizeBelow(site, one.claim.id);

/** Compares replies to one claim: undercuts come last, what more people hold comes first, then what is discussed more. */
export function inReadersOrder(site: Site): (one: Branch, other: Branch) => number {
  const holders = ({ claim }: Branch): number => presentHolders(site.debate.claim.get(claim.id)?.stances ?? []).size;
  const isUndercut = ({ undercuts }: Branch): number => Number(undercuts !== null);
  return (one, other) =>
    isUndercut(one) - isUndercut(other) || holders(other) - holders(one) || mostDebatedFirst(site)(one, other);
}

/** Branches of reasons alone. */
export function reasonsOnly(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) =>
    branch.as === "reason" ? { ...branch, branches: reasonsOnly(branch.branches) } : [],
  );
}
