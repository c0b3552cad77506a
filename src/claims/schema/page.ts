import * as z from "zod";
import { idOf } from "../formats/id.ts";
import { words } from "../formats/texts.ts";
import { keys, placed, prose, text } from "./keys.ts";
import { allow } from "./references.ts";

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
  stops: z
    .array(stop)
    .meta({ description: "its stops, in order", alsoCalled: ["steps"] }),
  allow,
});
