// The form for a claim.

import { quoted } from "../counted.ts";

export const loading = "Die Karte wird geladen …";
export const failed = "Das Formular konnte nicht geladen werden.";
export const notKept =
  "Dieser Browser kann Ihren Entwurf nicht aufbewahren. Senden oder kopieren Sie ihn, bevor Sie die Seite schließen.";
export const kept = "Ihr Entwurf ist so, wie Sie ihn verlassen haben.";
export const discarded = "Der Entwurf ist verworfen.";
export const restored = "Ihr Entwurf ist wieder da.";
export const letters = (count: number): string => `${count} von 160`;
export const similar = "Ist das dieselbe Aussage?";
export const emptyCard = "Hier erscheint Ihr Satz.";
/** The name of a row of a list, such as „Quelle 1“. */
export const row = (kind: string, place: number): string => `${kind} ${place}`;
export const remove = (row: string): string => `${row} entfernen`;
/** Below a field with a chosen record of the map. */
export const onMap = "Auf der Karte.";
export const fullOnMap = (name: string): string => `Auf der Karte: ${name}`;
export const isNew = "Neu: Die Angaben dazu machen Sie weiter unten.";
/** Instead of options, where only something of the map can be chosen. */
export const nothingFound = "Nichts gefunden: Tippen Sie andere Wörter einer Frage oder Aussage dieser Karte.";
/** The mark of an option that the draft adds. */
export const newMark = "neu";
export const newBelow = "der neue Eintrag unten";
/** A person or source that the draft adds. */
export const added = {
  people: {
    unnamed: "Neue Person oder Organisation",
    /** `typed` is what was typed so far, or "". */
    add: (typed: string): string =>
      typed === ""
        ? "Neue Person oder Organisation hinzufügen"
        : `${quoted(typed)} als neue Person oder Organisation hinzufügen`,
    describe: "Machen Sie unten die Angaben zur neuen Person.",
  },
  sources: {
    unnamed: "Neue Quelle",
    add: (typed: string): string =>
      typed === "" ? "Neue Quelle hinzufügen" : `${quoted(typed)} als neue Quelle hinzufügen`,
    describe: "Machen Sie unten die Angaben zur neuen Quelle.",
  },
} as const;
/** How the name of a new person or organisation is understood. */
export const understood = {
  person: (name: string): string => `${name}: eine Person`,
  organisation: (name: string): string => `${name}: eine Organisation`,
} as const;
export const file = { claim: "Die Aussage", source: "Die neue Quelle", person: "Die neue Person" } as const;

const at = (source: string, place: string): string => (place === "" ? source : `${source}, ${place}`);

export const placeNotFound = "Stelle nicht gefunden";

/** What a proposal says about its claim. */
export const says = {
  answers: (question: string): string => `Sie beantwortet ${quoted(question)}`,
  supports: (claim: string): string => `Sie stützt ${quoted(claim)}`,
  "objects-to": (claim: string): string => `Sie spricht gegen ${quoted(claim)}`,
  rebuts: (claim: string): string => `Sie erwidert auf ${quoted(claim)}`,
  undercuts: (premise: string, conclusion: string): string =>
    `Sie räumt ${quoted(premise)} ein. Aber nach ihr stützt das nicht ${quoted(conclusion)}`,
  basis: {
    argument: "Sie stützt sich auf ein Argument.",
    evidence: "Sie stützt sich auf Belege.",
    testimony: "Sie stützt sich auf Zeugnisse.",
    analogy: "Sie stützt sich auf eine Analogie.",
    definition: "Sie stützt sich auf eine Definition.",
  },
  /** `source` and `place` may be "". */
  stance: (name: string, stance: "asserts" | "concedes" | "rejects", source: string, place: string): string => {
    const does = { asserts: "vertritt sie", concedes: "räumt sie ein", rejects: "lehnt sie ab" }[stance];
    return source === "" ? `${name} ${does}.` : `${name} ${does} (${at(source, place)}).`;
  },
  source: (source: string, place: string): string => `Quelle: ${at(source, place)}`,
  newPerson: (name: string): string => `Neu auf der Karte, als Person: ${name}`,
  newOrganisation: (name: string): string => `Neu auf der Karte, als Organisation: ${name}`,
  newSource: (title: string, authors: string): string =>
    `Neu auf der Karte, als Quelle: ${title}${authors === "" ? "" : `, von ${authors}`}`,
} as const;
