import { longestStrict } from "./format.ts";
import { nearest } from "../../text/nearest.ts";
import type { Format } from "../shape/shape.ts";

/** What a list of words that is too long for a message needs besides. */
export interface LongChoice {
  /** What else people write, and the word that is meant. */
  readonly otherNames: Readonly<Record<string, string>>;
  /** The help where nobody can tell which word is meant. */
  readonly help: string;
}

/** One of a few words, which the help lists; or one of many, which it doesn't. */
export function choice(words: readonly string[], long: LongChoice | null = null): Format {
  const choices = `${words.slice(0, -1).map(code).join(", ")} or ${code(words.at(-1) ?? "")}`;
  const { otherNames, help } = long ?? { otherNames: {}, help: `Write ${choices}.` };
  return {
    name: "word",
    expected: long ? "one of a list of words" : choices,
    example: words[0] ?? "",
    pattern: null,
    words,
    longest: longestStrict,
    isProse: false,
    rule: "unknown-value",
    fault: (value) => {
      if (words.includes(value)) return null;
      const meant =
        (Object.hasOwn(otherNames, value) ? otherNames[value] : null) ??
        sameWords(value, [...words.map((word) => [word, word] as const), ...Object.entries(otherNames)]) ??
        nearest(value, words);
      const list = long && meant ? "" : help;
      return {
        message: `\`${value}\` is not one of the words that may stand here.`,
        help: meant ? `Did you mean \`${meant}\`? ${list}`.trim() : list,
        ...(meant ? { meant } : {}),
      };
    },
  };
}

/** What a name leads to that has the same words in any order: `journal article`, `Article_Journal`. */
function sameWords(value: string, names: readonly (readonly [name: string, meant: string])[]): string | null {
  const wanted = wordsOf(value);
  return names.find(([name]) => wordsOf(name) === wanted)?.[1] ?? null;
}

const wordsOf = (name: string): string =>
  name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[\s_-]/)
    .filter((word) => word !== "")
    .toSorted()
    .join(" ");

const code = (word: string): string => `\`${word}\``;
