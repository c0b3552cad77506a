import { longestStrict } from "./format.ts";
import { nearest } from "../../text/nearest.ts";
import type { Format } from "../shape/shape.ts";

/** Options for a list of words that is too long to be given in a message. */
export interface LongChoice {
  /** Other names that people use, each with the word that is meant. */
  readonly otherNames: Readonly<Record<string, string>>;
  /** The help if the intended word can't be guessed. */
  readonly help: string;
}

/** A format for one word of a list. The help gives the whole list, or `long.help` if the list is long. */
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
        message: `\`${value}\` is not one of the allowed words.`,
        help: meant ? `Did you mean \`${meant}\`? ${list}`.trim() : list,
        ...(meant ? { meant } : {}),
      };
    },
  };
}

/** The word whose name has the same parts in any order: `journal article`, `Article_Journal`. */
function sameWords(value: string, names: readonly (readonly [name: string, meant: string])[]): string | null {
  const parts = wordsOf(value);
  return names.find(([name]) => wordsOf(name) === parts)?.[1] ?? null;
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
