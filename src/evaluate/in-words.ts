import type { Id, Label } from "../model/index.ts";
import type { Step } from "./steps-of.ts";
import type { Tension } from "./tensions-in.ts";
import type { Answered, Why } from "./why.ts";

/** How a page says a label. A claim that is out has been answered; nothing here is ever true, won or defeated. */
export const labelWords: Readonly<Record<Label, string>> = { in: "stands", out: "is answered", undecided: "is open" };

/** How a page names a claim: by its id, its sentence in quotation marks, … */
export type NameClaim = (id: Id) => string;

/** Whose judgements count, as sentences tell them. */
export interface Judge {
  readonly accepts: string;
  readonly rejects: string;
  /** For what a claim waits that nothing else could decide. */
  readonly judgement: string;
}

export const you: Judge = { accepts: "you accept", rejects: "you reject", judgement: "your judgement" };

/** Why a claim has its label, to be read after "stands: " and its like. */
export function whyInWords(why: Why, name: NameClaim, judge = you): string {
  switch (why.kind) {
    case "judged":
      return `${why.label === "in" ? judge.accepts : judge.rejects} it`;
    case "attacked":
      return `${premises(why.by, name)} ${verb(why.by, "speaks", "speak")} against it and ${verb(why.by, "stands", "stand")}`;
    case "excluded":
      return `${name(why.by)} stands, and only one of the two can`;
    case "carried": {
      const isDenied = ({ attack, by }: Answered): boolean => !attack.premises.includes(by);
      const denials = why.answered.filter(isDenied).map(({ by }) => by);
      const attackers = why.answered.filter((one) => !isDenied(one)).map(({ by }) => by);
      const carries = (by: Step): string =>
        `${premises(by, name)} ${verb(by, "supports", "support")} it and ${verb(by, "stands", "stand")}`;
      const parts = [
        why.by && carries(why.by),
        which(attackers, name, "speaks against it, is answered", "speak against it, are answered"),
        which(denials, name, "denies a step against it, stands", "deny steps against it, stand"),
      ].filter(Boolean);
      return parts.length === 0 ? "nothing that stands speaks against it" : parts.join(", and ");
    }
    case "waits": {
      const { attacks, supports, rivals, lacks } = why;
      const waited = [
        lacks === "judgement" ? judge.judgement : "",
        awaited(attacks, "premises", name, "speaks against it", "speak against it"),
        awaited(attacks, "undercutters", name, "denies a step against it", "deny steps against it"),
        awaited(supports, "premises", name, "supports it", "support it"),
        awaited(supports, "undercutters", name, "denies a step to it", "deny steps to it"),
        which(rivals, name, "answers the same question", "answer the same question"),
      ].filter(Boolean);
      const parts = [
        lacks === "support" ? "nothing that supports it stands" : "",
        waited.length > 0 ? `it waits for ${waited.join(", and for ")}` : "",
      ];
      return parts.filter(Boolean).join(", and ");
    }
  }
}

/** A tension as a sentence. */
export function tensionInWords(tension: Tension, name: NameClaim, judge = you): string {
  const claim = name(tension.claim);
  switch (tension.kind) {
    case "accepted-under-attack": {
      const stands = which(tension.by.premises, name, "speaks against it, stands", "speak against it, stand");
      return `${capitalised(judge.accepts)} ${claim}, and ${stands}.`;
    }
    case "rejected-though-carried": {
      const stands = which(tension.by.premises, name, "supports it, stands", "support it, stand");
      return `${capitalised(judge.rejects)} ${claim}, though ${stands}, and nothing that stands speaks against it.`;
    }
    case "both-accepted":
      return `${capitalised(judge.accepts)} both ${claim} and ${name(tension.other)}, and only one of them can stand.`;
  }
}

export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function awaited(
  steps: readonly Step[],
  ends: "premises" | "undercutters",
  name: NameClaim,
  ...does: readonly [one: string, several: string]
): string {
  return which(
    steps.flatMap((step) => step[ends]),
    name,
    ...does,
  );
}

/** Claims and what they do for the one that waits: "A and B, which speak against it"; "" for none. */
function which(ids: readonly Id[], name: NameClaim, one: string, several: string): string {
  const names = [...new Set(ids)].map(name);
  return names.length === 0 ? "" : `${series(names)}, which ${names.length === 1 ? one : several}`;
}

function premises(step: Step, name: NameClaim): string {
  return series(step.premises.map(name));
}

function verb({ premises: { length } }: Step, one: string, several: string): string {
  return length === 1 ? one : several;
}

function series(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
