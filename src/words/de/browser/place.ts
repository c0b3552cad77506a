// What is read aloud of a place.

import { claims, counted, positions, questions as countedQuestions } from "../counted.ts";

export const everything = (questions: number): string => `Alles: ${countedQuestions(questions)}.`;
export const debate = (title: string, questions: number): string => `${title}: ${countedQuestions(questions)}.`;
export const question = (sentence: string, placed: number, elsewhere: number, claimCount: number): string =>
  `Frage: ${sentence} ${positions(placed, elsewhere)}, ${claims(claimCount)}.`;
export const claim = (
  role: string,
  sentence: string,
  replies: Readonly<Record<"reason" | "objection" | "rebuttal", number>>,
  crossLinks: number,
): string => {
  const counts = (
    [
      [replies.reason, "Grund", "Gründe"],
      [replies.objection, "Einwand", "Einwände"],
      [replies.rebuttal, "Erwiderung", "Erwiderungen"],
      [crossLinks, "Querverweis", "Querverweise"],
    ] as const
  ).flatMap(([count, one, several]) => (count === 0 ? [] : [counted(count, one, several)]));
  return `${role}: ${sentence} ${counts.join(", ") || "Keine Antwort"}.`;
};
