import { bases, stances } from "../../src/claims/fields/claim-fields.ts";
import { relationKeys } from "../../src/claims/index.ts";
import type { Debate, Id } from "../../src/claims/model/index.ts";
import { isList, suggestId, type Answer, type Answers } from "../../src/contribute/write/index.ts";
import type { Asker, Choice } from "./asker.ts";
import { claims, none, questions } from "./choices.ts";
import { findOrMake, type FindOrMake } from "./find-or-make.ts";
import { isTaken } from "../is-taken.ts";
import { idProblem, likeRecord, wordingProblem, type Draft, type Surroundings } from "./draft.ts";

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
export async function askIfNew(
  asker: Asker,
  kind: "claim" | "question",
  debate: Debate,
  sentence: string,
): Promise<boolean> {
  const like = likeRecord(kind, debate, sentence);
  return like === null || asker.agree(`The map already has “${like.sentence}” (${like.id}). Is yours different?`);
}

/** Asks for the id of a claim or question; proposes one made from its words. */
export function askId(asker: Asker, kind: "claim" | "question", sentence: string, around: Surroundings): Promise<Id> {
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
