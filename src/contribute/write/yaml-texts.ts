import { visit, SKIP } from "unist-util-visit";
import { stringify } from "yaml";
import { longestProse, parseMarkdown } from "../../claims/prose/read-prose.ts";

/**
 * Writes a text on one line in YAML: plain if every YAML parser reads it as the same text, otherwise quoted.
 * `isStrict`: the key has a fixed format (a date, a word), so the text can stay plain.
 */
export function scalar(text: string, isStrict = false): string {
  if (hasUnwritable(text)) return escaped(text);
  const types = isStrict ? ({ schema: "failsafe" } as const) : ({ compat: "yaml-1.1" } as const);
  // In double quotation marks, marks of the text would need escapes.
  const singleQuote = text.includes('"') ? true : null;
  return stringify([text], { ...types, singleQuote, lineWidth: 0 })
    .slice("- ".length)
    .trimEnd();
}

/** Values as YAML in which every scalar is a text, in lines that a message doesn't break. */
export const writeValues = (values: object): string => stringify(values, { schema: "failsafe", lineWidth: 72 });

/** Whether a text has characters that YAML 1.2 can't contain unescaped, or that editors might lose. */
export function hasUnwritable(text: string): boolean {
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(text) || !text.isWellFormed();
}

/** In double quotation marks, with escapes for invisible characters. */
export function escaped(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Wraps the paragraphs of Markdown at `width` characters, never inside code, links, citations, and never before a word
 * that would begin a list, a heading or similar. A text that would mean something else is left as it is.
 */
export function wrapMarkdown(markdown: string, width: number): readonly string[] {
  const lines = markdown.split("\n");
  if (markdown.length > longestProse || lines.every((line) => line.length <= width)) return lines;
  const mayBreak = spacesOf(markdown);
  let offset = 0;
  const wrapped = lines.flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    return line.length <= width ? [line] : wrapLine(line, width, (at) => mayBreak.has(start + at));
  });
  return meaningOf(wrapped.join("\n")) === meaningOf(markdown) ? wrapped : lines;
}

/** The offsets of single spaces in the words of paragraphs. Two at the end of a line would make a line break. */
function spacesOf(markdown: string): ReadonlySet<number> {
  const single = [...markdown.matchAll(/(?<=[^\s\\]) (?=\S)/g)].map(({ index }) => index);
  const spaces = new Set<number>();
  visit(parseMarkdown(markdown), (node) => {
    if (node.type === "link" || node.type === "linkReference" || node.type === "heading") return SKIP;
    const { start, end } = node.position ?? {};
    if (node.type === "text" && start && end)
      for (const at of single) if (at >= (start.offset ?? 0) && at < (end.offset ?? 0)) spaces.add(at);
    return undefined;
  });
  return spaces;
}

function wrapLine(line: string, width: number, mayBreak: (at: number) => boolean): readonly string[] {
  const [marker = ""] = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)]) +|> ?)?/.exec(line) ?? [];
  const continued = marker.includes(">") ? marker : " ".repeat(marker.length);
  const words: string[] = [];
  let from = marker.length;
  for (let at = from; at <= line.length; at += 1) {
    if (at < line.length && !mayBreak(at)) continue;
    words.push(line.slice(from, at));
    from = at + 1;
  }
  const lines = wrapWords(words, width - marker.length, mayBeginLine);
  return lines.map((each, index) => (index === 0 ? marker : continued) + each);
}

/** Whether a word can't begin a list, a heading, a quotation, a table, code, HTML or a definition. */
const mayBeginLine = (word: string): boolean =>
  !/^(?:[-=*_+]+(?:\s|$)|[#>|<]|~~~|```|\d{1,9}[.)](?:\s|$)|\[[^\]]*\]:)/.test(word);

/** Markdown as its tree, with a space for each line break. */
const meaningOf = (markdown: string): string =>
  JSON.stringify(parseMarkdown(markdown), (key, value: unknown) =>
    key === "position" ? undefined : typeof value === "string" ? value.replace(/\s+/g, " ") : value,
  );

/** Wraps words into lines of at most `width` characters, if possible. `mayBegin` says whether a word may begin a line. */
export function wrapWords(
  words: readonly string[],
  width: number,
  mayBegin: (word: string) => boolean = () => true,
): readonly string[] {
  const [first = "", ...others] = words;
  const lines: string[] = [];
  let current = first;
  for (const word of others) {
    if (current.length + 1 + word.length > width && mayBegin(word)) {
      lines.push(current);
      current = word;
    } else current = `${current} ${word}`;
  }
  return [...lines, current];
}
