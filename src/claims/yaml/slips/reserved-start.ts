import { indentWidth, type OutlineItem } from "../outline.ts";
import { closeBrackets } from "./close-brackets.ts";
import { quoted, quoteValue } from "./quote-value.ts";
import type { Slip } from "./slip.ts";

const blockHeader = /^[|>]([1-9][+-]?|[+-][1-9]?)?(\s+#.*)?$/;

/** `supports: @milk-goes-in-last`, `claim: *Tea* is hot.`, `explanation: | Text on the same line` */
export function reservedStart(entry: OutlineItem): Slip | null {
  const { key, value, valueStart } = entry;
  const meaning = value === "" ? null : meaningOf(value);
  if (meaning === null) return null;
  const start = value[0] ?? "";
  return {
    rule: "yaml-syntax",
    start: valueStart,
    end: valueStart + start.length,
    message: `A value can't begin with ${start === "`" ? "a backtick" : `\`${start}\``} unless it is quoted: ${meaning}.`,
    help: helpFor(start, key, value),
    ...correction(entry),
  };
}

/** How YAML reads the first character of a value, if the rest doesn't fit; null if the value is valid. */
function meaningOf(value: string): string | null {
  const firstLine = value.split(/\r?\n/, 1)[0] ?? "";
  switch (value[0]) {
    case "@":
    case "`":
      return "YAML reserves that character";
    case "%":
      return "YAML reads it as a directive";
    case ",":
    case "]":
    case "}":
      return "YAML reads it as part of a list in brackets";
    case "&":
      return /^&(\s|$)/.test(value) ? "YAML reads it as the name of a value" : null;
    case "*":
      return /^\*(\s|$)|^\*\S+\s+[^\s#]/.test(value) ? "YAML reads it as a reference to another value" : null;
    case "|":
    case ">":
      return blockHeader.test(firstLine) ? null : "YAML expects the text on the lines below";
    case "[":
    case "{":
      return flowProblem(value);
    case "-":
    case "?":
    case ":":
      return /^.(\s|$)/.test(value) ? "followed by a space, YAML reads it as a list or a key" : null;
    default:
      return null;
  }
}

function flowProblem(value: string): string | null {
  const { length, missing } = closeBrackets(value);
  const prose = /[^\w\s[\]{}:,"'.-]/.test(value);
  if (missing !== "") return prose ? "YAML reads it as the start of a list in brackets, which is never closed" : null;
  const after = value.slice(length).trim();
  if (after !== "" && !after.startsWith("#")) return "YAML reads it as a list in brackets, and nothing may follow that";
  return /[[{,]\s*[@`%]/.test(value.slice(0, length)) ? "YAML reads it as a list in brackets" : null;
}

/** Quotes the value. No fix if it may have been meant as a list. */
function correction({ value, valueStart, owner, continuation: [next] }: OutlineItem): Pick<Slip, "edits" | "does"> {
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
    return `Write nothing else on the line of \`${start}\`, and begin the text on the next line, indented by two more spaces.`;
  const label = key === null ? "" : `${key}: `;
  const quote = `Put the whole text in quotation marks: \`${label}${quoted(value)}\`.`;
  if (start === "-") return `Begin a list on the line below its key. If this is a text: ${quote}`;
  return start === "["
    ? `${quote} For Markdown, write \`|\` after the key and the text on the lines below, indented.`
    : quote;
}
