import { inlineCode } from "./inline-code.ts";
import { proseNodes } from "./prose-nodes.ts";
import type { CheckedRule } from "./rule.ts";
import { claimMatches, questionMatches } from "./sentence-matches.ts";
import { unindent } from "./unindent.ts";

export const rawHtml: CheckedRule = {
  kind: "checked",
  id: "raw-html",
  concern: "safety",
  severity: "error",
  summary: "Markdown or a sentence has HTML in it.",
  explanation:
    "Summaries and explanations are plain Markdown: paragraphs, lists, emphasis, quotations, links, code. HTML is neither needed nor " +
    "shown. A sentence is plain text, and has no tags that style it. To write about a tag, put it in backticks: `` `<b>` ``; to write *less than*, put a space after the sign.",
  examples: {
    bad: {
      "claims/tea/when-should-milk-go-in.yaml": unindent`
        question: Should milk go into the cup before the tea or after it?
        summary: |
          The question is <b>old</b>.
      `,
    },
    good: {
      "claims/tea/when-should-milk-go-in.yaml": unindent`
        question: Should milk go into the cup before the tea or after it?
        summary: |
          The question is **old**.
      `,
    },
  },
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
