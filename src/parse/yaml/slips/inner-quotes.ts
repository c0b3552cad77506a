/**
 * What the marks in a text mean that begins with a quotation mark and goes on behind the next one of its kind:
 * `within`: the first and the last are a pair round the whole (`'LeCun's view counts.'`, `"He says "no"."`);
 * `unclosed`: the first has no partner, for all others are apostrophes (`'LeCun's view counts.`);
 * `parts`: parts of the text are quoted, and not the whole (`"Text" is "thin"`).
 */
export type InnerQuotes = "within" | "unclosed" | "parts";

/** Tells by what stands around each mark: an apostrophe has a letter on both sides, an opening one white space or a bracket before it. */
export function innerQuotes(value: string): InnerQuotes {
  const mark = value[0] ?? "";
  const isWhole = value.length > 1 && value.endsWith(mark);
  const inner = value.slice(1, isWhole ? -1 : undefined);
  let open = 0;
  let hasClosing = false;
  for (let at = inner.indexOf(mark); at !== -1; at = inner.indexOf(mark, at + 1)) {
    // Doubled, a single mark stands for an apostrophe.
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
