import * as browser from "../../words/browser.ts";
import { fill, h } from "../page/elements.ts";
import type { MapStore } from "./map-store.ts";
import { claimIndex, idOf, type Place } from "./place.ts";

/** The breadcrumb trail from level 0 to a place. */
function crumbsTo(place: Place, store: MapStore) {
  const crumbs: { readonly name: string; readonly place: Place }[] = [
    { name: browser.map.everything, place: { level: 0 } },
  ];
  const question = "question" in place ? store.outline(place.question) : undefined;
  const debate = place.level === 1 ? store.debate(place.debate) : question && store.debateOf(question.id);
  if (debate && (store.atlas.debates.length > 1 || place.level === 1))
    crumbs.push({ name: debate.title, place: { level: 1, debate: debate.id } });
  if (question) crumbs.push({ name: question.sentence, place: { level: 2, question: question.id } });
  if (place.level === 3) {
    const loaded = store.loaded(place.question);
    const claim = loaded?.claims[claimIndex(loaded, place.claim)];
    crumbs.push({ name: claim?.sentence ?? place.claim, place });
  }
  return crumbs;
}

/** Shows the trail to a place. `data-level` and `data-to` say which place a link opens on this page. Returns the name of the place. */
export function showCrumbs(list: HTMLElement, place: Place, store: MapStore, hrefOf: (place: Place) => string): string {
  const crumbs = crumbsTo(place, store);
  const items = crumbs.map(({ name, place: to }, index) => {
    const opens = { "data-level": String(to.level), "data-to": idOf(to) };
    const isLast = index === crumbs.length - 1;
    return h("li", h("a", { href: hrefOf(to), ...opens, title: name, "aria-current": isLast && "page" }, name));
  });
  fill(list, items);
  return crumbs.at(-1)?.name ?? "";
}

/** Names the place that is shown, in the heading of the page and in the title of its window. */
export class PageTitle {
  readonly #heading: Element | null;
  readonly #map: string;
  readonly #site: string;

  /** `map` is the name of the whole map. The page is served with the title "heading · site". */
  constructor(heading: Element | null, map: string) {
    this.#heading = heading;
    this.#map = map;
    this.#site = document.title.slice(heading?.textContent.length ?? 0);
  }

  show({ level }: Place, name: string): void {
    const shown = level === 0 ? this.#map : name;
    this.#heading?.replaceChildren(shown);
    document.title = `${shown}${level > 1 ? ` · ${this.#map}` : ""}${this.#site}`;
  }
}
