import * as z from "zod/mini";
import { date } from "../formats/date.ts";
import { citedSourceId, idOf } from "../formats/id.ts";
import { probability, quotedWords, sentence, url, words } from "../formats/texts.ts";
import * as key from "./keys.ts";

/** The relations to a question or another claim. */
export const targetKeys = ["answers", "supports", "objects-to", "rebuts"] as const;
/** The keys of which a claim needs at least one, in the order of the table. */
export const relationKeys = [...targetKeys, "undercuts"] as const;
export const bases = ["argument", "evidence", "testimony", "analogy", "definition"] as const;
/** The first is the default. */
export const stances = ["asserts", "concedes", "rejects"] as const;
export const outcomes = ["happened", "did-not-happen", "partly", "unclear"] as const;
export const criteria = ["holder", "map"] as const;

/** Another id than `claimId` has, so that an example undercut has a premise and a conclusion. */
const conclusionId = idOf(["claim"], "the id of a claim", "milk-goes-in-last");

const undercut = key.mapping({
  undercut: key.optionalTexts(
    key.claimId,
    "the claims whose undercuts it denies, the last one being of the step itself; left out for an inference or an attack",
    "undercutter undercutters",
  ),
  premise: key.placed(key.claimId, "the claim that gives the reason"),
  conclusion: key.placed(conclusionId, "the claim that it is a reason for or against"),
});

const stance = key.mapping({
  person: key.placed(key.personId, "who takes the stance", "who name holder"),
  stance: key.about(z._default(key.word(stances), "asserts"), "`asserts` (the default), `concedes` or `rejects`"),
  source: key.placed(citedSourceId, "where they say so"),
  at: key.citedPlace,
  ...key.found,
  date: key.optionalText(date, "when the stance was taken, as precisely as it is known", "year when"),
  probability: key.optionalText(
    probability,
    "how likely they said it is, as a number from 0 to 1 or as they wrote it: `0.9`, `10–25 %`",
    "likelihood confidence chance credence",
  ),
});

const outcome = key.mapping({
  outcome: key.about(key.word(outcomes), "`happened`, `did-not-happen`, `partly` or `unclear`", "result what"),
  on: key.text(date, "when it happened, or when it was clear that it had not", "date when"),
  source: key.placed(citedSourceId, "according to whom"),
  at: key.citedPlace,
});

const forecast = key.mapping({
  by: key.optionalText(date, "the day, month or year by which it should have happened", "due until deadline"),
  opens: key.optionalText(
    words("a blind tasting is held", 300),
    "if no day was named: what must happen before it can be decided, as words after “once”",
  ),
  how: key.text(
    words("Two newspapers report that most cups are filled with the tea first.", 600),
    "what would count, and who would report it, so that somebody else could decide it",
    "resolution",
  ),
  criteria: key.about(
    z._default(key.word(criteria), "map"),
    "whose words `how` follows: `holder`, or `map` (the default)",
  ),
  elsewhere: key.optionalTexts(url, "pages elsewhere that ask the same; no part of a version", "links see-also"),
  outcomes: key.optionalList(outcome, "what came of it, each according to a source; several where readings differ"),
});

const quote = key.mapping({
  exact: key.text(quotedWords, "the source's own words, at most 300 characters", "text"),
  prefix: key.optionalText(
    words("The tenth rule is that", 150),
    "a few words before the quotation, to find it in the source",
  ),
  suffix: key.optionalText(words("in every case", 150), "a few words after the quotation"),
});

const use = key.mapping({
  source: key.placed(citedSourceId, "the source"),
  at: key.citedPlace,
  ...key.found,
  note: key.optionalText(words("What the source shows.", 1000), "what the source shows, in your own words"),
  quote: key.optional(quote, "the words that show it"),
});

