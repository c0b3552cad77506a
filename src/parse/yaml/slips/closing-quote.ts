/** The index after the closing quotation mark of a quoted text; null if there is none. */
export function closingQuote(value: string): number | null {
  const mark = value[0] ?? "";
  for (let at = 1; at < value.length; at += 1) {
    if (mark === '"' && value[at] === "\\") at += 1;
    else if (value[at] !== mark) continue;
    else if (mark === "'" && value[at + 1] === "'") at += 1;
    else return at + 1;
  }
  return null;
}
