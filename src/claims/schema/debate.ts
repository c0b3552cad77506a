import { sentence, words } from "../formats/texts.ts";
import {
  allow,
  claimId,
  flag,
  keys,
  optional,
  optionalProse,
  optionalTexts,
  placed,
  placedLine,
  questionId,
} from "./keys.ts";

/** The keys of a debate.yaml. */
export const debate = keys({
  title: placed(words("How should tea be made?", 200), "the debate's name"),
  summary: optionalProse("Markdown: what is disputed", "description"),
  questions: optionalTexts(questionId, "its questions, in the order in which they are shown"),
  allow,
});

/** The keys of a question. */
export const question = keys({
  question: placed(
    sentence("When should milk go into the cup?", 160),
    "one sentence, at most 160 characters, that ends with `?`",
    "title",
  ),
  summary: optionalProse("Markdown: what is at stake, terms defined", "description explanation"),
  state: optionalProse(
    "Markdown: where the question stands, in 80 to 200 words: what is agreed, where the sides disagree, what is unanswered, what would settle it; each sentence links claims as `[[claim-id]]`",
    "where-it-stands status",
  ),
  exclusive: flag()
    .default(false)
    .meta({ description: "`true` if its positions rule each other out: each then attacks the others" }),
  "arises-from": optional(placedLine(claimId), "the claim that raises this question", "raised-by"),
  allow,
});
