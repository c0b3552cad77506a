import { wrapWords } from "./wrap-words.ts";

/**
 * Markdown in lines of at most `width` characters where that changes nothing of what it says: only the lines of paragraphs are
 * broken, and neither inside brackets or code nor where the next word would begin a list, a heading or the like.
 */
export function wrapMarkdown(markdown: string, width: number): readonly string[] {
  let fence = "";
  // Code that a line leaves open may end in a later one, or, where a list begins between them, be none; and HTML that a line
  // begins with takes in those after it: until an empty line, who knows.
  let isOpen = false;
  // A fence behind the mark of a list or quotation ends with that: where, only a parser of Markdown knows.
  let isNested = false;
  return markdown.split("\n").flatMap((line) => {
    const [, mark = "", info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)/.exec(line) ?? [];
    const isFence = mark !== "" && (fence === "" || (mark.startsWith(fence) && info.trim() === ""));
    if (isFence) fence = fence === "" ? mark : "";
    isNested ||= fence === "" && !isFence && /^[\s>*+\d.)-]*(?:`{3}|~{3})/.test(line);
    const isWithin = fence !== "" || isOpen || isNested;
    isOpen = line.trim() !== "" && (isOpen || leavesCodeOpen(line) || beginsWithHtml(line));
    return isFence || isWithin || line.length <= width || !isParagraph(line) ? [line] : wrapLine(line, width);
  });
}

/** Whether code begins in a line that is not closed within it. */
function leavesCodeOpen(line: string): boolean {
  let open = "";
  for (const [mark] of line.matchAll(/`+/g)) open = open === "" ? mark : open === mark ? "" : open;
  return open !== "";
}

/** Behind any marks of lists and quotations. */
const beginsWithHtml = (line: string): boolean => /^[\s>*+\d.)-]*</.test(line);

const markerAtStart = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)]) +|> ?)?/;

/** Whether a line begins, behind at most one mark of a list or quotation, as sentences do: with a word, an emphasis, a reference, code. */
const isParagraph = (line: string): boolean =>
  /^(?:["'“‘(]*[*_]{0,2}[\p{L}\p{N}]|\[{1,2}|`[^`])/u.test(line.replace(markerAtStart, "")) &&
  !/^ {0,3}(?:\S+ +|> ?)?(?:\d+[.)](?:\s|$)|\[[^\]]*\]:)/.test(line);

function wrapLine(line: string, width: number): readonly string[] {
  const marker = markerAtStart.exec(line)?.[0] ?? "";
  const goesOn = marker.includes(">") ? marker : " ".repeat(marker.length);
  const lines = wrapWords(unbreakable(line.slice(marker.length)), width - marker.length, mayBeginLine);
  return lines.map((each, index) => (index === 0 ? marker : goesOn) + each);
}

/** Whether a word can't begin a list, a heading, a quotation, a table, code, HTML or a definition. */
const mayBeginLine = (word: string): boolean =>
  !/^(?:[-=*_+]+(?:\s|$)|[#>|<]|~~~|```|\d{1,9}[.)](?:\s|$)|\[[^\]]*\]:)/.test(word);

/** The words of a line; what stands in brackets or backquotes, with what touches it, counts as one. */
function unbreakable(line: string): readonly string[] {
  const words: string[] = [];
  let word = "";
  let depth = 0;
  let code = "";
  for (const piece of line.match(/\\.|`+|[^\\`]|\\/gsu) ?? []) {
    if (piece.startsWith("`")) code = code === "" ? piece : code === piece ? "" : code;
    else if (code === "" && /^[[(<]$/.test(piece)) depth += 1;
    else if (code === "" && /^[\])>]$/.test(piece)) depth -= 1;
    const isBreak = piece === " " && depth <= 0 && code === "" && /[^\s\\]$/.test(word);
    if (isBreak) words.push(word);
    word = isBreak ? "" : word + piece;
    if (isBreak) depth = 0;
  }
  return joinSpaces([...words, word]);
}

/** Two spaces side by side stay together: at the end of a line they would break it. */
function joinSpaces(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && (word.startsWith(" ") || word === "")) joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(word);
  }
  return joined;
}
