import type { Answers } from "./answers.ts";
import { isPersonName } from "./is-person-name.ts";

/** What a name is of; "" if that is to be guessed. */
export type NameKind = "person" | "organisation" | "";

/**
 * The keys of a name. `Orwell, George` and `George Orwell` are the name of a person, the second if it looks like one (see
 * `isPersonName`). Any other name is literal, as is one in quotation marks.
 */
export function nameAnswers(text: string, kind: NameKind = ""): Answers {
  const name = text.replace(/\s+/g, " ").trim();
  const quoted = /^["“”„«»](.+)["“”«»]$/.exec(name)?.[1];
  if (quoted !== undefined || kind === "organisation") return { literal: quoted ?? name };
  const [family = "", ...given] = name.split(",").map((part) => part.trim());
  if (given.length > 0) return { family, given: given.join(", ") };
  return kind === "person" || isPersonName(name) ? inTwoParts(name) : { literal: name };
}

/** The family name is the last word, with the small words before it: `Ludwig van Beethoven`. A single word is literal. */
function inTwoParts(name: string): Answers {
  const [, given, family] = /^(\S.*?) ((?:\p{Ll}[\p{L}'’]* )*\S+)$/u.exec(name) ?? [];
  return given === undefined || family === undefined ? { literal: name } : { family, given };
}
