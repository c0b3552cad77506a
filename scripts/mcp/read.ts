import { z } from "zod";
import { claimsIn, readText, repliesTo, tally } from "../../src/search/read-text.ts";
import type { Span } from "../../src/search/sentences.ts";
import { indexedReplies, searchIndexOf } from "../../src/site/data/search-files.ts";
import type { Site } from "../../src/site/site.ts";
import { allInBrief } from "./in-brief.ts";
import { tool } from "./tool.ts";

/** What an objection is against, in the order of `repliesTo`. */
const targets = ["claim", "reason", "step", "what-follows"] as const;

/** A text as the page of the site reads it, for programs. Fields are named as in the data files. */
export function readWithMap(site: Site, text: string) {
  const index = searchIndexOf(site);
  const replies = indexedReplies(site);
  const sentences = [...readText(index, replies, text, site.debate.map.language)].flatMap((block) => block.sentences);
  const found = claimsIn(sentences);
  const brief = (number: number) => {
    const { id = "", text: sentence = "", holders = "" } = index.entries[number] ?? {};
    return allInBrief(site, [id]).map((claim) => ({ ...claim, claim: sentence, holders }));
  };
  const placeOf = ({ from, to }: Span) => ({
    line: text.slice(0, from).split("\n").length,
    sentence: text.slice(from, to).replace(/\s+/g, " "),
  });
  return {
    ...tally(sentences, replies),
    perhaps: sentences.flatMap((sentence) =>
      sentence.perhaps.length > 0 ? [{ ...placeOf(sentence), mayMean: sentence.perhaps.flatMap(brief) }] : [],
    ),
    matches: sentences.flatMap(({ near, ...span }) => {
      if (near.length === 0) return [];
      const claims = near.flatMap((number) => {
        const { against, reasons } = repliesTo(replies, number);
        const objections = against.flatMap(({ number: by, group }) =>
          brief(by).map((objection) => ({ ...objection, against: targets[group], inText: found.has(by) })),
        );
        return brief(number).map((claim) => ({
          ...claim,
          objections,
          reasons: reasons.length,
        }));
      });
      return [{ ...placeOf(span), near: claims }];
    }),
  };
}

export const readTool = tool({
  name: "read",
  title: "Read a text with the map",
  description:
    "Names the sentences of a text that come near claims of the map, with who holds each claim and the objections to it; `inText` says whether the text comes near an objection too. `unmet` counts matches with an objection that the text lacks. A match is a guess by words and may say the opposite: compare the two.",
  input: z.strictObject({ text: z.string().min(1).max(200_000).describe("Plain text.") }),
  answer: (site, { text }) => readWithMap(site, text),
});
