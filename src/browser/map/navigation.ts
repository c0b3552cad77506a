import type { Item } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";
import type { Search } from "../search/index.ts";
import type { AddressBar } from "./address.ts";
import { showCrumbs, pageTitle } from "./crumbs.ts";
import { describePlace, findPlace, parentPlace, samePlace, type Place } from "./place.ts";
import { focusKey, focusLink, scrollToLink } from "./keyboard-focus.ts";
import type { MapParts } from "./levels.ts";
import type { MapStore } from "./map-store.ts";
import type { PlaceLayout } from "./place-layout.ts";
import type { SceneView } from "./scene-view.ts";
import type { MapViewport } from "./viewport.ts";

export interface GoOptions {
  /** Whether this makes a new entry in the browser's history: not where the browser itself goes back or forward. `push` by default. */
  readonly history?: "push" | "none";
  /** The key of the link that gets the keyboard's focus; see `focusKey` for the default. */
  readonly focus?: string;
  /** Whether the focus has a visible ring. */
  readonly byKeyboard?: boolean;
  /** How far the place is scrolled down; px. */
  readonly top?: number;
  /** Why another place is shown than the one that was asked for. */
  readonly problem?: string;
}

/** What an id stands for; without a place, the problem in words. */
export interface Found {
  readonly place: Place | null;
  readonly problem: string;
}

/** Goes from place to place. */
export interface Navigation {
  /** The place that is shown. */
  readonly place: () => Place;
  /** Shows a place, once its question is loaded and unless another place was asked for meanwhile. */
  readonly go: (place: Place, options?: GoOptions) => Promise<void>;
  /** Opens a debate, question or claim by its present id or a former one; false if the map has none. */
  readonly openId: (id: string, options?: GoOptions) => Promise<boolean>;
  readonly openItem: (item: Item, options?: GoOptions) => Promise<void>;
  readonly goOut: () => void;
  /** Finds the place of an id from the address. */
  readonly find: (id: string) => Promise<Found>;
  /** Whether a place is being found or loaded: the address may name it already, and `place` doesn't yet. */
  readonly isBusy: () => boolean;
}

export interface NavigationOptions {
  readonly parts: MapParts;
  readonly store: MapStore;
  readonly search: Search;
  readonly view: SceneView;
  readonly viewport: MapViewport;
  readonly layout: PlaceLayout;
  readonly address: AddressBar;
  /** Called before the place changes. */
  readonly onLeave: () => void;
  /** Called with each place once it is shown. */
  readonly onPlace: (place: Place) => void;
}

/** No id is longer; an address may be. */
const longestId = 64;

export function navigation(options: NavigationOptions): Navigation {
  const { parts, store, search, view, viewport, layout, address, onLeave, onPlace } = options;
  const { page, frame, crumbs, announcer } = parts;
  const status = page.querySelector(".map-status");
  const nameShown = pageTitle(page.querySelector(".map-title"), page.dataset["title"] ?? "");
  let place: Place = { level: 0 };
  /** The number of places asked for: what is loaded for an earlier one is not shown. */
  let asked = 0;
  let busy = 0;
  let problem = "";
  /** Shows a problem instead of the former one; "" for none. */
  const report = (words: string): void => {
    if (words !== "" || status?.textContent === problem) status?.replaceChildren(words);
    problem = words;
  };
  const whileBusy = async <Value>(work: Promise<Value>): Promise<Value> => {
    busy += 1;
    try {
      return await work;
    } finally {
      busy -= 1;
    }
  };
  const load = async (next: Place): Promise<boolean> => {
    if (!("question" in next) || store.loaded(next.question)) return true;
    frame.setAttribute("aria-busy", "true");
    try {
      await store.load(next.question);
      return true;
    } catch {
      return false;
    } finally {
      frame.removeAttribute("aria-busy");
    }
  };
  const go = async (next: Place, how: GoOptions = {}): Promise<void> => {
    asked += 1;
    const mine = asked;
    onLeave();
    const isLoaded = await whileBusy(load(next));
    if (mine !== asked) return;
    if (!isLoaded) {
      // A page that has just opened shows at least the whole map.
      if (view.scene() === null) await go({ level: 0 }, { history: "none", problem: browser.map.partFailed });
      else report(browser.map.partFailed);
      return;
    }
    report(how.problem ?? "");
    const former = place;
    const isSame = samePlace(former, next) && view.scene() !== null;
    if ((how.history ?? "push") === "push" && !isSame) address.push(next, viewport.scrolled());
    place = next;
    const hadFocus = frame.contains(document.activeElement);
    layout.open(place, how.top ?? 0);
    const name = showCrumbs(crumbs, place, store, address.hrefOf);
    nameShown(place, name);
    page.dataset["level"] = String(place.level);
    const key = how.focus ?? focusKey(next, former, store);
    if (how.top === undefined) scrollToLink(view, key);
    if (hadFocus || how.byKeyboard !== undefined || how.focus !== undefined)
      focusLink(view, frame, key, how.byKeyboard ?? false);
    announcer.replaceChildren(describePlace(place, store));
    onPlace(place);
  };
  const find = async (id: string): Promise<Found> => {
    try {
      const found = await whileBusy(findPlace(id, place, store, search));
      return { place: found, problem: found ? "" : browser.map.notFound(id.slice(0, longestId)) };
    } catch {
      return { place: null, problem: browser.map.partFailed };
    }
  };
  return {
    place: () => place,
    go,
    openId: async (id, how) => {
      const found = await find(id);
      if (found.place) await go(found.place, how);
      else report(found.problem);
      return found.place !== null;
    },
    openItem: async (item, how) => {
      if (item.kind === "debate") return go({ level: 1, debate: item.id }, how);
      if (item.kind === "question") return go({ level: 2, question: item.id }, how);
      const question = store.questionAt(item.number);
      if (question) await go({ level: 3, question: question.id, claim: item.id }, how);
    },
    goOut: () => {
      const next = parentPlace(place, store);
      if (next) void go(next);
    },
    find,
    isBusy: () => busy > 0,
  };
}
