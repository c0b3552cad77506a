/** A stretch of a reference that is set in one way. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A reference as a style sets it, from left to right. */
export type Styled = readonly Run[];

export const plain = (text: string): Styled => (text === "" ? [] : [{ text, italic: false }]);
export const italic = (text: string): Styled => (text === "" ? [] : [{ text, italic: true }]);

/** Puts parts that are not empty in a row, with a separator between them. */
export function join(parts: readonly Styled[], separator: string): Styled {
  const [first = [], ...others] = parts.filter((part) => part.length > 0);
  return [...first, ...others.flatMap((part) => [...plain(separator), ...part])];
}

/** Ends a part with a full stop where it doesn't end a sentence already; an empty part stays empty. */
export function stop(part: Styled): Styled {
  return part.length === 0 || /[.?!][”’"']?$/.test(styledText(part)) ? part : [...part, ...plain(".")];
}

/** A title in quotation marks with its closing stop or comma inside, as American styles have it. */
export function quoted(title: string, mark: "." | ","): Styled {
  const inner = title
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replace(/"([^"]*)"/g, "‘$1’");
  return plain(`“${inner}${/[.?!]$/.test(inner) ? "" : mark}”`);
}

/** A reference as plain text. */
export function styledText(styled: Styled): string {
  return styled.map(({ text }) => text).join("");
}
