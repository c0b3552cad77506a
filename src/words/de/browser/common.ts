/** Words of several scripts. */
export const role = {
  question: "Frage",
  position: "Position",
  reason: "Grund",
  objection: "Einwand",
  rebuttal: "Erwiderung",
  person: "Person",
  source: "Quelle",
  tour: "Führung",
  pair: "Zwei Personen",
} as const;

export const stance = { asserts: "vertritt sie", concedes: "räumt sie ein", rejects: "lehnt sie ab" } as const;

export const tryAgain = "Noch einmal versuchen";

export { quoted } from "../counted.ts";
