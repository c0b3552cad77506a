import type { Claim, Id, QuestionRecord } from "../../model.ts";
import { referToClaim, type ClaimReference } from "./claim-reference.ts";
import type { Site } from "../site.ts";

/** What stands for and against one position, counted. */
export interface PositionBalance {
  readonly position: ClaimReference;
  /** Claims below it on the map that speak for it, and that speak against it, whichever way they do. */
  readonly favouring: number;
  readonly opposing: number;
  /** Steps from the position to the claim furthest below it. */
  readonly depth: number;
  /** Objections to it, or to what speaks for it, that nothing on the map answers. */
  readonly unanswered: number;
  /** People and organisations who assert it. */
  readonly holders: number;
  /** Different sources that it and what speaks for it cite, by how they were published. */
  readonly sources: Readonly<Record<Publication, number>>;
}

export interface QuestionBalance {
  readonly question: QuestionRecord;
  readonly positions: readonly PositionBalance[];
}

/** Reviewed by others before it came out; published without such review by an institution or as a preprint; all else. */
export type Publication = "reviewed" | "report" | "other";

const reviewed: ReadonlySet<string> = new Set(["article-journal", "paper-conference", "book", "chapter", "thesis"]);
const reports: ReadonlySet<string> = new Set(["article", "report", "legislation", "dataset"]);

/** Every question with its positions side by side, in the order of the debates. */
export function balanceOf(site: Site): readonly QuestionBalance[] {
  return [...site.debate.questionsOf.values()].flat().flatMap((id) => {
    const question = site.debate.question.get(id);
    const positions = (site.debate.branches.get(id) ?? []).flatMap((child) => site.debate.claim.get(child) ?? []);
    return question ? [{ question, positions: positions.map((position) => balanceOfPosition(site, position)) }] : [];
  });
}

function balanceOfPosition(site: Site, position: Claim): PositionBalance {
  const below = sidesBelow(site, position.id, true);
  const favouring = below.filter(({ favours }) => favours);
  const asserted = position.stances.filter(({ stance }) => stance === "asserts").map(({ person }) => person.value);
  return {
    position: referToClaim(site, position),
    favouring: favouring.length,
    opposing: below.length - favouring.length,
    depth: Math.max(0, ...below.map(({ steps }) => steps)),
    unanswered: below.filter(({ favours, claim }) => !favours && site.evaluation.unanswered.has(claim.id)).length,
    holders: new Set(asserted).size,
    sources: sourcesOf(site, [position, ...favouring.map(({ claim }) => claim)]),
  };
}

interface Side {
  readonly claim: Claim;
  readonly favours: boolean;
  readonly steps: number;
}

/** All claims below `id`: one that supports keeps the side of what it supports, every other kind of claim changes it. */
function sidesBelow(site: Site, id: Id, favours: boolean, steps = 1): readonly Side[] {
  return (site.debate.branches.get(id) ?? []).flatMap((child) => {
    const claim = site.debate.claim.get(child);
    if (!claim) return [];
    const side = claim.role === "reason" ? favours : !favours;
    return [{ claim, favours: side, steps }, ...sidesBelow(site, child, side, steps + 1)];
  });
}

function sourcesOf(site: Site, claims: readonly Claim[]): Readonly<Record<Publication, number>> {
  const ids = new Set(claims.flatMap(({ stances, uses }) => [...stances, ...uses].map(({ source }) => source.value)));
  const counts: Record<Publication, number> = { reviewed: 0, report: 0, other: 0 };
  for (const id of ids) {
    const type = site.debate.source.get(id)?.type.value ?? "";
    counts[reviewed.has(type) ? "reviewed" : reports.has(type) ? "report" : "other"] += 1;
  }
  return counts;
}
