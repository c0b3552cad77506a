import type { Id } from "../../src/model/index.ts";
import { isList, suggestPersonId, type Answers } from "../../src/edit/write/index.ts";
import type { Asker } from "./asker.ts";
import { idProblem, isTaken, type Draft, type Surroundings } from "./draft.ts";
import { nameOf } from "./flags.ts";

/** Asks for a person or organisation what was not given already. */
export async function askPerson(asker: Asker, given: Answers, id: Id, around: Surroundings): Promise<Draft> {
  const name =
    given["name"] ??
    nameOf(await asker.text("The name: `Family, Given`, or that of an organisation:", { check: someText }));
  const answers: Answers = {
    ...given,
    name,
    summary: given["summary"] ?? (await asker.text("Who is that, in a sentence or two? (may stay empty)")),
    wikidata: given["wikidata"] ?? (await asker.text("The Wikidata id, such as Q3571662 (may stay empty):")),
    url: given["url"] ?? (await asker.text("The address of their own page (may stay empty):")),
  };
  const proposed = suggestPersonId(
    typeof name === "string" || isList(name) ? {} : name,
    isTaken("person", around.debate),
  );
  const check = (answer: string): string => idProblem("person", answer, around);
  return {
    kind: "person",
    id: id || (await asker.text("Their id:", { proposed, check })),
    answers,
    near: "",
    debateId: "",
    others: [],
  };
}

/** Asks for an answer that may not stay empty. */
export const someText = (answer: string): string => (answer === "" ? "An answer is needed here." : "");
