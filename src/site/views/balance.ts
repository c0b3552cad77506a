import { divergingBars } from "../charts/stance-strips.ts";
import type { Claim } from "../../claims/model/index.ts";
import { presentHolders } from "../refs/holders.ts";
import { claimsBelow } from "../../map/part-of-question.ts";
import { positionsOn, questionsInOrder, sidesOf } from "../refs/positions.ts";
import { referToClaim } from "../refs/claim-reference.ts";
import type { Site } from "../site.ts";

/** Peer-reviewed or edited; published by an institution or as a preprint; anything else. */
type Publication = "reviewed" | "report" | "other";

const reviewed: ReadonlySet<string> = new Set(["article-journal", "paper-conference", "book", "chapter", "thesis"]);
const reports: ReadonlySet<string> = new Set(["article", "report", "legislation", "dataset"]);

/** Every question with its positions side by side, in the order of the map. */
export function balanceOf(site: Site) {
  const questions = questionsInOrder(site.debate).map((question) => {
    const { placed } = positionsOn(site, question.id);
    return { question, positions: placed.map((position) => balanceOfPosition(site, position)) };
  });
  const all = questions.flatMap(({ positions }) => positions);
  // On one scale for the whole map.
  const bars = divergingBars(all.map(({ opposing, favouring }) => ({ left: opposing, right: favouring }))).values();
  return questions.map(({ question, positions }) => ({
    question,
    positions: positions.flatMap((position) => {
      const { value } = bars.next();
      return value ? [{ ...position, bars: value }] : [];
    }),
  }));
}

/** Counts for and against one position. */
function balanceOfPosition(site: Site, position: Claim) {
  const below = claimsBelow(site.debate, position.id).flatMap((id) => {
    const claim = site.debate.claim.get(id);
    return claim ? [{ claim, favours: sidesOf(site).get(id)?.favours ?? true }] : [];
  });
  const favouring = below.filter(({ favours }) => favours);
  return {
    position: referToClaim(site, position),
    /** Claims below it that count for it and against it, directly or indirectly. */
    favouring: favouring.length,
    opposing: below.length - favouring.length,
    /** The number of links from the position to the deepest claim below it. */
    depth: below.reduce((deepest, { claim }) => Math.max(deepest, (claim.depth ?? 1) - 1), 0),
    /** Objections to it, or to claims that count for it, that nothing on the map answers. */
    unanswered: below.filter(({ favours, claim }) => !favours && site.evaluation.unanswered.has(claim.id)).length,
    /** People and organisations who assert it. */
    holders: presentHolders(position.stances).size,
    /** Different sources cited by it and by the claims that count for it, by kind of publication. */
    sources: sourcesOf(site, [position, ...favouring.map(({ claim }) => claim)]),
  };
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
