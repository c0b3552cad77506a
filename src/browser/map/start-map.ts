import * as browser from "../../words/browser.ts";
import { finder, type Finder } from "../find/finder.ts";
import { openSearch } from "../search/index.ts";
import { helpDialog } from "./help-dialog.ts";
import { lazyView } from "./lazy-view.ts";
import { levels, type Levels } from "./levels.ts";
import { listenToReader } from "./listen-to-reader.ts";
import { mapActions } from "./map-actions.ts";
import type { MapParts } from "./map-parts.ts";
import { openStore } from "./map-store.ts";
import { noHighlights, type Highlights } from "./highlights.ts";
import { outlineSwitch } from "./outline-switch.ts";
import { claimInFocus, idOf, numberOf } from "./place.ts";

/** Makes the map page live. If its data can't be loaded, the page stays as it is and says so. */
export async function startMap(parts: MapParts): Promise<void> {
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
  const readerView = lazyView({
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
