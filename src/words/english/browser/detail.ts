// The panel of the claim in focus.

export const holders = { asserts: "Asserted by", concedes: "Conceded by", rejects: "Rejected by" } as const;
export const sources = (count: number): string => (count === 1 ? "Source" : "Sources");
export const basis = "Rests on";
export const page = "Claim page: all sources, history, how to cite it";
