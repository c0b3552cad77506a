/** Words of several scripts. */
export const role = {
  question: "Question",
  position: "Position",
  reason: "Reason",
  objection: "Objection",
  rebuttal: "Rebuttal",
  person: "Person",
  source: "Source",
  tour: "Tour",
  pair: "Two people",
} as const;

export { quoted } from "../counted.ts";

export const stance = { asserts: "asserts", concedes: "concedes", rejects: "rejects" } as const;

export const tryAgain = "Try again";
