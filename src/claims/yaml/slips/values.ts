/** Slips on the line of a key or an entry, and in what it says. */
import { areSiblings, canFollow, knownKeys } from "../../schema/index.ts";
import { isId } from "../../formats/id.ts";
import { indentWidth, type Line, type OutlineItem } from "../outline.ts";
import { firstLine, keyAtStart, quote, quoted, type Slip } from "./slip.ts";

/** `supports:milk-goes-in-last`, `-milk-goes-in-last`, `supports milk-goes-in-last` below a line that is complete. */
export function badHead({ key, head, value, valueStart }: OutlineItem, before: OutlineItem | undefined): Slip | null {
  if (key !== null || head !== valueStart) return null;
  const line = value.split(/\r?\n/, 1)[0] ?? "";
  const [, dash = "", word = "", colon = ""] =
    /^(?:(-)(?=[^\s-])|([A-Za-z][\w-]*)(?:(:)(?=\S)|(?=[ \t]+\S)))/.exec(line) ?? [];
  if (dash === "" && !knownKeys.has(word)) return null;
  const isFinished = before === undefined || /^$|^\S+$|[.?!"']$/.test(before.value);
  const isMissingColon = dash === "" && colon === "";
  if (isMissingColon && !isFinished) return null;
  const end = head + word.length;
  const rest = line.slice(word.length + dash.length + colon.length).trim();
  if (isMissingColon)
    return {
      rule: "yaml-syntax",
      start: head,
      end,
      message: `There is no colon after the key \`${word}\`.`,
      help: `Write \`${word}: ${rest}\`.`,
      edits: [{ start: end, end, insert: ":" }],
      does: `put a colon after \`${word}\``,
    };
  const mark = dash === "" ? "colon" : "dash";
  return {
    rule: "yaml-syntax",
    start: end,
    end: end + 1,
    message: `There is no space after this ${mark}, so YAML reads it as part of the word.`,
    help: `Write \`${word}${colon}${dash} ${rest}\`.`,
    edits: [{ start: end + 1, end: end + 1, insert: " " }],
    does: `put a space after the ${mark}`,
  };
}

/** A colon or a comment in a value that is not quoted, or several keys on its line. */
export const badPlainText = (item: OutlineItem): Slip | null =>
  isPlain(item) ? (keysOnOneLine(item) ?? colonInText(item) ?? commentInText(item)) : null;

const isPlain = ({ value }: OutlineItem): boolean => !/^["'[\]{}|>@`%&*!,]/.test(value);

/** Whether the quotation mark of a value is closed on its first line. */
const isClosed = ({ value }: OutlineItem): boolean =>
  /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')[ \t]*(?:#.*)?\r?\n/.test(value);

/** A key that is indented too far, so that YAML reads it as part of the text above. */
export function keyBelow(item: OutlineItem, above: readonly OutlineItem[]): Slip | null {
  const { key, column, continuation } = item;
  const index = continuation.findIndex((line) => keyAtStart(line) !== null);
  const line = continuation[index];
  if (key === null || !line || joinedKey(item) !== null || !(isPlain(item) || isClosed(item))) return null;
  const indent = indentWidth(line.text);
  const word = keyAtStart(line) ?? "";
  const start = line.start + line.text.length - line.text.trimStart().length;
  const isInPlace = above.some((each) => each.column === indent && each.key !== null && areSiblings(each.key, word));
  // Two keys that are never in the same mapping belong to different entries, and a key in line with its entry needs no
  // other place.
  const isCertain = areSiblings(key, word) && !isInPlace;
  return {
    rule: "wrong-indent",
    start,
    end: start + word.length,
    message: `\`${word}\` begins in column ${indent + 1}, further right than \`${key}\` above, so YAML reads it as part of that text.`,
    help: isCertain
      ? `Begin it in column ${column + 1}, aligned with \`${key}\`.`
      : `If it belongs to an entry above, align it with the keys there, and \`${key}\` too if it is one of them.`,
    // The following lines belong to this key and move with it.
    edits: continuation.slice(index).map((each) => {
      const surplus = Math.min(indent - column, indentWidth(each.text));
      return { start: each.start, end: each.start + surplus, insert: "" };
    }),
    does: isCertain ? `aligned \`${word}\` with \`${key}\`` : null,
  };
}

/** `- person: george-orwell, source: orwell-1946-nice-cup` */
function keysOnOneLine(item: OutlineItem): Slip | null {
  const { key, column, dashes, valueStart } = item;
  const line = firstLine(item);
  // Known keys that follow a comma or a semicolon outside double quotation marks.
  const further = [...line.matchAll(/"[^"]*"|[,;]\s*([\w-]+):(?=\s|$)/g)].filter(([, word = ""]) =>
    knownKeys.has(word),
  );
  const [next] = further;
  if (key === null || !next) return null;
  const [, word = ""] = next;
  const first = line.slice(0, next.index).trimEnd();
  const isOfId = isId(first);
  // Elsewhere, what precedes the comma may be the beginning of a text.
  if (!isOfId && dashes.length === 0) return null;
  const starts = further.map(({ 0: found, 1: name = "", index }) => index + found.lastIndexOf(name));
  const values = starts.map((start, index) => line.slice(start, further[index + 1]?.index).trim());
  const start = valueStart + (starts[0] ?? 0);
  return {
    rule: "unquoted-colon",
    start,
    end: start + word.length,
    message: `\`${key}\` and \`${word}\` are on one line, but only the end of a line ends a value here.`,
    help: onLines([`${key}: ${first}`, ...values], dashes.length > 0),
    edits: further.map(({ index }, position) => ({
      start: valueStart + index,
      end: valueStart + (starts[position] ?? index),
      insert: `\n${" ".repeat(column)}`,
    })),
    does: isOfId ? "put each key on a line of its own" : null,
  };
}

function onLines(pairs: readonly string[], isEntry: boolean): string {
  const [dash, space] = isEntry ? ["  - ", "    "] : ["", ""];
  const lines = pairs.map((pair, index) => `${index === 0 ? dash : space}${pair}`).join("\n");
  // In braces a comma would end a value.
  const isPlain = !pairs.some((pair) => /[,[\]{}]/.test(pair));
  const inBraces = isEntry && isPlain ? `\nOr put all of them in braces: \`- { ${pairs.join(", ")} }\`.` : "";
  return `Put each key on a line of its own:\n${lines}${inBraces}`;
}

/** `claim: Note: tea is hot.` */
function colonInText(item: OutlineItem): Slip | null {
  const { key, continuation } = item;
  const lines = linesOf(item);
  // Without a key, a colon on the first line would make one.
  const line = lines.find(({ text }, index) => (key !== null || index > 0) && colon.test(text));
  if (!line) return null;
  const at = colon.exec(line.text)?.index ?? 0;
  // What follows the end of a sentence, and is set off from its `#`, is certainly a comment.
  const value = lines.length > 1 ? item.value : (/^(.*?[.!?]["”’)]*)\s+#(?:\s|$)/.exec(item.value)?.[1] ?? item.value);
  const joined = joinedKey(item);
  const mayHaveComment = /\s#/.test(value);
  const help = [
    joined === null ? "" : `If \`${joined}\` is a key, begin a line with it. `,
    `Put the whole text in quotation marks: \`${key === null ? "" : `${key}: `}${quoted(value)}\`.`,
    mayHaveComment ? " If what follows ` #` is a comment, move it to its own line above, first." : "",
    key === "explanation" || key === "summary"
      ? ` Or write \`${key}: |\` and the text on the lines below, indented by two spaces.`
      : "",
    /[\u201c\u201d\u201e\u2018\u2019]/.test(value) ? " Only straight quotation marks count." : "",
  ];
  const isSurelyText = joined === null && !mayHaveComment && !continuation.some((each) => keyAtStart(each) !== null);
  return {
    rule: "unquoted-colon",
    start: line.start + at,
    end: line.start + at + 1,
    message: `The colon after \`${line.text.slice(0, at).trim().split(/\s+/).slice(-3).join(" ")}\` is followed by a space, so YAML reads the text before it as a key.`,
    help: help.join(""),
    edits: quote({ ...item, value }),
    does: isSurelyText ? "put the text in quotation marks" : null,
  };
}

const colon = /:(?=\s|$)/;

/** An unquoted text that continues after a line with ` #`. */
function commentInText(item: OutlineItem): Slip | null {
  const { key, value, valueStart } = item;
  const cut = /(?<=\s)#.*(?=\r?\n)/.exec(value);
  if (!cut) return null;
  const start = valueStart + cut.index;
  return {
    rule: "cut-by-comment",
    start,
    end: start + cut[0].length,
    message: "The text ends here, because ` #` begins a comment, so YAML can't read the lines below.",
    help: `If it belongs to the text, put the whole text in quotation marks: \`${key === null ? "" : `${key}: `}${quoted(value)}\`. If it is a comment, move it to its own line above.`,
    edits: quote(item),
    does: null,
  };
}

/** The lines of a value, without comments. */
const linesOf = ({ value, valueStart, continuation }: OutlineItem): readonly Line[] =>
  [{ start: valueStart, text: value.split(/\r?\n/, 1)[0] ?? "" }, ...continuation].map(({ start, text }) => ({
    start,
    text: text.replace(/(?<=^|\s)#.*$/, ""),
  }));

/**
 * A word with a colon in the first line of a value that can be the key of the next line: two lines were joined. Null
 * for none.
 */
function joinedKey(item: OutlineItem): string | null {
  const words = [...(item.value.split(/\r?\n/, 1)[0] ?? "").matchAll(/(?<=^|\s)([\w-]+):(?=\s|$)/g)];
  return words.map(([, word = ""]) => word).find((word) => item.key !== null && canFollow(item.key, word)) ?? null;
}

/** `supports: [milk-goes-in-last, tea-is-hot` */
export function unclosedBracket({ value, valueStart, valueEnd }: OutlineItem): Slip | null {
  const bracket = value[0];
  if (bracket !== "[" && bracket !== "{") return null;
  const { missing } = closeBrackets(value);
  // A text that begins with a bracket is no list.
  if (missing === "" || /[^\w\s[\]{}:,"'.-]/.test(value)) return null;
  return {
    rule: "yaml-syntax",
    start: valueStart,
    end: valueStart + 1,
    message: `The bracket \`${bracket}\` is never closed.`,
    help: `Close it with \`${missing}\`, or write one entry per line, each after a dash and a space.`,
    edits: [{ start: valueEnd, end: valueEnd, insert: missing }],
    // With several lines, or a comment, the end of the list is not certain.
    does: /\n|\s#/.test(value) ? null : `closed the bracket with \`${missing}\``,
  };
}

/** `supports: @milk-goes-in-last`, `claim: *Tea* is hot.`, `explanation: | Text on the same line` */
export function reservedStart(item: OutlineItem): Slip | null {
  const { key, value, valueStart, owner, continuation } = item;
  const start = value[0] ?? "";
  const meaning = meaningOf(value);
  if (meaning === null) return null;
  const slip = {
    rule: "yaml-syntax",
    start: valueStart,
    end: valueStart + start.length,
    message: `A value can't begin with ${start === "`" ? "a backtick" : `\`${start}\``} unless it is quoted: ${meaning}.`,
  } as const;
  const header = /^[|>][+-]?([ \t]+)(?=\S)/.exec(value);
  if (header) {
    const end = valueStart + header[0].length;
    const indent = " ".repeat(continuation[0] ? indentWidth(continuation[0].text) : owner + 2);
    return {
      ...slip,
      help: `Write nothing else on the line of \`${start}\`, and begin the text on the next line, indented by two more spaces.`,
      edits: [{ start: end - (header[1]?.length ?? 0), end, insert: `\n${indent}` }],
      does: "began the text on the next line",
    };
  }
  const quoteIt = `Put the whole text in quotation marks: \`${key === null ? "" : `${key}: `}${quoted(value)}\`.`;
  return {
    ...slip,
    help:
      start === "-"
        ? `Begin a list on the line below its key. If this is a text: ${quoteIt}`
        : start === "["
          ? `${quoteIt} For Markdown, write \`|\` after the key and the text on the lines below, indented.`
          : quoteIt,
    edits: quote(item),
    // What begins with another character may have been meant as a list or a key.
    does: /^[@`%&*,\]}]/.test(value) && !/\s#/.test(value) ? "put the text in quotation marks" : null,
  };
}

/** How YAML reads the first character of a value, if the rest doesn't fit; null if the value is valid. */
function meaningOf(value: string): string | null {
  if (/^[@`]/.test(value)) return "YAML reserves that character";
  if (value.startsWith("%")) return "YAML reads it as a directive";
  if (/^[,\]}]/.test(value)) return "YAML reads it as part of a list in brackets";
  if (/^&(\s|$)/.test(value)) return "YAML reads it as the name of a value";
  if (/^\*(\s|$)|^\*\S+\s+[^\s#]/.test(value)) return "YAML reads it as a reference to another value";
  if (/^[-?:](\s|$)/.test(value)) return "followed by a space, YAML reads it as a list or a key";
  if (/^[|>](?!(?:[1-9][+-]?|[+-][1-9]?)?(?:\s+#.*)?(?:\r?\n|$))/.test(value))
    return "YAML expects the text on the lines below";
  if (!/^[[{]/.test(value)) return null;
  const { length, missing } = closeBrackets(value);
  if (missing !== "") return "YAML reads it as the start of a list in brackets, which is never closed";
  if (!/^\s*(?:#|$)/.test(value.slice(length)))
    return "YAML reads it as a list in brackets, and nothing may follow that";
  return /[[{,]\s*[@`%]/.test(value) ? "YAML reads it as a list in brackets" : null;
}

/**
 * The length of a value that begins with a bracket, up to where all brackets are closed, and the closing brackets that
 * are missing.
 */
function closeBrackets(value: string): { readonly length: number; readonly missing: string } {
  let missing = "";
  for (const { 0: token, index } of value.matchAll(/"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|[[\]{}]/g)) {
    if (token === "[") missing = `]${missing}`;
    else if (token === "{") missing = `}${missing}`;
    else if (token === missing[0]) missing = missing.slice(1);
    if (missing === "") return { length: index + token.length, missing };
  }
  return { length: value.length, missing };
}
