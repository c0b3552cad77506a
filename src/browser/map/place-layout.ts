import { layOutAtlas } from "../../map/layout/lay-out-atlas.ts";
import { claimLayout } from "../../map/layout/lay-out-claim.ts";
import { arrangeQuestion } from "../../map/layout/lay-out-question.ts";
import { layOutDebate } from "../../map/layout/lay-out-words.ts";
import { emptyScene, type Arranged, type Scene, type Viewport } from "../../map/scene.ts";
import { showDetail } from "./claim-detail.ts";
import type { MapPage } from "./levels.ts";
import { claimIndex, idOf, samePlace, type Place } from "./place.ts";
import { atOnce } from "./scene-motion.ts";
import type { SceneView } from "./scene-view.ts";
import type { MapViewport } from "./viewport.ts";

/** The time that a change of level takes, and that folding takes; ms. */
const [levelTime, foldTime] = [450, 250];

/** A scene with a detail of one px, and the window that it is laid out for: the viewport, or what a scrollbar leaves of it. */
interface Prepared extends Arranged {
  readonly window: Viewport;
  /** Lays it out with a detail of so many px. */
  readonly layOut: (detailHeight: number) => Arranged;
}

/** Lays places out for the size of the viewport and shows them. */
export class PlaceLayout {
  readonly #page: MapPage;
  readonly #view: SceneView;
  readonly #viewport: MapViewport;
  readonly #lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
  readonly #scrollbar = scrollbarWidth();
  /** What was laid out for the size of the viewport, by its place. */
  readonly #known = new Map<string, Prepared>();
  #knownSize = "";
  /** The numbers of the claims whose replies are unfolded. */
  readonly #unfolded = new Set<number>();
  #place: Place = { level: 0 };
  /** The place whose detail the page has. */
  #detailed: Place | null = null;
  /** The height that the detail had in the layout; px. */
  #detailHeight = 0;
  /** When the change to the present level ends; ms. */
  #shownAt = 0;

