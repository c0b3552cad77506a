/**
 * The lines of a text of `format=flowed` (RFC 3676) as they were before it was sent: a line that ends with a space is continued by
 * the next one with as many quotation marks, and a space in front was added. `delsp`: so was the space at the end.
 */
export function unflowed(text: string, delsp: boolean): string {
  const lines: string[] = [];
  let open: { readonly marks: string; readonly text: string } | null = null;
  for (const line of text.split(/\r?\n/)) {
    const [marks = ""] = /^>*/.exec(line) ?? [];
    const content = line.slice(marks.length).replace(/^ /, "");
    const isSignature = content === "-- ";
    if (open !== null && (open.marks !== marks || isSignature)) {
      lines.push(written(open.marks, open.text));
      open = null;
    }
    const joined: string = (open?.text ?? "") + content;
    const isSoft = content.endsWith(" ") && !isSignature;
    if (!isSoft) lines.push(written(marks, joined));
    open = isSoft ? { marks, text: delsp ? joined.slice(0, -1) : joined } : null;
  }
  if (open !== null) lines.push(written(open.marks, open.text));
  return lines.join("\n");
}

const written = (marks: string, text: string): string =>
  marks === "" || text === "" ? marks + text : `${marks} ${text}`;
