import type { Id } from "../../src/claims/model/index.ts";
import { askPerson } from "./ask-person.ts";
import { askSource } from "./ask-source.ts";
import type { Asker, Choice } from "./asker.ts";
import { people, sources } from "./choices.ts";
import { withDraft, type Draft, type Surroundings } from "./draft.ts";
import { workIdOf } from "./fetch-record.ts";
import { recordOf } from "./record-of.ts";
import { today } from "./today.ts";

/** Lets the user choose existing people and sources or create new ones. */
export interface FindOrMake {
  /** `nobody` is the choice for no person, if that is allowed. */
  readonly person: (question: string, nobody?: Choice) => Promise<Id>;
  readonly source: (question: string, nowhere?: Choice) => Promise<Id>;
  /** The new records, in the order of their creation. */
  readonly made: () => readonly Draft[];
}

/** `doiService`: see `fetchRecord`. */
export function findOrMake(asker: Asker, known: Surroundings, doiService: string): FindOrMake {
  let around = known;
  const made: Draft[] = [];
  const keep = (draft: Draft): Id => {
    around = withDraft(around, draft);
    made.push(draft);
    return draft.id;
  };
  const find = (question: string, choices: readonly Choice[], fresh: string, unanswered?: Choice): Promise<string> =>
    asker.find(question, [
      ...(unanswered ? [unanswered] : []),
      { value: another, name: fresh, always: true },
      ...choices,
    ]);
  return {
    made: () => made,
    person: async (question, nobody) => {
      const chosen = await find(question, people(around.debate), "(somebody new …)", nobody);
      return chosen === another ? keep(await askPerson(asker, {}, "", around)) : chosen;
    },
    source: async (question, nowhere) => {
      const chosen = await find(question, sources(around.debate), "(a new source …)", nowhere);
      if (chosen !== another) return chosen;
      const named = await asker.text("Its DOI or arXiv id, to fill in the rest (optional):", {
        check: (answer) => (answer === "" || workIdOf(answer) ? "" : "This is neither a DOI nor an arXiv id."),
      });
      const record = named === "" ? {} : await recordOf(named, doiService);
      return keep(await askSource(asker, record, { id: "", today: today() }, around));
    },
  };
}

/** The value for a new record, which can't be an id. */
const another = "+";
