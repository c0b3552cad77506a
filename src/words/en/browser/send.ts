// The ways to send what the form wrote.

import { number } from "../counted.ts";

const draftStays = "Your draft stays here until you discard it.";

const pressForFile =
  "Then press, in this order: “Fork this repository” if GitHub asks for it, “Commit changes”, “Propose changes”, “Create pull request”.";

const pressForIssue = (files: number): string =>
  `Then press “Create”. A program makes one pull request of ${files === 1 ? "it" : "all the files"}.`;

export const together = "Propose them together on GitHub";
export const pullRequest = "Open a pull request on GitHub";
export const issue = "Send it as a GitHub issue";
export const mail = "Send it by e-mail";
export const copy = "Copy";
export const download = "Download";
export const wrong = (count: number): string =>
  count === 1
    ? "One thing is missing or wrong. It is marked in the form."
    : `${number(count)} things are missing or wrong. They are marked in the form.`;
export const advice = (count: number): string =>
  count === 1
    ? "A reviewer will ask about one thing that is marked in the form."
    : `A reviewer will ask about ${number(count)} things that are marked in the form.`;
export const openAgain = "Open it again";
export const text = "The text";
export const copied = "Copied.";
export const downloaded = (file: string): string => `Saved as ${file} in your downloads. ${draftStays}`;
export const notCopied = "The browser didn’t allow it. Copy it from here:";
export const file = {
  opens: `GitHub opens in a new tab. ${pressForFile} ${draftStays}`,
  paste: `The text is too long for an address, so it is copied. Paste it into the file that opens. ${pressForFile}`,
  copyFirst: `The text is too long for an address. Copy it from here into the file that opens. ${pressForFile}`,
} as const;
export const issuePage = {
  opens: (files: number): string => `GitHub opens in a new tab. ${pressForIssue(files)} ${draftStays}`,
  paste: (files: number): string =>
    `The text is too long for an address, so it is copied. Paste it into the box that opens. ${pressForIssue(files)}`,
  copyFirst: (files: number): string =>
    `The text is too long for an address. Copy it from here into the box that opens. ${pressForIssue(files)}`,
} as const;
/** A message to the contact of the map. */
export const message = {
  subject: (claim: string): string => `New claim: ${claim}`,
  paste: `The text is copied. Paste it into the message that opens. ${draftStays}`,
  copyFirst: `Copy the text from here into the message that opens. ${draftStays}`,
} as const;
