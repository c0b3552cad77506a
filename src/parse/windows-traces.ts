import type { Reading } from "./reading.ts";

/** Reports what programs on Windows put into files and no reader sees: it makes lines seem changed that say the same. Such files are read all the same. */
export function reportWindowsTraces(reading: Reading): void {
  const { path, text } = reading.file;
  if (text.startsWith("\ufeff"))
    reading.report(
      "byte-order-mark",
      { path, start: 0, end: 0 },
      "The file begins with a byte order mark, a character that some programs on Windows write there and nobody sees.",
      "Save it again with the encoding called UTF-8, not “UTF-8 with BOM”; `npm run check -- --fix` does it too.",
    );
  const lineEnd = text.indexOf("\r\n");
  if (lineEnd !== -1)
    reading.report(
      "windows-line-ends",
      { path, start: lineEnd, end: lineEnd + 1 },
      "The lines of this file end as those of Windows do (CRLF); in all other claim files they end in the way called LF.",
      "Choose LF instead of CRLF in your editor (in VS Code at the lower right) and save; `npm run check -- --fix` does it too. If all files are so, git makes them so: a file `.gitattributes` beside the claims with the line `*.yaml text eol=lf` ends that.",
    );
}
