// What to judge next.

export const heading = "What to judge next";
export const decided = (claim: string): string =>
  `You decided ${claim} yourself. Leave it open to see which claims would decide it.`;
export const settled = (claim: string, label: string): string =>
  `${claim} ${label}, and no single open claim would change that.`;
export const several = (claim: string): string =>
  `No single judgement decides ${claim}. It depends on several open claims together, among them:`;
export const cruxes = (claim: string): string => `Each of these could change ${claim}:`;
export const crux = (claim: string, ifAccepted: string, ifRejected: string): string =>
  `${claim} If you accept it, the position ${ifAccepted}. If you reject it, the position ${ifRejected}.`;
