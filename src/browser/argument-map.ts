import * as browser from "../words/browser.ts";
import { finder, type Finder } from "./find/map-find.ts";
import { tourStop } from "./map/address.ts";
import { LazyView } from "./map/lazy-view.ts";
import { Levels, type MapPage } from "./map/levels.ts";
import { listenToReader, type MapControls } from "./map/listen-to-reader.ts";
import { MapStore } from "./map/map-store.ts";
import { Outline } from "./map/outline.ts";
import { numberOf } from "./map/place.ts";
import { searchSource } from "./page/search-source.ts";
import { h } from "./page/elements.ts";
import { remember, remembered } from "./page/storage.ts";

/**
 * `<argument-map>` makes the drawing inside it a map of four levels that the reader can walk through. Without JavaScript the
 * drawing and its links stay as they are.
 */
class ArgumentMap extends HTMLElement {
  #isStarted = false;

  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>(".map-stage");
    const svg = frame?.querySelector<SVGSVGElement>("svg.map");
    const detail = frame?.querySelector<HTMLElement>(".map-detail");
    const crumbs = this.querySelector<HTMLElement>(".map-crumbs");
    const outline = this.querySelector<HTMLElement>(".map-outline");
    const announcer = this.querySelector<HTMLElement>(".map-told");
    if (this.#isStarted || !frame || !svg || !detail || !crumbs || !outline || !announcer) return;
    this.#isStarted = true;
    void startMap({ page: this, frame, svg, detail, crumbs, outline, announcer });
  }
}

customElements.define("argument-map", ArgumentMap);

/** Makes the map page live. If its data can't be loaded, the page stays as it is and says so. */
async function startMap(parts: Omit<MapPage, "store" | "source" | "base">): Promise<void> {
  const { page } = parts;
  const source = searchSource(page.dataset["search"] ?? "");
  const store = await MapStore.open(page.dataset["map"] ?? "").catch(() => null);
  if (store === null) {
    page.classList.add("unloaded");
    page.querySelector(".map-status")?.replaceChildren(browser.map.failed);
    return;
  }
  const mapPage = { ...parts, store, source, base: page.dataset["base"] ?? "/" };
  const map: Levels = new Levels(mapPage, {
    query: () => found?.query() ?? null,
    onQuery: (query) => found?.ask(query),
    onPlace: (place) => {
      found?.mark(numberOf(place, store), "question" in place ? place.question : "");
      outline.renew();
      readerView.show();
    },
  });
  const outline = new Outline(map, () => readerView.show());
  const readerView = new LazyView(map);
  const found: Finder | null = finder({
    page,
    source,
    onFound: (latest) => {
      map.tooltip.hide();
      map.view.highlight({
        hits: latest === null ? null : store.withQuestions(latest.result.numbers),
        stances: latest?.stances ?? null,
      });
      map.navigation.writeAddressSoon();
    },
    onOpen: (id) => void map.navigation.openId(id),
  });
  const [tour, stop] = tourStop() ?? [];
  if (tour !== undefined)
    page
      .querySelector(".map-way")
      ?.prepend(h("a.to-tour", { href: `${mapPage.base}tours/${tour}/#${stop}` }, browser.map.backToTour));
  listenToReader({ map, outline, readerView, found, help: helpDialog(page) });
  await map.navigation.start();
  page.classList.add("live");
}

/** The dialog that lists the keys and switches single-letter shortcuts on and off. */
function helpDialog(page: HTMLElement): MapControls["help"] {
  const dialog = page.querySelector<HTMLDialogElement>("dialog.map-help");
  const box = dialog?.querySelector<HTMLInputElement>("input[name=single-keys]");
  if (box) {
    box.checked = remembered("map-single-keys") !== "off";
    box.addEventListener("change", () => remember("map-single-keys", box.checked ? "on" : "off"));
  }
  return { show: () => dialog?.showModal(), hasSingleKeys: () => box?.checked ?? true };
}
