/** Rules about words that a sentence should not have, in the languages whose words they know. */
import { inlineCode } from "../../text/escape.ts";
import type { Rule } from "../rule.ts";
import { claimMatches, type Patterns, sentenceMatches } from "../sentences.ts";

/**
 * `I` counts only before a lower-case word and not as a numeral (World War I). `us` counts only in lower case, because
 * US is a country. `mine` does not count, because it is also a noun.
 */
const english =
  /\b(?:(?<!\b(?:War|Type|Phase|Part|Title|Article|Book|Class|Stage|Tier|Table|Annex|Appendix) )I(?:['’](?:m|ve|d|ll)\b|(?=\s+\p{Ll}))|[Mm]e|[Mm]y|[Mm]yself|[Ww]e(?:['’](?:re|ve|d|ll))?|us|[Oo]urs?|[Oo]urselves)\b(?![-.]\p{L})/u;

/**
 * Capitals count only where a sentence begins: "das Ich" and "das Wir" are nouns, Mir was a space station. "meine," and
 * "meine es" are also reported speech. `ihr` is left out, because it also means "her".
 */
const german =
  /(?<![\p{L}-])(?:ich|mich|mir|wir|uns|(?:mein|unser)(?:e[mnrs]?)?(?!,| (?:es|damit) )|unsre[mnrs]?|(?<=^|[:–] )(?:Ich|Mich|Wir|Uns|(?:Mein(?! Kampf)|Unser)(?:e[mnrs]?)?|Unsre[mnrs]?))(?![\p{L}-])/u;

const firstPersons: Patterns = { en: english, de: german };

export const firstPerson: Rule = {
  id: "first-person",
  concern: "wording",
  severity: "warning",
  sentence: "A claim is written in the first person.",
  languages: Object.keys(firstPersons),
  check: (context) =>
    claimMatches(context, firstPersons).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} is first person, but a claim has no speaker.`,
      help: "Say who is meant: people, researchers, the authors.",
    })),
};

/**
 * Words that insist rather than state, and names that people only call others. Whole words only. Words that also have
 * a neutral use (naive, absurd, merely, hype) are left to reviewers.
 */
const insisting = [
  "as everyone knows",
  // "A clearly defined goal" describes the definition; "it is clearly wrong" insists.
  "(?<!\\b(?:as|how|less|more|most|so|too|very) )clearly(?! \\p{L}+ed\\b)",
  "everyone knows|indisputably|needless to say|obviously|of course|undeniably|unquestionably",
];
const belittling = [
  "alarmis[mt]s?|apocalyptic cults?|crackpots?|delusional|doomers?|doomerism|doom-?mong\\w+|doomsayers?",
  "fear-?mong\\w+|hysteri(?:a|cal|cally)|hypesters?|idiotic|laughabl[ey]|ludicrous(?:ly)?",
  "preposterous(?:ly)?|ridiculous(?:ly)?|scare-?mong\\w+|silly|so-called|stupid(?:ly)?",
];

/** `offensichtlich` and its like insist as adverbs; "nicht offensichtlich" and "das ist offensichtlich." describe. */
const asAdverb =
  "(?<!\\b(?:als|für|kaum|nicht|nie|so|weniger|wie|zu) )(?:offenkundig|offensichtlich|selbstverständlich|unbestreitbar)(?![.,]| (?:ist|sind|seien?|waren?|wird|werden|wurden?|wären?|erschein\\p{L}+|schein\\p{L}+|wirk\\p{L}+|mach\\p{L}+|geworden|geblieben|gehalten|genommen|hingenommen|hin|genug|und|oder)(?!\\p{L}))";
const germanInsisting = [
  asAdverb,
  // "Natürlich vorkommende Stoffe" and "Natürlich ist nicht gleich gut" speak of nature.
  "natürlich (?:nicht|kein(?:e[mnrs]?)?)",
  "^natürlich (?:darf|dürfen|gilt|haben|hat|kann|können|muss|müssen|soll|sollen|werden|wird)",
  "bekannt(?:lich|ermaßen)|(?:jedes kind|wie (?:jeder|man)) weiß|wie alle wissen|klarerweise|logischerweise",
  "ohne jeden zweifel|selbstredend|zweifellos|zweifelsohne",
];
/**
 * "Sogenannt" also introduces a term, a "Spinner" also spins: such words are left to reviewers, except with what they
 * belittle.
 */
const germanBelittling = [
  "absurderweise|alarmis(?:mus|t(?:en|in|innen)?|tisch(?:e[mnrs]?)?)|blödsinnig(?:e[mnrs]?)?",
  "dumm(?:e[mnrs]?)?|ewiggestrige?[mnrs]?|gutmensch(?:en)?|hanebüchen(?:e[mnrs]?)?|hirnrissig(?:e[mnrs]?)?",
  "hysteri(?:e|ker(?:n|s|in|innen)?|sch(?:e[mnrs]?)?)|ideologisch verblendet(?:e[mnrs]?)?",
  "idiotisch(?:e[mnrs]?)?",
  // "Satire macht sie lächerlich" reports.
  "lächerlich(?:e[mnrs]?|erweise)",
  "panikmacher?(?:ei|n|in|innen|s)?|schwachsinnig(?:e[mnrs]?)?",
  "schwarzmaler(?:ei|isch(?:e[mnrs]?)?|n|in|innen|s)?|schwurbler(?:n|in|innen|s)?",
  "sogenannte[nr]? (?:eliten?|expert(?:en|innen)|fachleuten?|intellektuellen?|wissenschaftler(?:n|innen)?)",
  "untergangsprophet(?:en|innen)?",
];

const wholeWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${words.join("|")})(?![\\p{L}-])`, "iu");

const loadedWords: Patterns = {
  en: wholeWords([...insisting, ...belittling]),
  de: wholeWords([...germanInsisting, ...germanBelittling]),
};

export const loadedWord: Rule = {
  id: "loaded-word",
  concern: "wording",
  severity: "warning",
  sentence: "A sentence insists on its point or belittles people who disagree.",
  languages: Object.keys(loadedWords),
  check: (context) =>
    sentenceMatches(context, loadedWords).map(({ words, place }) => ({
      place,
      message: `${inlineCode(words)} takes a side.`,
      help: "Delete the word, or replace it with a neutral one.",
    })),
};
