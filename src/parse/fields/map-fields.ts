import { idOf } from "../formats/id.ts";
import { language } from "../formats/language.ts";
import { label, markdown, url, words } from "../formats/texts.ts";
import { fields, mapping, oneOrMore, optional, required, text } from "../shape/shape.ts";
import { allow, questionId } from "./shared.ts";

const repository = fields({
  url: required(text(url), "its address"),
  branch: optional(
    text(label("the name of a branch", "main", 200)),
    "the branch that the site is built from; `main` by default",
  ),
});

/** The keys of map.yaml. */
export const mapFields = fields({
  title: required(text(words("A map of tea", 200)), "the site's name"),
  subtitle: optional(text(words("How to make a good cup", 300)), "what it is, in a few words"),
  summary: optional(text(markdown), "Markdown: what the map shows and for whom", "description"),
  language: optional(
    text(language),
    "the language of the claims and of the site, such as `de`; `en` by default",
    "lang",
    "locale",
  ),
  url: optional(text(url), "the site's address, if the build doesn't set it", "site"),
  repository: optional(mapping(repository), "where the files are kept and changed"),
  contact: optional(
    text(label("an e-mail address or the address of a page", "map@example.org", 300)),
    "an e-mail address, or the address of a page, for people who propose a change",
  ),
  licence: optional(text(label("a licence", "CC-BY-4.0", 200)), "the licence of the claims", "license"),
  debates: optional(
    oneOrMore(idOf("the name of a debate's folder", "tea")),
    "the debates' folders, in the order in which they are shown",
  ),
  pages: optional(
    oneOrMore(idOf("the name of a file in `pages/`", "method")),
    "pages about the map, in the order in which they are listed",
  ),
  allow,
});

/** The keys of a debate.yaml. */
export const debateFields = fields({
  title: required(text(words("How should tea be made?", 200)), "the debate's name"),
  summary: optional(text(markdown), "Markdown: what is disputed", "description"),
  questions: optional(oneOrMore(questionId), "its questions, in the order in which they are shown"),
  allow,
});
