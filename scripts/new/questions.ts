import { fieldTables, relationKeys, type Fields } from "../../src/claims/index.ts";
import type { Debate, Id } from "../../src/claims/model/index.ts";
import { stepOf } from "../../src/claims/model/step-path.ts";
import { bases, stances } from "../../src/claims/schema/claim.ts";
import { cslTypes } from "../../src/claims/schema/csl-variables.ts";
import { isList, nameAnswers, type Answer, type Answers } from "../../src/contribute/write/index.ts";
import type { Like } from "../../src/search/like-claims.ts";
import { type Asker, type Choice, claims, none, questions, people, sources } from "./ask.ts";
import { idProblem, suggestedId, textOf, wordingProblem, withDraft } from "./draft.ts";
import type { Draft, Kind, Surroundings } from "./draft.ts";
import { workIdOf, recordOf, today } from "./fetch-record.ts";
import { described, likeRecords, placesFound, saysTheSame } from "./like-records.ts";

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
const asked: Readonly<Record<Kind, readonly Question[]>> = {
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

/**
 * Asks for the values that a draft lacks, and for the new people and sources that a claim names. Null if the user finds that the map
 * already has the claim or question.
 */
export async function askRecord(asker: Asker, draft: Draft, known: Surroundings): Promise<Draft | null> {
  const { kind } = draft;
  const given = await askPlace(asker, draft, known.debate);
  if (given === null) return null;
  let around = known;
  const others = [...draft.others];
  const answers = await askEach(asked[kind], given.answers, {
    asker,
    debate: () => around.debate,
    fields: fieldTables[kind],
    doiService: known.doiService,
    add: async (kind, answers) => {
      const fresh = { kind, id: "", answers, near: "", debateId: "", others: [] };
      const other = (await askRecord(asker, fresh, around)) ?? fresh;
      around = withDraft(around, other);
      others.push(other);
      return other.id;
    },
  });
  const complete = { ...given, answers, near: kind === "claim" ? nearOf(answers) : "", others };
  const [words, proposed] = [
    kind === "source" || kind === "person" ? `Its id:` : "Its permanent id, which is the file name:",
    suggestedId(complete, around.debate),
  ];
  const id = draft.id || (await asker.text(words, { proposed, check: (answer) => idProblem(kind, answer, around) }));
  return { ...complete, id };
}

/** Asks for the sentence of a claim or question, and where it belongs. Null if the map already has it. */
async function askPlace(asker: Asker, draft: Draft, debate: Debate): Promise<Draft | null> {
  const { kind, answers } = draft;
  if (kind !== "claim" && kind !== "question") return draft;
  const words = kind === "claim" ? "The claim, as one sentence with one assertion:" : "The question, in one sentence:";
  const sentence =
    textOf(answers[kind]).trim() || (await asker.text(words, { check: (answer) => wordingProblem(kind, answer) }));
  const like = likeRecords(kind, debate, sentence, "");
  const [same] = like.filter(saysTheSame);
  if (same && !(await asker.agree(`The map already has ${described(same, debate)}. Is yours different?`))) return null;
  const withSentence = { ...answers, [kind]: sentence };
  if (kind === "question") {
    const debates = debate.debates.map(({ id, title }) => ({ value: id, name: title.value }));
    const debateId = draft.debateId || (await asker.choose("Which debate does it belong to?", debates));
    return { ...draft, answers: withSentence, debateId };
  }
  const hasRelation = relationKeys.some((key) => answers[key] !== undefined);
  const relation = hasRelation ? {} : await askRelation(asker, debate, like);
  const target = nearOf({ ...answers, ...relation });
  const saysTarget = same?.id !== target && likeRecords(kind, debate, sentence, target)[0]?.id === target;
  if (saysTarget && !(await asker.agree("This says nearly what it replies to. Does it say more?"))) return null;
  return { ...draft, answers: { ...withSentence, ...relation } };
}

/** Offers first what the claim is like, which it may reply to. */
async function askRelation(asker: Asker, debate: Debate, like: readonly Like[]): Promise<Answers> {
  const isLike = ({ value }: Choice): number => Number(like.some(({ id }) => id === value));
  const statements = [...questions(debate), ...claims(debate)].toSorted((one, other) => isLike(other) - isLike(one));
  const target = await asker.find("What does it reply to? (type words of a claim or question)", statements, (words) =>
    placesFound(debate, words),
  );
  if (debate.question.has(target)) return { answers: target };
  const steps = (debate.linksFrom.get(target) ?? []).flatMap((link): readonly (readonly Id[])[] => {
    if (link.kind === "answers") return [];
    return [link.kind === "undercuts" ? link.path : [link.to]];
  });
  const isObjection = debate.claim.get(target)?.role === "objection";
  const relation = await asker.choose("And it", [
    { value: "supports", name: "supports it" },
    isObjection ? { value: "rebuts", name: "rebuts that objection" } : { value: "objects-to", name: "objects to it" },
    ...(steps.length > 0
      ? [{ value: "undercuts", name: "grants it, but says that it doesn't show or answer what it is said to" }]
      : []),
  ]);
  if (relation !== "undercuts") return { [relation]: target };
  const sentence = (id: Id): string => debate.claim.get(id)?.sentence.value ?? id;
  const step = await asker.choose(
    "It denies that the claim is a reason for or against, or answers",
    steps.map((path) => ({ value: path.join(" "), name: path.map(sentence).join(" → ") })),
  );
  return { undercuts: [stepOf([target, ...step.split(" ")])] };
}

/** The target or premise of a claim's first relation, which decides its folder. */
export function nearOf(answers: Answers): Id {
  const key = Object.keys(answers).find((each) => relationKeys.some((relation) => relation === each));
  const answer = key === undefined ? undefined : answers[key];
  const first = answer !== undefined && isList(answer) ? answer[0] : answer;
  if (first === undefined || typeof first === "string") return textOf(first).trim();
  return isList(first) ? "" : textOf(first["premise"]).trim();
}

/** Asks for the keys that have no value yet. */
async function askEach(questions: readonly Question[], given: Answers, asking: Asking): Promise<Answers> {
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
export function named(values: readonly string[]): readonly Choice[] {
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
