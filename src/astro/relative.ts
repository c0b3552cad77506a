import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, posix, sep } from "node:path";

/** Where a link leads whose page is not in the folder: its address, "" if there is none; null for a page that is. */
type Elsewhere = (rooted: string) => string | null;

const rewriters: Readonly<Record<string, (text: string, path: string, elsewhere: Elsewhere) => string>> = {
  ".html": relativePage,
  ".css": relativeStyles,
  ".md": relativeMarkdown,
};

/**
 * Makes every address of a finished build relative, so that the site can be opened from a disk. In a part of a site, links to other pages
 * lead to the `published` site, or nowhere if that is null.
 */
export async function makeRelative(folder: string, published?: string | null): Promise<void> {
  const elsewhere = (rooted: string): string | null =>
    published === undefined || existsSync(join(folder, fileAt(rooted).file))
      ? null
      : published === null
        ? ""
        : published + rooted.slice(1);
  for (const name of await readdir(folder, { recursive: true })) {
    const rewrite = rewriters[extname(name)];
    if (!rewrite) continue;
    const file = join(folder, name);
    await writeFile(file, rewrite(await readFile(file, "utf8"), name.split(sep).join("/"), elsewhere));
  }
}

/** A start tag with its attributes. Their values have double quotes and may contain `>`. */
const tag = /<[a-z][^\s>"]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/gi;
/** Attributes with addresses: links, files, and `data-` attributes for scripts. An address with `//` has another host. */
const address = /(\s(?:href|src|data-[a-z-]+)=")(\/(?!\/)[^"]*)"/gi;
const refresh = /(\shttp-equiv="refresh" content="[^"]*url=)(\/(?!\/)[^"]*)"/gi;

/** Makes all addresses of the site in a page relative. `path` is the page's path from the site's root. */
export function relativePage(page: string, path: string, elsewhere: Elsewhere = () => null): string {
  const relative = (_: string, before: string, rooted: string): string => {
    const other = /\sdata-/.test(before) ? null : elsewhere(rooted);
    if (other !== null) return other === "" ? "" : `${before}${other}"`;
    // Scripts append to the address of a folder, so it gets no index.html.
    const toFolder = /\sdata-/.test(before) && rooted.endsWith("/");
    const written = relativeAddress(rooted, path);
    return `${before}${toFolder ? written.replace(/index\.html$/, "") || "./" : written}"`;
  };
  return page.replace(tag, (found) => found.replace(address, relative).replace(refresh, relative));
}

/** Makes all addresses of the site in a style sheet relative. */
export function relativeStyles(styles: string, path: string): string {
  return styles.replace(
    /url\((["']?)(\/(?!\/)[^"')]*)\1\)/g,
    (_, quote: string, rooted: string) => `url(${quote}${relativeAddress(rooted, path)}${quote})`,
  );
}

/** Makes all addresses of the site in a Markdown file relative. Code stays as it is. */
export function relativeMarkdown(text: string, path: string): string {
  return text.replace(
    /(^```.*?^```|`[^`]*`)|\]\((\/(?!\/)[^\s)]*)/gms,
    (whole, code: string | undefined, rooted: string) =>
      code === undefined ? `](${relativeAddress(rooted, path)}` : whole,
  );
}

/**
 * Makes an address that begins with "/" relative to the page at `from`, a path from the site's root: `/map/#x` on
 * `claims/a/index.html` becomes `../../map/index.html#x`. A folder gets its index.html, since there is no server to add it.
 */
export function relativeAddress(rooted: string, from: string): string {
  const { file, rest } = fileAt(rooted);
  return posix.relative(`/${posix.dirname(from)}`, `/${file}`) + rest;
}

/** The file of a rooted address, and its query and fragment. */
function fileAt(rooted: string) {
  const [, path = "", rest = ""] = /^\/([^?#]*)(.*)$/s.exec(rooted) ?? [];
  return { file: path === "" || path.endsWith("/") ? `${path}index.html` : path, rest };
}
