import type { Answers } from "../write/answers.ts";
import { nameAnswers, type NameKind } from "../write/names.ts";
import type { NewPerson } from "./draft.ts";

/** How the form understands a name. */
export interface UnderstoodName {
  readonly kind: Exclude<NameKind, "">;
  /** As an index has it, `Müller, Jörg`, and as it is spoken. */
  readonly inIndex: string;
  readonly spoken: string;
}

/** The keys of a new person's name. */
export const personName = ({ name, kind }: NewPerson): Answers =>
  nameAnswers(name, kind === "person" || kind === "organisation" ? kind : "");

/** The keys of the names of a new source's authors, which are separated by semicolons. */
export const authorNames = (authors: string): readonly Answers[] =>
  authors
    .split(/[;\n]/)
    .filter((name) => name.trim() !== "")
    .map((name) => nameAnswers(name));

/** How the keys of a name are understood. */
export function understoodName({ family, given, literal }: Answers): UnderstoodName {
  if (typeof family === "string" && typeof given === "string")
    return { kind: "person", inIndex: `${family}, ${given}`, spoken: `${given} ${family}` };
  const name = typeof literal === "string" ? literal : "";
  return { kind: "organisation", inIndex: name, spoken: name };
}
