/**
 * The offset of each character of a YAML text in its source. Plain and block scalars, and quoted ones without escapes, keep every visible
 * character in order, so the n-th visible character of the value is the n-th of the source; white space gets the offset of the next
 * visible one. Null if the two differ because of an escape.
 */
export function visibleOffsets(value: string, source: string): readonly number[] | null {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    at = skipSpace(source, at);
    offsets.push(at);
    if (isSpace(value.charCodeAt(index))) continue;
    if (source.charCodeAt(at) !== value.charCodeAt(index)) return null;
    at++;
  }
  return skipSpace(source, at) === source.length ? offsets : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The white space that YAML folds and trims: space, tab, line feed, carriage return. */
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;
