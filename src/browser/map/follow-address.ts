import type { Query } from "../search/index.ts";
import type { AddressBar } from "./address.ts";
import { focusKey, focusLink } from "./keyboard-focus.ts";
import type { MapStore } from "./map-store.ts";
import type { Navigation } from "./navigation.ts";
import { idOf, type Place } from "./place.ts";
import type { SceneView } from "./scene-view.ts";

export interface FollowOptions {
  readonly frame: HTMLElement;
  readonly store: MapStore;
  readonly view: SceneView;
  readonly address: AddressBar;
  readonly navigation: Navigation;
  /** The question with which the map opens if the address names nothing; undefined for none. */
  readonly opens: string | undefined;
  /** Called with the query of the address. */
  readonly onQuery: (query: Query) => void;
}

/** Keeps the map and the address in step. */
export interface AddressFollower {
  /** Shows what the address names. */
  readonly start: () => Promise<void>;
  /** Writes the present place and query to the address after a pause. */
  readonly writeSoon: () => void;
}

/** The pause before a query is written to the address, since browsers refuse frequent changes; ms. */
const pause = 250;

/** Ids of elements on the page, such as `#Outline`, have capitals, which no id of a claim has. */
const isElementId = (id: string): boolean => /[A-Z]/.test(id);

/** Follows the address when the reader goes back and forward. */
export function followAddress({
  frame,
  store,
  view,
  address,
  navigation,
  opens,
  onQuery,
}: FollowOptions): AddressFollower {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const writeSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (navigation.isBusy()) writeSoon();
      // Else the place may be another than the address names: one that was not found, or not loaded yet.
      else if (address.hasOtherQuery()) address.replace(navigation.place());
    }, pause);
  };
  const follow = async (isOpening: boolean): Promise<void> => {
    clearTimeout(waiting);
    const { debate, id, query } = address.read();
    if (isOpening || address.hasOtherQuery()) onQuery(query);
    if (isElementId(id)) {
      address.replace(navigation.place());
      if (view.scene()) return;
    }
    const top = address.scrolled();
    const { place: named, problem } =
      id === "" || isElementId(id) ? { place: null, problem: "" } : await navigation.find(id);
    const start: Place = store.debate(debate)
      ? { level: 1, debate }
      : opens
        ? { level: 2, question: opens }
        : { level: 0 };
    await navigation.go(named ?? start, { history: "none", problem, ...(top !== null && { top }) });
    // A former id is replaced by the present one.
    if (named && idOf(named) !== id) address.replace(named);
    if (isOpening && named && document.activeElement === document.body)
      focusLink(view, frame, focusKey(navigation.place(), { level: 0 }, store), false);
  };
  addEventListener("popstate", () => void follow(false));
  return { start: () => follow(true), writeSoon };
}
