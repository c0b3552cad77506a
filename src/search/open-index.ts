import { isEntriesFile, isFiltersFile, isHead, isIdsFile, isVocabulary, isWordsFile } from "./forms.ts";
import type { Entry, FiltersFile, Head, Vocabulary, WordsFile } from "./format.ts";
import { lastUpTo } from "../text/sorted.ts";

/** Fetches a file of the index by its path inside /map/search/ and parses its JSON; rejects where it can't. */
export type Load = (path: string) => Promise<unknown>;

/** The files of the index, each loaded once, when it is first needed. A load that fails is tried anew the next time. */
export interface Index {
  readonly head: () => Promise<Head>;
  /** Those files that have words beginning with `beginning`, if there are such words. */
  readonly words: (beginning: string) => Promise<readonly WordsFile[]>;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly filters: () => Promise<FiltersFile>;
  readonly entries: (numbers: readonly number[]) => Promise<readonly Entry[]>;
  /** The number of a present or former id of a question or claim; null for any other. */
  readonly numberOf: (id: string) => Promise<number | null>;
  /** Every file that an answer may need, in the order of their use: each call loads one. */
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
      throw new Error(`${path} has not the form that it should have.`);
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
