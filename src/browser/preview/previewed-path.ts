/**
 * The path of the page that a link leads to, if it has a preview: `claims/milk-goes-in-first`; "" for other links and for those to
 * the page itself. Both are full addresses. `base` is where the site begins.
 */
export function previewedPath(href: string, here: string, base: string): string {
  if (!URL.canParse(href)) return "";
  const [to, root, from] = [new URL(href), new URL(base, here), new URL(here)];
  if (to.origin !== root.origin || to.pathname === from.pathname) return "";
  if (!to.pathname.startsWith(root.pathname)) return "";
  const inside = to.pathname.slice(root.pathname.length);
  return /^((?:claims|questions|sources|people)\/[^/]+)\/(?:index\.html)?$/.exec(inside)?.[1] ?? "";
}
