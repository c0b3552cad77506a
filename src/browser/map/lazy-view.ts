import { viewInAddress } from "../model/view-in-address.ts";
import { remembered } from "../model/remembered.ts";
import type { MapView, MapViewOptions } from "../view/map-view.ts";
import { readStoredView, viewKey } from "../model/stored-view.ts";

/** The reader's view, which is not loaded before its reader takes part: by a judgement, here or earlier, or by a link. */
export interface LazyView {
  /** Does something with the view, once it is there. */
  readonly use: (work: (view: MapView) => void) => void;
  /** Shows what follows for the claim in focus and for the outline, if the reader takes part. */
  readonly show: () => void;
}

export function lazyView(options: MapViewOptions): LazyView {
  let opened: Promise<MapView> | null = null;
  const use = (work: (view: MapView) => void): void => {
    opened ??= import("../view/map-view.ts").then(({ openMapView }) => openMapView(options));
    opened.then(work, () => {
      opened = null;
      options.page.querySelector(".map-status")?.replaceChildren("Your view could not be loaded. Are you offline?");
    });
  };
  if (viewInAddress() !== "" || readStoredView(remembered(viewKey)).size > 0) use((view) => view.fillBlock());
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
