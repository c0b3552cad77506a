// What a reader's view says of a claim, besides the reasons.

import { number } from "../counted.ts";

/** In the place of "you accept", where somebody else's view is shown. */
export const sharer = {
  accepts: "the person who shared this view accepts",
  rejects: "the person who shared this view rejects",
  judgement: "a judgement",
} as const;
export const andMore = (reason: string, count: number): string => `${reason}, and for ${number(count)} more`;
export const formerId = (id: string): string => `It was called ${id} when it was judged.`;
export const hasChanged = "It has changed since it was judged.";
export const isGone = "It is no longer on the map, so nothing follows from it.";
