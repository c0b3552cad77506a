// What a reader's view says of a claim, besides the reasons.

import { number } from "../counted.ts";

/** In the place of the reader, where somebody else's view is shown. */
export const sharer = {
  accepts: (claim: string | null): string => `the person who shared this view accepts ${claim ?? "it"}`,
  rejects: (claim: string | null): string => `the person who shared this view rejects ${claim ?? "it"}`,
  judgement: "a judgement",
} as const;
export const andMore = (reason: string, count: number): string => `${reason}, and on ${number(count)} more`;
export const formerId = (id: string): string => `It was called ${id} when it was judged.`;
export const hasChanged = "It has changed since it was judged.";
export const isGone = "It is no longer on the map, so nothing follows from it.";
