import type { FormRuleId } from "../../claims/form-rules.ts";

/** A change, as a phrase, and the rule of the finding that it fixes. */
interface Tidying {
  readonly rule: FormRuleId;
  readonly does: string;
}

/** Removes byte order marks at the start and CRLF line ends. Runs first, so that other fixes don't have to handle them. */
export function tidy(text: string): { readonly text: string; readonly done: readonly Tidying[] } {
  const done: Tidying[] = [];
  let tidied = text;
  if (tidied.startsWith("\ufeff")) {
    // A file that was converted twice has two.
    tidied = tidied.replace(/^\ufeff+/, "");
    done.push({ rule: "byte-order-mark", does: "deleted the byte order mark" });
  }
  if (tidied.includes("\r\n")) {
    tidied = tidied
      .split("\n")
      .map((line, index, { length }) => (index === length - 1 ? line : withoutReturns(line)))
      .join("\n");
    done.push({ rule: "windows-line-ends", does: "changed the line ends from CRLF to LF" });
  }
  return { text: tidied, done };
}

/** Removes all carriage returns at the end of a line: a file that was converted twice has two. */
function withoutReturns(line: string): string {
  let end = line.length;
  while (line[end - 1] === "\r") end -= 1;
  return line.slice(0, end);
}
