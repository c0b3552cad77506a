import { inlineCode } from "../../text/inline-code.ts";
import { proseNodes } from "../prose-nodes.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, questionMatches } from "../sentence-matches.ts";

export const rawHtml: Rule = {
  id: "raw-html",
  concern: "safety",
  severity: "error",
  sentence: "Markdown or a sentence contains HTML.",
  check: (context) => [
    ...proseNodes(context, ["html"]).map((place) => ({
      place,
      message: "This is HTML, which Markdown can't contain here.",
      help: "Write it in Markdown. To show the tag itself, put it in backticks.",
    })),
    ...[...claimMatches(context, tag), ...questionMatches(context, tag)].map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is HTML, but a sentence is plain text.`,
      help: "Delete the tag.",
    })),
  ],
};

/** Tags that format text and are often pasted in. Other tags may be what the sentence is about; they are shown as written. */
const tag =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|ins|li|mark|ol|p|q|s|small|span|strike|strong|sub|sup|tt|u|ul)(?:\s[^<>]*)?\/?>/iu;
