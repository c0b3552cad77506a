import type { Query } from "../search/index.ts";
import { readQuery, writeQuery } from "../search/query.ts";
import { readAddress, writeAddress, type AddressForm, type MapAddress } from "./map-address.ts";
import type { Place } from "./place.ts";

/** The address and the history of the browser, as the map reads and writes them. */
export interface AddressBar {
  readonly read: () => MapAddress;
  /** Whether the query in the address differs from the one that the page shows. */
  readonly hasOtherQuery: () => boolean;
  /** The address of a place with the present query. */
  readonly hrefOf: (place: Place) => string;
  /** Makes a new history entry for a place, and notes in the present one how far it was scrolled; px. */
  readonly push: (place: Place, scrolled: number) => void;
  /** Changes the address of the present history entry. */
  readonly replace: (place: Place) => void;
  /** How far the place was scrolled when the reader left the present history entry; px. Null if they didn't. */
  readonly scrolled: () => number | null;
}

/** `query` is the query that the page shows; null until the search is ready: then the address's counts. */
export function addressBar(form: AddressForm, query: () => Query | null): AddressBar {
  const shown = (): Query => query() ?? readQuery(location.search);
  const hrefOf = (place: Place): string => writeAddress(place, shown(), form);
  return {
    read: () => readAddress(form),
    hasOtherQuery: () => writeQuery(readAddress(form).query) !== writeQuery(shown()),
    hrefOf,
    push: (place, scrolled) => {
      history.replaceState({ top: scrolled }, "");
      history.pushState(null, "", hrefOf(place));
    },
    replace: (place) => history.replaceState(history.state, "", hrefOf(place)),
    scrolled: () => {
      const state: unknown = history.state;
      const top: unknown = typeof state === "object" && state !== null ? Reflect.get(state, "top") : null;
      return typeof top === "number" ? top : null;
    },
  };
}
