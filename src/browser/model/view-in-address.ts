/** The shared view that the address of the page carries (`?view=…`); "" if there is none. */
export function viewInAddress(): string {
  return new URLSearchParams(location.search).get("view") ?? "";
}

/** Removes the shared view from the address and leaves the rest. */
export function removeViewFromAddress(): void {
  const url = new URL(location.href);
  url.searchParams.delete("view");
  history.replaceState(history.state, "", url);
}
