import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, questionMatches } from "../sentence-matches.ts";

/**
 * Words that insist rather than state, and names that people only call others. Whole words only. Words that also have
 * a neutral use (naive, absurd, merely, hype) are left to reviewers.
 */
const insisting = [
  "as everyone knows",
  // "A clearly defined goal" describes the definition; "it is clearly wrong" insists.
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
const loadedWords = new RegExp(`(?<![\\p{L}-])(?:${[...insisting, ...belittling].join("|")})(?![\\p{L}-])`, "iu");

export const loadedWord: Rule = {
  id: "loaded-word",
  concern: "wording",
  severity: "warning",
  sentence: "A sentence insists on its point or belittles people who disagree.",
  check: (context) =>
    [...claimMatches(context, loadedWords), ...questionMatches(context, loadedWords)].map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} takes a side.`,
      help: "Delete the word, or replace it with a neutral one.",
    })),
};
