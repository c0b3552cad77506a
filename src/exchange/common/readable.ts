import { inlineCode } from "../../text/inline-code.ts";
import { cleanText } from "./clean-text.ts";
import type { ExchangeClaim, ExchangeProblem, ExchangeQuestion, Key } from "./graph.ts";
import type { Lose } from "./loss.ts";

/** The longest text that is read. A claim file has room for more than two such texts. */
const longest = 4000;

/** The claims or questions with their words on one line, without those that have none, too many, or a name that is in use. */
export function readable<T extends ExchangeClaim | ExchangeQuestion>(
  all: readonly T[],
  lose: Lose,
  problems: ExchangeProblem[],
): readonly T[] {
  const keys = new Set<Key>();
  return all.flatMap((each): readonly T[] => {
    const { text, lost } = cleanText(each.text);
    const problem =
      text === ""
        ? "There are no words here."
        : text.length > longest
          ? `This text has ${text.length.toLocaleString("en")} characters; at most ${longest.toLocaleString("en")} are read.`
          : keys.has(each.key)
            ? `The name ${inlineCode(each.key)} is used twice.`
            : "";
    if (problem !== "") {
      problems.push({ message: problem, place: each.place });
      return [];
    }
    keys.add(each.key);
    if (lost) lose("hidden-characters", text, each.place);
    return [{ ...each, text }];
  });
}
