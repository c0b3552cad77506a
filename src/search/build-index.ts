import { isPlace, type Entry } from "./entry.ts";
import { filters, type FilterAnswer, type FilterKey } from "./filters.ts";
import { packNumbers } from "./packed-numbers.ts";
import { packStems } from "./packed-stems.ts";
import type { PackedFilter, PackedIndex, SearchLanguage } from "./search-index.ts";
import { stemmerOf } from "./stemmers.ts";
import type { Stemmer } from "./stems.ts";
import { indexedTerms } from "./terms.ts";
import { kindredWords, weigh, type Fields } from "./weigh.ts";
import { wordsOf } from "./words-of.ts";

/** An entry, with the texts and filters by which it is found. */
export interface SearchDocument extends Entry {
  /** Other sentences that say the same. */
  readonly wordings: readonly string[];
  /** Names and ids that belong to it: its own id, and who holds a claim. */
  readonly names: string;
  /** Short references of its sources, or the rest of a long page. */
  readonly remote: string;
  /** What it says beyond its text: an explanation, a summary; "" for nothing. */
  readonly passage: string;
  readonly answers: Partial<Readonly<Record<FilterKey, readonly FilterAnswer[]>>>;
  /** Of a claim, the id of what it replies to. */
  readonly parent?: string | null;
  /** Of a term, the ids of claims about it, the best first. */
  readonly about?: readonly string[];
}

/** A map of more questions and claims is found without their explanations, which would make the index too large to load. */
const mostWithPassages = 3_000;

/** Makes the index. Questions and claims come first, in the order of the map. `passages` is the folder of their explanations. */
export function buildIndex(documents: readonly SearchDocument[], language: SearchLanguage, passages = ""): PackedIndex {
  const stem = stemmerOf(language.language);
  const asking = new Set(wordsOf(language.askingWords));
  const written = new Map<string, string>();
  const stemsOf = (text: string): readonly string[] =>
    wordsOf(text).flatMap((word) => {
      if (asking.has(word)) return [];
      const cut = stem(word);
      const shortest = written.get(cut);
      if (shortest === undefined || word.length < shortest.length) written.set(cut, word);
      return [cut];
    });
  const isLarge = documents.filter(({ kind }) => isPlace(kind)).length > mostWithPassages;
  const indexed = isLarge ? documents.map((each) => (isPlace(each.kind) ? { ...each, passage: "" } : each)) : documents;
  const { weights, average } = weigh(indexed.map(fieldsOf), stemsOf);
  const kindred = kindredWords(
    documents.flatMap(({ kind, text, wordings }) =>
      isPlace(kind) && wordings.length > 0 ? [[text, ...wordings].map(stemsOf)] : [],
    ),
  );
  const numbers = new Map(documents.flatMap(({ id, kind }, number) => (isPlace(kind) ? [[id, number]] : [])));
  return {
    ...language,
    alikeWords: alikeStems(language.alikeWords, stem, weights),
    passages,
    entries: {
      id: documents.map(({ id }) => id),
      kind: documents.map(({ kind }) => kind),
      text: documents.map(({ text }) => text),
      note: documents.map(({ note = "" }) => note),
      holders: documents.map(({ holders = "" }) => holders),
    },
    filters: Object.fromEntries(filters.map(({ key }) => [key, packFilter(key, documents)])),
    stems: packStems(weights, written, kindred),
    parents: documents.map(({ parent }, number) => number - (numbers.get(parent ?? "") ?? number)),
    terms: indexedTerms(indexed, stemsOf, weights).map((term) => ({ ...term, using: packNumbers(term.using) })),
    average,
  };
}

/** The stems of the groups of words that stand for each other; groups of which the map has none are left out. */
const alikeStems = (groups: string, stem: Stemmer, known: ReadonlyMap<string, unknown>): string =>
  groups
    .split(",")
    .map((group) => [...new Set(wordsOf(group).map(stem))])
    .filter((stems) => stems.length > 1 && stems.some((each) => known.has(each)))
    .map((stems) => stems.join(" "))
    .join(",");

const fieldsOf = ({ kind, text, note = "", wordings, names, remote, passage }: SearchDocument): Fields => ({
  sentence: [kind === "source" ? `${text} ${note}` : text],
  wordings,
  passage: [passage],
  names: [`${names} ${remote}`],
});

function packFilter(key: FilterKey, documents: readonly SearchDocument[]): PackedFilter {
  const all = documents.flatMap(({ answers }, number) =>
    (answers[key] ?? []).map(([value, stance = ""]) => ({ value, stance, number })),
  );
  return [...Map.groupBy(all, ({ value }) => value)].flatMap(([value, found]) =>
    (["", "asserts", "concedes", "rejects"] as const).flatMap((stance) => {
      const numbers = new Set(found.flatMap((each) => (each.stance === stance ? each.number : [])));
      return numbers.size === 0 ? [] : [[value, stance, packNumbers([...numbers])] as const];
    }),
  );
}
