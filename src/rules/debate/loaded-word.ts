import { inlineCode } from "../../text/inline-code.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, questionMatches, type Patterns } from "../sentence-matches.ts";

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

const german = [
  "bekanntlich",
  "jeder weiß",
  "natürlich(?! \\p{Ll}+(?:e[mnrs]?)\\b)",
  "offenkundig",
  "offensichtlich",
  "selbstverständlich",
  "unbestreitbar",
  "zweifellos",
  "zweifelsohne",
  "absurderweise",
  "dumm(?:e[mnrs]?)?",
  "hanebüchen(?:e[mnrs]?)?",
  "hysteri(?:e|ker(?:in|innen)?|sch(?:e[mnrs]?)?)",
  "idiotisch(?:e[mnrs]?)?",
  "lächerlich(?:e[mnrs]?)?",
  "panikmache(?:r|rei)?",
  "schwachsinnig(?:e[mnrs]?)?",
  "schwarzmaler(?:ei|isch)?",
  "sogenannt(?:e[mnrs]?)?",
  "spinner(?:n|ei)?",
  "verblendet(?:e[mnrs]?)?",
];

const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${words.join("|")})(?![\\p{L}-])`, "iu");

const patterns: Patterns = { en: wholeWords([...insisting, ...belittling]), de: wholeWords(german) };

export const loadedWord: Rule = {
  id: "loaded-word",
  concern: "wording",
  severity: "warning",
  sentence: "A sentence insists on its point or belittles people who disagree.",
  languages: Object.keys(patterns),
  check: (context) =>
    [...claimMatches(context, patterns), ...questionMatches(context, patterns)].map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} takes a side.`,
      help: "Delete the word, or replace it with a neutral one.",
    })),
};
