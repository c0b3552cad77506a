// The panel of the claim in focus.

export const holders = { asserts: "Asserted by", concedes: "Conceded by", rejects: "Rejected by" } as const;
export const sources = (count: number): string => (count === 1 ? "Source" : "Sources");
export const basis = "Rests on";
/** After "Rests on". */
export const bases: Readonly<Record<string, string>> = {
  argument: "argument",
  evidence: "evidence",
  testimony: "testimony",
  analogy: "an analogy",
  definition: "a definition",
};
export const page = "Claim page: all sources, history, how to cite it";
