import type { Id } from "../../src/claims/model/index.ts";
import { cslTypes } from "../../src/claims/schema/csl-variables.ts";
import {
  isList,
  suggestPersonId,
  type Answers,
  nameAnswers,
  suggestSourceId,
} from "../../src/contribute/write/index.ts";
import type { Asker } from "./ask.ts";
import { isTaken, idProblem, type Draft, type Surroundings } from "./draft.ts";

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
const someText = (answer: string): string => (answer === "" ? "This is required." : "");

/** The keys of a name. Asks whether `Peter Singer`, which only looks like a person, is one. */
async function askName(asker: Asker, text: string): Promise<Answers> {
  const guess = nameAnswers(text);
  const { family, given } = guess;
  if (text.includes(",") || typeof family !== "string" || typeof given !== "string") return guess;
  const kind = await asker.choose(`What is \`${text.trim()}\`?`, [
    { value: "person", name: `a person: ${family}, ${given}` },
    { value: "organisation", name: "an organisation" },
  ]);
  return kind === "organisation" ? nameAnswers(text, kind) : guess;
}

/** Asks for the values of a source that neither flags nor its record give. `today` is the date of `checked`. */
export async function askSource(
  asker: Asker,
  given: Answers,
  { id, today }: { readonly id: Id; readonly today: string },
  around: Surroundings,
): Promise<Draft> {
  const ask = async (key: string, question: string): Promise<Answers> =>
    given[key] === undefined ? { [key]: await asker.text(question) } : {};
  const title = given["title"] ?? (await asker.text("Its title:", { check: someText }));
  const type = given["type"] ?? (await askType(asker, "What is it?"));
  const answers: Answers = {
    ...given,
    title,
    type,
    ...(given["author"] === undefined ? { author: await askNames(asker) } : {}),
    ...(await ask("issued", "When was it published? (2022-06-27, 2022-06, 2022)")),
    ...(await ask("container-title", "What is it in? (journal, book, newspaper, site; optional)")),
    ...(given["DOI"] === undefined ? await ask("URL", "Its address (optional):") : {}),
    ...(given["checked"] === undefined ? await askChecked(asker, today) : {}),
  };
  const proposed = suggestSourceId(answers, isTaken("source", around.debate));
  const check = (answer: string): string => idProblem("source", answer, around);
  const named = id || (await asker.text("Its id:", { proposed, check }));
  return { kind: "source", id: named, answers, near: "", debateId: "", others: [] };
}

/** Asks for the type of a source: a list of all types, with a search. */
export const askType = (asker: Asker, question: string): Promise<string> =>
  asker.find(
    question,
    cslTypes.map((value) => ({ value, name: value })),
  );

async function askNames(asker: Asker): Promise<readonly Answers[]> {
  const names = await asker.text("Who wrote it? (people and organisations, with `;` between them)");
  const written: Answers[] = [];
  for (const name of names.split(";")) if (name.trim() !== "") written.push(await askName(asker, name));
  return written;
}

async function askChecked(asker: Asker, today: string): Promise<Answers> {
  const record = await asker.text(
    "What did you check this data against? (the work itself, a catalogue; empty if you didn't)",
  );
  return record === "" ? {} : { checked: { date: today, record } };
}
