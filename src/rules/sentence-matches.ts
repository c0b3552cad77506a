import type { Place, Placed } from "../model/index.ts";
import type { Context } from "./context.ts";
import { placeWithin } from "./place-within.ts";

export interface SentenceMatch {
  /** The words that match, as the sentence has them. */
  readonly words: string;
  readonly place: Place;
}

/** Where a pattern first occurs in each sentence of a claim that is not retired. What stands in quotation marks is somebody else's words and is passed over. */
export function claimMatches({ debate, textOf }: Context, pattern: RegExp): readonly SentenceMatch[] {
  return debate.claims.flatMap(({ sentence, path }) => matchIn(sentence, textOf(path), pattern));
}

/** The same for the sentences of questions. */
export function questionMatches({ debate, textOf }: Context, pattern: RegExp): readonly SentenceMatch[] {
  return debate.questions.flatMap(({ sentence, path }) => matchIn(sentence, textOf(path), pattern));
}

function matchIn(sentence: Placed<string>, text: string, pattern: RegExp): readonly SentenceMatch[] {
  const match = pattern.exec(sentence.value.replace(quotation, (quoted) => "“”".padEnd(quoted.length)));
  if (match === null) return [];
  const [words] = match;
  return [{ words, place: placeWithin(text, sentence, match.index, match.index + words.length) }];
}

/** Single quotation marks count only where they can't be apostrophes. */
const quotation = /"[^"]*"|“[^“”]*”|(?<!\p{L})(?:‘[^‘’]*’|'[^']*')(?!\p{L})/gu;
