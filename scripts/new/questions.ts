import type { Fields } from "../../src/claims/index.ts";
import type { Debate, Id } from "../../src/claims/model/index.ts";
import { bases, stances } from "../../src/claims/schema/claim.ts";
import { cslTypes } from "../../src/claims/schema/csl-variables.ts";
import { nameAnswers, type Answer, type Answers } from "../../src/contribute/write/index.ts";
import { type Asker, type Choice, claims, none, people, sources } from "./ask.ts";
import type { Kind } from "./draft.ts";
import { workIdOf, recordOf, today } from "./fetch-record.ts";

/** A question at the terminal, whose answer is the value of a key. */
interface Question {
  readonly key: string;
  readonly words: string;
  /** How it is asked; by default for a text that the key may have. */
  readonly by?: (words: string, asking: Asking) => Promise<Answer>;
  /** Whether it is asked, if nothing has answered it yet. */
  readonly when?: (answers: Answers) => boolean;
}

/** What a question is asked with. */
interface Asking {
  readonly asker: Asker;
  /** The map, with the new people and sources so far. */
  readonly debate: () => Debate;
  /** The keys among which the question's key is. */
  readonly fields: Fields;
  readonly doiService: string;
  /** Asks for a new person or source. Returns its id. */
  readonly add: (kind: "person" | "source", given: Answers) => Promise<Id>;
}

type By = NonNullable<Question["by"]>;

const at: Question = {
  key: "at",
  words: "Where in the source? (§3.1, p. 17, 12:40; `not seen` if you could not find the passage)",
};

/** What is asked for a record of each kind, after the sentence and the place of a claim or question. */
export const asked: Readonly<Record<Kind, readonly Question[]>> = {
  claim: [
    { key: "basis", words: "It rests on", by: chosen([none("(not said)"), ...named(bases)]) },
    {
      key: "held-by",
      words: "Who takes a stance on it?",
      by: repeated("Who else?", { key: "person", by: party("person", "(nobody)") }, [
        { key: "stance", words: "That person", by: chosen(stances.map(stanceChoice)) },
        { key: "source", words: "In which source?", by: party("source") },
        at,
        { key: "date", words: "When? (2022-06-27, 2022-06, 2022; optional)" },
      ]),
    },
    {
      key: "sources",
      words: "Which source argues or shows it?",
      by: repeated("Another source?", { key: "source", by: party("source", "(nowhere)") }, [
        at,
        { key: "note", words: "What does it show, in a few words? (optional)" },
      ]),
    },
    { key: "explanation", words: "Explanation (Markdown; optional)" },
  ],
  question: [
    { key: "summary", words: "What is at stake? (Markdown; optional)" },
    {
      key: "exclusive",
      words: "Do its answers rule each other out?",
      by: async (words, { asker }) => ((await asker.agree(words)) ? "true" : ""),
    },
    {
      key: "arises-from",
      words: "Which claim raises it?",
      by: found((debate) => [none("(none)"), ...claims(debate)]),
    },
  ],
  source: [
    { key: "title", words: "Its title:" },
    { key: "type", words: "What is it?", by: found(() => named(cslTypes)) },
    { key: "author", words: "Who wrote it? (people and organisations, with `;` between them)", by: names },
    { key: "issued", words: "When was it published? (2022-06-27, 2022-06, 2022)" },
    { key: "container-title", words: "What is it in? (journal, book, newspaper, site; optional)" },
    { key: "URL", words: "Its address (optional):", when: ({ DOI }) => DOI === undefined },
    {
      key: "checked",
      words: "What did you check this data against? (the work itself, a catalogue; empty if you didn't)",
      by: async (words, { asker }) => {
        const record = await asker.text(words);
        return record === "" ? {} : { date: today(), record };
      },
    },
  ],
  person: [
    { key: "name", words: "The name of a person or an organisation:", by: name },
    { key: "summary", words: "Who are they, in a sentence or two? (optional)" },
    { key: "wikidata", words: "The Wikidata id, such as Q3335 (optional):" },
    { key: "url", words: "The address of their own page (optional):" },
  ],
  term: [
    { key: "term", words: "The word, as it stands within a sentence:" },
    {
      key: "also",
      words: "Its other names, in talk and in the press (with `;` between them; optional)",
      by: async (words, { asker }) => (await asker.text(words)).split(";").flatMap((each) => each.trim() || []),
    },
    { key: "definition", words: "What it means, in a sentence or two that take no side:" },
    { key: "source", words: "Which source defines it or uses it so?", by: party("source", "(none)") },
    { ...at, when: ({ source }) => source !== "" },
  ],
};

