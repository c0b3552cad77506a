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
    "shown, and a sentence is plain text. To write about a tag, put it in backticks: `` `<b>` ``; to write *less than*, put a space after the sign.",
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

const tag = /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--/iu;
