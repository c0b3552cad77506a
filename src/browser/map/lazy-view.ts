import * as browser from "../../words/browser.ts";
import { remembered } from "../model/remembered.ts";
import { readStoredView, viewKey } from "../model/stored-view.ts";
import { followOtherViews, viewInAddress } from "../model/view-in-address.ts";
import type { MapView, MapViewOptions } from "../view/map-view.ts";

/** The reader's view, whose code is loaded once it is needed: for a judgement, a view kept earlier, or one in the address. */
export interface LazyView {
  /** Calls `work` with the view once it is loaded. */
  readonly use: (work: (view: MapView) => void) => void;
  /** Shows what follows for the claim in focus and for the outline, if the view is loaded. */
  readonly show: () => void;
}

export function lazyView(options: MapViewOptions): LazyView {
  let opened: Promise<MapView> | null = null;
  const use = (work: (view: MapView) => void): void => {
    opened ??= import("../view/map-view.ts").then(({ openMapView }) => openMapView(options));
    opened.then(work, () => {
      // The next call tries again.
      opened = null;
      options.page.querySelector(".map-status")?.replaceChildren(browser.view.failed);
    });
  };
  if (viewInAddress() !== "" || readStoredView(remembered(viewKey)).size > 0) use((view) => view.fillBlock());
  followOtherViews();
  return {
    use,
    show: () => {
      if (!opened) return;
      use((view) => {
        view.fillBlock();
        view.markOutline();
      });
    },
  };
}
