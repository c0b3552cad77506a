import type { Judgement } from "../../evaluate/index.ts";
import { finder, type Finder } from "../find/finder.ts";
import { openSearch } from "../search/index.ts";
import { helpDialog } from "./help-dialog.ts";
import { lazyView } from "./lazy-view.ts";
import { levels, type Levels } from "./levels.ts";
import { listenToReader } from "./listen-to-reader.ts";
import { openStore } from "./map-store.ts";
import type { MapParts } from "./map-parts.ts";
import { noMarks, type Marks } from "./marks.ts";
import { outlineSwitch } from "./outline-switch.ts";
import { idOf, type Place } from "./place.ts";

/** Puts the parts of the map page together. Where its data can't be loaded, the page stays as it came. */
export async function startMap(parts: MapParts): Promise<void> {
  const { page, told, outline } = parts;
  const base = page.dataset["base"] ?? "/";
  const search = openSearch(page.dataset["search"] ?? "");
  const store = await openStore(page.dataset["map"] ?? "").catch(() => null);
  if (store === null) {
    page.classList.add("unloaded");
    told.replaceChildren("The map could not be loaded. Its drawing and the links in it work.");
    return;
  }
  let marks: Marks = noMarks;
  const mark = (change: Partial<Marks>): void => {
    marks = { ...marks, ...change };
    map.mark(marks);
  };
  const map: Levels = levels({
    parts,
    store,
    search,
    query: () => found?.query() ?? null,
    onQuery: (query) => found?.ask(query),
    onPlace: (place) => {
      found?.mark(numberOf(place), idOf(place));
      sidebar.renew();
      readerView.show();
    },
  });
  const claimInFocus = (): string => {
    const place = map.place();
    return place.level === 3 ? place.claim : "";
  };
  const numberOf = (place: Place): number => {
    const question = "question" in place ? store.loaded(place.question) : undefined;
    if (place.level < 2 || !question) return -1;
    return place.level === 2
      ? question.number
      : question.number + 1 + question.claims.findIndex(({ id }) => id === claimInFocus());
  };
  const sidebar = outlineSwitch(page, outline, { place: map.place, store, base });
  const readerView = lazyView({
    page,
    block: () => (claimInFocus() === "" ? null : parts.detail.querySelector(".view-block")),
    here: claimInFocus,
    pathOf: map.pathOf,
    sentenceOf: map.sentenceOf,
    stand: (standing) => mark({ standing }),
    search,
    base,
  });
  /** Judges the claim in focus; on the other levels, the one that the keyboard is on. */
  const judge = (judgement: Judgement | null): void => {
    const id = claimInFocus() || (map.focusedInk()?.id ?? "");
    if (id !== "" && map.sentenceOf(id) !== "") readerView.use((view) => view.judge(id, judgement));
  };
  const found: Finder | null = finder({
    page,
    search,
    onFound: (answer) => {
      mark({
        hits: answer === null ? null : store.withQuestions(answer.answer.numbers),
        stances: answer?.stances ?? null,
      });
      map.writeAddressSoon();
    },
    onOpen: (id) => void map.openId(id),
  });
  const help = helpDialog(page);
  listenToReader(parts, map, {
    singleKeys: help.singleKeys,
    actions: {
      "zoom-in": () => map.zoomBy(1.25),
      "zoom-out": () => map.zoomBy(0.8),
      fit: map.fit,
      out: map.goOut,
      filter: () => found?.toggleFilters(),
      search: () => found?.search(),
      next: () => found?.step(1),
      previous: () => found?.step(-1),
      clear: () => found?.close(),
      outline: sidebar.toggle,
      help: help.show,
      accept: () => judge("accept"),
      reject: () => judge("reject"),
      "leave-open": () => judge(null),
      undo: () => readerView.use((view) => view.undo()),
      "my-view": () => readerView.use((view) => view.showDialog()),
      close: () => {
        if (!map.hidePeek() && found?.close() !== true) map.goOut();
      },
    },
  });
  await map.start();
  page.classList.add("live");
}
