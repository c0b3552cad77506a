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
export const entry = (kind: string, place: number): string => `${kind} ${place}`;
export const remove = (entry: string): string => `Remove ${entry.toLowerCase()}`;
export const fullChoice = (name: string, id: string): string => `${name} (${id})`;
export const isNew = "New: you describe it further down.";
/** The mark of an option that the draft adds. */
export const newMark = "new";
export const newBelow = "the new one below";
/** A person or source that the draft adds. */
export const added = {
  people: {
    unnamed: "New person or organisation",
    add: "Add a new person or organisation",
    describe: "Describe the new person below.",
  },
  sources: { unnamed: "New source", add: "Add a new source", describe: "Describe the new source below." },
} as const;
export const file = { claim: "The claim", source: "The new source", person: "The new person" } as const;
export const text = "The file";
