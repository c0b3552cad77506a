import { markdown, words } from "../formats/texts.ts";
import { fields, list, mapping, optional, required, text } from "../shape/shape.ts";
import { allow } from "./shared.ts";

const part = fields({
  heading: required(text(words("Sources used", 200)), "its heading"),
  text: required(text(markdown), "Markdown"),
});

/** The keys of a page about the map. */
export const pageFields = fields({
  title: required(text(words("How this map is made", 200)), "the page's title"),
  description: optional(
    text(words("Who writes this map, and how", 300)),
    "what the page says, in one sentence",
    "summary",
  ),
  text: optional(text(markdown), "Markdown: the page, or what comes before its parts", "body"),
  parts: optional(list(mapping(part)), "its parts, each with a heading", "sections"),
  allow,
});
