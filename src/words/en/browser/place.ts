// What is read aloud of a place.

import { counted, positions } from "../counted.ts";

export const everything = (questions: number): string => `Everything: ${counted(questions, "question")}.`;
export const debate = (title: string, questions: number): string => `${title}: ${counted(questions, "question")}.`;
export const question = (sentence: string, placed: number, elsewhere: number, claims: number): string =>
  `Question: ${sentence} ${positions(placed, elsewhere)}, ${counted(claims, "claim")}.`;
export const claim = (
  role: string,
  sentence: string,
  replies: Readonly<Record<"reason" | "objection" | "rebuttal", number>>,
  crossLinks: number,
): string => {
  const counts = [
    ...(["reason", "objection", "rebuttal"] as const).map((kind) => [kind, replies[kind]] as const),
    ["cross-link", crossLinks] as const,
  ].flatMap(([name, count]) => (count === 0 ? [] : [counted(count, name)]));
  return `${role}: ${sentence} ${counts.join(", ") || "No reply"}.`;
};
