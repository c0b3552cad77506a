import type { Basis, RelationKind, StanceKind } from "../model/index.ts";
import { choice } from "../formats/choices.ts";
import { date } from "../formats/date.ts";
import { idOf } from "../formats/id.ts";
import { markdown, quotedWords, sentence, words } from "../formats/texts.ts";
import { fields, list, mapping, oneOrMore, optional, required, text } from "../shape/shape.ts";
import { allow, citedPlace, citedSourceId, claimId, conclusionId, personId, questionId } from "./shared.ts";

export const bases: readonly Basis[] = ["argument", "evidence", "testimony", "analogy", "definition"];
export const stances: readonly StanceKind[] = ["asserts", "concedes", "rejects"];

const undercut = fields({
  premise: required(text(claimId), "the claim that gives the reason"),
  conclusion: required(text(conclusionId), "the claim that it is a reason for or against"),
});

const stance = fields({
  person: required(text(personId), "who takes the stance", "who", "name", "holder"),
  stance: optional(text(choice(stances)), "`asserts` (the default), `concedes` or `rejects`"),
  source: required(text(citedSourceId), "where they say so"),
  at: citedPlace,
  date: optional(text(date), "when the stance was taken, as precisely as it is known", "year", "when"),
});

const quote = fields({
  exact: required(text(quotedWords), "the source's own words, at most 300 characters", "text"),
  prefix: optional(
    text(words("The tenth rule is that", 150)),
    "a few words before the quotation, to find it in the source",
  ),
  suffix: optional(text(words("in every case", 150)), "a few words after the quotation"),
});

const use = fields({
  source: required(text(citedSourceId), "the source"),
  at: citedPlace,
  note: optional(text(words("What the source shows.", 1000)), "what the source shows, in your own words"),
  quote: optional(mapping(quote), "the words that show it"),
});

const retirement = fields({
  date: required(text(date), "when it was retired"),
  reason: required(text(sentence("Says the same as another claim.", 300)), "why, in a sentence"),
  "replaced-by": optional(text(claimId), "the claim to read instead"),
});

/** The keys of a claim. */
export const claimFields = fields({
  claim: required(
    // The rule long-claim limits its length.
    text(sentence("Milk should go into the cup after the tea.", Infinity)),
    "one declarative sentence, one assertion, at most 160 characters, ends with `.`",
    "statement",
    "assertion",
    "title",
    "text",
  ),
  answers: optional(oneOrMore(questionId), "makes it a **position** on a question", "position-on", "question"),
  supports: optional(oneOrMore(claimId), "makes it a **reason** for another claim", "reason-for", "because"),
  "objects-to": optional(
    oneOrMore(claimId),
    "makes it an **objection** to a position, a reason or a rebuttal",
    "objects",
    "attacks",
    "against",
  ),
  rebuts: optional(oneOrMore(claimId), "makes it a **rebuttal** of an objection", "replies-to", "responds-to"),
  undercuts: optional(
    list(mapping(undercut)),
    "denies that the premise is a reason for or against the conclusion, without denying the premise",
  ),
  "jointly-with": optional(
    oneOrMore(claimId),
    "these claims and this one support each conclusion in `supports` only together",
    "together-with",
  ),
  basis: optional(
    text(choice(bases)),
    "what it is based on: `argument`, `evidence`, `testimony`, `analogy` or `definition`",
    "type",
    "kind",
  ),
  "held-by": optional(
    list(mapping(stance)),
    "who takes a stance on it, with a source",
    "holders",
    "people",
    "author",
    "by",
  ),
  sources: optional(list(mapping(use)), "where it is argued or shown", "references", "evidence", "citations"),
  explanation: optional(
    text(markdown),
    "Markdown; `[@source-id, §3]` cites, `[[claim-id]]` links",
    "description",
    "summary",
    "details",
    "note",
  ),
  aliases: optional(
    oneOrMore(idOf([], "a former id", "milk-goes-in-last")),
    "former ids: their addresses redirect here",
    "former-ids",
  ),
  retired: optional(
    mapping(retirement),
    "the claim is removed from the map, but its page stays",
    "deprecated",
    "withdrawn",
  ),
  draft: optional(
    text(choice(["true", "false"])),
    "`true` for imported words that are not a claim yet; errors of wording are then warnings",
  ),
  original: optional(
    // It is kept as it came, however long.
    text(sentence("Pour the milk in last!", Infinity)),
    "the imported words, kept while the claim is reworded",
  ),
  allow,
});

/** The keys of which a claim needs at least one, in the order of the table. */
export const relationKeys: readonly RelationKind[] = ["answers", "supports", "objects-to", "rebuts", "undercuts"];
