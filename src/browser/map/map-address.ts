import { afterId, viewInAddress } from "../model/view-in-address.ts";
import { readQuery, writeQuery, type Query } from "../search/query.ts";
import type { Place } from "./place.ts";

/** What the address of a map page says: the debate in its path ("" for none), the id after its `#` ("" for none), and the query. */
export interface MapAddress {
  readonly debate: string;
  readonly id: string;
  readonly query: Query;
}

/** `root` is where addresses of map pages begin, such as `/map/`. An embedded map keeps its own path and has the debate in its query. */
export interface AddressForm {
  readonly root: string;
  readonly keepsPath: boolean;
}

export function readAddress({ root, keepsPath }: AddressForm): MapAddress {
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
export function writeAddress(place: Place, query: Query, { root, keepsPath }: AddressForm): string {
  const parameters = new URLSearchParams(writeQuery(query));
  const debate = place.level === 1 ? place.debate : "";
  if (keepsPath && debate !== "") parameters.set("at", debate);
  const path = keepsPath ? location.pathname : `${root}${debate === "" ? "" : `${debate}/`}`;
  const search = parameters.size === 0 ? "" : `?${parameters}`;
  const id = place.level === 3 ? place.claim : place.level === 2 ? place.question : "";
  const fragment = id + afterId(viewInAddress());
  return `${path}${search}${fragment === "" ? "" : `#${fragment}`}`;
}
