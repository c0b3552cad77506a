/** Slips on the line of a key or an entry: its colon, several keys, and what its value begins with or contains. */
import { areSiblings, canFollow, knownKeys } from "../../schema/index.ts";
import { isId } from "../../formats/id.ts";
import { indentWidth, type OutlineItem } from "../outline.ts";
import { quote, quoted } from "./quotes.ts";
import { keyAtStart, type Slip } from "./slip.ts";

/** `supports:milk-goes-in-last` or `supports milk-goes-in-last` below a line that is complete. */
export function badKey({ key, head, value, valueStart }: OutlineItem): Slip | null {
  const [line = "", word = "", colon = ""] = /^([A-Za-z][\w-]*)(?:(:)\S.*|[ \t]+[a-z\d-]+$)/m.exec(value) ?? [];
  if (key !== null || head !== valueStart || !knownKeys.has(word)) return null;
  const end = head + word.length + colon.length;
  return {
    rule: "yaml-syntax",
    start: colon === "" ? head : end - 1,
    end,
    message:
      colon === ""
        ? `There is no colon after the key \`${word}\`.`
        : "There is no space after this colon, so YAML reads it as part of the word.",
    help: `Write \`${word}: ${line.slice(word.length + colon.length).trim()}\`.`,
    edits: [{ start: end, end, insert: colon === "" ? ":" : " " }],
    does: colon === "" ? `put a colon after \`${word}\`` : "put a space after the colon",
  };
}

