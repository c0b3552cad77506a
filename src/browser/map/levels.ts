import { pathFrom } from "../../map/layout/claim-tree.ts";
import type { Item, Mark } from "../../map/scene.ts";
import type { Query } from "../../search/filters.ts";
import type { SearchSource } from "../page/search-source.ts";
import { pageAddress } from "../page/site.ts";
import { AddressBar } from "./address.ts";
import { arrowTarget } from "./arrow-target.ts";
import { step } from "./browser-tasks.ts";
import { followLetters } from "./letter-fit.ts";
import type { MapStore } from "./map-store.ts";
import { keyAbove } from "./nested-lists.ts";
import { Navigation } from "./navigation.ts";
import { PlaceLayout } from "./place-layout.ts";
import { claimIndex, questionOf, type Place } from "./place.ts";
import { isInside, SceneView } from "./scene-view.ts";
import { Tooltip } from "./tooltip.ts";
import { MapViewport } from "./viewport.ts";

/** A map page: its elements, and the data of its map. */
export interface MapPage {
  readonly page: HTMLElement;
  /** The element that scrolls; it holds the drawing and the detail. */
  readonly frame: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly detail: HTMLElement;
  readonly crumbs: HTMLElement;
  readonly outline: HTMLElement;
  /** Visually hidden; screen readers read out what changes in it. */
  readonly announcer: HTMLElement;
  readonly store: MapStore;
  /** The files of the search. */
  readonly source: SearchSource;
  /** Where the site begins. */
  readonly base: string;
}

export interface MapListeners {
  /** The query of the search box; null until the search is ready. */
  readonly query: () => Query | null;
  /** Called with the query of the address. */
  readonly onQuery: (query: Query) => void;
  /** Called with each place once it is shown. */
  readonly onPlace: (place: Place) => void;
}

/** Where zooming in enters a tile: once it covers this part of the frame. */
const entered = 0.6;

/** The four levels of the map: which place is shown, and the ways to another. */
export class Levels {
  readonly page: MapPage;
  readonly view: SceneView;
  readonly viewport: MapViewport;
  readonly layout: PlaceLayout;
  readonly tooltip: Tooltip;
  readonly address: AddressBar;
  readonly navigation: Navigation;
  /** The key of the square or row under the pointer or in focus; "" for none. */
  #pointedAt = "";

  constructor(mapPage: MapPage, listeners: MapListeners) {
    const { page, frame, svg, base } = mapPage;
    const root = page.dataset["root"] ?? `${base}map/`;
    this.page = mapPage;
    this.address = new AddressBar({ root, keepsPath: page.hasAttribute("data-keeps-path") }, listeners.query);
    this.view = new SceneView(
      svg,
      ({ id, kind }) => (kind === "debate" ? `${root}${id}/` : pageAddress(base, { kind, id })),
      (item) => keyAbove(item, mapPage.store),
    );
    this.viewport = new MapViewport(frame, svg, {
      onIn: (x, y) => this.#goIn(x, y),
      onOut: () => this.navigation.goOut(),
      fills: (x, y, scale) => this.place.level < 2 && this.#coverage(x, y) * scale * scale > entered,
      onResize: () => this.#renew(),
    });
    followLetters(page.querySelector<HTMLElement>(".map-window") ?? page, svg, () => {
      this.layout.forget();
      this.#renew();
    });
    this.layout = new PlaceLayout(mapPage, this.view, this.viewport);
    this.tooltip = new Tooltip(frame, svg);
    this.navigation = new Navigation(this, listeners);
  }

  get place(): Place {
    return this.navigation.place;
  }

  get focusedItem(): Item | null {
    return this.view.itemOf(document.activeElement);
  }

  /** The sentence of a claim of the question that is shown; "" for any other. */
  sentenceOf(id: string): string {
    return questionOf(this.place, this.page.store)?.claims.find((claim) => claim.id === id)?.sentence ?? "";
  }

