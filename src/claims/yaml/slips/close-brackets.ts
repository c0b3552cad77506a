/** The length of a value that begins with a bracket, up to where all brackets are closed, and the closing brackets that are missing. */
export function closeBrackets(value: string): { readonly length: number; readonly missing: string } {
  let missing = "";
  const tokens = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|[[\]{}]/g;
  for (const { 0: token, index } of value.matchAll(tokens)) {
    if (token === "[") missing = `]${missing}`;
    else if (token === "{") missing = `}${missing}`;
    else if (token === missing[0]) missing = missing.slice(1);
    if (missing === "") return { length: index + token.length, missing };
  }
  return { length: value.length, missing };
}
