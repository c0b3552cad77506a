// Pasting several claims into the form.

import { counted, number } from "../counted.ts";

export const failed = "The part of this page that reads pasted text could not be loaded. Nothing is lost: try again.";
/** What a text was read as. */
const formats = {
  argdown: "Argdown",
  kialo: "a Kialo export",
  table: "a table",
  sentences: "one sentence a line",
} as const;
export const made = (count: number, format: keyof typeof formats): string =>
  `Read as ${formats[format]}: ${counted(count, "draft")}. Finish each below.`;
export const there = "All of these claims are below already.";
export const refused = {
  nothing: "There is no claim in this text.",
  "too-large": (letters: number, most: number): string =>
    `This text has ${number(letters)} characters, and the form reads ${number(most)}. Paste a part of it, or import the whole file with the command “import”.`,
  "too-many": (claims: number, room: number): string =>
    room === 0
      ? "This proposal is full. Send it before you paste more."
      : `This text has ${counted(claims, "claim")}, and there is room for ${number(room)}. Paste a part of it, or import the whole file with the command “import”.`,
} as const;
/** The link to the guide, after a refusal of a text that is too much. */
export const guide = "How to import a file";
export const notes = "Not understood or not taken over:";
/** A line of the text, with what became of it. */
export const note = (line: number, why: string, words: string): string => `Line ${number(line)}, ${why}: ${words}`;
export const more = (count: number): string => `and ${number(count)} more`;
export const why = {
  unread: "not understood",
  unclosed: "a bracket that is not closed, left out",
  signs: "a second relation sign, left out",
  direction: "a relation that the form doesn’t have, so check what it replies to",
  question: "no question of this map, so choose what the claims below it reply to",
  "unknown-target": "replies to something that is neither in the text nor on the map",
  second: "a second relation, of which the form takes the first",
  linked: "premises that count only together, kept as separate reasons",
  undercut: "undercuts an inference that is not there, kept as an objection",
  circle: "closes a circle, so it replies to nothing yet",
  known: "on the map already",
  twice: "a second wording of the same claim",
  data: "data in another notation",
  markup: "bold, italic or a link, of which the words are kept",
  tag: "a tag, left out",
  hidden: "invisible characters, left out",
  long: "too long for a claim, left out",
  column: "a column that the form does not use",
} as const;
/** A claim of the proposal in the list, by what is left to do. `first` is the first problem, as it stands beside its field. */
export const state = {
  ready: "ready",
  wording: (first: string): string => `wording unfinished, sent as a draft: ${first}`,
  missing: (count: number, first: string): string =>
    `${count === 1 ? "1 thing" : `${number(count)} things`} missing or wrong: ${first}`,
} as const;
export const removeDraft = (claim: string): string => `Remove “${claim}”`;
export const removed = "The claim is removed from this proposal.";
export const empty = "(no words yet)";
/** Below a field with a claim of the same proposal. */
export const inProposal = (claim: string): string => `In this proposal: ${claim}`;
export const proposalMark = "in this proposal";
/** In the card of a claim whose wording is not finished. */
export const unfinished = "Its wording is not a claim yet, so it is sent as a draft with the pasted words.";
export const tooManyFiles = (files: number, most: number): string =>
  `This proposal has ${number(files)} files, and at most ${number(most)} can go together. Remove some claims, and send them in a second proposal.`;
export const others = (count: number): string =>
  count === 1
    ? "Another claim of this proposal is not finished."
    : `${number(count)} other claims of this proposal are not finished.`;
