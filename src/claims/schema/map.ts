/** The files about the map as a whole: map.yaml, pages about it, and tours. */
import * as z from "zod";
import { language, licence } from "../formats/choices.ts";
import { textColour } from "../formats/colour.ts";
import { idOf } from "../formats/id.ts";
import { contact, label, url, words } from "../formats/texts.ts";
import { keys, oneOrMore, orNull, placed, prose, text, allow } from "./keys.ts";
import { editor } from "./person.ts";

const repository = keys({
  url: text(url).meta({ description: "its address" }),
  branch: text(label("the name of a branch", "main", 200))
    .default("main")
    .meta({ description: "the branch that the site is built from; `main` by default" }),
});

const theme = keys({
  accent: text(textColour("light", "#1a4f8f")).meta({
    description: "the colour of links, in quotation marks",
    alsoCalled: ["colour", "color", "accent-light"],
  }),
  "accent-dark": text(textColour("dark", "#9ac4f8"))
    .default("")
    .meta({ description: "the same on the dark page; by default the accent, as much lighter as it has to be" }),
});

/** The keys of map.yaml. */
export const map = keys({
  title: text(words("A map of tea", 200)).meta({ description: "the site's name" }),
  subtitle: text(words("How to make a good cup", 300)).default("").meta({ description: "what it is, in a few words" }),
  summary: prose()
    .optional()
    .meta({ description: "Markdown: what the map shows and for whom", alsoCalled: ["description"] }),
  language: text(language)
    .default("en")
    .meta({
      description: "the language of the claims and of the site, such as `de`; `en` by default",
      alsoCalled: ["lang", "locale"],
    }),
  lead: prose()
    .optional()
    .meta({
      description: "Markdown: what the home page says; by default the summary",
      alsoCalled: ["intro", "introduction"],
    }),
  highlights: oneOrMore(idOf(["claim", "question"], "the id of a claim or a question", "milk-goes-in-last"))
    .default([])
    .meta({
      description: "claims and questions that the home page shows, in their order",
      alsoCalled: ["featured"],
    }),
  url: text(url)
    .default("")
    .meta({ description: "the site's address, if the build doesn't set it", alsoCalled: ["site"] }),
  repository: orNull(repository).meta({ description: "where the files are kept and changed" }),
  licence: text(licence)
    .default("")
    .meta({
      description: "the licence of the map: its SPDX id (`CC-BY-4.0`, `CC0-1.0`, …) or its address",
      alsoCalled: ["license"],
    }),
  editors: z
    .array(editor)
    .default([])
    .meta({
      description: "who edits the map, named as the editors when a claim is cited: `family` and `given`, or `literal`",
      alsoCalled: ["editor"],
    }),
  contact: text(contact)
    .default("")
    .meta({
      description: "an e-mail address or a web address, for readers and for people who propose a change",
      alsoCalled: ["email", "e-mail"],
    }),
  funding: prose()
    .optional()
    .meta({ description: "Markdown: who pays for the map", alsoCalled: ["funders"] }),
  corrections: prose().optional().meta({ description: "Markdown: how to report an error, and what is done about it" }),
  logo: orNull(placed(label("the name of an image beside map.yaml", "logo.svg", 100))).meta({
    description: "an image in the head of each page: the name of an SVG or PNG file beside `map.yaml`",
  }),
  theme: orNull(theme).meta({ description: "the colours of the site" }),
  debates: oneOrMore(idOf(["debate"], "the name of a debate's folder", "tea"))
    .default([])
    .meta({ description: "the debates' folders, in the order in which they are shown" }),
  tours: oneOrMore(idOf(["tour"], "the name of a file in `tours/`", "milk-in-five-minutes"))
    .default([])
    .meta({ description: "tours, in the order in which they are listed" }),
  pages: oneOrMore(idOf(["page"], "the name of a file in `pages/`", "method"))
    .default([])
    .meta({ description: "pages about the map, in the order in which they are listed" }),
  allow,
});

const part = keys({
  heading: text(words("Sources used", 200)).meta({ description: "its heading" }),
  text: prose().meta({ description: "Markdown" }),
});

/** The keys of a page about the map. */
export const page = keys({
  title: text(words("How this map is made", 200)).meta({ description: "the page's title" }),
  description: text(words("Who writes this map, and how", 300))
    .default("")
    .meta({ description: "what the page says, in one sentence", alsoCalled: ["summary"] }),
  text: prose()
    .optional()
    .meta({ description: "Markdown: the page, or what comes before its parts", alsoCalled: ["body"] }),
  parts: z
    .array(part)
    .default([])
    .meta({ description: "its parts, each with a heading", alsoCalled: ["sections"] }),
  allow,
});

const stop = keys({
  shows: placed(idOf(["claim", "question"], "the id of a claim or question", "milk-goes-in-last")).meta({
    description: "the claim or question that it stops at",
    alsoCalled: ["claim", "question", "show"],
  }),
  text: prose().meta({ description: "Markdown: what to notice there, in a sentence or two" }),
});

/** The keys of a tour. */
export const tour = keys({
  title: text(words("Milk and tea in five minutes", 120)).meta({ description: "its title" }),
  summary: prose()
    .optional()
    .meta({ description: "Markdown: what the tour shows, in a sentence or two", alsoCalled: ["description"] }),
  stops: z.array(stop).meta({ description: "its stops, in order", alsoCalled: ["steps"] }),
  allow,
});
