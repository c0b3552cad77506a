import { idOf } from "../formats/id.ts";
import { markdown, words } from "../formats/texts.ts";
import { fields, list, mapping, optional, required, text } from "../shape/shape.ts";
import { allow } from "./shared.ts";

const stop = fields({
  shows: required(
    text(idOf(["claim", "question"], "the id of a claim or question", "milk-goes-in-last")),
    "the claim or question that it stops at",
    "claim",
    "question",
    "show",
  ),
  text: required(text(markdown), "Markdown: what to notice there, in a sentence or two"),
});

/** The keys of a tour. */
export const tourFields = fields({
  title: required(text(words("Milk and tea in five minutes", 120)), "its title"),
  summary: optional(text(markdown), "Markdown: what the tour shows, in a sentence or two", "description"),
  stops: required(list(mapping(stop)), "its stops, in order", "steps"),
  allow,
});
