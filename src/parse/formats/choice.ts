import { nearest } from "../shape/nearest.ts";
import type { Format } from "../shape/shape.ts";

/** One of a few words; `otherNames` leads from what else people write to the word that is meant. */
export function choice(words: readonly string[], otherNames: Readonly<Record<string, string>> = {}): Format {
  const choices = `${words.slice(0, -1).map(code).join(", ")} or ${code(words.at(-1) ?? "")}`;
  const isLong = words.length > 12;
  return {
    name: "word",
    expected: isLong ? "one of a list of words" : choices,
    example: words[0] ?? "",
    pattern: null,
    words,
    isProse: false,
    rule: "unknown-value",
    fault: (value) => {
      if (words.includes(value)) return null;
      const meant = (Object.hasOwn(otherNames, value) ? otherNames[value] : null) ?? nearest(value, words);
      const list = isLong && meant ? "" : `Write ${choices}.`;
      return {
        message: `\`${value}\` is not one of the words that may stand here.`,
        help: meant ? `Did you mean \`${meant}\`? ${list}`.trim() : list,
        ...(meant ? { meant } : {}),
      };
    },
  };
}

const code = (word: string): string => `\`${word}\``;
