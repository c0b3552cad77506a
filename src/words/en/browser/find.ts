// The search in the head of each page. The map's own search is in search.ts.

import { number, quoted } from "../counted.ts";

export const searching = "Searching…";
export const failed = "The search could not be loaded. Are you offline?";
export const nothing = "Nothing found. You can search for words, names, sources and ids of claims.";
export const found = (count: number): string => `${number(count)} found`;
/** Where other words than the typed ones were searched. */
export const foundFor = (words: string, count: number): string => `${number(count)} found for ${quoted(words)}`;
/** Words of a question that don't say what it is about. */
export const askingWords =
  "a about against an and are argument arguments best by claim claims did do does for from how in is main most objection objections of on or position positions reason reasons rebuttal rebuttals reply replies say says said strong stronger strongest that the their they think thinks to unanswered was were what when where which who whose why with";
/** Numbers and the words for them, in turn, so that each finds the other. */
export const numberWords =
  "2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety 100 hundred 1000 thousand";
export const kinds = {
  people: "People",
  pairs: "People compared",
  questions: "Questions",
  claims: "Claims",
  tours: "Tours",
  sources: "Sources",
};
/** Results below those that are listed. */
export const more = (count: number): string => `${number(count)} more`;
export const onMap = (count: number): string => `Show ${number(count)} on the map`;
export const tryWords = (typed: string): string => `Search for ${quoted(typed)} instead`;
export const unanswered = "unanswered";
export const results = "Results";
export const unansweredOnMap = (count: number): string => `Show ${number(count)} unanswered on the map`;
