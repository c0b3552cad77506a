import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { packageRoot } from "../../files/package-root.ts";

/** A file in src/pages, which is one page of every map, or with a parameter such as `[id]` one for each record. */
interface PageFile {
  /** Absolute. */
  readonly file: string;
  /** Its address as Astro writes it: `/claims/[id]`, or `/` for the home page. */
  readonly pattern: string;
}

/** The pages that every map has, whatever it says, by their paths under the base path: `map/`. The guides are among them. */
export const fixedPages = (): readonly string[] => [
  ...pageFiles()
    .map(({ pattern }) => pattern.replace(/\/\[\.{3}\w+\]$/, ""))
    .flatMap((pattern) => (pattern.includes("[") || pattern === "/404" ? [] : asFolder(pattern))),
  ...guidePages(),
];

/** The pages of guides, each an .mdx file in src/guides. */
export const guidePages = (): readonly string[] => pathsIn("src/guides/en", ".mdx").map(asFolder);

/** The files in src/pages: each is a route, by the rules that Astro has for that folder. */
export const pageFiles = (): readonly PageFile[] =>
  pathsIn("src/pages", ".astro").map((pattern) => ({
    file: join(packageRoot, "src/pages", `${pattern}.astro`),
    pattern: `/${pattern.replace(/(?:^|\/)index$/, "")}`,
  }));

/** Whether the pages of a file are in the sitemap: unless it says `export const inSitemap = false`, as Astro reads `prerender`. */
export const isInSitemap = (file: string): boolean =>
  !/^export const inSitemap = false;$/m.test(readFileSync(file, "utf8"));

/** `about/index` is `about/`, `about/data` is `about/data/`. */
const asFolder = (path: string): string =>
  `${path.replace(/^\//, "").replace(/(?:^|\/)index$/, "")}/`.replace(/^\/$/, "");

/** The paths of files in a folder of the package, without their ending. */
function pathsIn(folder: string, ending: string): readonly string[] {
  const paths = readdirSync(join(packageRoot, folder), { recursive: true, encoding: "utf8" });
  return paths
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length).replaceAll(sep, "/"))
    .toSorted();
}
