import type { Item, Scene } from "../../map/scene.ts";
import type { Box } from "../../claims/model/index.ts";
import { pageAddress } from "../page/site.ts";
import type { Query, Search } from "../search/index.ts";
import { addressBar, type AddressForm } from "./address.ts";
import { arrowTarget } from "./arrow-target.ts";
import { followAddress } from "./follow-address.ts";
import { focusLink } from "./keyboard-focus.ts";
import type { MapStore } from "./map-store.ts";
import type { Highlights } from "./highlights.ts";
import { navigation, type GoOptions } from "./navigation.ts";
import { pathTo, questionOf, type Place } from "./place.ts";
import { placeLayout } from "./place-layout.ts";
import { sceneView } from "./scene-view.ts";
import { tooltip } from "./tooltip.ts";
import { openViewport } from "./viewport.ts";

interface LevelsOptions {
  readonly parts: MapParts;
  readonly store: MapStore;
  readonly search: Search;
  /** The query of the search box; null until the search is ready. */
  readonly query: () => Query | null;
  /** Called with the query of the address. */
  readonly onQuery: (query: Query) => void;
  /** Called with each place once it is shown. */
  readonly onPlace: (place: Place) => void;
}

/** The four levels of the map: which place is shown, and the ways to another. */
export interface Levels {
  /** Shows what the address names. */
  readonly start: () => Promise<void>;
  readonly place: () => Place;
  readonly go: (place: Place, options?: GoOptions) => Promise<void>;
  /** Opens a debate, question or claim by its present id or a former one; false if the map has none. */
  readonly openId: (id: string, options?: GoOptions) => Promise<boolean>;
  readonly openItem: (item: Item, options?: GoOptions) => Promise<void>;
  readonly goOut: () => void;
  /** Moves the keyboard's focus as an arrow key, Home or End asks. */
  readonly moveFocus: (key: string) => void;
  readonly toggleReplies: (item: Item) => void;
  /** Follows the only cross-link of a claim, or opens the claim if it has several. */
  readonly openLinks: (item: Item) => void;
  /** Shows the other ends of a card's cross-links beside `anchor`. */
  readonly showLinks: (item: Item, anchor: Element) => void;
  /** Shows the claim whose square is under the pointer. */
  readonly pointAt: (event: MouseEvent) => void;
  /** Opens the claim whose square is under the pointer: in its question, or at level 3 alone. False if there is none. */
  readonly openSquare: (event: MouseEvent) => boolean;
  /** False if no tooltip was shown. */
  readonly hideTooltip: () => boolean;
  /** Loads the question of a link before the reader follows it. */
  readonly preload: (item: Item) => void;
  readonly highlight: (highlights: Highlights) => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly itemOf: (element: Element | null) => Item | null;
  readonly focusedItem: () => Item | null;
  /** The sentence of a claim of the question that is shown; "" for any other. */
  readonly sentenceOf: (id: string) => string;
  /** The ids of a claim, its parent, and so on up to its question. */
  readonly pathOf: (id: string) => readonly string[];
  readonly writeAddressSoon: () => void;
}

/** Where zooming in enters a tile: once it covers this part of the frame. */
const entered = 0.6;

