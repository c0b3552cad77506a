import { passagesPerFile } from "../../search/passage.ts";
import type { PackedIndex, SearchIndex } from "../../search/search-index.ts";
import { fetchJson } from "./site.ts";

/** The search of the site, loaded when it is first used. What can't be loaded rejects, and is loaded again the next time. */
export interface SearchSource {
  readonly index: () => Promise<SearchIndex>;
  /** What an entry says beyond its sentence, by its number: its explanation ("" for none), then its other wordings. */
  readonly passages: (number: number) => Promise<readonly string[]>;
  /** Loads the index before anything is typed, unless the reader saves data. */
  readonly prepare: () => void;
}

/** `address` is the folder of index.json, with a slash at its end. */
export function searchSource(address: string): SearchSource {
  let opened: Promise<SearchIndex> | null = null;
  const passages = new Map<string, Promise<unknown>>();
  const load = async (): Promise<SearchIndex> => {
    // What ranks is loaded with what it ranks.
    const [file, { loadSearch }] = await Promise.all([
      fetchJson(address, "index.json"),
      import("../../search/search-index.ts"),
    ]);
    if (!isIndex(file)) throw new Error(`${address}index.json is no index.`);
    return loadSearch(file);
  };
  const index = (): Promise<SearchIndex> => {
    opened ??= load().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    index,
    passages: async (number) => {
      const path = `${(await index()).passages}/${Math.floor(number / passagesPerFile)}.json`;
      const loading = passages.get(path) ?? fetchJson(address, path);
      passages.set(path, loading);
      const file = await loading.catch((error: unknown) => {
        passages.delete(path);
        throw error;
      });
      const texts: unknown = Array.isArray(file) ? file[number % passagesPerFile] : [];
      return Array.isArray(texts) ? texts.filter((text) => typeof text === "string") : [];
    },
    prepare: () => {
      if (!savesData()) void index().catch(() => undefined);
    },
  };
}

/** The file is ours, so only what matters is checked: that it is no error page of a server or proxy. */
function isIndex(file: unknown): file is PackedIndex {
  return typeof file === "object" && file !== null && "entries" in file && "stems" in file;
}

/** Whether the reader asked the browser to save data; false in browsers that don't say. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
}
