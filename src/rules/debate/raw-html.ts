import { inlineCode } from "../../text/inline-code.ts";
import { proseNodes } from "../prose-nodes.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, questionMatches } from "../sentence-matches.ts";

export const rawHtml: Rule = {
  id: "raw-html",
  concern: "safety",
  severity: "error",
  sentence: "Markdown or a sentence has HTML in it.",
  check: (context) => [
    ...proseNodes(context, ["html"]).map((place) => ({
      place,
      message: "This is HTML, and the text is plain Markdown.",
      help: "Write it in Markdown, or put it in backticks if it is meant as it stands.",
    })),
    ...[...claimMatches(context, tag), ...questionMatches(context, tag)].map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is HTML, and a sentence is plain text.`,
      help: "Take it out; what it stresses is stressed by the words.",
    })),
  ],
};

/** Tags that style a text, as they come in with a copy. Others may be what the sentence is about: it is shown as it is written. */
const tag =
  /<\/?(?:a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|ins|li|mark|ol|p|q|s|small|span|strike|strong|sub|sup|tt|u|ul)(?:\s[^<>]*)?\/?>/iu;
