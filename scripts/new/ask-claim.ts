import { bases, stances } from "../../src/parse/fields/claim-fields.ts";
import { relationKeys } from "../../src/parse/index.ts";
import type { Debate, Id } from "../../src/model/index.ts";
import { isList, suggestId, type Answer, type Answers } from "../../src/edit/write/index.ts";
import type { Asker, Choice } from "./asker.ts";
import { claims, none, questions } from "./choices.ts";
import { findOrMake, type FindOrMake } from "./find-or-make.ts";
import { idProblem, isTaken, likeClaim, wordingProblem, type Draft, type Surroundings } from "./draft.ts";

/** Asks for a claim what was not given already; null where the person finds that the map has it. Whom and what it cites may be new: they come along. */
export async function askClaim(
  asker: Asker,
  given: Answers,
  { id, doiService }: { readonly id: Id; readonly doiService: string },
  around: Surroundings,
): Promise<Draft | null> {
  const { debate } = around;
  const sentence =
    textOf(given["claim"]) || (await asker.text("The claim, in one sentence that says one thing:", checked));
  const like = likeClaim(debate, sentence);
  if (
    like !== null &&
    !(await asker.agree(`The map has “${like.sentence}” (${like.id}). Does yours say something else?`))
  )
    return null;
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

/** The id of something with a sentence; one made of its words is proposed. */
export function askId(asker: Asker, kind: "claim" | "question", sentence: string, around: Surroundings): Promise<Id> {
  return asker.text("Its id, which is the file's name for ever:", {
    proposed: suggestId(sentence, isTaken(kind, around.debate)),
    check: (answer) => idProblem(kind, answer, around),
  });
}

/** What a claim stands beside: the target or premise of its first relation. */
export function nearOf(answers: Answers): Id {
  const key = Object.keys(answers).find((each) => relationKeys.some((relation) => relation === each));
  const answer = key === undefined ? undefined : answers[key];
  const first = answer !== undefined && isList(answer) ? answer[0] : answer;
  if (first === undefined || typeof first === "string") return textOf(first);
  return isList(first) ? "" : textOf(first["premise"]);
}

const textOf = (answer: Answer | undefined): string => (typeof answer === "string" ? answer.trim() : "");

/** What is asked about: the map, and whom and what it has or is to have. */
interface Known {
  readonly debate: Debate;
  readonly parties: FindOrMake;
}

type Ask = (asker: Asker, answers: Answers, known: Known) => Promise<Answers>;

const askRelation: Ask = async (asker, answers, { debate }) => {
  if (relationKeys.some((key) => answers[key] !== undefined)) return {};
  const target = await asker.find("What does it bear on? (type words of a claim or question)", [
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
    "It denies that that claim bears on",
    claims(debate).filter(({ value }) => conclusions.includes(value)),
  );
  return { undercuts: [{ premise: target, conclusion }] };
};

/** The relations that a claim can have to another, in words that go on with "it". */
function relationsTo(debate: Debate, target: Id): readonly Choice[] {
  const isObjection = debate.claim.get(target)?.role === "objection";
  const isPremise = (debate.linksFrom.get(target) ?? []).some(({ kind }) => kind === "supports");
  return [
    { value: "supports", name: "supports it" },
    isObjection ? { value: "rebuts", name: "rebuts that objection" } : { value: "objects-to", name: "objects to it" },
    ...(isPremise ? [{ value: "undercuts", name: "grants it, and denies that anything follows from it" }] : []),
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
    const question = holders.length === 0 ? "Who takes a stance on it?" : "And who else?";
    const person = await parties.person(question, none("(nobody)"));
    if (person === "") return { "held-by": holders };
    const stance = await asker.choose(
      "That person",
      stances.map((value) => ({ value, name: `${value} it` })),
    );
    const source = await parties.source("Where can that be read?");
    const at = await asker.text("Where in it? (§3.1, p. 17, 12:40)");
    const date = await asker.text("When? (2022-06-27, 2022-06, 2022; empty if not known)");
    holders.push({ person, stance: stance === "asserts" ? "" : stance, source, at, date });
  }
};

const askSources: Ask = async (asker, answers, { parties }) => {
  if (answers["sources"] !== undefined) return {};
  const uses: Answer[] = [];
  for (;;) {
    const question = uses.length === 0 ? "Where is it argued or shown?" : "And where else?";
    const source = await parties.source(question, none("(nowhere)"));
    if (source === "") return { sources: uses };
    const at = await asker.text("Where in it? (§3.1, p. 17, 12:40)");
    uses.push({ source, at, note: await asker.text("What does it show, in a few words? (may stay empty)") });
  }
};

const askExplanation: Ask = async (asker, answers) =>
  answers["explanation"] === undefined
    ? { explanation: await asker.text("What should a reader know besides? (Markdown; may stay empty)") }
    : {};
