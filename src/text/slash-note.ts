/**
 * The offset at which a note begins in an unquoted value of YAML, as it is written in the file: the first line below the value that
 * begins with `//`, as comments do in other languages. Null for none, for values in quotation marks, brackets or blocks, for addresses
 * such as `//example.org`, and where `//` also stands between words above, as a mark of its own.
 */
export function slashNote(written: string): number | null {
  if (/^["'|>[{]/.test(written)) return null;
  const found = /\n[ \t]*(?=\/\/(?!\S*[./]))/.exec(written);
  if (found === null || /(?:^|\s)\/\/(?=\s)/.test(written.slice(0, found.index))) return null;
  return found.index + found[0].length;
}
