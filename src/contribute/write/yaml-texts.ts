/**
 * Writes a text on one line in YAML: plain if every YAML parser reads it as the same text, otherwise quoted.
 * `isStrict`: the key has a fixed format (a date, a word), so the text can stay plain.
 */
export function scalar(text: string, isStrict = false): string {
  if (hasUnwritable(text)) return escaped(text);
  if (isPlain(text) && (isStrict || !isOtherType(text))) return text;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Whether a text has characters that YAML 1.2 can't contain unescaped, or that editors might lose. */
export function hasUnwritable(text: string): boolean {
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(text) || !text.isWellFormed();
}

/** In double quotation marks, with escapes for invisible characters. */
export function escaped(text: string): string {
  return `"${Array.from(text, escapeCharacter).join("")}"`;
}

function escapeCharacter(character: string): string {
  if (character === '"' || character === "\\") return `\\${character}`;
  if (character === "\n") return "\\n";
  if (character === "\t") return "\\t";
  if (!hasUnwritable(character)) return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Whether a text can be a plain scalar (YAML 1.2.2, 7.3.3). */
function isPlain(text: string): boolean {
  return (
    !/^[,[\]{}#&*!|>'"%@`]|^[-?:](?=\s|$)|^(?:---|\.\.\.)(?=\s|$)/.test(text) &&
    !/:(?=\s|$)|\s#/.test(text) &&
    text !== ""
  );
}

/** Whether YAML 1.1 or 1.2 reads a plain scalar as another type: a number, a boolean, null, a timestamp. */
function isOtherType(text: string): boolean {
  return (
    /^(?:~|null|true|false|yes|no|on|off|y|n)$/i.test(text) ||
    /^[-+]?(?:\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0x[\da-f_]+|0o[0-7]+|0b[01_]+|\.inf)$/i.test(text) ||
    /^\.nan$/i.test(text) ||
    /^[-+]?\d+(?::\d+)+(?:\.\d*)?$/.test(text) ||
    /^\d{4}-\d\d?-\d\d?(?:[Tt\s]+\d.*)?$/.test(text) ||
    /^(?:=|<<)$/.test(text)
  );
}

/**
 * Wraps Markdown at `width` characters without changing its meaning. Only paragraphs are wrapped, never inside brackets or code,
 * and never before a word that would begin a list, a heading or similar.
 */
export function wrapMarkdown(markdown: string, width: number): readonly string[] {
  let fence = "";
  // Code, HTML or a definition that a line leaves open may continue on the following lines: don't wrap up to the next empty line.
  let isOpen = false;
  // A fence inside a list or quotation ends with it, and only a Markdown parser knows where.
  let isNested = false;
  return markdown.split("\n").flatMap((line) => {
    const [, mark = "", info = ""] = /^ {0,3}(`{3,}|~{3,})(.*)/.exec(line) ?? [];
    const isFence = mark !== "" && (fence === "" || (mark.startsWith(fence) && info.trim() === ""));
    if (isFence) fence = fence === "" ? mark : "";
    isNested ||= fence === "" && !isFence && /^[\s>*+\d.)-]*(?:`{3}|~{3})/.test(line);
    const isWithin = fence !== "" || isOpen || isNested;
    isOpen = line.trim() !== "" && (isOpen || leavesCodeOpen(line) || beginsWithHtml(line) || awaitsAddress(line));
    return isFence || isWithin || line.length <= width || !isParagraph(line) ? [line] : wrapLine(line, width);
  });
}

/** Whether a line has inline code that it doesn't close. */
function leavesCodeOpen(line: string): boolean {
  let open = "";
  for (const [mark] of line.matchAll(/`+/g)) open = open === "" ? mark : open === mark ? "" : open;
  return open !== "";
}

/** After any list and quotation marks. */
const beginsWithHtml = (line: string): boolean => /^[\s>*+\d.)-]*</.test(line);

/** Whether the address of a definition may follow on the next line. */
const awaitsAddress = (line: string): boolean => /\]:\s*$/.test(line);

const markerAtStart = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)]) +|> ?)?/;

/** Whether a line begins like a sentence, after at most one list or quotation mark: with a word, emphasis, a reference or code. */
const isParagraph = (line: string): boolean =>
  /^(?:["'“‘(]*[*_]{0,2}[\p{L}\p{N}]|\[{1,2}|`[^`])/u.test(line.replace(markerAtStart, "")) &&
  !/^ {0,3}(?:\S+ +|> ?)?(?:\d+[.)](?:\s|$)|\[[^\]]*\]:)/.test(line);

function wrapLine(line: string, width: number): readonly string[] {
  const marker = markerAtStart.exec(line)?.[0] ?? "";
  const continued = marker.includes(">") ? marker : " ".repeat(marker.length);
  const lines = wrapWords(unbreakable(line.slice(marker.length)), width - marker.length, mayBeginLine);
  return lines.map((each, index) => (index === 0 ? marker : continued) + each);
}

/** Whether a word can't begin a list, a heading, a quotation, a table, code, HTML or a definition. */
const mayBeginLine = (word: string): boolean =>
  !/^(?:[-=*_+]+(?:\s|$)|[#>|<]|~~~|```|\d{1,9}[.)](?:\s|$)|\[[^\]]*\]:)/.test(word);

/** The words of a line. Text in brackets or backticks, with adjacent characters, counts as one word. */
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

/** Keeps two adjacent spaces together, because at the end of a line they make a line break. */
function joinSpaces(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && (word.startsWith(" ") || word === "")) joined[joined.length - 1] = `${last} ${word}`;
    else joined.push(word);
  }
  return joined;
}

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
