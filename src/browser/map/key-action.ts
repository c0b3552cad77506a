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

/** What a key does wherever the page has the focus; null for nothing. Single letters can be switched off, and do nothing where one writes or chooses. */
export function keyAction(event: KeyboardEvent, singleKeysOn: boolean): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const writes =
    event.target instanceof Element && event.target.matches("input:not([type=checkbox]), select, textarea");
  return anywhere[event.key] ?? (singleKeysOn && !writes ? (singleKeys[event.key] ?? null) : null);
}
