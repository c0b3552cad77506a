import { choice } from "../formats/choices.ts";
import { markdown, sentence } from "../formats/texts.ts";
import { fields, optional, required, text } from "../shape/shape.ts";
import { allow, claimId } from "./shared.ts";

/** The keys of a question. */
export const questionFields = fields({
  question: required(
    text(sentence("When should milk go into the cup?", 160)),
    "one sentence, at most 160 characters, that ends with `?`",
    "title",
  ),
  summary: optional(text(markdown), "Markdown: what is at stake, terms defined", "description", "explanation"),
  state: optional(
    text(markdown),
    "Markdown: where the question stands, in 80 to 200 words: what is agreed, where the sides disagree, what is unanswered, what would settle it; each sentence links claims as `[[claim-id]]`",
    "where-it-stands",
    "status",
  ),
  exclusive: optional(
    text(choice(["true", "false"])),
    "`true` if its positions rule each other out: each then attacks the others",
  ),
  "arises-from": optional(text(claimId), "the claim that raises this question", "raised-by"),
  allow,
});
