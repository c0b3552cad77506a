import type { Search } from "../search/index.ts";
import type { MapStore } from "./map-store.ts";
import { questionOf, type Place } from "./place.ts";

/** The place of a debate, question or claim, by its present id or a former one; null if the map has none. `here` is the place shown now. Rejects if the search can't be loaded. */
export async function findPlace(id: string, here: Place, store: MapStore, search: Search): Promise<Place | null> {
  if (store.debate(id)) return { level: 1, debate: id };
  if (store.outline(id)) return { level: 2, question: id };
  const question = questionOf(here, store);
  if (question?.claims.some((claim) => claim.id === id)) return { level: 3, question: question.id, claim: id };
  const found = await search.place(id);
  if (!found || found.question === "") return null;
  return found.id === found.question
    ? { level: 2, question: found.question }
    : { level: 3, question: found.question, claim: found.id };
}
