// What is missing or wrong in a draft.

/** Before a problem that does not keep a claim from being sent. */
export const advice = "Advice:";
/** A message of a rule, with quotation marks around what it has as code. */
export const inQuotes = (message: string): string => message.replaceAll(/`([^`]*)`/g, "“$1”");

/** Required values that are empty. */
export const missing = {
  target: "Choose what it replies to.",
  choice: "Choose a question or claim of this map from the list.",
  relation: "Choose a relation.",
  conclusion: "Choose the claim that it doesn’t support.",
  claim: "Write a sentence.",
  person: "Choose a person, or add a new one.",
  holderSource: "Choose a source.",
  source: "Choose a source, or add a new one.",
  name: "Write the name.",
  type: "Choose what it is.",
  title: "Write its title.",
} as const;

/** What the form says of a finding, by its rule; where this is silent, what the rule itself says, which is in English. */
export const findings: Readonly<Record<string, { readonly message?: string; readonly help?: string }>> = {
  "bad-file-name": {
    message: "A file name must be lower-case words joined by hyphens, at most 64 characters.",
    help: "Change it, or leave the field empty.",
  },
  "basis-without-source": { help: "Add a source, or choose “argument”." },
  "deep-claim": { help: "Reply to a claim nearer the question." },
  "front-page-address": { help: "Write the address of the work itself, or leave the field empty." },
  "headline-title": { help: "Write it like a sentence: only names and the first word begin with a capital." },
  "hidden-character": { help: "It was probably pasted in. Delete it, or type the words again." },
  "link-in-sentence": { help: "Add the page as a source, or link to it in the explanation." },
  "missing-locator": { message: "The place in the source is missing." },
  "own-objection": {
    help: "If the person only grants one of the two, choose “concedes”. If they changed their mind, write the dates.",
  },
  "position-without-reason": {
    message: "No claim supports this position yet.",
    help: "Once it is on the map, add a reason with “Support” on its page.",
  },
  "question-in-claim": { help: "Write the answer that the question suggests." },
  "wrong-relation": { help: "Choose another claim, or another relation." },
  "smart-quotes": {
    message: "The whole text is in quotation marks, which would be shown.",
    help: "Delete them.",
  },
  "unchecked-source": {
    message: "It is not said what this data was checked against.",
    help: "Compare it with the work itself or a catalogue, and say with which.",
  },
  "unused-file": {
    message: "This is not used yet.",
    help: "Choose it in a field for people or sources, or remove it here.",
  },
  "unknown-id": {
    help: "An id is the last part of the address of its page. A new source can only be cited here once it is on the map.",
  },
};

/** The name of a button that changes the draft. */
export const fix = {
  add: (characters: string): string => `Add “${characters}”`,
  remove: "Delete it",
  write: (words: string): string => `Write “${words}”`,
  replace: (words: string, now: string): string => `Write “${words}” for “${now}”`,
  relation: (relation: string): string => `Make it “${relation}”`,
} as const;
