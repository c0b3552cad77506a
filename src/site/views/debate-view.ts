import type { Claim, DebateRecord } from "../../claims/model/index.ts";
import { referToAll, type ClaimReference } from "../refs/claim-reference.ts";
import { positionsOn, referToPosition } from "../refs/positions.ts";
import { sizeBelow } from "../refs/claims-below.ts";
import { renderProse } from "../prose/prose.ts";
import type { Site } from "../site.ts";

/** A question in a list, with its positions. */
export interface QuestionSummary {
  readonly question: ClaimReference;
  readonly positions: readonly ClaimReference[];
  /** Claims that answer it too, with their place elsewhere on the map. */
  readonly elsewhere: readonly ClaimReference[];
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
}

export function viewDebate(site: Site, debate: DebateRecord): DebateView {
  return {
    id: debate.id,
    title: debate.title.value,
    summary: renderProse(site, debate.summary),
    url: site.urls.debate(debate.id),
    questions: referToAll(site, site.debate.questionsOf.get(debate.id) ?? []).map((question) => {
      const { placed, elsewhere } = positionsOn(site, question.id);
      const refer = (claims: readonly Claim[]) => claims.map((claim) => referToPosition(site, claim));
      return { question, positions: refer(placed), elsewhere: refer(elsewhere), size: sizeBelow(site, question.id) };
    }),
  };
}

/** Every debate, in the order of map.yaml. */
export function viewDebates(site: Site): readonly DebateView[] {
  return site.debate.debates.map((debate) => viewDebate(site, debate));
}
