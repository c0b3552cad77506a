/**
 * The role of the marks in a text that begins with a quotation mark and continues after the next one of its kind:
 * `within`: the first and the last enclose the whole text (`'Orwell's rule counts.'`, `"He says "no"."`);
 * `unclosed`: the first is not closed, because all others are apostrophes (`'Orwell's rule counts.`);
 * `parts`: only parts of the text are quoted (`"Tea" is "hot"`).
 */
export type InnerQuotes = "within" | "unclosed" | "parts";

/** Decides by the characters around each mark: an apostrophe has letters on both sides, an opening mark has white space or a bracket before it. */
export function innerQuotes(value: string): InnerQuotes {
  const mark = value[0] ?? "";
  const isWhole = value.length > 1 && value.endsWith(mark);
  const inner = value.slice(1, isWhole ? -1 : undefined);
  let open = 0;
  let hasClosing = false;
  for (let at = inner.indexOf(mark); at !== -1; at = inner.indexOf(mark, at + 1)) {
    // A doubled single mark is an escaped apostrophe.
    if (mark === "'" && inner[at + 1] === "'") {
      at += 1;
      continue;
    }
    const [before, after] = [inner[at - 1] ?? " ", inner[at + 1] ?? " "];
    if (isLetter.test(before) && isLetter.test(after)) continue;
    if (/[\s([{–—-]/.test(before) && !/\s/.test(after)) open += 1;
    else if (open > 0) open -= 1;
    else hasClosing = true;
  }
  if (isWhole) return open === 0 && !(hasClosing && mark === '"') ? "within" : "parts";
  return hasClosing || open > 0 || mark === '"' ? "parts" : "unclosed";
}

const isLetter = /[\p{L}\p{N}]/u;
