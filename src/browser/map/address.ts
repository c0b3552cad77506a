import { readQuery, writeQuery, type Query } from "../search/query.ts";
import type { Place } from "./place.ts";

/** What the address of a map page says: the debate in its path ("" for none), the id after its `#` ("" for none), and the query. */
interface MapAddress {
  readonly debate: string;
  readonly id: string;
  readonly query: Query;
}

/** `root` is where addresses of map pages begin, such as `/map/`. An embedded map keeps its own path and has the debate in its query. */
export interface AddressForm {
  readonly root: string;
  readonly keepsPath: boolean;
}

function readAddress({ root, keepsPath }: AddressForm): MapAddress {
  const parameters = new URLSearchParams(location.search);
  const path = location.pathname.startsWith(root) ? location.pathname.slice(root.length) : "";
  return {
    debate: keepsPath ? (parameters.get("at") ?? "") : (path.split("/")[0] ?? ""),
    id: hashId(),
    query: readQuery(location.search),
  };
}

/** The id after the `#`, which a shared view may follow; "" if it can't be decoded. */
function hashId(): string {
  try {
    return decodeURIComponent(location.hash.slice(1).split("?")[0] ?? "");
  } catch {
    return "";
  }
}

/** The address of a place and a query. A shared view stays in the address until the reader leaves it. */
function writeAddress(place: Place, query: Query, { root, keepsPath }: AddressForm): string {
  const parameters = new URLSearchParams(writeQuery(query));
  const debate = place.level === 1 ? place.debate : "";
  if (keepsPath && debate !== "") parameters.set("at", debate);
  const path = keepsPath ? location.pathname : `${root}${debate === "" ? "" : `${debate}/`}`;
  const search = parameters.size === 0 ? "" : `?${parameters}`;
  const id = place.level === 3 ? place.claim : place.level === 2 ? place.question : "";
  const fragment = id + afterId(viewInAddress());
  return `${path}${search}${fragment === "" ? "" : `#${fragment}`}`;
}

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

/** The shared view that this page has read from its address; null if it has not looked yet. */
let shared: string | null = null;

/**
 * The shared view with which the page was opened; "" for none. It follows the id in the fragment of the address, as in
 * `#an-id?view=…`, which browsers send to no server. Older links have it in the query.
 */
export function viewInAddress(): string {
  return (shared ??= viewIn(afterHash()) || viewIn(location.search));
}

/** The part of a fragment that follows an id, with `view` for a shared view; "" for none. */
function afterId(view: string): string {
  return view === "" ? "" : `?view=${view}`;
}

/** The address of the page with another shared view in it. */
export function addressWith(view: string): string {
  const url = new URL(location.href);
  url.searchParams.delete("view");
  url.hash = (url.hash.split("?")[0] ?? "") + afterId(view);
  return url.href;
}

/** Removes the shared view from the address and leaves the rest. */
export function removeViewFromAddress(): void {
  shared = "";
  history.replaceState(history.state, "", addressWith(""));
}

/** Reloads the page if a link to another shared view is followed on it: only the fragment changes then. */
export function followOtherViews(): void {
  addEventListener("hashchange", () => {
    const view = viewIn(afterHash());
    if (view !== "" && view !== viewInAddress()) location.reload();
  });
}

const viewIn = (query: string): string => new URLSearchParams(query).get("view") ?? "";

const afterHash = (): string => location.hash.split("?")[1] ?? "";
