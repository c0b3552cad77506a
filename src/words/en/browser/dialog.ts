// The dialog "My view".

import { counted, number } from "../counted.ts";

export const title = "My view";
export const close = "Close";
export const invitation = "Accept or reject claims on the map to see what follows. Your view stays in this browser.";
export const conflicts = "Conflicts";
export const yours = "Your judgements";
export const theirs = "Judgements";
export const replacedBy = (claim: string): string => `It was replaced by ${claim}.`;
export const leaveOpen = (sentence: string): string => `Leave open: ${sentence}`;
export const copyLink = "Copy link";
export const linkCopied = "The link is copied.";
export const copyThis = "Copy this link";
export const undo = "Undo";
export const clear = "Clear all";
export const shared = (judged: number): string =>
  `This is a view that somebody shared. It has ${judged === 1 ? "a judgement on one claim" : `judgements on ${counted(judged, "claim")}`}.`;
export const sharedChanged = (count: number): string =>
  count === 1
    ? "One claim has changed since; it is marked below."
    : `${number(count)} claims have changed since; they are marked below.`;
export const sharedGone = (count: number, all: number): string => {
  if (all === 1) return "That claim is not on this map.";
  return count === 1 ? "One of them is not on this map." : `${number(count)} of them are not on this map.`;
};
export const ownStays = "Your own view stays as it is unless you replace it with this one.";
export const adopt = "Make it my view";
export const back = "Back to my view";
export const leave = "Leave this view";
