import { labelInWords, layFlat, standing, whyInWords, type Graph, type Judgement } from "../../reasoning/index.ts";
import type { Id } from "../../claims/model/index.ts";
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
  attacks: [[1, [2], [3]]],
  rivals: [],
  positions: [0],
});

/** The claims with their labels, and why, while nobody judges, and the labels of some cases, in the order of the claims. */
export function viewToy() {
  const view = standing(toyGraph);
  const sentences = words.site.example;
  const sentenceOf = (id: Id): string =>
    words.browser.quoted(
      claims
        .flatMap((claim) => (claim.id === id ? [sentences[claim.role]] : []))
        .join("")
        .replace(/\.$/, ""),
    );
  const caseOf = (judged: readonly (readonly [Id, Judgement])[]) => {
    for (const [id, judgement] of judged) view.judge(id, judgement);
    const labels = toyGraph.claims.map((id) => labelInWords(view.label(id)));
    for (const [id] of judged) view.judge(id, null);
    return { judged: judged.map(([id, judgement]) => sentences[judgement](sentenceOf(id))).join(", "), labels };
  };
  return {
    claims: claims.map((claim) => {
      const why = view.why(claim.id);
      return {
        ...claim,
        sentence: sentences[claim.role],
        label: labelInWords(view.label(claim.id)),
        why: why ? whyInWords(why, sentenceOf) : "",
      };
    }),
    cases: [
      caseOf([]),
      caseOf([["nobody-looked-under-water", "reject"]]),
      caseOf([
        ["nobody-looked-under-water", "reject"],
        ["no-fault-was-found", "reject"],
      ]),
      caseOf([["the-bridge-is-unsafe", "reject"]]),
      caseOf([
        ["nobody-looked-under-water", "reject"],
        ["close-the-bridge", "accept"],
      ]),
    ],
  };
}
