import * as browser from "../words/browser.ts";
import { finder, type Finder } from "./find/finder.ts";
import { openSearch } from "./search/index.ts";
import { levels, type Levels, type MapParts } from "./map/levels.ts";
import { listenToReader, mapActions } from "./map/listen-to-reader.ts";
import { openStore } from "./map/map-store.ts";
import { noHighlights, type Highlights } from "./map/highlights.ts";
import { outlineSwitch } from "./map/outline.ts";
import { claimInFocus, idOf, numberOf } from "./map/place.ts";
import { LazyView } from "./map/lazy-view.ts";
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
async function startMap(parts: MapParts): Promise<void> {
  const { page, outline } = parts;
  const base = page.dataset["base"] ?? "/";
  const search = openSearch(page.dataset["search"] ?? "");
  const store = await openStore(page.dataset["map"] ?? "").catch(() => null);
  if (store === null) {
    page.classList.add("unloaded");
    page.querySelector(".map-status")?.replaceChildren(browser.map.failed);
    return;
  }
  let highlights: Highlights = noHighlights;
  const highlight = (change: Partial<Highlights>): void => {
    highlights = { ...highlights, ...change };
    map.highlight(highlights);
  };
  const map: Levels = levels({
    parts,
    store,
    search,
    query: () => found?.query() ?? null,
    onQuery: (query) => found?.ask(query),
    onPlace: (place) => {
      found?.mark(numberOf(place, store), idOf(place));
      sidebar.renew();
      readerView.show();
    },
  });
  const claim = (): string => claimInFocus(map.place());
  const sidebar = outlineSwitch(page, outline, { place: map.place, store, base, onOpen: () => readerView.show() });
  const readerView = new LazyView({
    page,
    block: () => (claim() === "" ? null : parts.detail.querySelector(".view-block")),
    claimInFocus: claim,
    pathOf: map.pathOf,
    sentenceOf: map.sentenceOf,
    markStanding: (standing) => highlight({ standing }),
    search,
    base,
  });
  const found: Finder | null = finder({
    page,
    search,
    onFound: (latest) => {
      highlight({
        hits: latest === null ? null : store.withQuestions(latest.result.numbers),
        stances: latest?.stances ?? null,
      });
      map.writeAddressSoon();
    },
    onOpen: (id) => void map.openId(id),
  });
  const help = helpDialog(page);
  const actions = mapActions({ map, found, readerView, toggleOutline: sidebar.toggle, showHelp: help.show });
  listenToReader(parts, map, { singleKeys: help.singleKeys, actions });
  await map.start();
  page.classList.add("live");
}

/** The dialog that lists the keys and switches single-letter shortcuts on and off. */
interface HelpDialog {
  readonly show: () => void;
  readonly singleKeys: () => boolean;
}

function helpDialog(page: HTMLElement): HelpDialog {
  const dialog = page.querySelector<HTMLDialogElement>("dialog.map-help");
  const singleKeys = dialog?.querySelector<HTMLInputElement>("input[name=single-keys]");
  if (singleKeys) {
    singleKeys.checked = remembered("map-single-keys") !== "off";
    singleKeys.addEventListener("change", () => remember("map-single-keys", singleKeys.checked ? "on" : "off"));
  }
  return {
    show: () => dialog?.showModal(),
    singleKeys: () => singleKeys?.checked ?? true,
  };
}
