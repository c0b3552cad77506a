import type { Id } from "../../src/claims/model/index.ts";
import { isList, suggestPersonId, type Answers } from "../../src/contribute/write/index.ts";
import type { Asker } from "./asker.ts";
import { isTaken } from "../is-taken.ts";
import { idProblem, type Draft, type Surroundings } from "./draft.ts";
import { askName } from "./ask-name.ts";

/** Asks for the missing values of a person or organisation. */
export async function askPerson(asker: Asker, given: Answers, id: Id, around: Surroundings): Promise<Draft> {
  const name =
    given["name"] ??
    (await askName(asker, await asker.text("The name of a person or an organisation:", { check: someText })));
  const answers: Answers = {
    ...given,
    name,
    summary: given["summary"] ?? (await asker.text("Who are they, in a sentence or two? (optional)")),
    wikidata: given["wikidata"] ?? (await asker.text("The Wikidata id, such as Q3335 (optional):")),
    url: given["url"] ?? (await asker.text("The address of their own page (optional):")),
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

/** A check for a required value. */
export const someText = (answer: string): string => (answer === "" ? "This is required." : "");
