import { relativeAddress } from "./relative-address.ts";

/** A start tag with its attributes; values stand in double quotes and may have a `>` in them. */
const tag = /<[a-z][^\s>"]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gi;
/** What leads somewhere: links and files, and the addresses that the scripts begin with. `//` would be another host. */
const address = /(\s(?:href|src|data-[a-z-]+)=")(\/(?!\/)[^"]*)"/gi;
const refresh = /(\shttp-equiv="refresh" content="[^"]*url=)(\/(?!\/)[^"]*)"/gi;

/** A page whose addresses on this site are all relative, so that it can be opened from a disk. `path` is its own, from the site's root. */
export function relativePage(page: string, path: string): string {
  const relative = (_: string, before: string, rooted: string): string => {
    // What a script puts an ending to stays a folder.
    const toFolder = /\sdata-/.test(before) && rooted.endsWith("/");
    const written = relativeAddress(rooted, path);
    return `${before}${toFolder ? written.replace(/index\.html$/, "") || "./" : written}"`;
  };
  return page.replace(tag, (found) => found.replace(address, relative).replace(refresh, relative));
}

/** The same for a style sheet. */
export function relativeStyles(styles: string, path: string): string {
  return styles.replace(
    /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g,
    (_, quote: string, rooted: string) => `url(${quote}${relativeAddress(rooted, path)}${quote})`,
  );
}
