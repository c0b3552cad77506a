import { isEntriesFile, isFiltersFile, isHead, isIdsFile, isVocabulary, isWordsFile } from "./forms.ts";
import type { Entry, FiltersFile, Head, Vocabulary, WordsFile } from "./format.ts";
import { lastUpTo } from "../text/sorted.ts";

/** Fetches a JSON file of the index by its path inside /map/search/. Rejects if that fails. */
export type Load = (path: string) => Promise<unknown>;

/** The files of the index. Each is loaded once, when first needed; after a failure, it is loaded again the next time. */
export interface Index {
  readonly head: () => Promise<Head>;
  /** The words files that may have words with the prefix `beginning`. */
  readonly words: (beginning: string) => Promise<readonly WordsFile[]>;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly filters: () => Promise<FiltersFile>;
  readonly entries: (numbers: readonly number[]) => Promise<readonly Entry[]>;
  /** A file inside the folder that head.json names, if it has the form. */
  readonly inFolder: <T>(path: string, isForm: (file: unknown) => file is T) => Promise<T>;
  /** The number of a question or claim by its present or a former id; null for any other id. */
  readonly numberOf: (id: string) => Promise<number | null>;
  /** Loaders for every file that a query may need, in the order of their use. */
  readonly rest: () => Promise<readonly (() => Promise<unknown>)[]>;
}

export function openIndex(load: Load): Index {
  const loaded = new Map<string, Promise<unknown>>();
  const file = async <T>(path: string, isForm: (file: unknown) => file is T): Promise<T> => {
    const waiting = loaded.get(path) ?? load(path);
    loaded.set(path, waiting);
    try {
      const read = await waiting;
      if (isForm(read)) return read;
      throw new Error(`${path} doesn't have the expected form.`);
    } catch (error) {
      loaded.delete(path);
      throw error;
    }
  };
  const head = (): Promise<Head> => file("head.json", isHead);
  const inFolder = async <T>(path: string, isForm: (file: unknown) => file is T): Promise<T> =>
    file(`${(await head()).folder}/${path}`, isForm);
  const wordsFile = (n: number): Promise<WordsFile> => inFolder(`words/${n}.json`, isWordsFile);
  const entriesFile = (n: number): Promise<readonly Entry[]> => inFolder(`entries/${n}.json`, isEntriesFile);
  const vocabulary = (): Promise<Vocabulary> => inFolder("vocabulary.json", isVocabulary);
  const filters = (): Promise<FiltersFile> => inFolder("filters.json", isFiltersFile);

  return {
    head,
    vocabulary,
    filters,
    words: async (beginning) => {
      const { words } = await head();
      const first = Math.max(0, lastUpTo(words, beginning));
      const last = lastUpTo(words, `${beginning}\uffff`);
      return Promise.all(Array.from({ length: last + 1 - first }, (_, step) => wordsFile(first + step)));
    },
    entries: async (numbers) => {
      const { entriesPerFile } = await head();
      const found = await Promise.all(
        numbers.map(
          async (number) => (await entriesFile(Math.floor(number / entriesPerFile)))[number % entriesPerFile],
        ),
      );
      return found.filter((entry) => entry !== undefined);
    },
    inFolder,
    numberOf: async (id) => {
      const n = lastUpTo((await head()).ids, id);
      const ids = n < 0 ? [] : await inFolder(`ids/${n}.json`, isIdsFile);
      return ids.find(([known]) => known === id)?.[1] ?? null;
    },
    rest: async () => {
      const { words, size, entriesPerFile } = await head();
      return [
        vocabulary,
        ...words.map((_, n) => () => wordsFile(n)),
        filters,
        ...Array.from({ length: Math.ceil(size / entriesPerFile) }, (_, n) => () => entriesFile(n)),
      ];
    },
  };
}