  /** The ids of a claim, its parent, the parent of that, and so on up to its question. Empty for a claim of another question. */
  pathOf(id: string): readonly string[] {
    const question = questionOf(this.place, this.page.store);
    const path = question ? pathFrom(question.claims, claimIndex(question, id)) : [];
    return question && path.length > 0 ? [...path.flatMap((at) => question.claims[at]?.id ?? []), question.id] : [];
  }

  /** Moves the keyboard's focus from an item as an arrow key, Home or End asks. */
  moveFocus(item: Item, key: string): void {
    const target = arrowTarget(this.place, item, key, this.page.store);
    if (target?.kind === "link") this.navigation.focus(target.key);
    if (target?.kind === "place") void this.navigation.go(target.place, { focus: target.focus, byKeyboard: true });
  }

  toggleReplies({ number, key }: Item): void {
    this.layout.toggleReplies(number);
    this.view.focusFold(key);
  }

  /** Shows the other ends of a card's cross-links beside `anchor`. */
  showLinks(item: Item, anchor: Element): void {
    const { scene } = this.view;
    const links = this.page.store.claimAt(item.number)?.links ?? [];
    if (scene && links.length > 0) this.tooltip.showLinks(item, links, anchor.getBoundingClientRect(), scene);
  }

  /** Shows the claim whose square or row is under the pointer. */
  pointAt(event: MouseEvent): void {
    const item = event.target instanceof Element ? this.view.itemOf(event.target) : null;
    const pointed = item?.form === "row" ? item : this.#squareAt(event);
    this.#pointedAt = "";
    if (pointed) this.showClaim(pointed, new DOMRect(event.clientX, event.clientY - 6, 0, 12));
    else this.tooltip.hide();
  }

  /** Shows a claim beside `anchor`, once its question is loaded. */
  showClaim({ key, number }: Pick<Mark, "key" | "number">, anchor: DOMRect): void {
    const { store } = this.page;
    this.#pointedAt = key;
    const show = (): void => {
      const claim = store.claimAt(number);
      if (claim && this.#pointedAt === key) this.tooltip.showClaim(claim, anchor);
    };
    const question = store.questionAt(number);
    if (store.claimAt(number)) show();
    else if (question) void store.load(question.id).then(show, () => undefined);
  }

  /** Opens the claim whose square is under the pointer: in its question, or at level 3 alone. False if there is none. */
  openSquare(event: MouseEvent): boolean {
    const square = this.#squareAt(event);
    const question = square && this.page.store.questionAt(square.number);
    if (!question) return false;
    const claim = this.place.level === 3 ? this.page.store.claimAt(square.number) : undefined;
    if (claim) void this.navigation.openId(claim.id);
    // With the ring of the keyboard, to tell it from the many others.
    else void this.navigation.go({ level: 2, question: question.id }, { focus: square.key, byKeyboard: true });
    return true;
  }

  /** Loads the question of a link before the reader follows it, and lays it out if the link may lead there. */
  async preload({ number }: Item): Promise<void> {
    const question = this.page.store.questionAt(number);
    const loaded = question && (await this.page.store.load(question.id).catch(() => undefined));
    await step();
    if (loaded && this.place.level < 2) this.layout.prepare({ level: 2, question: question.id });
  }

  #renew(): void {
    // On a phone the frame has no size while the outline covers it.
    if (this.view.scene && this.page.frame.offsetWidth > 0) this.layout.renew();
  }

  #squareAt(event: MouseEvent): Mark | null {
    return this.view.squareAt(...this.viewport.at(event));
  }

  /** Opens the topmost link at a point of the scene, titles apart. */
  #goIn(x: number, y: number): void {
    const item = this.view.scene?.items.findLast((each) => each.form !== "title" && isInside(each, x, y));
    if (item && this.place.level < 3) void this.navigation.openItem(item);
  }

  /** How much of the frame the tile at a point covers at its own size: 1 is all of it. */
  #coverage(x: number, y: number): number {
    const tile = this.view.scene?.marks.findLast((mark) => mark.form === "tile" && isInside(mark, x, y));
    return tile ? (tile.width * tile.height) / (this.page.frame.clientWidth * this.page.frame.clientHeight) : 0;
  }
}
