import * as browser from "../../words/browser.ts";
import type { MapStore } from "./map-store.ts";
import { claimIndex, questionOf, type Place } from "./place.ts";

/** A place in words, for readers who hear the page; "" for one that the map doesn't have. */
export function describePlace(place: Place, store: MapStore): string {
  if (place.level === 0)
    return browser.place.everything(store.atlas.debates.flatMap(({ questions }) => questions).length);
  if (place.level === 1) {
    const debate = store.debate(place.debate);
    return debate ? browser.place.debate(debate.title, debate.questions.length) : "";
  }
  const question = questionOf(place, store);
  if (!question) return "";
  const { sentence, claims, elsewhere } = question;
  if (place.level === 2)
    return browser.place.question(sentence, claims.filter(({ parent }) => parent < 0).length, elsewhere, claims.length);
  const index = claimIndex(question, place.claim);
  const claim = claims[index];
  if (!claim) return "";
  const repliesOf = (role: "reason" | "objection" | "rebuttal"): number =>
    claims.filter((reply) => reply.parent === index && reply.role === role).length;
  return browser.place.claim(
    browser.role[claim.role],
    claim.sentence,
    { reason: repliesOf("reason"), objection: repliesOf("objection"), rebuttal: repliesOf("rebuttal") },
    claim.links.length,
  );
}
