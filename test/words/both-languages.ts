import { en } from "../../src/words/en/index.ts";
import { de } from "../../src/words/de/index.ts";

type Saying = readonly [at: string, en: unknown, de: unknown];

/** The values of both tables in pairs, by their path. */
export function pairs(one: unknown, other: unknown, at: string): readonly Saying[] {
  return typeof one === "object" && one !== null
    ? Object.keys(one).flatMap((key) => pairs(Reflect.get(one, key), Reflect.get(Object(other), key), `${at}.${key}`))
    : [[at, one, other]];
}

const sayings = pairs(en, de, "words");

/** Names that have no letters, so that every letter of a sentence is the table's own. */
const names = [["§"], ["§", "¶"], ["§", "¶", "§", "¶", "§"]];

/** What a sentence may be given, by the name of the parameter. Any other parameter gets a name or a number. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  names,
  by: [...names, "§"],
  forWhat: names,
  reasons: names,
  languages: names,
  words: names,
  stance: ["asserts", "concedes", "rejects"],
  judgement: ["accept", "reject"],
  label: ["in", "out", "undecided"],
  toward: ["in", "out", "undecided"],
  side: ["you", "person"],
  claim: ["§", null],
  tag: ["fr"],
  areOthers: [true, false],
  counts: [
    { in: 1, out: 1, undecided: 2 },
    { in: 0, out: 2, undecided: 0 },
  ],
  replies: [
    { reason: 1, objection: 2, rebuttal: 1 },
    { reason: 0, objection: 0, rebuttal: 0 },
  ],
  ways: [
    1,
    2,
    [["accept", "§"]],
    [
      ["accept", "§"],
      ["reject", "¶"],
    ],
  ],
};
const namesAndNumbers: readonly unknown[] = ["§", 0, 1, 2, 1204];

/** Every choice of one sample for each parameter. */
function argumentsOf(sentence: (...given: never) => unknown): readonly (readonly unknown[])[] {
  const [, list = ""] = /^(?:function \w*)?\(?([^)=]*)/.exec(String(sentence)) ?? [];
  const parameters = list.split(",").flatMap((name) => name.trim() || []);
  return parameters.reduce<readonly (readonly unknown[])[]>(
    (choices, name) => choices.flatMap((given) => (samples[name] ?? namesAndNumbers).map((one) => [...given, one])),
    [[]],
  );
}

export type Said = readonly [at: string, en: string, de: string];

/** What both languages say, for each list of arguments that the English function takes. */
export const said: readonly Said[] = sayings.flatMap(([at, one, other]): readonly Said[] => {
  if (typeof one === "string") return [[at, one, String(other)]];
  if (!isSentence(one) || !isSentence(other)) return [];
  const both = argumentsOf(one).flatMap((given): readonly Said[] => {
    try {
      const sentence: unknown = Reflect.apply(one, undefined, given);
      return [[at, String(sentence), String(Reflect.apply(other, undefined, given))]];
    } catch {
      return [];
    }
  });
  if (both.length === 0) throw new Error(`No sample fits ${at}.`);
  return both;
});

function isSentence(value: unknown): value is (...given: never) => unknown {
  return typeof value === "function";
}
