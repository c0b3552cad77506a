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
export function afterId(view: string): string {
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
