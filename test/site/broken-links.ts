import { posix } from "node:path";
import { readSiteFile, siteFiles } from "./site-files.ts";

/**
 * The dead links and missing assets of a built site, as `page: address`: the file doesn't exist, or the page has no
 * such fragment.
 */
export function brokenLinks(folder: string, base: string): readonly string[] {
  const files = new Set(siteFiles(folder));
  const pages = [...files].filter((path) => path.endsWith(".html"));
  const html = new Map(pages.map((path) => [path, readSiteFile(folder, path)]));
  const ids = new Map([...html].map(([path, text]) => [path, new Set(matches(text, /\bid="([^"]*)"/g))]));

  const leadsNowhere = (page: string, address: string): boolean => {
    const [place = "", fragment] = address.split("#");
    const [path = ""] = place.split("?");
    const file = path === "" ? page : fileOf(path, page, base);
    if (file === null || !files.has(file)) return true;
    if (!fragment || ids.get(file)?.has(decodeURIComponent(fragment)) !== false) return false;
    // On map pages, the fragment names a question or claim, and the script goes there.
    const isOnMap =
      file === "map/index.html" && ["claims", "questions"].some((kind) => files.has(`${kind}/${fragment}/index.html`));
    return !isOnMap;
  };

  return [...html].flatMap(([page, text]) =>
    matches(text, /\b(?:href|src)="([^"]*)"/g)
      .map((address) => address.replaceAll("&#38;", "&").replaceAll("&amp;", "&"))
      .filter((address) => !/^(?:https?:\/\/|mailto:|data:)/.test(address) && leadsNowhere(page, address))
      .map((address) => `${page}: ${address}`),
  );
}

/** The file for a path of the site; null if the path is not under the base path. */
function fileOf(path: string, page: string, base: string): string | null {
  const full = path.startsWith("/") ? path : posix.join(base, posix.dirname(page), path);
  if (!full.startsWith(base)) return null;
  const inside = decodeURIComponent(full.slice(base.length));
  return inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, group = ""]) => group);
}
