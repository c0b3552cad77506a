import type { MapBox } from "./map-box.ts";
import { readQuery, writeQuery, type Query } from "./search/query.ts";

/** What the address says is seen: the claim in focus ("" for none) and what is looked for. */
export interface MapAddress {
  readonly id: string;
  readonly query: Query;
}

export function readAddress(): MapAddress {
  return {
    id: decodeURIComponent(location.hash.slice(1).replaceAll(/%(?![0-9a-f]{2})/gi, "%25")),
    query: readQuery(location.search),
  };
}

/** A new entry of the history. The present one keeps what was seen, so that the back button leads to it. */
export function pushAddress(address: MapAddress, seen: MapBox): void {
  history.replaceState(seen, "");
  history.pushState(null, "", write(address));
}

export function replaceAddress(address: MapAddress): void {
  history.replaceState(history.state, "", write(address));
}

/** What was seen when the present entry of the history was left; null where it wasn't. */
export function seenBefore(): MapBox | null {
  const state: unknown = history.state;
  return isBox(state) ? state : null;
}

function write({ id, query }: MapAddress): string {
  return `${location.pathname}${writeQuery(query)}${id === "" ? "" : `#${id}`}`;
}

function isBox(state: unknown): state is MapBox {
  return (
    typeof state === "object" &&
    state !== null &&
    ["x", "y", "width", "height"].every((key) => Number.isFinite(Reflect.get(state, key)))
  );
}
