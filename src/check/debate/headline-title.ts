import type { SourceRecord } from "../../claims/model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";

export const headlineTitle: Rule = {
  id: "headline-title",
  concern: "evidence",
  severity: "warning",
  sentence: "The title of a source is in headline case.",
  check: ({ debate }) =>
    debate.sources
      .filter((source) => hasHeadline(source, debate.map.language))
      .map(({ title }) => ({
        place: title.place,
        message: "This title is in headline case.",
        help: `Write it in sentence case, with capitals for names only: ${inlineCode(lowered(title.value))}. If it isn't English, add \`language\`.`,
      })),
};

/** Acts are cited by their names. */
const named: ReadonlySet<string> = new Set(["bill", "legislation", "regulation", "treaty"]);

/**
 * Whether at least three quarters of the words have a capital that they would not have in a sentence. Only words of four or more
 * letters count, because short words are lower case in headlines too. Fewer than three such words may all be names.
 */
function hasHeadline({ type, title, fields }: SourceRecord, language: string): boolean {
  const isEnglish = /^en/i.test(fields["language"] ?? language);
  // A title in square brackets is a description.
  if (!isEnglish || named.has(type.value) || title.value.startsWith("[")) return false;
  const words = wordsOf(title.value).filter(({ word, isFirst }) => !isFirst && /^\p{L}\p{Ll}{3}/u.test(word));
  const raised = words.filter(({ word }) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && raised.length >= words.length * 0.75;
}

interface Word {
  /** Without the quotation marks and brackets before it. */
  readonly word: string;
  /** Whether it is the first word of the title, or the first after a colon, a full stop or a dash. */
  readonly isFirst: boolean;
}

function wordsOf(title: string): readonly Word[] {
  const words = title.split(/\s+/);
  return words.map((word, index) => ({
    word: word.replace(/^[^\p{L}\p{N}]+/u, ""),
    isFirst: index === 0 || /[:?!.—–-][”’"')\]]*$/.test(words[index - 1] ?? ""),
  }));
}

/** The title in sentence case. Abbreviations and words with digits keep their capitals. */
function lowered(title: string): string {
  const words = wordsOf(title);
  let index = 0;
  return title.replace(/\S+/g, (word) => {
    const isFirst = words[index]?.isFirst === true;
    index += 1;
    const parts = word.split("-").map((part, at) => (at === 0 && isFirst ? part : small(part)));
    return parts.join("-");
  });
}

function small(part: string): string {
  return /^[^\p{L}\p{N}]*\p{Lu}[^\p{Lu}\d]*$/u.test(part) && !/^[^\p{L}]*I\P{L}*$/u.test(part)
    ? part.replace(/\p{Lu}/u, (letter) => letter.toLowerCase())
    : part;
}
