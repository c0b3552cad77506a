/**
 * Makes an address that begins with "/" relative to the page at `from`, a path from the site's root: `/map/#x` on
 * `claims/a/index.html` becomes `../../map/index.html#x`. A folder gets its index.html, since there is no server to add it.
 */
export function relativeAddress(rooted: string, from: string): string {
  const [, path = "", rest = ""] = /^\/([^?#]*)(.*)$/s.exec(rooted) ?? [];
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const here = from.split("/").slice(0, -1);
  const there = file.split("/");
  const shared = here.findIndex((folder, index) => folder !== there[index]);
  const common = shared === -1 ? here.length : shared;
  return [...here.slice(common).map(() => ".."), ...there.slice(common)].join("/") + rest;
}
