import { layOutAtlas } from "../../map/layout/lay-out-atlas.ts";
import { layOutClaim } from "../../map/layout/lay-out-claim.ts";
import { layOutQuestion, type Unfolded } from "../../map/layout/lay-out-question.ts";
import { layOutDebate } from "../../map/layout/lay-out-words.ts";
import { emptyScene, type Scene, type Viewport } from "../../map/scene.ts";
import type { MapStore } from "./map-store.ts";
import { claimIndex, type Place } from "./place.ts";

/** What the scene of a place depends on, besides the place and the window. */
export interface LevelOptions {
  readonly unfolded: Unfolded;
  /** The height of the detail beside a claim for a width; px. */
  readonly detailHeight: (width: number) => number;
}

/** Lays out a place for a window; an empty scene for a question that is not loaded. */
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
  const at = claimIndex(question, place.claim);
  // The first layout gives the width of the detail, from which its height follows.
  const first = layOutClaim(question, at, window, 1);
  return layOutClaim(question, at, window, detailHeight(first.detail?.width ?? 0));
}
