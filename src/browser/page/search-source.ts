import { passagesPerFile } from "../../search/passage.ts";
import type { PackedIndex, SearchIndex } from "../../search/search-index.ts";
import { fetchFile, fetchJson, loadOnce } from "./site.ts";

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
  const index = loadOnce(async () => {
    // What ranks is loaded with what it ranks.
    const [file, { loadSearch }] = await Promise.all([
      fetchFile<PackedIndex>(address, "index.json", "entries", "stems"),
      import("../../search/search-index.ts"),
    ]);
    return loadSearch(file);
  });
  const passages = loadOnce((path) => fetchJson(address, path));
  return {
    index,
    passages: async (number) => {
      const file = await passages(`${(await index()).passages}/${Math.floor(number / passagesPerFile)}.json`);
      const texts: unknown = Array.isArray(file) ? file[number % passagesPerFile] : [];
      return Array.isArray(texts) ? texts.filter((text) => typeof text === "string") : [];
    },
    prepare: () => {
      if (!savesData()) void index().catch(() => undefined);
    },
  };
}

/** Whether the reader asked the browser to save data; false in browsers that don't say. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  return typeof connection === "object" && connection !== null && Reflect.get(connection, "saveData") === true;
}
