const opened = { double: "“", single: "‘" } as const;
const closed = { double: "”", single: "’" } as const;
type Kind = keyof typeof opened;

const other = (kind: Kind): Kind => (kind === "double" ? "single" : "double");

/**
 * Normalises quotation marks to American style: curly, `outer` ones outside (double by default), then alternating. An
 * apostrophe becomes `’`.
 */
export function quotationMarks(text: string, outer: Kind = "double"): string {
  const open: { readonly kind: Kind; readonly typed: Kind }[] = [];
  return text.replaceAll(/[“”"‘’']/g, (mark, at: number) => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const typed: Kind = /[“”"]/.test(mark) ? "double" : "single";
    if (opens(mark, before, after, text.slice(at + 1))) {
      const around = open.at(-1);
      const kind = around ? other(around.kind) : outer;
      open.push({ kind, typed });
      return opened[kind];
    }
    const innermost = open.at(-1);
    if (innermost?.typed !== typed || (typed === "single" && isLetter(after))) return closed[typed];
    open.pop();
    return closed[innermost.kind];
  });
}

/** Whether a mark opens a quotation: a curly one by its shape, a straight one before a word. One that is never closed is an apostrophe: `'90s`. */
function opens(mark: string, before: string, after: string, rest: string): boolean {
  if (mark === "“") return true;
  if (mark === "”" || mark === "’") return false;
  const startsWord = !/[\p{L}\p{N}.,;:!?)\]”’]/u.test(before) && /\S/.test(after);
  return startsWord && (mark === '"' ? /[”"]/ : /[’'](?![\p{L}\p{N}])/u).test(rest);
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Ends a text with a full stop or comma, inside its closing quotation marks, unless it already ends a sentence. */
export function endedWith(mark: "." | ",", text: string): string {
  const [closing = ""] = /[”’"']*$/.exec(text) ?? [];
  const body = text.slice(0, text.length - closing.length);
  return /[.?!]$/.test(body) ? text : `${body}${mark}${closing}`;
}
