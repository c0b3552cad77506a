import type { DebateRecord } from "../../model/index.ts";
import { referToAll, type ClaimReference } from "../refs/claim-reference.ts";
import { sizeBelow } from "./claims-below.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";

/** A question in a list, with its positions. */
export interface QuestionSummary {
  readonly question: ClaimReference;
  readonly positions: readonly ClaimReference[];
  /** The number of claims below it. */
  readonly size: number;
}

export interface DebateView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Its map. */
  readonly url: string;
  readonly questions: readonly QuestionSummary[];
  readonly size: number;
}

export function viewDebate(site: Site, debate: DebateRecord): DebateView {
  const questions = referToAll(site, site.debate.questionsOf.get(debate.id) ?? []).map((question) => ({
    question,
    positions: referToAll(site, site.debate.branches.get(question.id) ?? []),
    size: sizeBelow(site, question.id),
  }));
  return {
    id: debate.id,
    title: debate.title.value,
    summary: renderProse(site, debate.summary),
    url: site.urls.debate(debate.id),
    questions,
    size: questions.reduce((sum, { size }) => sum + size, 0),
  };
}

/** Every debate, in the order of map.yaml. */
export function viewDebates(site: Site): readonly DebateView[] {
  return site.debate.debates.map((debate) => viewDebate(site, debate));
}
