import * as browser from "../../words/browser.ts";
import { readStoredView, remembered, viewKey } from "../page/storage.ts";
import { viewAnchor } from "../page/site.ts";
import type { Levels } from "./levels.ts";
import type { MapView } from "./map-view.ts";

/** The reader's view, whose code is loaded once it is needed: for a judgement, a view kept earlier, or one in the address. */
export class LazyView {
  readonly #map: Levels;
  #opened: Promise<MapView> | null = null;

  constructor(map: Levels) {
    this.#map = map;
    const { sharedView, isInDialog } = map.address;
    const isNeeded = sharedView !== "" || isInDialog || readStoredView(remembered(viewKey)).size > 0;
    if (location.hash === `#${viewAnchor}`) this.use((view) => view.showDialog());
    else if (isNeeded) this.use((view) => view.fillBlock());
  }

  /** Calls `work` with the view once it is loaded. */
  use(work: (view: MapView) => void): void {
    this.#opened ??= import("./map-view.ts").then(({ openMapView }) => openMapView(this.#map));
    this.#opened.then(work, () => {
      // The next call tries again.
      this.#opened = null;
      this.#map.page.page.querySelector(".map-status")?.replaceChildren(browser.view.failed);
    });
  }

  /** Shows what follows for the claim in focus and for the outline, if the view is loaded. */
  show(): void {
    if (this.#opened === null) return;
    this.use((view) => {
      view.fillBlock();
      view.markOutline();
    });
  }
}
