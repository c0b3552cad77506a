import type { Claim, Id, QuestionRecord, Link, Role } from "../../claims/model/index.ts";
import type { CardKind } from "../in-words.ts";
import type { StepPath } from "../../claims/model/step-path.ts";
import { shortSentence } from "../../text/sentence.ts";
import type { Site } from "../site.ts";
import { words } from "../../words/words.ts";
import { holdersLine } from "./holders.ts";

/** A question or claim as links show it. */
export interface ClaimReference {
  readonly id: Id;
  readonly kind: CardKind;
  readonly sentence: string;
  readonly url: string;
  /** Whether it is an objection or rebuttal that nothing on the map answers. */
  readonly unanswered: boolean;
  /** Who says it: see `holdersLine`. Nobody says a question: "". */
  readonly holders: string;
}

/** A question or claim by its id; null for an unknown id. */
export function referTo(site: Site, id: Id): ClaimReference | null {
  const claim = site.debate.claim.get(id);
  if (claim) return referToClaim(site, claim);
  const question = site.debate.question.get(id);
  return question ? referToQuestion(site, question) : null;
}

export function referToClaim(site: Site, claim: Claim): ClaimReference {
  return {
    id: claim.id,
    kind: claim.role,
    sentence: claim.sentence.value,
    url: site.urls.claim(claim.id),
    unanswered: site.evaluation.unanswered.has(claim.id),
    holders: holdersLine(site, claim),
  };
}

export function referToQuestion(site: Site, question: QuestionRecord): ClaimReference {
  return {
    id: question.id,
    kind: "question",
    sentence: question.sentence.value,
    url: site.urls.question(question.id),
    unanswered: false,
    holders: "",
  };
}

/** A claim in a list that says what each replies to, by default in its own place and in few words. */
export function withTarget(
  site: Site,
  claim: ClaimReference,
  to = site.debate.claim.get(claim.id)?.parent ?? "",
  inWords = shortSentence,
  as = claim.kind,
) {
  const target = referTo(site, to);
  const holders = target && words.browser.search.repliesTo(claim.holders, as, inWords(target.sentence));
  return { ...claim, holders: holders ?? claim.holders };
}

/** The questions and claims with the ids that are known, in their order. */
export function referToAll(site: Site, ids: readonly Id[]): readonly ClaimReference[] {
  return ids.flatMap((id) => referTo(site, id) ?? []);
}

/** The premises with which alone a claim supports something. */
export const premisesWith = (site: Site, { jointlyWith }: Claim): readonly ClaimReference[] =>
  jointlyWith.flatMap(({ value }) => referTo(site, value) ?? []);

/** A question or claim that an older text names: its present sentence and address. */
export interface NamedClaim {
  readonly sentence: string;
  readonly url: string;
  /** Null for a claim that has left the map. */
  readonly kind: CardKind | null;
}

/** Finds a question or claim by any id that it ever had, even if it has left the map; null for any other id. */
export function namedClaim(site: Site, id: Id): NamedClaim | null {
  const present = site.debate.aliases.either.get(id) ?? id;
  const reference = referTo(site, present);
  if (reference) return reference;
  const [last] = site.history.versionsOf(present);
  return last ? { sentence: last.content.sentence, url: site.urls.claim(present), kind: null } : null;
}

/** The role that a claim has through one of its relations. In its own place, where its home relation leads, that is its role. */
export function roleHere({ debate }: Site, link: Link): Role {
  if (link.kind === "answers") return "position";
  if (link.kind === "supports") return "reason";
  if (link.kind === "rebuts") return "rebuttal";
  return debate.claim.get(link.to)?.role === "objection" ? "rebuttal" : "objection";
}

/** A step that a claim can undercut. */
export type StepReference = NonNullable<ReturnType<typeof referToStep>>;

/** The step with a path, by the claim that it is from and the one that it supports, attacks or answers; null where either is unknown. */
export function referToStep(site: Site, path: StepPath<Id>) {
  const [from, to] = [referTo(site, path[0]), referTo(site, path[1])];
  if (!from || !to) return null;
  const link = site.debate.linksFrom.get(path[0])?.find((step) => step.to === path[1] && step.kind !== "undercuts");
  return {
    premise: from,
    kind: path.length > 2 ? "undercuts" : (link?.kind ?? "supports"),
    conclusion: to,
    path,
    /** Whether the premise has its own place elsewhere. */
    isElsewhere: site.debate.claim.get(from.id)?.parent !== to.id,
  } as const;
}
