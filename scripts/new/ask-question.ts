import type { Id } from "../../src/claims/model/index.ts";
import type { Answers } from "../../src/contribute/write/index.ts";
import type { Asker } from "./asker.ts";
import { askId, askIfNew } from "./ask-claim.ts";
import { claims, none } from "./choices.ts";
import { wordingProblem, type Draft, type Surroundings } from "./draft.ts";

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
