import { remember } from "../remembered.ts";

/** Where the outline stands: beside or below the map, or, in a narrow window, in its place. The root element's data attributes say so to the styles (public/map-settings.js sets them first). */
export interface MapViews {
  /** Whether the outline stands beside the map. */
  readonly beside: () => boolean;
  /** Whether the map itself is shown. */
  readonly mapShown: () => boolean;
  /** Beside or below; in a narrow window, the outline or the map. */
  readonly toggleOutline: () => void;
  /** Shows the map, wherever the reader is on the page. */
  readonly showMap: () => void;
}

export function mapViews(page: HTMLElement): MapViews {
  const { dataset } = document.documentElement;
  const narrow = matchMedia("(width < 48rem)");
  const button = page.querySelector("[data-action=outline]");
  const beside = (): boolean => !narrow.matches && dataset["mapOutline"] === "beside";
  const tell = (): void => {
    if (narrow.matches) button?.removeAttribute("aria-pressed");
    else button?.setAttribute("aria-pressed", String(beside()));
  };
  narrow.addEventListener("change", tell);
  tell();
  return {
    beside,
    mapShown: () => !narrow.matches || dataset["mapView"] === "map",
    toggleOutline: () => {
      if (narrow.matches) dataset["mapView"] = dataset["mapView"] === "map" ? "outline" : "map";
      else {
        dataset["mapOutline"] = beside() ? "below" : "beside";
        remember("map-outline", dataset["mapOutline"]);
      }
      tell();
    },
    showMap: () => {
      dataset["mapView"] = "map";
      if (page.getBoundingClientRect().top < 0) page.scrollIntoView({ block: "start" });
    },
  };
}
