import type { Claim, Id } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";

/** What a guide shows an example of. Guides name no claim, so that they fit every debate. */
export type ExampleOf = "position" | "reason" | "objection" | "rebuttal" | "unanswered" | "undercut" | "concession";

const tests: Readonly<Record<ExampleOf, (site: Site, claim: Claim) => boolean>> = {
  position: (_, { role }) => role === "position",
  reason: (_, { role }) => role === "reason",
  objection: (_, { role }) => role === "objection",
  rebuttal: (_, { role }) => role === "rebuttal",
  unanswered: (site, { id }) => site.evaluation.unanswered.has(id),
  undercut: (site, { role, relations: [home] }) =>
    role === "objection" && home?.kind === "undercuts" && supports(site, home.premise.value, home.conclusion.value),
  concession: (_, { stances }) => stances.some(({ stance }) => stance === "concedes"),
};

const supports = ({ debate }: Site, premise: Id, conclusion: Id): boolean =>
  (debate.linksFrom.get(premise) ?? []).some(({ kind, to }) => kind === "supports" && to === conclusion);

/** A good example: near its question, held by somebody, short; the first by id among equals. Null if the debate has none. */
export function findExample(site: Site, of: ExampleOf): Claim | null {
  const fitting = site.debate.claims.filter((claim) => tests[of](site, claim));
  const cost = (claim: Claim): number =>
    (claim.depth ?? 0) * 40 + claim.sentence.value.length - (claim.stances.length > 0 ? 60 : 0);
  return fitting.reduce<Claim | null>((best, claim) => (!best || cost(claim) < cost(best) ? claim : best), null);
}
