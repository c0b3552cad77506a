import { relationKeys } from "../../src/claims/index.ts";
import type { Debate, Id } from "../../src/claims/model/index.ts";
import { bases, stances } from "../../src/claims/schema/claim.ts";
import { isList, suggestId, type Answer, type Answers } from "../../src/contribute/write/index.ts";
import { askPerson, askSource } from "./ask-record.ts";
import { type Asker, type Choice, claims, none, questions, people, sources } from "./ask.ts";
import { isTaken, idProblem, likeRecord, wordingProblem, type Draft, type Surroundings, withDraft } from "./draft.ts";
import { workIdOf, recordOf, today } from "./fetch-record.ts";

const where = "Where in the source? (§3.1, p. 17, 12:40; `not seen` if you could not find the passage)";

/** Asks for the missing values of a claim, and for the new people and sources that it cites. Null if the user finds that the map already has the claim. */
export async function askClaim(
  asker: Asker,
  given: Answers,
  { id, doiService }: { readonly id: Id; readonly doiService: string },
  around: Surroundings,
): Promise<Draft | null> {
  const { debate } = around;
  const sentence =
    textOf(given["claim"]) || (await asker.text("The claim, as one sentence with one assertion:", checked));
  if (!(await askIfNew(asker, "claim", debate, sentence))) return null;
  const parties = findOrMake(asker, around, doiService);
  const answers = await [askRelation, askBasis, askHolders, askSources, askExplanation].reduce<Promise<Answers>>(
    async (before, ask) => ({ ...(await before), ...(await ask(asker, await before, { debate, parties })) }),
    Promise.resolve({ ...given, claim: sentence }),
  );
  const near = nearOf(answers);
  const named = id || (await askId(asker, "claim", sentence, around));
  return { kind: "claim", id: named, answers, near, debateId: "", others: parties.made() };
}

const checked = { check: (answer: string) => wordingProblem("claim", answer) };

/** Whether a claim or question is new: asks, if the map has a similar one. */
async function askIfNew(asker: Asker, kind: "claim" | "question", debate: Debate, sentence: string): Promise<boolean> {
  const like = likeRecord(kind, debate, sentence);
  return like === null || asker.agree(`The map already has “${like.sentence}” (${like.id}). Is yours different?`);
}

/** Asks for the id of a claim or question; proposes one made from its words. */
function askId(asker: Asker, kind: "claim" | "question", sentence: string, around: Surroundings): Promise<Id> {
  return asker.text("Its permanent id, which is the file name:", {
    proposed: suggestId(kind, sentence, isTaken(kind, around.debate)),
    check: (answer) => idProblem(kind, answer, around),
  });
}

/** The target or premise of a claim's first relation, which decides its folder. */
export function nearOf(answers: Answers): Id {
  const key = Object.keys(answers).find((each) => relationKeys.some((relation) => relation === each));
  const answer = key === undefined ? undefined : answers[key];
  const first = answer !== undefined && isList(answer) ? answer[0] : answer;
  if (first === undefined || typeof first === "string") return textOf(first);
  return isList(first) ? "" : textOf(first["premise"]);
}

const textOf = (answer: Answer | undefined): string => (typeof answer === "string" ? answer.trim() : "");

/** The existing map, and its existing and new people and sources. */
interface Known {
  readonly debate: Debate;
  readonly parties: FindOrMake;
}

type Ask = (asker: Asker, answers: Answers, known: Known) => Promise<Answers>;

const askRelation: Ask = async (asker, answers, { debate }) => {
  if (relationKeys.some((key) => answers[key] !== undefined)) return {};
  const target = await asker.find("What does it reply to? (type words of a claim or question)", [
    ...questions(debate),
    ...claims(debate),
  ]);
  if (debate.question.has(target)) return { answers: target };
  const relation = await asker.choose("And it", relationsTo(debate, target));
  if (relation !== "undercuts") return { [relation]: target };
  const conclusions = (debate.linksFrom.get(target) ?? [])
    .filter(({ kind }) => kind === "supports")
    .map(({ to }) => to);
  const conclusion = await asker.choose(
    "It denies that the claim is a reason for or against",
    claims(debate).filter(({ value }) => conclusions.includes(value)),
  );
  return { undercuts: [{ premise: target, conclusion }] };
};