/** Asks for the keys that have no value yet. */
export async function askEach(questions: readonly Question[], given: Answers, asking: Asking): Promise<Answers> {
  const answers: Record<string, Answer | undefined> = { ...given };
  for (const { key, words, by = askText(key), when = () => true } of questions) {
    const shape = asking.fields.get(key)?.shape;
    const inner = shape?.kind === "list" ? shape.of : shape;
    const fields = inner?.kind === "mapping" ? inner.fields : asking.fields;
    if (answers[key] === undefined && when(answers)) answers[key] = await by(words, { ...asking, fields });
  }
  return answers;
}

function chosen(choices: readonly Choice[]): By {
  return (words, { asker }) => asker.choose(words, choices);
}

/** Like `chosen`, but with a search by words. */
function found(choicesIn: (debate: Debate) => readonly Choice[]): By {
  return (words, { asker, debate }) => asker.find(words, choicesIn(debate()));
}

/** Choices whose names are their values. */
function named(values: readonly string[]): readonly Choice[] {
  return values.map((value) => ({ value, name: value }));
}

/** To assert is what a file means that names no stance. */
function stanceChoice(stance: string): Choice {
  return { value: stance === "asserts" ? "" : stance, name: `${stance} it` };
}

/** A text that the checker accepts. */
function askText(key: string): By {
  return (words, { asker, fields }) => asker.text(words, { check: (answer) => valueProblem(fields, key, answer) });
}

/** What the checker will say of the value of a key, or "". */
export function valueProblem(fields: Fields, key: string, value: string): string {
  const field = fields.get(key);
  if (value === "") return field?.required === true ? "This is required." : "";
  const fault = field?.shape.kind === "text" ? field.shape.format.fault(value) : null;
  return fault === null ? "" : `${fault.message} ${fault.help}`;
}

/** Asks for one entry after another, until the first value of one is left out. */
function repeated(again: string, first: { readonly key: string; readonly by: By }, others: readonly Question[]): By {
  return async (words, asking) => {
    const entries: Answers[] = [];
    for (;;) {
      const answer = await first.by(entries.length === 0 ? words : again, asking);
      if (answer === "") return entries;
      entries.push(await askEach(others, { [first.key]: answer }, asking));
    }
  };
}

/** The value for a new record, which can't be an id. */
const another = "+";

/** A person or source of the map, or a new one; "" if it may be none, which `nobody` then names. */
function party(kind: "person" | "source", nobody = ""): By {
  return async (words, { asker, debate, add, doiService }) => {
    const fresh = { value: another, name: kind === "person" ? "(somebody new …)" : "(a new source …)", always: true };
    const known = kind === "person" ? people(debate()) : sources(debate());
    const answer = await asker.find(words, [...(nobody === "" ? [] : [none(nobody)]), fresh, ...known]);
    if (answer !== another) return answer;
    return add(kind, kind === "person" ? {} : await askWork(asker, doiService));
  };
}

async function askWork(asker: Asker, doiService: string): Promise<Answers> {
  const work = await asker.text("Its DOI or arXiv id, to fill in the rest (optional):", {
    check: (answer) => (answer === "" || workIdOf(answer) ? "" : "This is neither a DOI nor an arXiv id."),
  });
  return work === "" ? {} : recordOf(work, doiService);
}

async function name(words: string, { asker }: Asking): Promise<Answers> {
  const check = (answer: string): string => (answer === "" ? "This is required." : "");
  return askName(asker, await asker.text(words, { check }));
}

async function names(words: string, { asker }: Asking): Promise<readonly Answers[]> {
  const written: Answers[] = [];
  for (const each of (await asker.text(words)).split(";"))
    if (each.trim() !== "") written.push(await askName(asker, each));
  return written;
}

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
