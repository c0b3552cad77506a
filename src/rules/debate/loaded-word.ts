import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, questionMatches } from "../sentence-matches.ts";

/**
 * Words that press instead of saying, and names that nobody gives to themselves. Whole words only. Words that also have
 * a plain use in these debates (naive, absurd, merely, hype) are left to reviewers.
 */
const pressing = [
  "as everyone knows",
  // "A clearly defined goal" says how it is defined; "it is clearly wrong" presses.
  "(?<!\\b(?:as|how|less|more|most|so|too|very) )clearly(?! \\p{L}+ed\\b)",
  "everyone knows",
  "indisputably",
  "needless to say",
  "obviously",
  "of course",
  "undeniably",
  "unquestionably",
];
const belittling = [
  "alarmis[mt]s?",
  "apocalyptic cults?",
  "crackpots?",
  "delusional",
  "doomers?",
  "doomerism",
  "doom-?mong\\w+",
  "doomsayers?",
  "fear-?mong\\w+",
  "hysteri(?:a|cal|cally)",
  "hypesters?",
  "idiotic",
  "laughabl[ey]",
  "ludicrous(?:ly)?",
  "preposterous(?:ly)?",
  "ridiculous(?:ly)?",
  "scare-?mong\\w+",
  "silly",
  "so-called",
  "stupid(?:ly)?",
];
const loadedWords = new RegExp(`(?<![\\p{L}-])(?:${[...pressing, ...belittling].join("|")})(?![\\p{L}-])`, "iu");

export const loadedWord: Rule = {
  id: "loaded-word",
  concern: "wording",
  severity: "warning",
  sentence: "A sentence presses its point or belittles who holds another.",
  check: (context) =>
    [...claimMatches(context, loadedWords), ...questionMatches(context, loadedWords)].map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} takes a side.`,
      help: "Leave the word out, or say what it stands for.",
    })),
};
