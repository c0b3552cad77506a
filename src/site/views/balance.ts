import { divergingBars } from "../charts/stance-strips.ts";
import type { Claim, Id } from "../../claims/model/index.ts";
import { presentStances } from "../refs/holders.ts";
import { claimsBelow } from "../../map/part-of-question.ts";
import { positionsOn, questionsInOrder } from "../refs/positions.ts";
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
  const below = sidesBelow(site, position);
  const favouring = below.filter(({ favours }) => favours);
  const asserted = presentStances(position.stances)
    .filter(({ stance }) => stance === "asserts")
    .map(({ person }) => person.value);
  return {
    position: referToClaim(site, position),
    /** Claims below it that count for it and against it, directly or indirectly. */
    favouring: favouring.length,
    opposing: below.length - favouring.length,
    /** The number of links from the position to the deepest claim below it. */
    depth: below.reduce((deepest, { steps }) => Math.max(deepest, steps), 0),
    /** Objections to it, or to claims that count for it, that nothing on the map answers. */
    unanswered: below.filter(({ favours, claim }) => !favours && site.evaluation.unanswered.has(claim.id)).length,
    /** People and organisations who assert it. */
    holders: new Set(asserted).size,
    /** Different sources cited by it and by the claims that count for it, by kind of publication. */
    sources: sourcesOf(site, [position, ...favouring.map(({ claim }) => claim)]),
  };
}

interface Side {
  readonly claim: Claim;
  readonly favours: boolean;
  readonly steps: number;
}

/** All claims below a position. A reason is on the side of its parent, any other reply on the opposite side. */
function sidesBelow(site: Site, position: Claim): readonly Side[] {
  const sides = new Map<Id, Side>([[position.id, { claim: position, favours: true, steps: 0 }]]);
  const below = claimsBelow(site.debate, position.id).flatMap((id) => site.debate.claim.get(id) ?? []);
  return below.map((claim) => {
    // A parent comes before its replies in the list.
    const { favours, steps } = sides.get(claim.parent ?? "") ?? { favours: true, steps: 0 };
    const side = { claim, favours: claim.role === "reason" ? favours : !favours, steps: steps + 1 };
    sides.set(claim.id, side);
    return side;
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
