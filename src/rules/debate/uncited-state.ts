import type { Prose } from "../../model/index.ts";
import { inlineCode } from "../../text/inline-code.ts";
import { abbreviated } from "../abbreviations.ts";
import type { Rule } from "../rule.ts";

type Node = Prose["tree"] | Prose["tree"]["children"][number];

/** In place of a link to a claim; no text contains it, as it stands for an object. */
const link = "\uFFFC";

const sentenceEnd = new RegExp(`(?<!${abbreviated})(?<=[.!?]["”’)]*)\\s+(?=["“‘(]*[\\p{Lu}\\p{N}${link}])`, "u");

export const uncitedState: Rule = {
  id: "uncited-state",
  concern: "evidence",
  severity: "warning",
  sentence: "A sentence of a question's state links no claim.",
  check: ({ debate }) =>
    debate.questions.flatMap(({ state }) =>
      (state === null ? [] : sentencesIn(state.tree))
        .filter((sentence) => !sentence.includes(link))
        .map((sentence) => ({
          place: state?.place ?? debate.map.place,
          message: `This sentence links no claim: ${inlineCode(shortened(sentence))}.`,
          help: "Link the claims that it rests on as `[[claim-id]]` or `[[claim-id|your words]]`.",
        })),
    ),
};

/** The sentences of all paragraphs, with a mark for each link to a claim. */
function sentencesIn(node: Node): readonly string[] {
  if (node.type === "paragraph") return flat(node).trim().split(sentenceEnd);
  return "children" in node ? node.children.flatMap((child) => sentencesIn(child)) : [];
}

function flat(node: Node): string {
  if (node.type === "claimLink") return link;
  if ("children" in node) return node.children.map(flat).join("");
  return "value" in node ? node.value : "";
}

const shortened = (sentence: string): string => (sentence.length <= 60 ? sentence : `${sentence.slice(0, 59)}…`);
