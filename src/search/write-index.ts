import type { StanceKind } from "../claims/model/index.ts";
import { deltasOf } from "./deltas.ts";
import {
  type Deltas,
  type Entry,
  type FiltersFile,
  type Head,
  type IdsFile,
  type WordsFile,
  heaviest,
} from "./format.ts";
import type { Findable, SearchMaterial } from "./material.ts";
import { compareText } from "../text/compare-text.ts";
import { numberTwins } from "./number-twins.ts";
import { wordsOf } from "./words-of.ts";

/** A file of the index: its path inside /map/search/, and its text. */
export interface IndexFile {
  readonly path: string;
  readonly text: string;
}

/** A list of results shows a dozen entries, mostly of different files: small files waste less. */
const entriesPerFile = 32;

/** The size of a words file; characters. */
const charactersPerWordsFile = 16_000;

/** Passages are long, and only those of the results that are shown are loaded. */
const passagesPerFile = 16;

const idsPerFile = 256;

/** Writes the index; see format.ts. Deterministic: the same material gives the same bytes. */
export function writeIndex(material: SearchMaterial): readonly IndexFile[] {
  const places = [...material.questions.flatMap(({ entries }) => entries), ...material.outside];
  const entries = [...places, ...material.people, ...material.sources, ...material.tours, ...material.pairs];
  const words = wordsIn(entries, numberTwins(material.numberWords));
  const wordsFiles = divide(words, (word) => JSON.stringify(word).length, charactersPerWordsFile);
  const idsFiles = divide(idsOf(places, material), () => 1, idsPerFile);
  const files = [
    ...wordsFiles.map((file, n) => jsonFile(`words/${n}.json`, file)),
    jsonFile(
      "vocabulary.json",
      words.map(([word]) => word),
    ),
    jsonFile("filters.json", filtersOf(places, material.people)),
    ...divide(entries.map(shown), () => 1, entriesPerFile).map((file, n) => jsonFile(`entries/${n}.json`, file)),
    ...divide(
      entries.map(({ passage }) => passage),
      () => 1,
      passagesPerFile,
    ).map((file, n) => jsonFile(`passages/${n}.json`, file)),
    ...idsFiles.map((file, n) => jsonFile(`ids/${n}.json`, file)),
  ];
  const folder = folderName(files.map(({ text }) => text));
  const head: Head = {
    folder,
    questions: questionsOf(material),
    outside: places.length - material.outside.length,
    people: places.length,
    sources: places.length + material.people.length,
    tours: entries.length - material.tours.length - material.pairs.length,
    pairs: entries.length - material.pairs.length,
    size: entries.length,
    entriesPerFile,
    passagesPerFile,
    words: wordsFiles.map(([first]) => first?.[0] ?? ""),
    ids: idsFiles.map(([first]) => first?.[0] ?? ""),
  };
  return [jsonFile("head.json", head), ...files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }))];
}

/** The weight of the words of a passage. */
const lightest = 1;

function wordsIn(entries: readonly Findable[], twins: ReadonlyMap<string, string>): WordsFile {
  const weights = new Map<string, Map<number, number>>();
  entries.forEach(({ texts, passage }, number) => {
    for (const { text, weight } of [...texts, { text: passage, weight: lightest }]) {
      for (const word of wordsOf(text).flatMap((written) => [written, twins.get(written) ?? written])) {
        const ofWord = weights.get(word) ?? new Map<number, number>();
        weights.set(word, ofWord.set(number, Math.max(weight, ofWord.get(number) ?? 0)));
      }
    }
  });
  return [...weights].sort(([a], [b]) => compareText(a, b)).map(([word, ofWord]) => [word, ...byWeight(ofWord)]);
}

/** The largest weight first, without empty lists at the end. */
function byWeight(ofWord: ReadonlyMap<number, number>): readonly Deltas[] {
  const least = Math.min(...ofWord.values());
  return Array.from({ length: heaviest + 1 - least }, (_, step) =>
    deltasOf([...ofWord].filter(([, weight]) => weight === heaviest - step).map(([number]) => number)),
  );
}

function filtersOf(places: readonly Findable[], people: readonly Findable[]): FiltersFile {
  const where = (keep: (place: Findable) => boolean): Deltas =>
    deltasOf(places.flatMap((place, number) => (keep(place) ? [number] : [])));
  const held = new Map<string, Record<StanceKind, number[]>>();
  places.forEach(({ facts }, number) => {
    for (const [stance, person] of facts?.holders ?? []) {
      const ofPerson = held.get(person) ?? { asserts: [], concedes: [], rejects: [] };
      held.set(person, ofPerson);
      ofPerson[stance].push(number);
    }
  });
  const bases = new Set(places.map(({ facts }) => facts?.basis ?? "").filter((basis) => basis !== ""));
  return {
    kinds: listed(
      places.map(({ kind }) => kind),
      (kind) => where((place) => place.kind === kind),
    ),
    bases: listed(bases, (basis) => where(({ facts }) => facts?.basis === basis)),
    unanswered: where(({ note }) => note === "unanswered"),
    people: people.flatMap(({ id, text }) => {
      const claims = held.get(id);
      return claims ? [[id, text, deltasOf(claims.asserts), deltasOf(claims.concedes), deltasOf(claims.rejects)]] : [];
    }),
  };
}

function listed(names: Iterable<string>, numbers: (name: string) => Deltas): Readonly<Record<string, Deltas>> {
  return Object.fromEntries([...new Set(names)].sort(compareText).map((name) => [name, numbers(name)]));
}

function shown({ id, kind, text, note }: Findable): Entry {
  return { id, kind, text, ...(note !== undefined && { note }) };
}

/** Present ids, and former ids, which links from other sites may still have. */
function idsOf(places: readonly Findable[], { aliases }: SearchMaterial): IdsFile {
  const numbers = new Map(places.map(({ id }, number) => [id, number]));
  const former = aliases.flatMap(([id, present]) => {
    const number = numbers.get(present);
    return number === undefined || numbers.has(id) ? [] : [[id, number] as const];
  });
  return [...numbers, ...former].sort(([a], [b]) => compareText(a, b));
}

function questionsOf({ questions }: SearchMaterial): Head["questions"] {
  let next = 0;
  return questions.map(({ id, debate, entries }) => {
    const number = next;
    next += entries.length;
    return [id, debate, number];
  });
}

/** Cuts a list into chunks of at most `most` in size, each of at least one item. */
function divide<T>(items: readonly T[], sizeOf: (item: T) => number, most: number): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = chunks.at(-1);
    if (last === undefined || size > room) {
      chunks.push([item]);
      room = most - size;
    } else {
      last.push(item);
      room -= size;
    }
  }
  return chunks;
}

function jsonFile(path: string, data: unknown): IndexFile {
  return { path, text: JSON.stringify(data) };
}

/** A hash of texts: eight hexadecimal digits (FNV-1a; Fowler, Noll & Vo 1991). */
function folderName(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
