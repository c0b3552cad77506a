/** Characters that a terminal acts on or doesn't show: controls, lone surrogates, line separators, and what Unicode calls default ignorable or no character. */
const invisible =
  /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/gu;

/** Writes each such character as `\u{202E}`, so that what a file says can't play with the terminal that reports it. */
export function visibleText(text: string): string {
  return text.replace(invisible, (character) => `\\u{${hexadecimal(character.codePointAt(0) ?? 0)}}`);
}

/** The lines of a text that may have several, each made visible. */
export function visibleLines(text: string): readonly string[] {
  return text.split("\n").map(visibleText);
}

/** Writes each such character as JSON does, `\u202E`: the same text to a program that reads it. */
export function escapeInvisible(json: string): string {
  return json.replace(invisible, (character) =>
    character
      .split("")
      .map((unit) => `\\u${hexadecimal(unit.charCodeAt(0))}`)
      .join(""),
  );
}

function hexadecimal(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, "0");
}