export function levels({ parts, store, search, query, onQuery, onPlace }: LevelsOptions): Levels {
  const { page, frame, svg } = parts;
  const base = page.dataset["base"] ?? "/";
  const form: AddressForm = {
    root: page.dataset["root"] ?? `${base}map/`,
    keepsPath: page.hasAttribute("data-keeps-path"),
  };
  const view = sceneView(svg, ({ id, kind }) =>
    kind === "debate" ? `${form.root}${id}/` : pageAddress(base, { kind, id }),
  );
  const viewport = openViewport(frame, svg, {
    onIn: (x, y) => {
      const item = itemAt(view.scene(), x, y);
      if (item && walk.place().level < 3) void walk.openItem(item);
    },
    onOut: () => walk.goOut(),
    fills: (x, y, scale) => walk.place().level < 2 && coverage(view.scene(), frame, x, y) * scale * scale > entered,
    onResize: () => {
      // On a phone it has no size while the outline covers it.
      if (view.scene() && frame.offsetWidth > 0) layout.renew(walk.place());
    },
  });
  const layout = placeLayout({ parts, store, view, viewport, base });
  const hint = tooltip(frame, svg);
  const address = addressBar(form, query);
  const walk = navigation({
    parts,
    store,
    search,
    view,
    viewport,
    layout,
    address,
    onLeave: hint.hide,
    onPlace,
  });
  const follower = followAddress({
    frame,
    store,
    view,
    address,
    navigation: walk,
    opens: page.dataset["opens"],
    onQuery,
  });
  /** The key of the square under the pointer; "" for none. */
  let pointedAt = "";
  const squareAt = (event: MouseEvent) => view.squareAt(...viewport.at(event));
  const { place, go, openId, openItem, goOut } = walk;

  return {
    start: follower.start,
    writeAddressSoon: follower.writeSoon,
    place,
    go,
    openId,
    openItem,
    goOut,
    moveFocus: (key) => {
      const item = view.itemOf(document.activeElement);
      const target = item && arrowTarget(place(), item, key, store);
      if (target?.kind === "link") focusLink(view, frame, target.key, true);
      if (target?.kind === "place") void go(target.place, { focus: target.focus, byKeyboard: true });
    },
    toggleReplies: ({ number, key }) => {
      layout.toggleReplies(place(), number);
      frame
        .querySelector<SVGElement>(`g.item:not(.leaving)[data-key="${key}"] > .fold`)
        ?.focus({ preventScroll: true });
    },
    openLinks: (item) => {
      const [only, ...others] = store.claimAt(item.number)?.links ?? [];
      if (only && others.length === 0) void openId(only.end.id, { byKeyboard: true });
      else void openItem(item, { byKeyboard: true });
    },
    showLinks: (item, anchor) => {
      const scene = view.scene();
      const links = store.claimAt(item.number)?.links ?? [];
      if (scene && links.length > 0) hint.links(item, links, anchor.getBoundingClientRect(), scene);
    },
    pointAt: (event) => {
      const square = squareAt(event);
      const question = square && store.questionAt(square.number);
      pointedAt = square?.key ?? "";
      if (!question) {
        hint.hide();
        return;
      }
      const anchor = new DOMRect(event.clientX, event.clientY - 6, 0, 12);
      const show = (): void => {
        const claim = store.claimAt(square.number);
        if (claim && pointedAt === square.key) hint.claim(claim, anchor);
      };
      if (store.claimAt(square.number)) show();
      else void store.load(question.id).then(show, () => undefined);
    },
    openSquare: (event) => {
      const square = squareAt(event);
      const question = square && store.questionAt(square.number);
      if (!question) return false;
      const claim = place().level === 3 ? store.claimAt(square.number) : undefined;
      if (claim) void openId(claim.id);
      else void go({ level: 2, question: question.id }, { focus: square.key, byKeyboard: false });
      return true;
    },
    hideTooltip: () => {
      const wasShown = hint.isShown();
      hint.hide();
      return wasShown;
    },
    preload: ({ number }) => {
      const question = store.questionAt(number);
      if (question) void store.load(question.id).catch(() => undefined);
    },
    highlight: view.highlight,
    zoomBy: viewport.zoomBy,
    fit: viewport.fit,
    itemOf: view.itemOf,
    focusedItem: () => view.itemOf(document.activeElement),
    sentenceOf: (id) => questionOf(place(), store)?.claims.find((claim) => claim.id === id)?.sentence ?? "",
    pathOf: (id) => pathTo(questionOf(place(), store), id),
  };
}

function isInside({ x, y, width, height }: Box, left: number, top: number): boolean {
  return left >= x && left <= x + width && top >= y && top <= y + height;
}

/** The topmost link at a point of the scene, titles apart. */
function itemAt(scene: Scene | null, x: number, y: number): Item | undefined {
  return scene?.items.findLast((item) => item.form !== "title" && isInside(item, x, y));
}

/** How much of the frame the tile at a point covers at its own size: 1 is all of it. */
function coverage(scene: Scene | null, frame: HTMLElement, x: number, y: number): number {
  const tile = scene?.marks.findLast((mark) => mark.form === "tile" && isInside(mark, x, y));
  return tile ? (tile.width * tile.height) / (frame.clientWidth * frame.clientHeight) : 0;
}

/** The elements of a map page. */
export interface MapParts {
  readonly page: HTMLElement;
  /** The element that scrolls; it holds the drawing and the detail. */
  readonly frame: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly detail: HTMLElement;
  readonly crumbs: HTMLElement;
  readonly outline: HTMLElement;
  /** Visually hidden; screen readers read out what changes in it. */
  readonly announcer: HTMLElement;
}
