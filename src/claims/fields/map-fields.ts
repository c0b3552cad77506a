import { textColour } from "../formats/colour.ts";
import { contact, label, markdown, url, words } from "../formats/texts.ts";
import { idOf } from "../formats/id.ts";
import { orcid } from "../formats/identifiers.ts";
import { language, licence } from "../formats/choices.ts";
import { fields, list, mapping, oneOrMore, optional, required, text } from "../shape/shape.ts";
import { nameFields } from "./person-fields.ts";
import { allow, questionId } from "./shared.ts";

const repository = fields({
  url: required(text(url), "its address"),
  branch: optional(
    text(label("the name of a branch", "main", 200)),
    "the branch that the site is built from; `main` by default",
  ),
});

/** A name as in a source, and an ORCID iD. */
const editor = fields({
  ...Object.fromEntries(nameFields),
  orcid: optional(text(orcid), "the ORCID iD, without an address"),
});

const theme = fields({
  accent: required(
    text(textColour("light", "#1a4f8f")),
    "the colour of links, in quotation marks",
    "colour",
    "color",
    "accent-light",
  ),
  "accent-dark": optional(
    text(textColour("dark", "#9ac4f8")),
    "the same on the dark page; by default the accent, as much lighter as it has to be",
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
  lead: optional(text(markdown), "Markdown: what the home page says; by default the summary", "intro", "introduction"),
  highlights: optional(
    oneOrMore(idOf(["claim", "question"], "the id of a claim or a question", "milk-goes-in-last")),
    "claims and questions that the home page shows, in their order",
    "featured",
  ),
  url: optional(text(url), "the site's address, if the build doesn't set it", "site"),
  repository: optional(mapping(repository), "where the files are kept and changed"),
  licence: optional(
    text(licence),
    "the licence of the map: its SPDX id (`CC-BY-4.0`, `CC0-1.0`, …) or its address",
    "license",
  ),
  editors: optional(
    list(mapping(editor)),
    "who edits the map, named as the editors when a claim is cited: `family` and `given`, or `literal`",
    "editor",
  ),
  contact: optional(
    text(contact),
    "an e-mail address or a web address, for readers and for people who propose a change",
    "email",
    "e-mail",
  ),
  funding: optional(text(markdown), "Markdown: who pays for the map", "funders"),
  corrections: optional(text(markdown), "Markdown: how to report an error, and what is done about it"),
  logo: optional(
    text(label("the name of an image beside map.yaml", "logo.svg", 100)),
    "an image in the head of each page: the name of an SVG or PNG file beside `map.yaml`",
  ),
  theme: optional(mapping(theme), "the colours of the site"),
  debates: optional(
    oneOrMore(idOf(["debate"], "the name of a debate's folder", "tea")),
    "the debates' folders, in the order in which they are shown",
  ),
  tours: optional(
    oneOrMore(idOf(["tour"], "the name of a file in `tours/`", "milk-in-five-minutes")),
    "tours, in the order in which they are listed",
  ),
  pages: optional(
    oneOrMore(idOf(["page"], "the name of a file in `pages/`", "method")),
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
