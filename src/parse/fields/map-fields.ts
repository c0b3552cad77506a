import { idOf } from "../formats/id.ts";
import { label, markdown, url, words } from "../formats/texts.ts";
import { fields, mapping, oneOrMore, optional, required, text } from "../shape/shape.ts";
import { allow, questionId } from "./shared.ts";

const repository = fields({
  url: required(text(url), "its address"),
  branch: optional(
    text(label("the name of a branch", "main", 200)),
    "the branch that the site is built from, `main` if left out",
  ),
});

/** The keys of map.yaml. */
export const mapFields = fields({
  title: required(text(words("Disputed Territory", 200)), "the site's name"),
  subtitle: optional(text(words("A map of two debates", 300)), "what it is, in a few words"),
  summary: optional(text(markdown), "Markdown: what the map shows and for whom", "description"),
  url: optional(text(url), "the site's address, where it isn't given by the build", "site"),
  repository: optional(mapping(repository), "where the files are kept and changed"),
  licence: optional(text(label("a licence", "CC-BY-4.0", 200)), "the licence of the claims", "license"),
  debates: optional(
    oneOrMore(idOf("the name of a debate's folder", "world-models")),
    "the debates' folders, in the order in which they are shown",
  ),
  allow,
});

/** The keys of a debate.yaml. */
export const debateFields = fields({
  title: required(text(words("World models", 200)), "the debate's name"),
  summary: optional(text(markdown), "Markdown: what is disputed", "description"),
  questions: optional(oneOrMore(questionId), "its questions, in the order in which they are shown"),
  allow,
});
