import { number, quoted } from "../counted.ts";

export const everything = "Everything";
export const outline = "Outline";
export const unanswered = "unanswered";
export const failed = "The map could not be loaded. The drawing and its links still work.";
export const partFailed = "This part of the map could not be loaded. Are you offline?";
export const notFound = (id: string): string => `This map has no question or claim with the id ${quoted(id)}.`;
/** Begins with the count, which is all that the button shows. */
export const crossLinksOf = (count: string, name: string): string =>
  `${count} ${count === "1" ? "cross-link" : "cross-links"} of: ${name}`;
export const replies = (does: string, name: string): string => `${does}: ${name}`;
export const more = (count: number): string => `and ${number(count)} more`;
export const hasStance = (stance: string): string => `(${stance})`;
export const hasStanding = (standing: string): string => `${standing}.`;
