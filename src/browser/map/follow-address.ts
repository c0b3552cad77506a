import { pushAddress, readAddress, replaceAddress, seenBefore } from "./map-address.ts";
import type { MapBox } from "./map-box.ts";
import type { Query } from "../search/query.ts";

/** Milliseconds that the address waits for the reader to stop typing or walking: browsers refuse a flood of changes. */
const settling = 250;

/** The page's own places have capitals in their names, which no claim has. Who goes to one, as by the skip link, stays with the claim in focus. */
const placeOfPage = /[A-Z]/;

export interface AddressOptions {
  /** The id of the claim in focus, or "". */
  readonly focused: () => string;
  /** What is looked for; null where the page can't say yet. */
  readonly query: () => Query | null;
  readonly seen: () => MapBox;
  /** Shows what the address asks for. `fly` is false when the page opens. */
  readonly onAddress: (asked: ReturnType<typeof readAddress>, seen: MapBox | null, fly: boolean) => void;
}

/** Keeps the address saying what is seen, and the map showing what the address says. */
export interface FollowedAddress {
  /** A new entry of the history, with this claim in focus. */
  readonly push: (id: string) => void;
  /** Says what is seen once the reader rests. */
  readonly writeSoon: () => void;
  /** Shows a claim that had to be fetched, by its present id, if the address still asks for it. */
  readonly arrive: (asked: string, id: string | undefined) => void;
  /** Shows what the address says now. */
  readonly follow: (fly: boolean) => void;
}

export function followAddress({ focused, query, seen, onAddress }: AddressOptions): FollowedAddress {
  const queryNow = (): Query => query() ?? readAddress().query;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const follow = (fly: boolean): void => {
    clearTimeout(waiting);
    const named = readAddress();
    const isPlaceOfPage = placeOfPage.test(named.id);
    const asked = isPlaceOfPage ? { ...named, id: focused() } : named;
    if (isPlaceOfPage) replaceAddress(asked);
    if (!isPlaceOfPage || asked.id === "") onAddress(asked, seenBefore(), fly);
  };
  addEventListener("popstate", () => follow(true));
  return {
    push: (id) => {
      clearTimeout(waiting);
      pushAddress({ id, query: queryNow() }, seen());
    },
    writeSoon: () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => replaceAddress({ id: focused(), query: queryNow() }), settling);
    },
    arrive: (asked, id) => {
      if (id === undefined || readAddress().id !== asked) return;
      replaceAddress({ id, query: queryNow() });
      follow(false);
    },
    follow,
  };
}
