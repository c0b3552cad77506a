import { claimCount, type MapQuestion } from "../../map/map-data.ts";
import { keyOf } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";
import { fetchClaim } from "../page/site.ts";
import type { MapStore } from "./map-store.ts";

/** What the map shows: a level, and the debate, question or claim that it shows there. */
export type Place =
  | { readonly level: 0 }
  | { readonly level: 1; readonly debate: string }
  | { readonly level: 2; readonly question: string }
  | { readonly level: 3; readonly question: string; readonly claim: string };

/** One level out: from a claim to its question, from a question to its debate, from there to everything. Null at level 0. */
export function parentPlace(place: Place, store: MapStore): Place | null {
  if (place.level === 3) return { level: 2, question: place.question };
  const debate = place.level === 2 ? store.debateOf(place.question) : undefined;
  if (debate && store.atlas.debates.length > 1) return { level: 1, debate: debate.id };
  return place.level === 0 ? null : { level: 0 };
}

export function samePlace(a: Place, b: Place): boolean {
  return a.level === b.level && idOf(a) === idOf(b);
}

/** The id of the debate, question or claim that a place shows; "" at level 0. */
export function idOf(place: Place): string {
  if (place.level === 3) return place.claim;
  return place.level === 2 ? place.question : place.level === 1 ? place.debate : "";
}

/** The claim in focus; "" at all levels but 3. */
export function claimInFocus(place: Place): string {
  return place.level === 3 ? place.claim : "";
}

/** The loaded question to which a place belongs; undefined at levels 0 and 1. */
export function questionOf(place: Place, store: MapStore): MapQuestion | undefined {
  return "question" in place ? store.loaded(place.question) : undefined;
}

/** The number of the question or claim that a place shows; -1 at levels 0 and 1. */
export function numberOf(place: Place, store: MapStore): number {
  const question = questionOf(place, store);
  if (!question) return -1;
  return place.level === 3 ? question.number + 1 + claimIndex(question, place.claim) : question.number;
}

/** The index of a claim in its question's list; -1 if the question doesn't have it. */
export function claimIndex({ claims }: MapQuestion, id: string): number {
  return claims.findIndex((claim) => claim.id === id);
}

/** The place of a debate, question or claim, by its present id or a former one; null if the map has none. `here` is the place shown now. Rejects if its file can't be loaded. */
export async function findPlace(id: string, here: Place, store: MapStore, base: string): Promise<Place | null> {
  if (store.debate(id)) return { level: 1, debate: id };
  if (store.outline(id)) return { level: 2, question: id };
  const question = questionOf(here, store);
  if (question?.claims.some((claim) => claim.id === id)) return { level: 3, question: question.id, claim: id };
  const found = await fetchClaim(base, id);
  return found?.question ? { level: 3, question: found.question, claim: found.id } : null;
}

/** A place in words, for readers who hear the page; "" for one that the map doesn't have. */
export function describePlace(place: Place, store: MapStore): string {
  if (place.level === 0)
    return browser.place.everything(store.atlas.debates.flatMap(({ questions }) => questions).length);
  if (place.level === 1) {
    const debate = store.debate(place.debate);
    return debate ? browser.place.debate(debate.title, debate.questions.length) : "";
  }
  if (place.level === 2) {
    const outline = store.outline(place.question);
    if (!outline) return "";
    return browser.place.question(outline.sentence, outline.positions.length, outline.elsewhere, claimCount(outline));
  }
  const question = questionOf(place, store);
  if (!question) return "";
  const { claims } = question;
  const index = claimIndex(question, place.claim);
  const claim = claims[index];
  if (!claim) return "";
  const counts = (
    [
      [browser.place.replies.below, claims.filter((reply) => reply.parent === index).length],
      [browser.place.replies.crossLink, claim.links.length],
    ] as const
  ).flatMap(([counted, count]) => (count === 0 ? [] : [counted(count)]));
  return browser.place.claim(browser.role[claim.role], claim.sentence, counts.join(", ") || browser.place.replies.none);
}

/** The key of the link that gets the keyboard's focus at a place: what the reader comes from, or else what the place shows. "" for none. */
export function focusKey(to: Place, from: Place, store: MapStore): string {
  if (to.level < 2) {
    const left = "question" in from ? store.outline(from.question) : undefined;
    if (left) return keyOf.question(left.number);
    return from.level === 1 && to.level === 0 ? keyOf.debate(from.debate) : "";
  }
  const question = questionOf(to, store);
  if (!question) return "";
  if (to.level === 3) return keyOf.claim(question.number + 1 + claimIndex(question, to.claim));
  const left = from.level === 3 && from.question === question.id ? claimIndex(question, from.claim) : -1;
  return left < 0 ? keyOf.question(question.number) : keyOf.claim(question.number + 1 + left);
}
