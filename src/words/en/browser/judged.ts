// What the map says when the reader judges. `claim` is a sentence in quotation marks, here and below.

import { number } from "../counted.ts";

type Label = "in" | "out" | "undecided";

const becomes: Readonly<Record<Label, readonly [one: string, several: string]>> = {
  in: ["stands", "stand"],
  out: ["is answered", "are answered"],
  undecided: ["is open again", "are open again"],
};

export const done = { accept: "You accept it.", reject: "You reject it.", open: "You leave it open." } as const;
export const already = {
  accept: "You already accept it.",
  reject: "You already reject it.",
  open: "You have not judged it.",
} as const;
export const undone = "Undone.";
export const nothingToUndo = "There is nothing to undo.";
export const conflict = "This conflicts with your other judgements. My view shows how.";
export const cannotJudge = "This view is shared. Make it your view, or go back to yours, before you judge.";
export const unreadable = "The shared view in this link can’t be read. Was the link cut off?";
export const count = (judged: number): string => ` (${judged})`;
export const isShared = " (shared)";
export const changed = (claim: string, label: Label): string => `${claim} ${becomes[label][0]}.`;
/** What changed besides the judged claim; after an undo, of all claims. "" for nothing. */
export const changes = (counts: Readonly<Record<Label, number>>, areOthers: boolean): string => {
  const parts = (["in", "out", "undecided"] as const)
    .filter((label) => counts[label] > 0)
    .map((label, index) => {
      const count = counts[label];
      const name = index > 0 ? "" : ` ${areOthers ? "other " : ""}${count === 1 ? "claim" : "claims"}`;
      return `${number(count)}${name} ${becomes[label][count === 1 ? 0 : 1]}`;
    });
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
};
