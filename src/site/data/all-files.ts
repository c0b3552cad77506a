import type { ImageCache } from "../../files/images/image-cache.ts";
import type { WritableFile } from "../../files/write-files.ts";
import { shareFiles } from "../share/share-images.ts";
import { archive } from "../history/archive.ts";
import { readShell, shellPage } from "../history/shell.ts";
import { guidePage } from "../markdown/pages.ts";
import type { BuildPart } from "../progress.ts";
import { guidesOf } from "../refs/markdown-address.ts";
import type { Settings } from "../settings.ts";
import { isOwn } from "../shard.ts";
import type { Site } from "../site.ts";
import { dataFiles, filesNamedAfterContent, mapDownloads, type DataFile } from "./data-files.ts";
import { formerFiles } from "./former-files.ts";
import { knownDebate } from "./known-debate.ts";
import { ownFiles } from "./own-files.ts";
import { pagePaths } from "./page-paths.ts";

/** A file that a build makes. */
export interface MadeFile extends WritableFile {
  readonly part: BuildPart;
  /** Files with the same name here are made in one batch; else a file is alone in its own. */
  readonly batch?: string;
}

/**
 * Files that one thread makes, one after the other, because what they have in common is then made once. It is a function if that must
 * be made before the files are known.
 */
export type Batch = readonly MadeFile[] | (() => readonly MadeFile[]);

/** What the files of a site are made with. */
export interface SiteTools {
  readonly settings: Settings;
  /** The text of map.yaml. */
  readonly mapText: string;
  /** Renders the page at a path, as UTF-8. */
  readonly render: (path: string) => Promise<Uint8Array>;
  readonly images: ImageCache;
}

/**
 * Every file of a site that is made of its claims, without those in `kept`, which are taken over from the former build, and without
 * those of other parts. Nothing is made before it is written.
 */
export function allFiles(site: Site, tools: SiteTools, kept: ReadonlySet<string>): readonly Batch[] {
  const { settings } = tools;
  const known: readonly MadeFile[] = [
    ...pages(site, tools),
    ...versions(site, tools),
    ...filesBesidePages(site, settings, tools.mapText).map(asMade("files")),
    ...shareFiles(site, tools.images).map(asMade("images")),
  ];
  const isNew = ({ path }: WritableFile): boolean => !kept.has(path);
  const isMade = (file: WritableFile): boolean => isOwn(settings, file.path) && isNew(file);
  return [
    // First, so that it is soon known how many files there are. Only one part makes those of a folder, since it takes long to name them.
    ...filesNamedAfterContent(site)
      .filter(({ folder }) => isOwn(settings, folder))
      .map(
        ({ make }) =>
          () =>
            make().filter(isNew).map(asMade("files")),
      ),
    ...Map.groupBy(known.filter(isMade), ({ path, batch = path }) => batch).values(),
  ];
}

const asMade =
  (part: BuildPart) =>
  (file: WritableFile): MadeFile => ({ ...file, part });

/** Everything that the site offers besides pages and images, but for files that are named after their content and the Markdown form of guides. */
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

/** Pages, and the Markdown form of guides: these are MDX with components of Astro, so it is made of their HTML. */
function pages(site: Site, { render }: SiteTools): readonly MadeFile[] {
  const { base, path, downloads } = site.urls;
  const guides = new Set(guidesOf(site));
  const file = (page: string, name: string): MadeFile => ({ part: "pages", path: name, write: () => render(page) });
  return [
    ...pagePaths(site).flatMap((page): readonly MadeFile[] => {
      const name = page.slice(base.length);
      const html = file(page, `${name}index.html`);
      if (page === downloads) return [{ ...html, batch: mapDownloads }];
      if (!guides.has(page)) return [html];
      const rendered = once(() => render(page));
      return [
        { ...html, batch: page, write: rendered },
        {
          part: "files",
          batch: page,
          path: `${name}index.md`,
          write: async () => guidePage(site, page, textOf(await rendered())),
        },
      ];
    }),
    file(path("404/"), "404.html"),
  ];
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Fills the template that Astro renders with the page of each version. */
function versions(site: Site, { render }: SiteTools): readonly MadeFile[] {
  const fill = once(async () => readShell(site, textOf(await render(site.urls.path(shellPage(site).path)))));
  return archive(site).map(({ id, version, write }) => ({
    part: "versions",
    path: `claims/${id}/${version}/index.html`,
    write: async () => (await fill())(write()),
  }));
}
