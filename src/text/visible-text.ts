import { hiddenCharacters } from "./hidden-characters.ts";

/** Characters that a terminal acts on or doesn't show: controls, lone surrogates, default ignorable characters, noncharacters, line separators. */
const invisible =
  /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/gu;

/** Escapes such characters as `\u{202E}`, so that text from a file can't affect the terminal. */
export function visibleText(text: string): string {
  return text.replace(invisible, (character) => `\\u{${hexadecimal(character.codePointAt(0) ?? 0)}}`);
}

/** Escapes such characters, apart from those that a script or an emoji needs. */
export function readableText(text: string): string {
  return hiddenCharacters(text).reduceRight(
    (shown, { character, index }) =>
      shown.slice(0, index) + visibleText(character) + shown.slice(index + character.length),
    text,
  );
}

/** The lines of a text, with invisible characters escaped. */
export function visibleLines(text: string): readonly string[] {
  return text.split("\n").map(visibleText);
}

/** Escapes such characters in JSON as `\u202E`, which keeps its meaning. A line end can only be between its texts, and stays. */
export function escapeInvisible(json: string): string {
  return json.replace(invisible, (character) =>
    character === "\n"
      ? character
      : character
          .split("")
          .map((unit) => `\\u${hexadecimal(unit.charCodeAt(0))}`)
          .join(""),
  );
}

function hexadecimal(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, "0");
}
