import * as z from "zod";
import { date } from "../formats/date.ts";
import { citedSourceId, idOf } from "../formats/id.ts";
import { quotedWords, sentence, words } from "../formats/texts.ts";
import {
  allow,
  citedPlace,
  claimId,
  flag,
  keys,
  oneOrMore,
  orNull,
  personId,
  placed,
  prose,
  questionId,
  text,
  word,
} from "./keys.ts";

/** The keys of which a claim needs at least one, in the order of the table. */
export const relationKeys = ["answers", "supports", "objects-to", "rebuts", "undercuts"] as const;
export const bases = ["argument", "evidence", "testimony", "analogy", "definition"] as const;
export const stances = ["asserts", "concedes", "rejects"] as const;

/** Another id than `claimId` has, so that an example undercut has a premise and a conclusion. */
const conclusionId = idOf(["claim"], "the id of a claim", "milk-goes-in-last");

const undercut = keys({
  premise: placed(claimId).meta({ description: "the claim that gives the reason" }),
  conclusion: placed(conclusionId).meta({ description: "the claim that it is a reason for or against" }),
});

const stance = keys({
  person: placed(personId).meta({ description: "who takes the stance", alsoCalled: ["who", "name", "holder"] }),
  stance: word(stances)
    .transform(({ value }) => value)
    .default("asserts")
    .meta({ description: "`asserts` (the default), `concedes` or `rejects`" }),
  source: placed(citedSourceId).meta({ description: "where they say so" }),
  at: citedPlace,
  date: text(date)
    .default("")
    .meta({
      description: "when the stance was taken, as precisely as it is known",
      alsoCalled: ["year", "when"],
    }),
});

const quote = keys({
  exact: text(quotedWords).meta({
    description: "the source's own words, at most 300 characters",
    alsoCalled: ["text"],
  }),
  prefix: text(words("The tenth rule is that", 150))
    .default("")
    .meta({ description: "a few words before the quotation, to find it in the source" }),
  suffix: text(words("in every case", 150)).default("").meta({ description: "a few words after the quotation" }),
});

const use = keys({
  source: placed(citedSourceId).meta({ description: "the source" }),
  at: citedPlace,
  note: text(words("What the source shows.", 1000))
    .default("")
    .meta({ description: "what the source shows, in your own words" }),
  quote: orNull(quote).meta({ description: "the words that show it" }),
});

const retirement = keys({
  date: text(date).meta({ description: "when it was retired" }),
  reason: text(sentence("Says the same as another claim.", 300)).meta({ description: "why, in a sentence" }),
  "replaced-by": orNull(placed(claimId)).meta({ description: "the claim to read instead" }),
}).transform(({ "replaced-by": replacedBy, ...rest }) => ({ ...rest, replacedBy }));

/** The keys of a claim. */
export const claim = keys({
  // The rule long-claim limits its length.
  claim: placed(sentence("Milk should go into the cup after the tea.", Infinity)).meta({
    description: "one declarative sentence, one assertion, at most 160 characters, ends with `.`",
    alsoCalled: ["statement", "assertion", "title", "text"],
  }),
  answers: oneOrMore(questionId)
    .default([])
    .meta({ description: "makes it a **position** on a question", alsoCalled: ["position-on", "question"] }),
  supports: oneOrMore(claimId)
    .default([])
    .meta({ description: "makes it a **reason** for another claim", alsoCalled: ["reason-for", "because"] }),
  "objects-to": oneOrMore(claimId)
    .default([])
    .meta({
      description: "makes it an **objection** to a position, a reason or a rebuttal",
      alsoCalled: ["objects", "attacks", "against"],
    }),
  rebuts: oneOrMore(claimId)
    .default([])
    .meta({ description: "makes it a **rebuttal** of an objection", alsoCalled: ["replies-to", "responds-to"] }),
  undercuts: z.array(undercut).default([]).meta({
    description: "denies that the premise is a reason for or against the conclusion, without denying the premise",
  }),
  "jointly-with": oneOrMore(claimId)
    .default([])
    .meta({
      description: "these claims and this one support each conclusion in `supports` only together",
      alsoCalled: ["together-with"],
    }),
  basis: orNull(word(bases)).meta({
    description: "what it is based on: `argument`, `evidence`, `testimony`, `analogy` or `definition`",
    alsoCalled: ["type", "kind"],
  }),
  "held-by": z
    .array(stance)
    .default([])
    .meta({
      description: "who takes a stance on it, with a source",
      alsoCalled: ["holders", "people", "author", "by"],
    }),
  sources: z
    .array(use)
    .default([])
    .meta({ description: "where it is argued or shown", alsoCalled: ["references", "evidence", "citations"] }),
  explanation: prose()
    .optional()
    .meta({
      description: "Markdown; `[@source-id, §3]` cites, `[[claim-id]]` links",
      alsoCalled: ["description", "summary", "details", "note"],
    }),
  aliases: oneOrMore(idOf([], "a former id", "milk-goes-in-last"))
    .default([])
    .meta({ description: "former ids: their addresses redirect here", alsoCalled: ["former-ids"] }),
  retired: orNull(retirement).meta({
    description: "the claim is removed from the map, but its page stays",
    alsoCalled: ["deprecated", "withdrawn"],
  }),
  draft: flag().default(false).meta({
    description: "`true` for imported words that are not a claim yet; errors of wording are then warnings",
  }),
  // It is kept as it came, however long.
  original: text(sentence("Pour the milk in last!", Infinity))
    .default("")
    .meta({ description: "the imported words, kept while the claim is reworded" }),
  allow,
}).transform(({ answers, supports, "objects-to": objectsTo, rebuts, undercuts, ...data }) => {
  const { claim: sentence, "jointly-with": jointlyWith, "held-by": stances, sources: uses, ...rest } = data;
  // Their order is that of the file, which Zod doesn't keep.
  const targets = { answers, supports, "objects-to": objectsTo, rebuts, undercuts };
  return { ...rest, sentence, targets, jointlyWith, stances, uses };
});

/** What the file of a claim says. */
export type ClaimData = z.output<typeof claim>;

/** A person's stance on a claim, with the source that shows it; `at` is the locator, "" if it is missing. */
export type Stance = z.output<typeof stance>;

/** At most 300 characters of a source, with the text before and after by which to find them (a W3C text quote selector). */
export type Quote = z.output<typeof quote>;

/** A source in which the claim is argued or shown. */
export type SourceUse = z.output<typeof use>;

export type Retirement = z.output<typeof retirement>;
