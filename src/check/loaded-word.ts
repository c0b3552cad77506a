import { inlineCode } from "./inline-code.ts";
import type { CheckedRule } from "./rule.ts";
import { claimMatches, questionMatches } from "./sentence-matches.ts";
import { unindent } from "./unindent.ts";

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

export const loadedWord: CheckedRule = {
  kind: "checked",
  id: "loaded-word",
  concern: "wording",
  severity: "warning",
  summary: "A sentence presses its point or belittles who holds another.",
  explanation:
    "A claim is worded so that those who hold it would accept it and those who reject it know what they reject. *Obviously* and " +
    "*clearly* say nothing that a reason could not say better; *so-called*, *alarmist* or *doomer* are names that nobody " +
    "gives to themselves. A word that is itself the matter stands in quotation marks.",
  examples: {
    bad: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last can obviously see how much of it the tea needs.
        supports: milk-goes-in-last
      `,
    },
    good: {
      "claims/tea/pouring-last-sets-the-amount.yaml": unindent`
        claim: Whoever pours the milk last, the "so-called" right way, can see more clearly how much the tea needs.
        supports: milk-goes-in-last
      `,
    },
  },
  check: (context) =>
    [...claimMatches(context, loadedWords), ...questionMatches(context, loadedWords)].map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} takes a side.`,
      help: "Leave the word out, or say what it stands for.",
    })),
};
