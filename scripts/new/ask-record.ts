import { fieldTables, relationKeys } from "../../src/claims/index.ts";
import type { Debate, Id } from "../../src/claims/model/index.ts";
import { stepOf } from "../../src/claims/model/step-path.ts";
import type { Answers } from "../../src/contribute/write/index.ts";
import type { Like } from "../../src/search/like-claims.ts";
import { type Asker, type Choice, claims, questions } from "./ask.ts";
import type { Draft, Surroundings } from "./draft.ts";
import { idProblem, nearOf, suggestedId, textOf, withDraft, wordingProblem } from "./draft.ts";
import { described, likeRecords, placesFound, saysTheSame } from "./like-records.ts";
import { asked, askEach } from "./questions.ts";

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
      const fresh = { kind, id: "", answers, debateId: "", others: [] };
      const other = (await askRecord(asker, fresh, around)) ?? fresh;
      around = withDraft(around, other);
      others.push(other);
      return other.id;
    },
  });
  const complete = { ...given, answers, others };
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
