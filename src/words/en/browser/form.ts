// The form for a claim.

export const loading = "Loading the map…";
export const failed = "The form could not be loaded.";
export const notKept = "This browser can’t keep your draft. Send it or copy it before you close the page.";
export const kept = "Your draft is as you left it.";
export const discarded = "The draft is discarded.";
export const restored = "Your draft is back.";
export const letters = (count: number): string => `${count} of 160`;
export const similar = "Is this the same claim?";
export const emptyCard = "Your sentence appears here.";
/** The name of a row of a list, such as “Holder 1”. */
export const row = (kind: string, place: number): string => `${kind} ${place}`;
export const remove = (row: string): string => `Remove ${row.toLowerCase()}`;
/** Below a field with a chosen record of the map. */
export const onMap = "On the map.";
export const fullOnMap = (name: string): string => `On the map: ${name}`;
export const isNew = "New: you describe it further down.";
/** Instead of options, where only something of the map can be chosen. */
export const nothingFound = "Nothing found: type other words of a question or claim of this map.";
/** The mark of an option that the draft adds. */
export const newMark = "new";
export const newBelow = "the new one below";
/** A person or source that the draft adds. */
export const added = {
  people: {
    unnamed: "New person or organisation",
    /** `typed` is what was typed so far, or "". */
    add: (typed: string): string =>
      typed === "" ? "Add a new person or organisation" : `Add “${typed}” as a new person or organisation`,
    describe: "Describe the new person below.",
  },
  sources: {
    unnamed: "New source",
    add: (typed: string): string => (typed === "" ? "Add a new source" : `Add “${typed}” as a new source`),
    describe: "Describe the new source below.",
  },
} as const;
/** How the name of a new person or organisation is understood. */
export const understood = {
  person: (name: string): string => `${name}: a person`,
  organisation: (name: string): string => `${name}: an organisation`,
} as const;
export const file = { claim: "The claim", source: "The new source", person: "The new person" } as const;

const at = (source: string, place: string): string => (place === "" ? source : `${source}, ${place}`);

/** In place of a locator: the passage was not found in what could be read of the work. */
export const placeNotFound = "passage not found";

/** What a proposal says about its claim. */
export const says = {
  answers: (question: string): string => `It answers “${question}”`,
  supports: (claim: string): string => `It supports “${claim}”`,
  "objects-to": (claim: string): string => `It objects to “${claim}”`,
  rebuts: (claim: string): string => `It rebuts “${claim}”`,
  undercuts: (premise: string, conclusion: string): string =>
    `It grants “${premise}” But it says that this doesn’t support “${conclusion}”`,
  basis: {
    argument: "It rests on an argument.",
    evidence: "It rests on evidence.",
    testimony: "It rests on testimony.",
    analogy: "It rests on an analogy.",
    definition: "It rests on a definition.",
  },
  /** `source` and `place` may be "". */
  stance: (name: string, stance: "asserts" | "concedes" | "rejects", source: string, place: string): string =>
    source === "" ? `${name} ${stance} it.` : `${name} ${stance} it (${at(source, place)}).`,
  source: (source: string, place: string): string => `Source: ${at(source, place)}`,
  newPerson: (name: string): string => `New on the map, as a person: ${name}`,
  newOrganisation: (name: string): string => `New on the map, as an organisation: ${name}`,
  newSource: (title: string, authors: string): string =>
    `New on the map, as a source: ${title}${authors === "" ? "" : `, by ${authors}`}`,
} as const;
