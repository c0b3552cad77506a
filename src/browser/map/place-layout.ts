import { type Scene, emptyScene, type Viewport } from "../../map/scene.ts";
import { showDetail } from "./claim-detail.ts";
import { focusLink } from "./keyboard-focus.ts";
import type { MapParts } from "./levels.ts";
import type { MapStore } from "./map-store.ts";
import { type Place, claimIndex } from "./place.ts";
import { identity, type SceneView } from "./scene-view.ts";
import type { MapViewport } from "./viewport.ts";
import { layOutAtlas } from "../../map/layout/lay-out-atlas.ts";
import { layOutClaim } from "../../map/layout/lay-out-claim.ts";
import { layOutQuestion, type Unfolded } from "../../map/layout/lay-out-question.ts";
import { layOutDebate } from "../../map/layout/lay-out-words.ts";

/** Lays places out for the size of the viewport and shows them. */
export interface PlaceLayout {
  /** Shows a place from `top` px down. The change is animated unless this is the first place or the reader prefers less motion. */
  readonly open: (place: Place, top: number) => void;
  /** Lays out the same place again, at once. */
  readonly renew: (place: Place) => void;
  /** Folds or unfolds the replies of a claim, by its number. */
  readonly toggleReplies: (place: Place, number: number) => void;
}

interface LayoutOptions {
  readonly parts: MapParts;
  readonly store: MapStore;
  readonly view: SceneView;
  readonly viewport: MapViewport;
  /** Where the site begins. */
  readonly base: string;
}

/** The time that a change of level takes, and that folding takes; ms. */
const [levelTime, foldTime] = [450, 250];

export function placeLayout({ parts, store, view, viewport, base }: LayoutOptions): PlaceLayout {
  const { frame, detail } = parts;
  const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
  const scrollbar = scrollbarWidth();
  const unfolded = new Set<number>();
  let shown: Place = { level: 0 };
  let measured = 0;
  const detailHeight = (width: number): number => {
    detail.style.width = `${width}px`;
    measured = detail.offsetHeight;
    return measured;
  };
  const layOut = (place: Place): Scene => {
    const size = viewport.size();
    const scene = levelScene(place, store, size, { unfolded, detailHeight });
    if (scene.height <= size.height || scrollbar === 0 || getComputedStyle(frame).overflowY === "visible") return scene;
    // A scrollbar makes the level narrower.
    return levelScene(place, store, { ...size, width: size.width - scrollbar }, { unfolded, detailHeight });
  };
  const show = (place: Place, duration: number, top = viewport.scrolled()): void => {
    shown = place;
    const scene = layOut(place);
    const transform = viewport.open(scene.width, scene.height, top);
    view.show(scene, lessMotion.matches ? 0 : duration, duration === 0 ? identity : transform);
    if (scene.detail) {
      detail.style.setProperty("--x", `${scene.detail.x}px`);
      detail.style.setProperty("--y", `${scene.detail.y}px`);
    }
  };
  /** An item of another size has a new element, which gets the focus that the former one had. */
  const renew = (place: Place): void => {
    const focused = document.activeElement;
    const [key, isVisible] = [view.itemOf(focused)?.key, focused?.matches(":focus-visible") ?? false];
    show(place, 0);
    if (key !== undefined && document.activeElement !== focused) focusLink(view, frame, key, isVisible);
  };
  // The detail grows when the reader judges the claim.
  new ResizeObserver(() => {
    if (detail.offsetHeight > 0 && detail.offsetHeight !== measured) renew(shown);
  }).observe(detail);
  return {
    open: (place, top) => {
      showDetail(detail, place, store, base);
      show(place, view.scene() === null ? 0 : levelTime, top);
    },
    renew,
    toggleReplies: (place, number) => {
      if (!unfolded.delete(number)) unfolded.add(number);
      show(place, lessMotion.matches ? 0 : foldTime);
    },
  };
}

/** The width of a vertical scrollbar; 0 if scrollbars lie over the content. */
function scrollbarWidth(): number {
  const probe = document.createElement("div");
  probe.className = "map-stage scroll-probe";
  document.body.append(probe);
  const width = probe.offsetWidth - probe.clientWidth;
  probe.remove();
  return width;
}

/** What the scene of a place depends on, besides the place and the window. */
interface LevelOptions {
  readonly unfolded: Unfolded;
  /** The height of the detail beside a claim for a width; px. */
  readonly detailHeight: (width: number) => number;
}

/** Lays out a place for a window; an empty scene for a question that is not loaded. */
function levelScene(place: Place, store: MapStore, window: Viewport, { unfolded, detailHeight }: LevelOptions): Scene {
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
