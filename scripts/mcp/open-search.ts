import { openIndex, type Index } from "../../src/search/index.ts";
import { searchFiles } from "../../src/site/data/search-files.ts";
import type { Site } from "../../src/site/site.ts";

export interface OpenSearch {
  readonly index: Index;
  /** Reads every file of the index. */
  readonly warm: () => Promise<void>;
}

const opened = new WeakMap<Site, OpenSearch>();

/** The search index of the site, which is the one that its pages load. */
export function openSearch(site: Site): OpenSearch {
  const known = opened.get(site) ?? open(site);
  opened.set(site, known);
  return known;
}

function open(site: Site): OpenSearch {
  const files = new Map(searchFiles(site).map(({ path, text }) => [path, text]));
  const index = openIndex((path) => {
    const text = files.get(path);
    return text === undefined
      ? Promise.reject(new Error(`The index has no file ${path}.`))
      : Promise.resolve(JSON.parse(text));
  });
  const warm = async (): Promise<void> => {
    for (const load of await index.rest()) await load();
  };
  return { index, warm };
}
