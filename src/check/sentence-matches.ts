import type { Debate, Place, Placed } from "../claims/model/index.ts";
import { baseLanguage } from "../words/base-language.ts";
import type { Context } from "./context.ts";
import { placeWithin } from "./place-within.ts";

export interface SentenceMatch {
  /** The matching part of the sentence. */
  readonly words: string;
  readonly place: Place;
}

/** A pattern for each language that a rule knows, by its tag without a region. */
export type Patterns = Readonly<Record<string, RegExp>>;

/**
 * The first match of a pattern in the sentence of each claim that is not retired. Text in quotation marks is skipped. There is none
 * if the patterns have no language of the map.
 */
export function claimMatches({ debate, textOf }: Context, patterns: RegExp | Patterns): readonly SentenceMatch[] {
  const pattern = inLanguage(debate, patterns);
  return debate.claims.flatMap(({ sentence }) => matchIn(sentence, pattern, textOf));
}

/** The same for the sentences of questions. */
export function questionMatches({ debate, textOf }: Context, patterns: RegExp | Patterns): readonly SentenceMatch[] {
  const pattern = inLanguage(debate, patterns);
  return debate.questions.flatMap(({ sentence }) => matchIn(sentence, pattern, textOf));
}

/** Matches nothing. */
const nothing = /(?!)/;

function inLanguage({ map }: Debate, patterns: RegExp | Patterns): RegExp {
  return patterns instanceof RegExp ? patterns : (patterns[baseLanguage(map.language)] ?? nothing);
}

function matchIn(sentence: Placed<string>, pattern: RegExp, textOf: Context["textOf"]): readonly SentenceMatch[] {
  const match = pattern.exec(sentence.value.replace(quotation, (quoted) => "“”".padEnd(quoted.length)));
  if (match === null) return [];
  const [words] = match;
  const text = textOf(sentence.place.path);
  return [{ words, place: placeWithin(text, sentence, match.index, match.index + words.length) }];
}

/** Text in quotation marks. Single ones count only if they can't be apostrophes. */
const quotation = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|(?<!\p{L})(?:‘[^‘’]*’|'[^']*')(?!\p{L})/gu;
