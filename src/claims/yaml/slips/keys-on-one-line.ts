import { knownKeys } from "../../fields/known-keys.ts";
import { isId } from "../../formats/id.ts";
import type { OutlineItem } from "../outline.ts";
import type { Slip } from "./slip.ts";

/** `- person: george-orwell, source: orwell-1946-nice-cup` */
export function keysOnOneLine({ key, column, dashes, value, valueStart }: OutlineItem): Slip | null {
  if (key === null) return null;
  const line = (value.split(/\r?\n/, 1)[0] ?? "").replace(/\s#.*$/, "");
  const further = keysAfterCommas(line);
  const [next] = further;
  if (!next) return null;
  const first = line.slice(0, next.comma).trimEnd();
  const isOfId = isId(first);
  // Elsewhere, what precedes the comma may be the beginning of a text.
  if (!isOfId && dashes.length === 0) return null;
  const values = further.map(({ start }, index) => line.slice(start, further[index + 1]?.comma).trim());
  return {
    rule: "unquoted-colon",
    start: valueStart + next.start,
    end: valueStart + next.start + next.word.length,
    message: `\`${key}\` and \`${next.word}\` are on one line, but only the end of a line ends a value here.`,
    help: helpWith([`${key}: ${first}`, ...values], dashes.length > 0),
    edits: further.map(({ comma, start }) => ({
      start: valueStart + comma,
      end: valueStart + start,
      insert: `\n${" ".repeat(column)}`,
    })),
    does: isOfId ? "put each key on a line of its own" : null,
  };
}

interface FurtherKey {
  readonly word: string;
  readonly start: number;
  /** Where the comma before it is. */
  readonly comma: number;
}

/** The known keys that follow a comma or a semicolon outside double quotation marks. */
const keysAfterCommas = (line: string): readonly FurtherKey[] =>
  [...line.matchAll(/"[^"]*"|[,;]\s*([\w-]+):(?=\s|$)/g)].flatMap(({ 0: found, 1: word = "", index }) =>
    knownKeys.has(word) ? [{ word, start: index + found.lastIndexOf(word), comma: index }] : [],
  );

function helpWith(pairs: readonly string[], isEntry: boolean): string {
  const [dash, space] = isEntry ? ["  - ", "    "] : ["", ""];
  const lines = pairs.map((pair, index) => `${index === 0 ? dash : space}${pair}`).join("\n");
  // In braces a comma would end a value.
  const isPlain = !pairs.some((pair) => /[,[\]{}]/.test(pair));
  const inBraces = isEntry && isPlain ? `\nOr put all of them in braces: \`- { ${pairs.join(", ")} }\`.` : "";
  return `Put each key on a line of its own:\n${lines}${inBraces}`;
}
