import type { Reading } from "./reading.ts";

/** Warns about a byte order mark and CRLF line ends, which make unchanged lines look changed. The file is read normally. */
export function reportWindowsTraces(reading: Reading): void {
  const { path, text } = reading.file;
  if (text.startsWith("\ufeff"))
    reading.report(
      "byte-order-mark",
      { path, start: 0, end: 0 },
      "The file begins with a byte order mark, an invisible character that some programs on Windows write.",
      "Save it as “UTF-8” rather than “UTF-8 with BOM”, or run `npm run check -- --fix`.",
    );
  const lineEnd = text.indexOf("\r\n");
  if (lineEnd !== -1)
    reading.report(
      "windows-line-ends",
      { path, start: lineEnd, end: lineEnd + 1 },
      "The lines of this file end with CRLF, as on Windows; claim files use LF.",
      "Choose LF rather than CRLF in your editor (in VS Code at the lower right) and save, or run `npm run check -- --fix`. If all files are affected, git converts them: add a file `.gitattributes` next to the claims with the line `*.yaml text eol=lf`.",
    );
}
