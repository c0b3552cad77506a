import type { FormRuleId } from "../../parse/form-rules.ts";

/** What was taken away, in words, and the rule that asks for it. */
interface Tidying {
  readonly rule: FormRuleId;
  readonly does: string;
}

/** Takes away what Windows and its editors put into files and no reader sees. It goes before all else, so that other repairs needn't know of it. */
export function tidy(text: string): { readonly text: string; readonly done: readonly Tidying[] } {
  const done: Tidying[] = [];
  let tidied = text;
  if (tidied.startsWith("\ufeff")) {
    tidied = tidied.slice(1);
    done.push({ rule: "byte-order-mark", does: "took away the byte order mark at its beginning" });
  }
  if (tidied.includes("\r\n")) {
    tidied = tidied
      .split("\n")
      .map((line, index, { length }) => (index === length - 1 ? line : withoutReturns(line)))
      .join("\n");
    done.push({ rule: "windows-line-ends", does: "wrote plain line ends for those of Windows" });
  }
  return { text: tidied, done };
}

/** A file that was turned into one of Windows twice has two carriage returns at each line's end. */
function withoutReturns(line: string): string {
  let end = line.length;
  while (line[end - 1] === "\r") end -= 1;
  return line.slice(0, end);
}
