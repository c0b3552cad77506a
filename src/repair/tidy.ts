/** What Windows and its editors put into files and no reader sees: taken away, so that differences show only what was changed. */
export function tidy(text: string): { readonly text: string; readonly does: readonly string[] } {
  const does: string[] = [];
  let tidied = text;
  if (tidied.startsWith("\ufeff")) {
    tidied = tidied.slice(1);
    does.push("took away the byte order mark at its beginning");
  }
  if (tidied.includes("\r\n")) {
    tidied = tidied.replaceAll("\r\n", "\n");
    does.push("wrote plain line ends for those of Windows");
  }
  return { text: tidied, does };
}
