import { counted } from "../../map/layout/count-words.ts";
import type { MapStore } from "./map-store.ts";
import { claimPlace, type Place } from "./place.ts";

/** What a look at a level tells, for one who hears it. */
export function describePlace(place: Place, store: MapStore): string {
  if (place.level === 0)
    return `Everything: ${counted(store.atlas.debates.flatMap(({ questions }) => questions).length, "question")}.`;
  if (place.level === 1) {
    const debate = store.debate(place.debate);
    return debate ? `${debate.title}: ${counted(debate.questions.length, "question")}.` : "";
  }
  const question = store.loaded(place.question);
  if (!question) return "";
  if (place.level === 2) {
    const positions = question.claims.filter(({ role }) => role === "position").length;
    return `Question: ${question.sentence} ${counted(positions, "position")}, ${counted(question.claims.length, "claim")}.`;
  }
  const at = claimPlace(question, place.claim);
  const claim = question.claims[at];
  if (!claim) return "";
  const below = question.claims.filter(({ parent }) => parent === at);
  const counts = (["reason", "objection", "rebuttal"] as const).flatMap((role) => {
    const count = below.filter((each) => each.role === role).length;
    return count === 0 ? [] : [counted(count, role)];
  });
  const links = claim.links.length > 0 ? [counted(claim.links.length, "cross-link")] : [];
  return `${claim.role.charAt(0).toUpperCase()}${claim.role.slice(1)}: ${claim.sentence} ${[...counts, ...links].join(", ") || "No reply"}.`;
}
