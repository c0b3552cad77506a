import { sentence, words } from "../formats/texts.ts";
import * as key from "./keys.ts";

/** The keys of a debate.yaml. */
export const debate = key.mapping({
  title: key.placed(words("How should tea be made?", 200), "the debate's name"),
  summary: key.optionalProse("Markdown: what is disputed", "description"),
  questions: key.optionalTexts(key.questionId, "its questions, in the order in which they are shown"),
  aliases: key.aliases,
  allow: key.allow,
});

/** The keys of a question. */
export const question = key.mapping({
  question: key.placed(
    sentence("When should milk go into the cup?", 160),
    "one sentence, at most 160 characters, that ends with `?`",
    "title",
  ),
  summary: key.optionalProse("Markdown: what is at stake, terms defined", "description explanation"),
  state: key.optionalProse(
    "Markdown: where the question stands, in 80 to 200 words: what is agreed, where the sides disagree, what is unanswered, what would settle it; each sentence links claims as `[[claim-id]]`",
    "where-it-stands status",
  ),
  exclusive: key.flag("`true` if its positions rule each other out: each then attacks the others"),
  "arises-from": key.optional(key.placedLine(key.claimId), "the claim that raises this question", "raised-by"),
  aliases: key.aliases,
  allow: key.allow,
});