const retirement = z.pipe(
  key.mapping({
    date: key.text(date, "when it was retired"),
    reason: key.text(sentence("Says the same as another claim.", 300), "why, in a sentence"),
    "replaced-by": key.optional(key.placedLine(key.claimId), "the claim to read instead"),
  }),
  z.transform(({ "replaced-by": replacedBy, ...rest }) => ({ ...rest, replacedBy })),
);

/** The keys of a claim. */
export const claim = z.pipe(
  key.mapping({
    // The rule long-claim limits its length.
    claim: key.placed(
      sentence("Milk should go into the cup after the tea.", Infinity),
      "one declarative sentence, one assertion, at most 160 characters, ends with `.`",
      "statement assertion title text",
    ),
    answers: key.optionalTexts(key.questionId, "makes it a **position** on a question", "position-on question"),
    supports: key.optionalTexts(key.claimId, "makes it a **reason** for another claim", "reason-for because"),
    "objects-to": key.optionalTexts(
      key.claimId,
      "makes it an **objection** to a position, a reason or a rebuttal",
      "objects attacks against",
    ),
    rebuts: key.optionalTexts(key.claimId, "makes it a **rebuttal** of an objection", "replies-to responds-to"),
    undercuts: key.optionalList(
      undercut,
      "denies that the premise is a reason for or against the conclusion, without denying the premise",
    ),
    "jointly-with": key.optionalTexts(
      key.claimId,
      "these claims and this one support each conclusion in `supports` only together",
      "together-with",
    ),
    basis: key.optional(
      key.placedWord(bases),
      "what it is based on: `argument`, `evidence`, `testimony`, `analogy` or `definition`",
      "type kind",
    ),
    "held-by": key.optionalList(stance, "who takes a stance on it, with a source", "holders people author by"),
    sources: key.optionalList(use, "where it is argued or shown", "references evidence citations"),
    explanation: key.optionalProse(
      "Markdown; `[@source-id, §3]` cites, `[[claim-id]]` links",
      "description summary details note",
    ),
    "also-said": key.optionalTexts(
      sentence("The milk goes in at the end.", 160),
      "up to three ways in which people put it in talk or in the press; no part of a version",
      "other-wordings paraphrases also-known-as",
    ),
    resolves: key.optional(
      forecast,
      "it says what will happen: by when, how that would be decided, and what came of it",
      "forecast prediction resolution",
    ),
    aliases: key.aliases,
    retired: key.optional(retirement, "the claim is removed from the map, but its page stays", "deprecated withdrawn"),
    draft: key.flag("`true` for imported words that are not a claim yet; errors of wording are then warnings"),
    // It is kept as it came, however long.
    original: key.optionalText(
      sentence("Pour the milk in last!", Infinity),
      "the imported words, kept while the claim is reworded",
    ),
    allow: key.allow,
  }),
  z.transform(({ answers, supports, "objects-to": objectsTo, rebuts, undercuts, ...data }) => {
    const { claim: sentence, "jointly-with": jointlyWith, "held-by": stances, sources: uses, ...other } = data;
    const { "also-said": alsoSaid, ...rest } = other;
    // Their order is that of the file, which Zod doesn't keep.
    const targets = { answers, supports, "objects-to": objectsTo, rebuts, undercuts };
    return { ...rest, sentence, targets, jointlyWith, stances, uses, alsoSaid };
  }),
);

/** What the file of a claim says. */
export type ClaimData = z.output<typeof claim>;

/** A person's stance on a claim, with the source that shows it; `at` is the locator, "" if it is missing. */
export type Stance = z.output<typeof stance>;

/** By when a claim says that something will happen, how that would be decided, and what came of it according to whom. */
export type Forecast = z.output<typeof forecast>;

/** At most 300 characters of a source, with the text before and after by which to find them (a W3C text quote selector). */
export type Quote = z.output<typeof quote>;

/** A source in which the claim is argued or shown. */
export type SourceUse = z.output<typeof use>;

export type Retirement = z.output<typeof retirement>;
