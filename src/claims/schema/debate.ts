import { sentence, words } from "../formats/texts.ts";
import { flag, keys, oneOrMore, orNull, placed, prose, allow, claimId, questionId } from "./keys.ts";

/** The keys of a debate.yaml. */
export const debate = keys({
  title: placed(words("How should tea be made?", 200)).meta({ description: "the debate's name" }),
  summary: prose()
    .optional()
    .meta({ description: "Markdown: what is disputed", alsoCalled: ["description"] }),
  questions: oneOrMore(questionId)
    .default([])
    .meta({ description: "its questions, in the order in which they are shown" }),
  allow,
});

/** The keys of a question. */
export const question = keys({
  question: placed(sentence("When should milk go into the cup?", 160)).meta({
    description: "one sentence, at most 160 characters, that ends with `?`",
    alsoCalled: ["title"],
  }),
  summary: prose()
    .optional()
    .meta({
      description: "Markdown: what is at stake, terms defined",
      alsoCalled: ["description", "explanation"],
    }),
  state: prose()
    .optional()
    .meta({
      description:
        "Markdown: where the question stands, in 80 to 200 words: what is agreed, where the sides disagree, what is unanswered, what would settle it; each sentence links claims as `[[claim-id]]`",
      alsoCalled: ["where-it-stands", "status"],
    }),
  exclusive: flag()
    .default(false)
    .meta({ description: "`true` if its positions rule each other out: each then attacks the others" }),
  "arises-from": orNull(placed(claimId)).meta({
    description: "the claim that raises this question",
    alsoCalled: ["raised-by"],
  }),
  allow,
});
