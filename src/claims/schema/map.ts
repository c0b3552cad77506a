/** The files about the map as a whole: map.yaml, pages about it, tours, and terms. */
import * as z from "zod/mini";
import { language, licence } from "../formats/choices.ts";
import { textColour } from "../formats/colour.ts";
import { idOf, sourceId } from "../formats/id.ts";
import { contact, label, url, words } from "../formats/texts.ts";
import * as key from "./keys.ts";
import { editor } from "./person.ts";

const repository = key.mapping({
  url: key.text(url, "its address"),
  branch: key.about(
    z._default(key.line(label("the name of a branch", "main", 200)), "main"),
    "the branch that the site is built from; `main` by default",
  ),
});

const theme = key.mapping({
  accent: key.text(
    textColour("light", "#1a4f8f"),
    "the colour of links, in quotation marks",
    "colour color accent-light",
  ),
  "accent-dark": key.optionalText(
    textColour("dark", "#9ac4f8"),
    "the same on the dark page; by default the accent, as much lighter as it has to be",
  ),
});

const statementId = idOf(["claim", "question"], "the id of a claim or a question", "milk-goes-in-last");

/** The keys of map.yaml. */
export const map = key.mapping({
  title: key.text(words("A map of tea", 200), "the site's name"),
  subtitle: key.optionalText(words("How to make a good cup", 300), "what it is, in a few words"),
  summary: key.optionalProse("Markdown: what the map shows and for whom", "description"),
  language: key.about(
    z._default(key.line(language), "en"),
    "the language of the claims and of the site, such as `de`; `en` by default",
    "lang locale",
  ),
  lead: key.optionalProse("Markdown: what the home page says; by default the summary", "intro introduction"),
  highlights: key.optionalTexts(
    statementId,
    "claims and questions that the home page shows, in their order",
    "featured",
  ),
  url: key.optionalText(url, "the site's address, if the build doesn't set it", "site"),
  repository: key.optional(repository, "where the files are kept and changed"),
  licence: key.optionalText(
    licence,
    "the licence of the map: its SPDX id (`CC-BY-4.0`, `CC0-1.0`, …) or its address",
    "license",
  ),
  editors: key.optionalList(
    editor,
    "who edits the map, named as the editors when a claim is cited: `family` and `given`, or `literal`",
    "editor",
  ),
  contact: key.optionalText(
    contact,
    "an e-mail address or a web address, for readers and for people who propose a change",
    "email e-mail",
  ),
  funding: key.optionalProse("Markdown: who pays for the map", "funders"),
  corrections: key.optionalProse("Markdown: how to report an error, and what is done about it"),
  logo: key.optional(
    key.placedLine(label("the name of an image beside map.yaml", "logo.svg", 100)),
    "an image in the head of each page: the name of an SVG or PNG file beside `map.yaml`",
  ),
  theme: key.optional(theme, "the colours of the site"),
  debates: key.optionalTexts(
    idOf(["debate"], "the name of a debate's folder", "tea"),
    "the debates' folders, in the order in which they are shown",
  ),
  tours: key.optionalTexts(
    idOf(["tour"], "the name of a file in `tours/`", "milk-in-five-minutes"),
    "tours, in the order in which they are listed",
  ),
  pages: key.optionalTexts(
    idOf(["page"], "the name of a file in `pages/`", "method"),
    "pages about the map, in the order in which they are listed",
  ),
  removed: key.optionalTexts(
    idOf([], "the id of what was published", "milk-is-bad-for-tea"),
    "ids of what was published and is gone for good: their pages say so",
  ),
  allow: key.allow,
});

const part = key.mapping({
  heading: key.text(words("Sources used", 200), "its heading"),
  text: key.prose("Markdown"),
});

/** The keys of a page about the map. */
export const page = key.mapping({
  title: key.text(words("How this map is made", 200), "the page's title"),
  description: key.optionalText(
    words("Who writes this map, and how", 300),
    "what the page says, in one sentence",
    "summary",
  ),
  text: key.optionalProse("Markdown: the page, or what comes before its parts", "body"),
  parts: key.optionalList(part, "its parts, each with a heading", "sections"),
  aliases: key.aliases,
  allow: key.allow,
});

const stop = key.mapping({
  shows: key.placed(
    idOf(["claim", "question"], "the id of a claim or question", "milk-goes-in-last"),
    "the claim or question that it stops at",
    "claim question show",
  ),
  text: key.prose("Markdown: what to notice there, in a sentence or two"),
});

/** The keys of a tour. */
export const tour = key.mapping({
  title: key.text(words("Milk and tea in five minutes", 120), "its title"),
  summary: key.optionalProse("Markdown: what the tour shows, in a sentence or two", "description"),
  stops: key.about(z.array(stop), "its stops, in order", "steps"),
  aliases: key.aliases,
  allow: key.allow,
});

const name = words("English breakfast tea", 60);

/** The keys of a term. */
export const term = key.mapping({
  term: key.placed(name, "the word, as it stands within a sentence", "name word"),
  underline: key.optionalTexts(
    name,
    "the names that are underlined where claims use them, if they aren't the term alone: none that has another sense",
  ),
  also: key.optionalTexts(name, "other names, in talk and in the press: a search for one finds the term", "synonyms"),
  definition: key.text(
    words("Black tea of several origins, strong enough for milk.", 600),
    "what it means, in a sentence or two that take no side",
    "description means",
  ),
  source: key.optional(key.placedLine(sourceId), "a source that defines it or uses it so"),
  at: key.citedPlace,
  claims: key.optionalTexts(statementId, "claims and questions about it, the best first"),
  aliases: key.aliases,
  allow: key.allow,
});