  constructor(page: MapPage, view: SceneView, viewport: MapViewport) {
    this.#page = page;
    this.#view = view;
    this.#viewport = viewport;
    const { detail } = page;
    // The detail grows when the reader judges the claim, and when a claim that opens turns out to be judged.
    new ResizeObserver(() => {
      if (detail.offsetHeight > 0 && detail.offsetHeight !== this.#detailHeight)
        this.renew(Math.max(0, this.#shownAt - performance.now()));
    }).observe(detail);
  }

  /** The place that is shown. */
  get place(): Place {
    return this.#place;
  }

  /** Finds out how high a place is that is shown soon: `layOut` then takes half the time. */
  prepare(place: Place): void {
    this.#prepared(place);
  }

  /** Lays out the place that is shown next, with its detail, which nobody sees until then. */
  layOut(place: Place): Scene {
    if (!this.#detailed || !samePlace(place, this.#detailed)) {
      showDetail(this.#page, place);
      this.#page.detail.style.visibility = "hidden";
      this.#detailed = place;
    }
    return this.#layOut(place);
  }

  /**
   * Shows a place that is laid out from `top` px down. The change is animated unless this is the first place or the reader prefers
   * less motion.
   */
  open(place: Place, scene: Scene, top: number): void {
    const isFirst = this.#view.scene === null;
    const takes = isFirst || samePlace(place, this.#place) ? 0 : levelTime;
    this.#page.detail.style.visibility = "";
    // It comes once the cards have made room for it.
    if (takes > 0 && !this.#lessMotion.matches)
      this.#page.detail.animate({ opacity: [0, 1] }, { duration: takes / 2, delay: takes / 2, fill: "backwards" });
    this.#place = place;
    this.#shownAt = performance.now() + takes;
    this.#show(takes, top, scene);
  }

  /** Forgets what was laid out: texts have other widths. */
  forget(): void {
    this.#known.clear();
  }

  /**
   * Lays out the same place again, at once or in what is left of the time of a change. An item of another size has a new
   * element, which gets the focus of the previous one.
   */
  renew(duration = 0): void {
    const focused = document.activeElement;
    const [key, isVisible] = [this.#view.itemOf(focused)?.key, focused?.matches(":focus-visible") ?? false];
    this.#show(duration, this.#viewport.scrolled);
    if (key === undefined || document.activeElement === focused) return;
    this.#view.focus(key, isVisible);
    if (isVisible) this.#view.scrollTo(key);
  }

  /** Folds or unfolds the replies of a claim, by its number. */
  toggleReplies(number: number): void {
    if (!this.#unfolded.delete(number)) this.#unfolded.add(number);
    this.forget();
    this.#show(foldTime, this.#viewport.scrolled);
  }

  #show(duration: number, top: number, scene = this.#layOut(this.#place)): void {
    const { detail } = this.#page;
    const isStill = duration === 0 || this.#lessMotion.matches;
    this.#viewport.open(scene, top, (change) => {
      this.#view.show(scene, isStill ? atOnce : { ...change, duration });
      if (!scene.detail) return;
      detail.style.setProperty("--x", `${scene.detail.x}px`);
      detail.style.setProperty("--y", `${scene.detail.y}px`);
    });
  }

  #layOut(place: Place, { detail, scene, window, layOut } = this.#prepared(place)): Scene {
    if (!detail) return scene();
    // The height of the detail follows from its width, and may be what needs a scrollbar.
    const whole = layOut(this.#measureDetail(detail.width));
    const narrower = whole.height > this.#viewport.size.height ? this.#besideScrollbar(window) : null;
    return narrower ? this.#layOut(place, this.#layOutIn(place, narrower)) : whole.scene();
  }

  /** What can be laid out before a place is shown: all but the detail of a claim. */
  #prepared(place: Place): Prepared {
    const { size } = this.#viewport;
    const [id, sizeInWords] = [`${place.level} ${idOf(place)}`, `${size.width} ${size.height}`];
    if (sizeInWords !== this.#knownSize) this.forget();
    this.#knownSize = sizeInWords;
    const prepared = this.#known.get(id) ?? this.#layOutFor(place, size);
    this.#known.set(id, prepared);
    return prepared;
  }

  #layOutFor(place: Place, size: Viewport): Prepared {
    const narrower = this.#besideScrollbar(size);
    // Most questions need a scrollbar, and all of the first two levels fit without.
    if (narrower && place.level > 1) {
      const prepared = this.#layOutIn(place, narrower);
      if (prepared.height > size.height) return prepared;
    }
    const prepared = this.#layOutIn(place, size);
    return !narrower || prepared.height <= size.height ? prepared : this.#layOutIn(place, narrower);
  }

  /** What a scrollbar leaves of a window; null if scrollbars take no room, or the window is that already. */
  #besideScrollbar(window: Viewport): Viewport | null {
    const { size, isPhone } = this.#viewport;
    if (this.#scrollbar === 0 || isPhone || window.width < size.width) return null;
    return { ...size, width: size.width - this.#scrollbar };
  }

  /** Lays out a place for a window, with a detail of one px. */
  #layOutIn(place: Place, window: Viewport): Prepared {
    const layOut = this.#layoutOf(place, window);
    const arranged = layOut(1);
    let once: Scene | undefined;
    return { ...arranged, scene: () => (once ??= arranged.scene()), window, layOut };
  }

  /** The layout of a place; an empty scene for a question that is not loaded. */
  #layoutOf(place: Place, window: Viewport): (detailHeight: number) => Arranged {
    const { store } = this.#page;
    if (place.level === 0) return () => made(layOutAtlas(store.atlas.debates, window));
    if (place.level === 1) {
      const debate = store.debate(place.debate);
      return () => made(debate ? layOutDebate(debate, window) : emptyScene);
    }
    const question = store.loaded(place.question);
    if (!question) return () => made(emptyScene);
    if (place.level === 2) return () => arrangeQuestion(question, window, this.#unfolded);
    return claimLayout(question, claimIndex(question, place.claim), window);
  }

  #measureDetail(width: number): number {
    const { detail } = this.#page;
    detail.style.width = `${width}px`;
    this.#detailHeight = detail.offsetHeight;
    return this.#detailHeight;
  }
}

const made = (scene: Scene): Arranged => ({ ...scene, scene: () => scene });

/** The width of a vertical scrollbar; 0 if scrollbars lie over the content. */
function scrollbarWidth(): number {
  const probe = document.createElement("div");
  probe.className = "scroll-probe";
  document.body.append(probe);
  const width = probe.offsetWidth - probe.clientWidth;
  probe.remove();
  return width;
}
