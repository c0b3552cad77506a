import type { MapBox } from "./map-box.ts";
import { readQuery, writeQuery, type Query } from "../search/query.ts";

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

/** The view that came with a link; "" for none. */
export function linkedView(): string {
  return new URLSearchParams(location.search).get("view") ?? "";
}

/** Takes it out of the address, and leaves the rest. */
export function forgetLinkedView(): void {
  const url = new URL(location.href);
  url.searchParams.delete("view");
  history.replaceState(history.state, "", url);
}

/** A view that came with a link stays in the address until its reader has done with it. */
function write({ id, query }: MapAddress): string {
  const [search, view] = [writeQuery(query), linkedView()];
  const all = view === "" ? search : `${search === "" ? "?" : `${search}&`}view=${encodeURIComponent(view)}`;
  return `${location.pathname}${all}${id === "" ? "" : `#${id}`}`;
}

function isBox(state: unknown): state is MapBox {
  return (
    typeof state === "object" &&
    state !== null &&
    ["x", "y", "width", "height"].every((key) => Number.isFinite(Reflect.get(state, key)))
  );
}
