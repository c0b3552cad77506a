import type { Id, RelationKind, Role } from "../../src/claims/model/index.ts";
import { sentence, topic } from "./sentences.ts";

export interface GrownQuestion {
  readonly id: Id;
  readonly text: string;
  readonly exclusive: boolean;
}

export interface GrownRelation {
  readonly kind: Exclude<RelationKind, "undercuts">;
  readonly to: Id;
}

export interface GrownClaim {
  readonly id: Id;
  readonly text: string;
  readonly role: Role;
  readonly question: GrownQuestion;
  readonly depth: number;
  /** The premise and conclusion of an undercut, which has no other relations. */
  readonly undercut: { readonly premise: Id; readonly conclusion: Id } | null;
  readonly relations: GrownRelation[];
  readonly jointlyWith: Id[];
}

const claimsPerQuestion = 30;
const shareOfExclusive = 0.2;
const shareOfUndercuts = 0.04;
const shareOfLinked = 0.08;
const shareOfCrossLinks = 0.05;

/**
 * Makes questions and their trees of claims: positions, a reason for each, and replies that get rarer with depth. A claim supports
 * only earlier ones, so supports form no cycle.
 */
export function growDebate(
  count: number,
  random: () => number,
  perQuestion = claimsPerQuestion,
): readonly GrownClaim[] {
  const questionCount = Math.max(1, Math.round(count / perQuestion));
  const claims: GrownClaim[] = [];
  for (let index = 0; index < questionCount; index += 1) {
    const size = Math.floor(((index + 1) * count) / questionCount) - claims.length;
    growTree(claims, question(index, random), size, random);
  }
  return claims;
}

function question(index: number, random: () => number): GrownQuestion {
  const { subject, object } = topic(index);
  return {
    id: `should-${subject}-serve-${object}`.replaceAll(" ", "-"),
    text: `Should ${subject} serve ${object}?`,
    exclusive: random() < shareOfExclusive,
  };
}

function growTree(claims: GrownClaim[], ofQuestion: GrownQuestion, size: number, random: () => number): void {
  const start = claims.length;
  const positions = Math.min(2 + Math.floor(random() * 3), Math.floor(size / 2));
  for (let index = 0; index < size; index += 1) {
    const { id, text } = sentence(claims.length);
    const grown = { id, text, question: ofQuestion, jointlyWith: [] };
    const parent = claims[start + (index < 2 * positions ? index - positions : shallowIndex(index, random))];
    if (index < positions || parent === undefined) {
      const relations: GrownRelation[] = [{ kind: "answers", to: ofQuestion.id }];
      claims.push({ ...grown, role: "position", depth: 1, undercut: null, relations });
    } else if (index < 2 * positions) claims.push(reply(grown, parent, "supports"));
    else claims.push(growReply(grown, parent, claims, start, random));
    addCrossLink(claims, start, random);
  }
}

/** A random index below `size`, more often a small one, so that trees are broad near their roots. */
function shallowIndex(size: number, random: () => number): number {
  return Math.floor(random() ** 1.6 * size);
}

/** A new claim before its relation is chosen. */
type ClaimDraft = Omit<GrownClaim, "role" | "depth" | "undercut" | "relations">;

function growReply(
  grown: ClaimDraft,
  parent: GrownClaim,
  claims: readonly GrownClaim[],
  start: number,
  random: () => number,
): GrownClaim {
  const step = parent.relations[0];
  if (random() < shareOfUndercuts && step !== undefined && step.kind !== "answers") {
    const role = parent.role === "objection" ? "rebuttal" : "objection";
    const undercut = { premise: parent.id, conclusion: step.to };
    return { ...grown, role, depth: parent.depth + 1, undercut, relations: [] };
  }
  const against = parent.role === "objection" ? "rebuts" : "objects-to";
  const claim = reply(grown, parent, random() < (parent.role === "objection" ? 0.25 : 0.55) ? "supports" : against);
  const sibling = claims.findLast(
    ({ relations: [home] }, index) => index >= start && home?.kind === "supports" && home.to === parent.id,
  );
  // Linked premises support the same conclusions, so a sibling that supports anything else doesn't qualify.
  const isFree = sibling?.jointlyWith.length === 0 && sibling.relations.length === 1;
  if (claim.role === "reason" && isFree && random() < shareOfLinked) {
    sibling.jointlyWith.push(claim.id);
    claim.jointlyWith.push(sibling.id);
  }
  return claim;
}

const roles = { answers: "position", supports: "reason", "objects-to": "objection", rebuts: "rebuttal" } as const;

function reply(grown: ClaimDraft, parent: GrownClaim, kind: GrownRelation["kind"]): GrownClaim {
  return {
    ...grown,
    role: roles[kind],
    depth: parent.depth + 1,
    undercut: null,
    relations: [{ kind, to: parent.id }],
  };
}

/** Sometimes lets the last claim also support or attack a claim of an earlier question. */
function addCrossLink(claims: readonly GrownClaim[], start: number, random: () => number): void {
  if (random() >= shareOfCrossLinks) return;
  const target = claims[Math.floor(random() * start)];
  const claim = claims.at(-1);
  if (target === undefined || claim === undefined || start === 0 || claim.jointlyWith.length > 0) return;
  const against = target.role === "objection" ? "rebuts" : "objects-to";
  claim.relations.push({ kind: random() < 0.5 ? "supports" : against, to: target.id });
}