/** The relations that a claim can have to another, as predicates after "it". */
function relationsTo(debate: Debate, target: Id): readonly Choice[] {
  const isObjection = debate.claim.get(target)?.role === "objection";
  const isPremise = (debate.linksFrom.get(target) ?? []).some(({ kind }) => kind === "supports");
  return [
    { value: "supports", name: "supports it" },
    isObjection ? { value: "rebuts", name: "rebuts that objection" } : { value: "objects-to", name: "objects to it" },
    ...(isPremise ? [{ value: "undercuts", name: "grants it, but says that it doesn't support its conclusion" }] : []),
  ];
}

const askBasis: Ask = async (asker, answers) =>
  answers["basis"] === undefined
    ? {
        basis: await asker.choose("It rests on", [
          none("(not said)"),
          ...bases.map((value) => ({ value, name: value })),
        ]),
      }
    : {};

const askHolders: Ask = async (asker, answers, { parties }) => {
  if (answers["held-by"] !== undefined) return {};
  const holders: Answer[] = [];
  for (;;) {
    const question = holders.length === 0 ? "Who takes a stance on it?" : "Who else?";
    const person = await parties.person(question, none("(nobody)"));
    if (person === "") return { "held-by": holders };
    const stance = await asker.choose(
      "That person",
      stances.map((value) => ({ value, name: `${value} it` })),
    );
    const source = await parties.source("In which source?");
    const at = await asker.text(where);
    const date = await asker.text("When? (2022-06-27, 2022-06, 2022; optional)");
    holders.push({ person, stance: stance === "asserts" ? "" : stance, source, at, date });
  }
};

const askSources: Ask = async (asker, answers, { parties }) => {
  if (answers["sources"] !== undefined) return {};
  const uses: Answer[] = [];
  for (;;) {
    const question = uses.length === 0 ? "Which source argues or shows it?" : "Another source?";
    const source = await parties.source(question, none("(nowhere)"));
    if (source === "") return { sources: uses };
    const at = await asker.text(where);
    uses.push({ source, at, note: await asker.text("What does it show, in a few words? (optional)") });
  }
};

const askExplanation: Ask = async (asker, answers) =>
  answers["explanation"] === undefined ? { explanation: await asker.text("Explanation (Markdown; optional)") } : {};

/** Lets the user choose existing people and sources or create new ones. */
interface FindOrMake {
  /** `nobody` is the choice for no person, if that is allowed. */
  readonly person: (question: string, nobody?: Choice) => Promise<Id>;
  readonly source: (question: string, nowhere?: Choice) => Promise<Id>;
  /** The new records, in the order of their creation. */
  readonly made: () => readonly Draft[];
}

/** `doiService`: see `fetchRecord`. */
function findOrMake(asker: Asker, known: Surroundings, doiService: string): FindOrMake {
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

/** Asks for the missing values of a question. Null if the user finds that the map already has it. */
export async function askQuestion(
  asker: Asker,
  given: Answers,
  { id, debateId }: { readonly id: Id; readonly debateId: Id },
  around: Surroundings,
): Promise<Draft | null> {
  const { debate } = around;
  const sentence =
    typeof given["question"] === "string"
      ? given["question"]
      : await asker.text("The question, in one sentence:", { check: (answer) => wordingProblem("question", answer) });
  if (!(await askIfNew(asker, "question", debate, sentence))) return null;
  const debates = debate.debates.map(({ id, title }) => ({ value: id, name: title.value }));
  const inDebate = debateId || (await asker.choose("Which debate does it belong to?", debates));
  const answers: Answers = {
    ...given,
    question: sentence,
    summary: given["summary"] ?? (await asker.text("What is at stake? (Markdown; optional)")),
    exclusive: given["exclusive"] ?? ((await asker.agree("Do its answers rule each other out?")) ? "true" : ""),
    "arises-from":
      given["arises-from"] ?? (await asker.find("Which claim raises it?", [none("(none)"), ...claims(debate)])),
  };
  const named = id || (await askId(asker, "question", sentence, around));
  return { kind: "question", id: named, answers, near: "", debateId: inDebate, others: [] };
}
