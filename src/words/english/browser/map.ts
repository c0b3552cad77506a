import { number } from "../counted.ts";

export const everything = "Everything";
export const outline = "Outline";
export const unanswered = "unanswered";
export const failed = "The map could not be loaded. The drawing and its links still work.";
export const questionFailed = "This question could not be loaded. Are you offline?";
export const crossLinksOf = (count: string, name: string): string => `${count} cross-links of: ${name}`;
export const replies = (does: string, name: string): string => `${does}: ${name}`;
export const more = (count: number): string => `and ${number(count)} more`;
export const hasStance = (stance: string): string => `(${stance})`;
export const hasStanding = (standing: string): string => `${standing}.`;
