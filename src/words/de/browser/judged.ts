// What the map says when the reader judges. `claim` is a sentence in quotation marks, here and below.

import { number } from "../counted.ts";

type Label = "in" | "out" | "undecided";

const becomes: Readonly<Record<Label, readonly [one: string, several: string]>> = {
  in: ["hat Bestand", "haben Bestand"],
  out: ["ist beantwortet", "sind beantwortet"],
  undecided: ["ist wieder offen", "sind wieder offen"],
};

export const done = {
  accept: "Sie nehmen sie an.",
  reject: "Sie lehnen sie ab.",
  open: "Sie lassen sie offen.",
} as const;
export const already = {
  accept: "Sie nehmen sie schon an.",
  reject: "Sie lehnen sie schon ab.",
  open: "Sie haben sie nicht beurteilt.",
} as const;
export const undone = "Rückgängig gemacht.";
export const nothingToUndo = "Es gibt nichts rückgängig zu machen.";
export const conflict = "Das widerspricht Ihren anderen Urteilen. „Meine Sicht“ zeigt, wie.";
export const cannotJudge =
  "Diese Sicht ist geteilt. Übernehmen Sie sie, oder kehren Sie zu Ihrer zurück, bevor Sie urteilen.";
export const unreadable = "Die geteilte Sicht in diesem Link ist nicht lesbar. Wurde der Link abgeschnitten?";
export const count = (judged: number): string => ` (${judged})`;
export const isShared = " (geteilt)";
export const changed = (claim: string, label: Label): string => `${claim} ${becomes[label][0]}.`;
/** What changed besides the judged claim; after an undo, of all claims. "" for nothing. */
export const changes = (counts: Readonly<Record<Label, number>>, areOthers: boolean): string => {
  const parts = (["in", "out", "undecided"] as const)
    .filter((label) => counts[label] > 0)
    .map((label, index) => {
      const count = counts[label];
      const name = index > 0 ? "" : ` ${areOthers ? "weitere " : ""}${count === 1 ? "Aussage" : "Aussagen"}`;
      return `${number(count)}${name} ${becomes[label][count === 1 ? 0 : 1]}`;
    });
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
};
