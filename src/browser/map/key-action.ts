const anywhere: Readonly<Record<string, string>> = { Escape: "close" };

const singleKeys: Readonly<Record<string, string>> = {
  f: "fit",
  "+": "zoom-in",
  "=": "zoom-in",
  "-": "zoom-out",
  "/": "search",
  "?": "help",
  n: "next",
  N: "previous",
  l: "outline",
  a: "accept",
  r: "reject",
  o: "leave-open",
  u: "undo",
  v: "my-view",
};

/** The action of a key anywhere on the page; null for none. Single letters have no action if the reader switched them off, or in a field. */
export function keyAction(event: KeyboardEvent, singleKeysOn: boolean): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const writes =
    event.target instanceof Element && event.target.matches("input:not([type=checkbox]), select, textarea");
  return anywhere[event.key] ?? (singleKeysOn && !writes ? (singleKeys[event.key] ?? null) : null);
}
