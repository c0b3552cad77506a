// The comparison of a reader's view with a person's recorded stances.

import { listed } from "../counted.ts";

type Judgement = "accept" | "reject";
type Label = "in" | "out" | "undecided";
type Stance = "asserts" | "concedes" | "rejects";

/** Whose view a sentence is about: the reader's, or that of the person with whom they compare it. */
type Side = "you" | "person";

const inView = { you: "aus Ihrer Sicht", person: "in dieser Sicht" } as const;
const would = { in: "hätte", out: "wäre", undecided: "wäre" } as const;
const stand = { in: "Bestand", out: "beantwortet", undecided: "offen" } as const;

export const heading = "Mit einer Person vergleichen";
export const label = "Person";
export const choose = "Person wählen";
export const failed = "Die verzeichneten Haltungen dieser Person konnten nicht geladen werden.";
export const disagreements = (name: string): string => `Worin Sie und ${name} nicht übereinstimmen`;
export const noDisagreement = (name: string): string =>
  `Soweit verzeichnet, widersprechen Sie und ${name} einander nicht.`;
export const agreements = "Worin Sie übereinstimmen";
export const couldChange = "Was Ihre Sicht oder die andere ändern könnte";
export const assumption =
  "Alles andere bleibt so, wie Sie beide es beurteilt haben. Eine Aussage ohne Urteil hat Bestand, solange sie nicht beantwortet ist.";
export const you = "Sie:";
export const person = (name: string): string => `${name}:`;
export const judgedIt = { accept: "Sie nehmen sie an", reject: "Sie lehnen sie ab" } as const;
export const inferred = (side: Side, label: Label): string =>
  label === "undecided"
    ? "sie ist offen"
    : `${side === "you" ? "Ihre Urteile" : "die verzeichneten Aussagen"} sprechen ${label === "in" ? "dafür" : "dagegen"}`;
export const inference = "unsere Folgerung";
export const judged = (judgement: Judgement, claim: string): string =>
  judgement === "accept" ? `Sie nehmen ${claim} an` : `Sie lehnen ${claim} ab`;
/** A recorded stance with its source; of the claim of the line for null. */
export const recorded = (stance: Stance, claim: string | null, source: string, at: string): string => {
  const it = claim ?? "sie";
  const does = { asserts: `vertritt ${it}`, concedes: `räumt ${it} ein`, rejects: `lehnt ${it} ab` }[stance];
  return `${does} (${source}${at === "" ? "" : `, ${at}`})`;
};
export const decided = (side: Side, toward: Label): string =>
  `Ohne das eigene Urteil darüber ${would[toward]} sie ${inView[side]} ${stand[toward]}.`;
export const noWay = (side: Side): string => `Kein einzelnes Urteil würde ${inView[side]} daran etwas ändern.`;
export const ways = (side: Side, toward: Label, ways: readonly (readonly [Judgement, claim: string])[]): string => {
  const judged = ways.map(([judgement, claim]) => `${claim} ${judgement === "accept" ? "angenommen" : "abgelehnt"}`);
  return `Sie ${would[toward]} ${inView[side]} ${stand[toward]}, wenn ${listed(judged, "oder")} würde.`;
};
export const page = (name: string): string => `Die Seite zu ${name}`;
export const others = (name: string): string => `${name} vergleichen mit:`;
