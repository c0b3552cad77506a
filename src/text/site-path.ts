/**
 * Where an address that begins with one `/` leads, from the home page of the site: `about/#x` for `/about/#x`, "" for `/`. Null for
 * every other address, and for one that browsers would take to another host (`//a`, `/\a`).
 */
export function sitePath(address: string): string | null {
  if (!/^\/(?![/\\])/.test(address)) return null;
  const url = URL.parse(address, "https://site.invalid/");
  if (url?.origin !== "https://site.invalid") return null;
  return (url.pathname + url.search + url.hash).replace(/^\/+/, "");
}
