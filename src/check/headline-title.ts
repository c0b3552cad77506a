import type { SourceRecord } from "../model.ts";
import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { unindent } from "./unindent.ts";

export const headlineTitle: CheckedRule = {
  kind: "checked",
  id: "headline-title",
  concern: "evidence",
  severity: "warning",
  summary: "The title of a source is in headline case.",
  explanation:
    "Titles stand in sentence case: the first word, also behind a colon, and names have capitals. Chicago and MLA style raise the " +
    "words of an English title, which a program can do; APA style has sentence case, which no program can make of a headline " +
    "without losing names. Acts keep the capitals of their names, and a work in another language says so (`language: de`).",
  examples: {
    bad: {
      "claims/sources/orwell-1946-nice-cup.yaml": unindent`
        type: article-newspaper
        title: A Nice Cup of Tea, Made With Boiling Water
        author:
          - family: Orwell
            given: George
        issued: 1946-01-12
        checked:
          date: 2025-10-01
          record: The Orwell Foundation, Essays and other works
      `,
    },
    good: {
      "claims/sources/orwell-1946-nice-cup.yaml": unindent`
        type: article-newspaper
        title: A nice cup of tea, made with boiling water
        author:
          - family: Orwell
            given: George
        issued: 1946-01-12
        checked:
          date: 2025-10-01
          record: The Orwell Foundation, Essays and other works
      `,
    },
  },
  check: ({ debate }) =>
    debate.sources.filter(hasHeadline).map(({ title }) => ({
      place: title.place,
      message: "This title is in headline case.",
      help: `Write ${inlineCode(lowered(title.value))}, with capitals for names alone; where it isn't English, say its language.`,
    })),
};

/** Acts are cited by their names. */
const named: ReadonlySet<string> = new Set(["bill", "legislation", "regulation", "treaty"]);

/**
 * Whether three in four of the words have a capital that would have none in a sentence. Only words of at least four letters are
 * looked at: the smaller ones are small in a headline too. Where there are fewer than three, they may be names.
 */
function hasHeadline({ type, title, fields }: SourceRecord): boolean {
  const isEnglish = /^(?:en|$)/i.test(fields["language"] ?? "");
  // In square brackets stands a description.
  if (!isEnglish || named.has(type.value) || title.value.startsWith("[")) return false;
  const words = wordsOf(title.value).filter(({ word, isFirst }) => !isFirst && /^\p{L}\p{Ll}{3}/u.test(word));
  const raised = words.filter(({ word }) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && raised.length >= words.length * 0.75;
}

interface Word {
  /** Without the quotation marks and brackets before it. */
  readonly word: string;
  /** Whether it begins the title, or what stands behind a colon, a stop or a dash. */
  readonly isFirst: boolean;
}

function wordsOf(title: string): readonly Word[] {
  const words = title.split(/\s+/);
  return words.map((word, index) => ({
    word: word.replace(/^[^\p{L}\p{N}]+/u, ""),
    isFirst: index === 0 || /[:?!.—–-][”’"')\]]*$/.test(words[index - 1] ?? ""),
  }));
}

/** The title with the capitals of headline words alone taken away; abbreviations and what has digits stay. */
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
