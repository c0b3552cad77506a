// What a reader's view says of a claim, besides the reasons.

import { number } from "../counted.ts";

/** In the place of the reader, where somebody else's view is shown. */
export const sharer = {
  accepts: (claim: string | null): string => `wer diese Sicht geteilt hat, nimmt ${claim ?? "sie"} an`,
  rejects: (claim: string | null): string => `wer diese Sicht geteilt hat, lehnt ${claim ?? "sie"} ab`,
  judgement: "einem Urteil",
} as const;
export const andMore = (reason: string, count: number): string =>
  `${reason}, außerdem von ${count === 1 ? "einer weiteren" : `${number(count)} weiteren`}`;
export const formerId = (id: string): string => `Sie hatte die Kennung ${id}, als sie beurteilt wurde.`;
export const hasChanged = "Sie hat sich geändert, seit sie beurteilt wurde.";
export const isGone = "Sie ist nicht mehr auf der Karte; also folgt nichts daraus.";
