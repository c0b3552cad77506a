import type { FormRuleId } from "../form-rules.ts";
import type { Fault, Format } from "../shape/shape.ts";

/** A format for text that people read: any text of at most `longest` characters. */
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

/** Longer than any identifier. */
export const longestStrict = 300;

/** A format with a fixed form. `pattern` is for the JSON Schemas; `fault` decides. */
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
