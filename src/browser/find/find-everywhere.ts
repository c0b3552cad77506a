import { bestPassage, countFound, isNamed, markedStretches, textWithMost } from "../../search/passage.ts";
import type { Sought, Stretch } from "../../search/passage.ts";
import { isPlace, type Entry, type EntryKind } from "../../search/entry.ts";
import { search, type SearchResult } from "../../search/search.ts";
import { wordsOf } from "../../search/words-of.ts";
import { shorten } from "../../text/sentence.ts";
import type { SearchSource } from "../page/search-source.ts";

/** The results of one kind, the best first. */
export interface FoundKind {
  readonly kind: Kind;
  readonly count: number;
  readonly entries: readonly FoundEntry[];
}

export interface FoundEntry {
  readonly entry: Entry;
  /** The sentence, name or title, in stretches. */
  readonly text: readonly Stretch[];
  /** What it says beyond its text, once that is loaded; null if its text has all words or there is no more. */
  readonly passage: Promise<Passage> | null;
}

/** Where the words are found that a text doesn't have, or else how its explanation begins. */
export interface Passage {
  readonly stretches: readonly Stretch[];
  /** Whether it is another wording of the claim. */
  readonly isWording: boolean;
}

export interface FoundEverywhere extends Pick<SearchResult, "corrected" | "unknown"> {
  /** The kinds that have results: two people whose names were typed, or one, or a question that has all words, then the kind with the best result. */
  readonly kinds: readonly FoundKind[];
  readonly count: number;
  /** The number of questions and claims: those that the map can show. */
  readonly onMap: number;
  /** How many of them are unanswered objections and rebuttals. */
  readonly unanswered: number;
}

/** How many results of a kind are listed, unless more are asked for. */
const listed = {
  people: 2,
  pairs: 2,
  questions: 2,
  claims: 5,
  tours: 1,
  terms: 2,
  sources: 3,
  pages: 2,
} as const;

export type Kind = keyof typeof listed;

/** How many results are listed of kinds of which the reader has asked for more. */
export type Asked = Partial<Readonly<Record<Kind, number>>>;

/** The length of a passage; characters. */
const passageLength = 160;

/** Searches questions, claims, people, sources, tours, terms and the pages of the site. Rejects if the search can't be loaded. */
export async function findEverywhere(
  source: Pick<SearchSource, "index" | "passages">,
  typed: string,
  asked: Asked = {},
): Promise<FoundEverywhere> {
  const index = await source.index();
  const { numbers, corrected, unknown, sought } = search(index, typed);
  const all = numbers.flatMap((number): readonly Hit[] => {
    const entry = index.entries[number];
    return entry ? [{ number, entry }] : [];
  });
  const found = [...Map.groupBy(all, ({ entry }) => kindOf(entry.kind))].map(([kind, hits]) => ({
    kind,
    hits,
    shown: shownOf(kind, hits, sought, asked),
  }));
  const [best] = all;
  // `p(doom)` is a term, whoever has a P in the name.
  const isPersonNamed = ({ kind, shown }: (typeof found)[number]): boolean =>
    kind === "people" && best?.entry.kind !== "term" && shown.some(({ entry }) => isNamed(entry.text, sought));
  const arePairsMeant = best?.entry.kind === "pair";
  // A question with all that was typed leads to all claims about it.
  const isQuestionMeant = ({ kind, shown }: (typeof found)[number]): boolean =>
    kind === "questions" && shown.some(({ entry }) => countFound(entry.text, sought) === sought.length);
  const rankOf = (each: (typeof found)[number]): number => {
    if (arePairsMeant && each.kind === "pairs") return 3;
    return isPersonNamed(each) ? 2 : Number(best?.entry.kind !== "term" && isQuestionMeant(each));
  };
  const onMap = all.filter(({ number }) => index.isOnMap(number));
  return {
    corrected,
    unknown,
    kinds: found
      .sort((one, other) => rankOf(other) - rankOf(one))
      .map(({ kind, hits, shown }) => ({
        ...{ kind, count: hits.length },
        entries: shown.map((hit) => foundEntry(source, hit, sought)),
      })),
    count: numbers.length,
    onMap: onMap.length,
    unanswered: onMap.filter(({ entry }) => entry.note === "unanswered").length,
  };
}

interface Hit {
  readonly number: number;
  readonly entry: Entry;
}

function kindOf(kind: EntryKind): Kind {
  if (kind === "person") return "people";
  return isPlace(kind) && kind !== "question" ? "claims" : `${kind}s`;
}

/** The first results. If the words are in names, people whose description alone has them are left out until they are asked for. */
function shownOf(kind: Kind, hits: readonly Hit[], sought: Sought, asked: Asked): readonly Hit[] {
  const first = hits.slice(0, asked[kind] ?? listed[kind]);
  const named =
    kind === "people" && asked.people === undefined ? first.filter(({ entry }) => isNamed(entry.text, sought)) : [];
  return named.length > 0 ? named : first;
}

type Passages = Pick<SearchSource, "passages">;

function foundEntry(source: Passages, { number, entry }: Hit, sought: Sought): FoundEntry {
  const { kind, text, note = "", holders = "" } = entry;
  const said = wordsOf(`${text} ${note} ${holders}`);
  const missing = sought.filter((isSought) => !said.some(isSought));
  const saysMore = kind !== "source" && kind !== "pair" && (missing.length > 0 || kind === "term");
  return {
    entry,
    text: markedStretches(text, sought),
    passage: saysMore ? passageOf(source, number, kind === "term" ? [] : missing, sought) : null,
  };
}

async function passageOf({ passages }: Passages, number: number, missing: Sought, sought: Sought): Promise<Passage> {
  const [explanation = "", ...wordings] = await passages(number).catch(() => []);
  const most = textWithMost([...wordings, explanation], missing);
  return most === ""
    ? { stretches: [{ text: shorten(explanation, passageLength), isHit: false }], isWording: false }
    : { stretches: bestPassage(most, sought, passageLength), isWording: wordings.includes(most) };
}
