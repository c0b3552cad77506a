import type { FormRuleId } from "../form-rules.ts";
import type { Fault, Format } from "../shape/shape.ts";

/** A format for text that people read: any text will do that is not longer than this many characters. */
export function proseFormat(name: string, expected: string, example: string, longest: number): Format {
  return {
    name,
    expected,
    example,
    pattern: null,
    words: [],
    longest,
    isProse: true,
    rule: "wrong-type",
    fault: () => null,
  };
}

/** Longer than any identifier is. */
export const longestStrict = 300;

/** A format with a form of its own: `pattern` describes it for editors, `fault` decides. */
export function strictFormat(
  name: string,
  expected: string,
  example: string,
  rule: FormRuleId,
  pattern: RegExp,
  fault: (value: string) => Fault | null,
): Format {
  return { name, expected, example, pattern, words: [], longest: longestStrict, isProse: false, rule, fault };
}
