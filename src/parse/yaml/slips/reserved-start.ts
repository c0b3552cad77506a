import { indentWidth, type Entry } from "../outline.ts";
import { closeBrackets } from "./close-brackets.ts";
import { quoted, quoteValue } from "./quote-value.ts";
import type { Slip } from "./slip.ts";

const blockHeader = /^[|>]([1-9][+-]?|[+-][1-9]?)?(\s+#.*)?$/;

/** `answers: @text-is-thin`, `claim: *Text* is thin.`, `explanation: | Text on the same line` */
export function reservedStart(entry: Entry): Slip | null {
  const { key, value, valueStart } = entry;
  const meaning = value === "" ? null : meaningOf(value);
  if (meaning === null) return null;
  const start = value[0] ?? "";
  return {
    rule: "reserved-character",
    start: valueStart,
    end: valueStart + start.length,
    message: `A value can't begin with ${start === "`" ? "a backquote" : `\`${start}\``} unless it is quoted: ${meaning}.`,
    help: helpFor(start, key, value),
    ...mend(entry),
  };
}

/** What YAML takes the first character of a value for, where what follows doesn't fit it; null where all is well. */
function meaningOf(value: string): string | null {
  const firstLine = value.split(/\r?\n/, 1)[0] ?? "";
  switch (value[0]) {
    case "@":
    case "`":
      return "YAML keeps that character for itself";
    case "%":
      return "YAML takes it for a directive";
    case ",":
    case "]":
    case "}":
      return "YAML takes it for a part of a list in brackets";
    case "&":
      return /^&(\s|$)/.test(value) ? "YAML takes it for the name of a value" : null;
    case "*":
      return /^\*(\s|$)|^\*\S+\s+[^\s#]/.test(value) ? "YAML takes it for a reference to another value" : null;
    case "|":
    case ">":
      return blockHeader.test(firstLine) ? null : "YAML takes it for the announcement of a text on the lines below";
    case "[":
    case "{":
      return flowTrouble(value);
    case "-":
    case "?":
    case ":":
      return /^.(\s|$)/.test(value) ? "followed by a space, YAML takes it for a list or a key" : null;
    default:
      return null;
  }
}

function flowTrouble(value: string): string | null {
  const { length, missing } = closeBrackets(value);
  const prose = /[^\w\s[\]{}:,"'.-]/.test(value);
  if (missing !== "")
    return prose ? "YAML takes it for the beginning of a list in brackets, which is never closed" : null;
  const after = value.slice(length).trim();
  if (after !== "" && !after.startsWith("#"))
    return "YAML takes it for a list in brackets, behind which nothing may follow";
  return /[[{,]\s*[@`%]/.test(value.slice(0, length)) ? "YAML takes it for a list in brackets" : null;
}

/** A list where a text was written, or the other way round, is for people to tell. */
function mend({ value, valueStart, owner, continuation: [next] }: Entry): Pick<Slip, "edits" | "does"> {
  const header = /^[|>][+-]?([ \t]+)(?=\S)/.exec(value);
  if (header) {
    const end = valueStart + header[0].length;
    const indent = " ".repeat(next ? indentWidth(next.text) : owner + 2);
    const edit = { start: end - (header[1]?.length ?? 0), end, insert: `\n${indent}` };
    return { edits: [edit], does: "began the text on the next line" };
  }
  const isText = /^[@`%&*,\]}]/.test(value) && !/\s#/.test(value);
  return { edits: quoteValue(valueStart, value), does: isText ? "put the text in quotation marks" : null };
}

function helpFor(start: string, key: string | null, value: string): string {
  if (start === "|" || start === ">")
    return `Leave \`${start}\` alone on its line and begin the text on the next line, indented by two more spaces.`;
  const label = key === null ? "" : `${key}: `;
  const quote = `Put the whole text in quotation marks: \`${label}${quoted(value)}\`.`;
  if (start === "-") return `Begin a list on the line below its key. If this is a text: ${quote}`;
  return start === "["
    ? `${quote} For Markdown write \`|\` behind the key and the text on the lines below, indented.`
    : quote;
}
