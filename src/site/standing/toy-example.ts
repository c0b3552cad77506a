import { labelWords, layFlat, standing, whyInWords, type Graph, type Judgement } from "../../evaluate/index.ts";
import type { Id } from "../../model/index.ts";

/** A claim of the example, and what the map says of it while nobody judges. */
export interface ToyClaim {
  readonly id: Id;
  readonly sentence: string;
  readonly role: "position" | "reason" | "objection" | "rebuttal";
  readonly label: string;
  readonly why: string;
}

export interface ToyCase {
  /** "You accept “…”". */
  readonly judged: string;
  /** What becomes of each claim, in their order. */
  readonly labels: readonly string[];
}

const claims = [
  { id: "close-the-bridge", sentence: "The old bridge should be closed.", role: "position" },
  { id: "the-bridge-is-unsafe", sentence: "The old bridge is unsafe.", role: "reason" },
  { id: "no-fault-was-found", sentence: "Last year’s inspection found no fault.", role: "objection" },
  { id: "nobody-looked-under-water", sentence: "The inspection did not look under water.", role: "rebuttal" },
] as const;

/** The reason supports the position; the objection attacks the reason; the last claim denies that step and leaves the inspection's finding as it is. */
export const toyGraph: Graph = layFlat({
  claims: claims.map(({ id }) => id),
  inferences: [[0, [1], []]],
  attacks: [[1, [2], [3]]],
  rivals: [],
  positions: [0],
});

export function viewToy(): { readonly claims: readonly ToyClaim[]; readonly cases: readonly ToyCase[] } {
  const view = standing(toyGraph);
  const sentenceOf = (id: Id): string =>
    `“${(claims.find((claim) => claim.id === id)?.sentence ?? "").replace(/\.$/, "")}”`;
  const caseOf = (judged: readonly (readonly [Id, Judgement])[]): ToyCase => {
    for (const [id, judgement] of judged) view.judge(id, judgement);
    const labels = toyGraph.claims.map((id) => labelWords[view.label(id)]);
    for (const [id] of judged) view.judge(id, null);
    return { judged: judged.map(([id, judgement]) => `you ${judgement} ${sentenceOf(id)}`).join(", "), labels };
  };
  return {
    claims: claims.map((claim) => {
      const why = view.why(claim.id);
      return { ...claim, label: labelWords[view.label(claim.id)], why: why ? whyInWords(why, sentenceOf) : "" };
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
