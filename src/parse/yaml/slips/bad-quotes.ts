import type { Fix } from "../../../model.ts";
import type { Entry } from "../outline.ts";
import { quoted, quoteValue } from "./quote-value.ts";
import type { Slip } from "./slip.ts";

/** `"Text is thin.`, `"Text" is thin.`, `"C:\\path"` */
export function badQuotes(entry: Entry): Slip | null {
  const { value, valueStart, valueEnd } = entry;
  const mark = value[0];
  if (mark !== '"' && mark !== "'") return null;
  const name = mark === '"' ? "double" : "single";
  const end = mark === '"' ? /^"(?:[^"\\]|\\[^])*"/.exec(value) : /^'(?:[^']|'')*'/.exec(value);
  if (!end) {
    const inner = value.slice(1);
    const [open, ...others] = quoteValue(valueStart + 1, inner);
    const edits = [{ start: valueStart, end: valueStart + 1, insert: open?.insert ?? "" }, ...others];
    return {
      rule: "unclosed-quote",
      start: valueStart,
      end: valueStart + 1,
      message: `The ${name} quotation mark that begins here is never closed.`,
      help: `Close it at the end of the text: \`${quoted(inner)}\`.`,
      edits,
      // A typographic mark at the end was meant to close it, and what is behind `#` may be a comment.
      fix: /[“”‘’]$|\s#/.test(inner) ? null : { kind: "edit", does: "closed the quotation mark", edits },
    };
  }
  const after = value.slice(end[0].length);
  if (after.trim() !== "" && !/^\s+#/.test(after)) {
    return {
      rule: "text-after-quote",
      start: valueEnd - after.trimStart().length,
      end: valueEnd,
      message: `Text goes on behind the closing quotation mark of ${quotedPart(end[0])}.`,
      help: after.startsWith("#")
        ? "Put a space before the `#` if a comment begins there."
        : `Put the whole value in one pair of quotation marks, of the other kind if it holds some itself: \`${quoted(value)}\`.`,
      edits: quoteValue(valueStart, value),
      fix: after.includes("#") ? null : quoteAll(entry),
    };
  }
  const escape = mark === '"' ? badEscape(end[0]) : null;
  if (!escape) return null;
  const at = valueStart + escape.index;
  const edits = [{ start: at, end: at, insert: "\\" }];
  return {
    rule: "bad-escape",
    start: valueStart + escape.index,
    end: valueStart + escape.index + 2,
    message: `In double quotation marks a backslash gives the next character a meaning, and \`${escape.text}\` has none.`,
    help: "Write the text in single quotation marks, where a backslash is only a backslash, or write two backslashes.",
    edits,
    fix: { kind: "edit", does: `wrote two backslashes for the one in \`${escape.text}\``, edits },
  };
}

/** All of it in one pair of quotation marks; if only an apostrophe within a text in single ones was in the way, they stay the outer pair. */
function quoteAll({ value, valueStart }: Entry): Fix {
  const does = "put the whole text in one pair of quotation marks";
  const isApostrophe = /^'[^']+\p{L}'\p{L}[^']*'$/u.test(value);
  if (!isApostrophe) return { kind: "edit", does, edits: quoteValue(valueStart, value) };
  const at = valueStart + value.indexOf("'", 1);
  return { kind: "edit", does: "doubled the apostrophe", edits: [{ start: at, end: at, insert: "'" }] };
}

function badEscape(text: string): { readonly index: number; readonly text: string } | null {
  for (const escape of text.matchAll(/\\(x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^])/gi)) {
    if (!/^\\([0abtnvfe "/\\N_LP\t\r\n]|[xuU].)/.test(escape[0])) return { index: escape.index, text: escape[0] };
  }
  return null;
}

const quotedPart = (text: string): string =>
  `\`${text.length > 40 ? `${text.slice(0, 25)} … ${text.slice(-10)}` : text}\``;
