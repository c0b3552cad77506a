import { fieldTables, type Fields, type Shape } from "../../src/parse/index.ts";
import type { Answer, Answers } from "../../src/write/index.ts";
import { UsageError } from "../site-options.ts";

/** What was given for each flag of `parseArgs`. */
export type Given = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

type Kind = keyof typeof fieldTables;

/** A flag for each key of a kind of file, in small letters: once for a text, again and again for what may be several. */
export function flagsOf(kind: Kind): Record<string, { type: "string"; multiple: boolean }> {
  const entries = keysOf(fieldTables[kind]).map(([key, shape]) => {
    const multiple = shape.kind === "one-or-more" || shape.kind === "list";
    return [key.toLowerCase(), { type: "string" as const, multiple }] as const;
  });
  return Object.fromEntries(entries);
}

/** The answers that flags give. A value with keys of its own is written `key=value; key=value`, a name also `Family, Given`. */
export function answersOf(kind: Kind, given: Given): Answers {
  const inOrder = Object.keys(given);
  const entries = keysOf(fieldTables[kind]).flatMap(([key, shape]): readonly (readonly [string, Answer])[] => {
    const value = given[key.toLowerCase()];
    if (value === undefined || typeof value === "boolean") return [];
    return [[key, typeof value === "string" ? answer(value, shape) : value.map((one) => answer(String(one), shape))]];
  });
  // The first relation is the claim's home, so the order of the flags counts.
  const place = (key: string): number => inOrder.indexOf(key.toLowerCase());
  return Object.fromEntries(entries.toSorted(([one], [other]) => place(one) - place(other)));
}

/** `allow` needs a comment that says why, which is for people to write. */
const keysOf = (fields: Fields): readonly (readonly [string, Shape])[] =>
  [...fields].filter(([key]) => key !== "allow").map(([key, { shape }]) => [key, shape]);

function answer(text: string, shape: Shape): Answer {
  if (shape.kind === "list") return answer(text, shape.of);
  return shape.kind === "mapping" ? mapping(text, shape.fields) : text;
}

function mapping(text: string, fields: Fields): Answers {
  if (fields.has("literal") && !text.includes("=")) return nameOf(text);
  const parts = text.split(/;\s*(?=[a-z-]+(?:\.[a-z]+)?=)/);
  const entries = parts.map((part): readonly [string, Answer] => {
    const [key = "", ...rest] = part.split("=");
    const field = fields.get(key.trim());
    if (!field)
      throw new UsageError(
        `\`${part}\` begins with none of ${[...fields.keys()].join(", ")}: write \`key=value; key=value\`.`,
      );
    return [key.trim(), answer(rest.join("=").trim(), field.shape)];
  });
  return Object.fromEntries(entries);
}

/** `LeCun, Yann` is a person's name; what has no comma is a group's. */
export function nameOf(text: string): Answers {
  const [family = "", ...given] = text.split(",").map((part) => part.trim());
  return given.length === 0 ? { literal: family } : { family, given: given.join(", ") };
}