/** A key that is indented too far, so that YAML reads it as part of the text above. */
export function keyBelow(item: OutlineItem, above: readonly OutlineItem[]): Slip | null {
  const { key, column, value, continuation } = item;
  const index = continuation.findIndex((line) => keyAtStart(line) !== null);
  const line = continuation[index];
  const isClosed = /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*')[ \t]*(?:#.*)?\r?\n/.test(value);
  if (key === null || !line || joinedKey(item) !== null || !(isPlain(item) || isClosed)) return null;
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
export function keysOnOneLine(item: OutlineItem): Slip | null {
  const { key, column, dashes, valueStart } = item;
  const line = uncommented(firstLine(item));
  // Known keys that follow a comma or a semicolon outside double quotation marks.
  const further = [...line.matchAll(/"[^"]*"|([,;]\s*)([\w-]+):(?=\s|$)/g)].filter(([, , word = ""]) =>
    knownKeys.has(word),
  );
  const [next] = further;
  if (key === null || !next || !isPlain(item)) return null;
  const [, space = "", word = ""] = next;
  const isOfId = isId(line.slice(0, next.index));
  // Elsewhere, what precedes the comma may be the beginning of a text.
  if (!isOfId && dashes.length === 0) return null;
  const start = valueStart + next.index + space.length;
  const edits = further.map(({ index, 1: blank = "" }) => ({
    start: valueStart + index,
    end: valueStart + index + blank.length,
    insert: `\n${" ".repeat(column)}`,
  }));
  return {
    rule: "unquoted-colon",
    start,
    end: start + word.length,
    message: `\`${key}\` and \`${word}\` are on one line, but only the end of a line ends a value here.`,
    help: `Put each key on a line of its own, aligned with \`${key}\`.`,
    edits,
    does: isOfId ? "put each key on a line of its own" : null,
  };
}

/** `claim: Note: tea is hot.` */
export function colonInText(item: OutlineItem): Slip | null {
  const { key, continuation, valueStart } = item;
  if (!isPlain(item)) return null;
  const lines = [{ start: valueStart, text: firstLine(item) }, ...continuation];
  const colonIn = (text: string): number => uncommented(text).search(/:(?=\s|$)/);
  // Without a key, a colon on the first line would make one.
  const line = lines.find(({ text }, index) => (key !== null || index > 0) && colonIn(text) !== -1);
  if (!line) return commentInText(item);
  const at = colonIn(line.text);
  // What follows the end of a sentence, and is set off from its `#`, is certainly a comment.
  const value = lines.length > 1 ? item.value : (/^(.*?[.!?]["”’)]*)\s+#(?:\s|$)/.exec(item.value)?.[1] ?? item.value);
  const mayHaveComment = /\s#/.test(value);
  const joined = joinedKey(item);
  const help = [
    joined === null ? "" : `If \`${joined}\` is a key, begin a line with it. `,
    `Put the whole text in quotation marks: \`${key === null ? "" : `${key}: `}${quoted(value)}\`.`,
    mayHaveComment ? " If what follows ` #` is a comment, move it to its own line above, first." : "",
    isProse(key) ? ` Or write \`${key}: |\` and the text on the lines below, indented by two spaces.` : "",
  ];
  // The lines below may be those of another key.
  const isText =
    joined === null && !mayHaveComment && line === lines[0] && continuation.every((each) => !keyAtStart(each));
  return {
    rule: "unquoted-colon",
    start: line.start + at,
    end: line.start + at + 1,
    message: `The colon after \`${line.text.slice(0, at).trim().split(/\s+/).slice(-3).join(" ")}\` is followed by a space, so YAML reads the text before it as a key.`,
    help: help.join(""),
    edits: quote({ ...item, value }),
    does: isText ? "put the text in quotation marks" : null,
  };
}

/** A text that goes on after a line with ` #`. */
function commentInText(item: OutlineItem): Slip | null {
  const { value, valueStart } = item;
  const cut = /(?<=\s)#.*/.exec(value);
  if (!cut || !value.includes("\n", cut.index)) return null;
  return {
    rule: "cut-by-comment",
    start: valueStart + cut.index,
    end: valueStart + cut.index + cut[0].length,
    message: "The text ends here, because ` #` begins a comment, so YAML can't read the lines below.",
    help: `If it belongs to the text, put the whole text in quotation marks: \`${quoted(value)}\`. If it is a comment, move it to its own line above.`,
    edits: quote(item),
    does: null,
  };
}

const isProse = (key: string | null): boolean => key === "explanation" || key === "summary";

const isPlain = ({ value }: OutlineItem): boolean => !/^["'[\]{}|>@`%&*!,]/.test(value);

/** A line up to its comment. */
const uncommented = (line: string): string => line.split(/\s#/, 1)[0] ?? "";

const firstLine = ({ value }: OutlineItem): string => value.split(/\r?\n/, 1)[0] ?? "";

/**
 * A word with a colon in the first line of a value that can be the key of the next line: two lines were joined. Null
 * for none.
 */
function joinedKey(item: OutlineItem): string | null {
  const words = [...firstLine(item).matchAll(/(?<=^|\s)([\w-]+):(?=\s|$)/g)];
  return words.map(([, word = ""]) => word).find((word) => item.key !== null && canFollow(item.key, word)) ?? null;
}

/** `supports: @milk-goes-in-last`, `claim: *Tea* is hot.` */
export function reservedStart(item: OutlineItem): Slip | null {
  const { key, value, valueStart } = item;
  const [start] = /^(?:[@`%,\]}]|\*(?=\S+\s+[^\s#]|\s)|&(?=\s))/.exec(value) ?? [];
  if (start === undefined) return null;
  return {
    rule: "yaml-syntax",
    start: valueStart,
    end: valueStart + 1,
    message: `A value can't begin with ${start === "`" ? "a backtick" : `\`${start}\``} unless it is quoted.`,
    help: `Put the whole text in quotation marks: \`${key === null ? "" : `${key}: `}${quoted(value)}\`.`,
    edits: quote(item),
    does: /\s#/.test(value) ? null : "put the text in quotation marks",
  };
}

/** `explanation: | Text on the same line` */
export function textBesideBar({ key, value, valueStart, owner, continuation }: OutlineItem): Slip | null {
  const [header = "", bar = "", space = ""] = /^([|>][+-]?)([ \t]+)(?=[^\s#])/.exec(value) ?? [];
  if (header === "") return null;
  const end = valueStart + header.length;
  const indent = " ".repeat(continuation[0] ? indentWidth(continuation[0].text) : owner + 2);
  return {
    rule: "yaml-syntax",
    start: valueStart,
    end: valueStart + bar.length,
    message: `After \`${bar}\` YAML expects the text on the lines below.`,
    help: `Write nothing else on the line of \`${bar}\`, and begin the text on the next line, indented by two more spaces. If it is a sign of the text, put the whole text in quotation marks: \`${quoted(value)}\`.`,
    edits: [{ start: end - space.length, end, insert: `\n${indent}` }],
    // The sign may mean something: `claim: > 5 cups of tea are too much.`
    does: bar.startsWith("|") && isProse(key) ? "began the text on the next line" : null,
  };
}

/** `supports: [milk-goes-in-last, tea-is-hot` */
export function unclosedBracket({ value, valueStart, valueEnd }: OutlineItem): Slip | null {
  const [, bracket] = /^([[{])[\w\s:,"'.-]*$/.exec(value) ?? [];
  if (bracket === undefined) return null;
  const missing = bracket === "[" ? "]" : "}";
  return {
    rule: "yaml-syntax",
    start: valueStart,
    end: valueStart + 1,
    message: `The bracket \`${bracket}\` is never closed.`,
    help: `Close it with \`${missing}\`, or write one entry per line, each after a dash and a space.`,
    edits: [{ start: valueEnd, end: valueEnd, insert: missing }],
    // With several lines the end of the list is not certain.
    does: value.includes("\n") ? null : `closed the bracket with \`${missing}\``,
  };
}
