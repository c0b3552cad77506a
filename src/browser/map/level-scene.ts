import { layOutAtlas } from "../../map/layout/lay-out-atlas.ts";
import { layOutClaim } from "../../map/layout/lay-out-claim.ts";
import { layOutQuestion, type Unfolded } from "../../map/layout/lay-out-question.ts";
import { layOutDebate } from "../../map/layout/lay-out-words.ts";
import { emptyScene, type Scene, type Viewport } from "../../map/scene.ts";
import type { MapStore } from "./map-store.ts";
import { claimPlace, type Place } from "./place.ts";

/** What a level shows besides its place. */
export interface LevelOptions {
  readonly unfolded: Unfolded;
  /** Of what the page adds to a claim, in a width; px. */
  readonly detailHeight: (width: number) => number;
}

/** A place laid out for a window. Its question must be loaded. */
export function levelScene(
  place: Place,
  store: MapStore,
  window: Viewport,
  { unfolded, detailHeight }: LevelOptions,
): Scene {
  if (place.level === 0) return layOutAtlas(store.atlas.debates, window);
  if (place.level === 1) {
    const debate = store.debate(place.debate);
    return debate ? layOutDebate(debate, window) : emptyScene;
  }
  const question = store.loaded(place.question);
  if (!question) return emptyScene;
  if (place.level === 2) return layOutQuestion(question, window, unfolded);
  const at = claimPlace(question, place.claim);
  // The width of the detail is known once the level is laid out, and its height once that is.
  const first = layOutClaim(question, at, window, 1);
  return layOutClaim(question, at, window, detailHeight(first.detail?.width ?? 0));
}
