import { z } from "zod";
import { readWithMap } from "../read/read-with-map.ts";
import { tool } from "./tool.ts";

/** The page that reads a text with the map. */
export const readTool = tool({
  name: "read",
  title: "Read a text with the map",
  description:
    "Names the sentences of a text that come near claims of the map, with who holds each claim and the objections to it; `inText` says whether the text comes near an objection too. `unmet` counts matches whose claim has an objection that the text lacks. A match is a guess by words: say so.",
  input: z.strictObject({ text: z.string().min(1).max(200_000).describe("Plain text.") }),
  answer: (site, { text }) => readWithMap(site, text),
});
