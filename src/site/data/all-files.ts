import type { ImageCache } from "../../files/images/image-cache.ts";
import type { WritableFile } from "../../files/write-files.ts";
import { exchangeFiles } from "../exchange/exchange-files.ts";
import { shareFiles } from "../share/share-files.ts";
import { archive } from "../history/archive.ts";
import { readShell, shellPage } from "../history/shell.ts";
import { guidePage } from "../markdown/pages/guide-page.ts";
import type { BuildPart } from "../progress.ts";
import { guidesOf } from "../refs/markdown-address.ts";
import type { Settings } from "../settings.ts";
import { isOwn } from "../shard.ts";
import type { Site } from "../site.ts";
import { dataFiles, type DataFile } from "./data-files.ts";
import { formerFiles } from "./former-files.ts";
import { knownDebate } from "./known-debate.ts";
import { ownFiles } from "./own-files.ts";
import { pagePaths } from "./page-paths.ts";

/** A file that a build makes. */
export interface MadeFile extends WritableFile {
  readonly part: BuildPart;
}

/** What the files of a site are made with. */
export interface SiteTools {
  readonly settings: Settings;
  /** The text of map.yaml. */
  readonly mapText: string;
  /** Renders the page at a path. */
  readonly render: (path: string) => Promise<string>;
  readonly images: ImageCache;
}

/**
 * Every file of a site that is made of its claims, without those in `kept`, which are taken over from the former build, and without
 * those of other parts. Pages come first. Nothing is made before it is written.
 */
export function allFiles(site: Site, tools: SiteTools, kept: ReadonlySet<string>): readonly MadeFile[] {
  const { settings } = tools;
  const all = [
    ...pages(site, tools),
    ...versions(site, tools),
    ...filesBesidePages(site, settings, tools.mapText).map((file) => ({ ...file, part: "files" as const })),
    ...guidesInMarkdown(site, tools),
    ...shareFiles(site, tools.images).map((file) => ({ ...file, part: "images" as const })),
  ];
  // The page of downloads says how large its files are: one thread makes all of them, as they come last.
  const offered = new Set([...exchangeFiles(site).map(({ path }) => path), "downloads/index.html"]);
  const inOrder = [false, true].flatMap((isOffered) => all.filter(({ path }) => offered.has(path) === isOffered));
  return inOrder.filter(({ path }) => isOwn(settings, path) && !kept.has(path));
}

/** Everything that the site offers besides pages and images, but for the Markdown form of guides. */
export function filesBesidePages(
  site: Site,
  { claimsFolder, formerDownloads }: Settings,
  mapText: string,
): readonly DataFile[] {
  const files = [
    ...dataFiles(site),
    {
      path: "contribute/debate.json",
      contentType: "application/json",
      write: () => JSON.stringify(knownDebate(site, mapText)),
    },
    ...ownFiles(site, claimsFolder),
    ...(formerDownloads ? formerFiles(site) : []),
  ];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function pages(site: Site, { render }: SiteTools): readonly MadeFile[] {
  const { base, path } = site.urls;
  const files = pagePaths(site).map((page) => [page, `${page.slice(base.length)}index.html`] as const);
  return [...files, [path("404/"), "404.html"] as const].map(([page, file]) => ({
    part: "pages",
    path: file,
    write: () => render(page),
  }));
}

/** Fills the template that Astro renders with the page of each version. */
function versions(site: Site, { render }: SiteTools): readonly MadeFile[] {
  let shell: Promise<ReturnType<typeof readShell>> | null = null;
  const fill = (): NonNullable<typeof shell> =>
    (shell ??= render(site.urls.path(shellPage(site).path)).then((rendered) => readShell(site, rendered)));
  return archive(site).map(({ id, version, write }) => ({
    part: "versions",
    path: `claims/${id}/${version}/index.html`,
    write: async () => (await fill())(write()),
  }));
}

/** Guides are MDX with components of Astro: their Markdown form is made of their HTML. */
function guidesInMarkdown(site: Site, { render }: SiteTools): readonly MadeFile[] {
  return guidesOf(site).map((page) => ({
    part: "files",
    path: `${page.slice(site.urls.base.length)}index.md`,
    write: async () => guidePage(site, page, await render(page)),
  }));
}
