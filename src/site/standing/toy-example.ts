import { labelInWords, layFlat, standing, whyInWords, type Graph } from "../../reasoning/index.ts";
import type { Id } from "../../claims/model/index.ts";
import { withoutStop } from "../../text/sentence.ts";
import { words } from "../../words/words.ts";

const claims = [
  { id: "close-the-bridge", role: "position" },
  { id: "the-bridge-is-unsafe", role: "reason" },
  { id: "no-fault-was-found", role: "objection" },
  { id: "nobody-looked-under-water", role: "rebuttal" },
] as const;

/** The reason supports the position, the objection attacks the reason, and the rebuttal undercuts that attack. */
export const toyGraph: Graph = layFlat({
  claims: claims.map(({ id }) => id),
  inferences: [[0, [1], []]],
  attacks: [[1, [2], [[3, []]]]],
  rivals: [],
  positions: [0],
});

/** The claims with their labels, and why, while nobody judges. */
export function viewToy() {
  const view = standing(toyGraph);
  const sentences = words.site.example;
  const sentenceOf = (id: Id): string => {
    const claim = claims.find((each) => each.id === id);
    return words.browser.quoted(claim ? withoutStop(sentences[claim.role]) : "");
  };
  return claims.map((claim) => {
    const why = view.why(claim.id);
    const label = labelInWords(view.label(claim.id));
    return { ...claim, sentence: sentences[claim.role], label, why: why ? whyInWords(why, sentenceOf) : "" };
  });
}
