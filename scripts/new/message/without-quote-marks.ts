import { UsageError } from "../../run-program.ts";

/**
 * The text of a message without the marks (`> `) of the answer that quotes it. What precedes the line with the path of the first
 * file stays as it is, what follows the quotation is left out. Throws a `UsageError` if a line within it has lost its mark.
 */
export function withoutQuoteMarks(text: string): string {
  const marks = /^((?:>[ \t]?)+)--- #/m.exec(text)?.[1];
  if (marks === undefined) return text;
  const begin = text.search(/^(?:>[ \t]?)+--- #/m);
  const lines = text.slice(begin).split("\n");
  const last = lines.findLastIndex((line) => isQuoted(line, marks));
  const files = lines.slice(0, last + 1).map((line) => {
    if (isQuoted(line, marks)) return line.slice(marks.length);
    if (line.trim() === "") return "";
    throw new UsageError(
      `Nothing was written. The files are quoted with \`${marks.trimEnd()}\`, but this line between them is not: “${line.slice(0, 60)}”. Ask for the message itself, or for the file that the form downloads.`,
    );
  });
  return `${text.slice(0, begin)}${files.join("\n")}\n`;
}

/** Whether a line begins with the marks; their last space is often lost in an empty line. */
const isQuoted = (line: string, marks: string): boolean => line.startsWith(marks) || line.trimEnd() === marks.trimEnd();
