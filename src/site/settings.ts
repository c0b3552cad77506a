import type { MapRecord } from "../claims/model/index.ts";
import { webUrl } from "./addresses/source-url.ts";
import { UserError } from "../text/user-error.ts";

/** What the environment sets for a build: which claims, and the address of the site. */
export interface Settings {
  readonly claimsFolder: string;
  /** The folder in which the results of parsing are kept between runs. */
  readonly parseCache: string;
  /** The folder in which share images are kept between builds. */
  readonly shareImageCache: string;
  /** The path or address of the ledger of published versions; null for the copy in the claims folder, if there is one. */
  readonly ledger: string | null;
  /** Whether the site is built without the claims' earlier versions. */
  readonly withoutHistory: boolean;
  /** The part of the site that is built; null for the whole site. */
  readonly shard: Shard | null;
  /** Scheme and host of `SITE_URL`; null where it is not set, and map.yaml may have one. */
  readonly origin: string | null;
  /** The git revision since which pages have changed, if only those are built; null for the whole site. */
  readonly changedSince: string | null;
  /** Whether addresses are relative to each page, for a copy that is opened from a disk. */
  readonly relative: boolean;
  /** Begins and ends with "/"; the path of `PAGES_URL` where `BASE_PATH` is not set. */
  readonly base: string;
  /** `PAGES_URL`, at which the host serves the site; null where it is not set. The address in map.yaml has precedence. */
  readonly pagesUrl: string | null;
  /** The address of the repository that `REPOSITORY_URL` sets for this site, or null. */
  readonly repositoryUrl: string | null;
  /** The address of the repository in which GitHub Actions builds the site, from `GITHUB_REPOSITORY`; or null. */
  readonly buildRepositoryUrl: string | null;
}

export interface Repository {
  /** Without a slash at its end. */
  readonly url: string;
  readonly branch: string;
  /** The path of the claims folder from the top of the repository: "" for the top itself, or a path that ends with "/". */
  readonly claimsPath: string;
}

/** A setting can't be used. The message names it and says what was expected. */
export class SettingsError extends UserError {}

/** Reads the settings from an environment (README.md lists the variables). Throws a `SettingsError` for a value that can't be used. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { CLAIMS_DIR, SITE_URL, BASE_PATH, PAGES_URL, REPOSITORY_URL, GITHUB_REPOSITORY, GITHUB_SERVER_URL } =
    environment;
  const pages = PAGES_URL ? webAddress("PAGES_URL", PAGES_URL) : null;
  const changedSince = environment["CHANGED_SINCE"] || null;
  const relative = isRelative(environment["RELATIVE"] || (changedSince ?? ""), BASE_PATH ?? "");
  return {
    claimsFolder: CLAIMS_DIR || "claims",
    parseCache: environment["PARSE_CACHE"] || ".cache/parsed",
    shareImageCache: environment["SHARE_IMAGES_CACHE"] || ".cache/share-images",
    ledger: environment["LEDGER"] || null,
    withoutHistory: !["", "0"].includes(environment["WITHOUT_HISTORY"] ?? ""),
    relative,
    changedSince,
    shard: environment["SHARD"] ? readShard(environment["SHARD"]) : null,
    origin: SITE_URL ? webAddress("SITE_URL", SITE_URL).origin : null,
    base: basePath(BASE_PATH || (relative ? "" : (pages?.pathname ?? ""))),
    pagesUrl: pages?.href ?? null,
    repositoryUrl: REPOSITORY_URL ? withoutSlash(webAddress("REPOSITORY_URL", REPOSITORY_URL).href) : null,
    buildRepositoryUrl: GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL ?? "https://github.com"}/${GITHUB_REPOSITORY}` : null,
  };
}

/** The repository of the claims: that of `REPOSITORY_URL`, else of map.yaml, else of the build; or null. */
export function repositoryOf(settings: Settings, map: MapRecord, claimsPath: string): Repository | null {
  const url = settings.repositoryUrl ?? webUrl(map.repository?.url ?? "") ?? settings.buildRepositoryUrl;
  return url ? { url: withoutSlash(url), branch: map.repository?.branch || "main", claimsPath } : null;
}

/**
 * The address of the published site, which ends in "/": the `mapUrl` of map.yaml, else the address that the host names, else the one that
 * GitHub Pages gives the repository. Null if there is none of them.
 */
export function publishedHome({ pagesUrl, buildRepositoryUrl }: Settings, mapUrl: string): string | null {
  const [, owner = "", name = ""] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(buildRepositoryUrl ?? "") ?? [];
  const host = `${owner.toLowerCase()}.github.io`;
  const usual = owner === "" ? null : `https://${host}/${name.toLowerCase() === host ? "" : name}`;
  return (webUrl(mapUrl) ?? pagesUrl ?? usual)?.replace(/\/?$/, "/") ?? null;
}

function isRelative(text: string, base: string): boolean {
  const relative = !["", "0"].includes(text);
  if (relative && basePath(base) !== "/") {
    throw new SettingsError("RELATIVE and BASE_PATH are both set: a site with relative addresses has no base path.");
  }
  return relative;
}

function basePath(text: string): string {
  if (!/^[\w./~-]*$/.test(text) || text.includes("..")) {
    throw new SettingsError(`BASE_PATH is \`${text}\`; expected a path such as \`/map/\`.`);
  }
  const inner = text.replace(/^\/+|\/+$/g, "");
  return inner ? `/${inner}/` : "/";
}

function webAddress(name: string, text: string): URL {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SettingsError(`${name} is \`${text}\`; expected an address such as \`https://example.org\`.`);
  }
  return url;
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, "");
}

/** One of the parts that a site is divided into, so that several machines can build it. */
interface Shard {
  /** From 1 to `of`. */
  readonly number: number;
  readonly of: number;
}

function readShard(text: string): Shard {
  const [, number = "", of = ""] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number < 1 || shard.number > shard.of)
    throw new SettingsError(`The part is \`${text}\`; expected its number and the number of parts, such as \`2/8\`.`);
  return shard;
}

/** What falls to a part: of eight parts, every eighth; all where the site is not divided. */
export const inShard = <Item>(shard: Shard | null, all: readonly Item[]): readonly Item[] =>
  shard === null ? all : all.filter((_, index) => index % shard.of === shard.number - 1);
