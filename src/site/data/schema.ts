/**
 * What the JSON files of a site say; /about/data/ explains it. The JSON Schemas at /schema/data/ are made of this, and so is the module
 * `disputed-territory/data` of the package. What writes the files is held to the types, and a test holds the files to the schemas.
 */
import * as z from "zod/mini";
import { bases, criteria, outcomes, relationKeys, stances } from "../../claims/schema/claim.ts";
import { name, relation } from "../../claims/schema/content.ts";

/**
 * The number of the format of these files. Fields may be added; one that goes, or gets another name or type, makes a new number.
 * 2: `recorded` in the place of `label`.
 */
export const dataFormat = 2;

/** The same with a description. */
const about = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema =>
  schema.check(z.describe(description));

const text = z.string();
const texts = z.array(text);
const flag = z.boolean();
const count = z.int().check(z.minimum(0));
const id = about(text, "An id, which is also in the address of the page.");
const ids = z.array(id);
const idOrNull = z.nullable(id);
const url = about(text, "An address, in full if that of the site is known; empty if there is none.");
const date = about(text, "2022-06-27, 2022-06 or 2022, as far as it is known; empty if it is not.");
const markdown = about(text, "Markdown, in which [@source, §3] cites and [[claim]] links.");
const sentence = about(text, "The sentence, in words alone.");
const aliases = about(ids, "Former ids.");
const role = z.enum(["position", "reason", "objection", "rebuttal"]);

const cslItem = about(z.record(text, z.unknown()), "An item of CSL-JSON, see https://citationstyles.org.");

const begin = {
  format: about(z.literal(dataFormat), "The number of the format: a field that goes or changes makes a new one."),
  newest: about(
    z.nullable(z.object({ date, commit: text })),
    "When the newest version of a claim was published; null if the history is not known.",
  ),
};

const found = {
  passage: about(texts, "The first and the last words of the passage, or all of it."),
  read: about(date, "The day on which somebody last compared the claim with the passage; empty if nobody has."),
};

const stance = z.object({
  ...{ person: id, stance: z.enum(stances), source: id, at: text, ...found, date },
  probability: about(text, "How likely they said it is, as they put it; empty if they did not."),
});

const forecast = z.object({
  by: about(date, "By when it should have happened; empty if no day was named."),
  opens: about(text, "What must have happened before it can be decided, if no day was named."),
  how: about(text, "What would count, and who would report it."),
  criteria: about(z.enum(criteria), "Whose words that follows: the holder's or the map's."),
  elsewhere: about(z.array(url), "Pages elsewhere that ask the same."),
  outcomes: about(
    z.array(z.object({ outcome: z.enum(outcomes), on: date, source: id, at: text })),
    "What came of it, each according to a source; none while it is open.",
  ),
});

const said = z.object({
  ...{ id, debate: id, claim: sentence },
  relations: about(z.array(relation), "The first one decides the place on the map."),
  jointlyWith: about(ids, "The claims that it needs: it supports only together with these."),
  basis: z.nullable(z.enum(bases)),
  heldBy: z.array(stance),
  sources: z.array(
    z.object({
      ...{ source: id, at: text, ...found, note: text },
      quote: z.nullable(z.object({ exact: text, prefix: text, suffix: text })),
    }),
  ),
  resolves: about(z.nullable(forecast), "If it says what will happen: by when, and what came of it."),
  ...{ explanation: markdown, alsoSaid: texts, aliases, draft: flag, original: text },
});

/** Counts rather than a verdict. */
const recorded = z.object({
  objections: about(count, "The claims that attack this one, or undercut a step that supports it."),
  undercuts: about(count, "Those of them that grant the reasons and only undercut."),
  withReply: about(count, "Those of them with a reply."),
  standing: about(count, "Those of them whose attack or undercut is live, before anybody judges."),
  reasons: about(count, "What supports it; linked premises count once."),
  reasonsStanding: about(count, "What of that is live."),
  turnsOn: about(ids, "The other claims that change what follows for this one if one of them is accepted or rejected."),
  flips: about(z.nullable(z.literal([1, 2, 3, "more"])), "The least number of such judgements."),
});

const claim = z.extend(said, {
  version: about(text, "The first digits of the hash."),
  hash: about(text, "SHA-256 of the canonical form, after sha256-."),
  ...{ issued: date, url, role, question: idOrNull, parent: idOrNull },
  unanswered: about(flag, "Whether it is an objection or rebuttal that nothing on the map replies to."),
  recorded,
});

const retired = z.extend(said, { retired: z.object({ date, reason: text, replacedBy: idOrNull }) });

const question = z.object({
  ...{ id, debate: id, question: sentence, url, summary: markdown, state: markdown, exclusive: flag },
  ...{ arisesFrom: idOrNull, aliases },
});

const source = z.object({
  ...{ id, type: about(text, "A type of CSL."), title: text },
  names: z.record(text, z.array(name)),
  dates: z.record(text, date),
  fields: about(z.record(text, text), "All other variables of CSL."),
  ...{ arxiv: text, page: url },
  reference: about(text, "Its authors and year, as texts on the site cite it."),
  checked: about(z.nullable(z.object({ date, record: text })), "When somebody compared it with the work, and where."),
  archived: about(z.nullable(z.object({ url, date })), "A copy in an archive."),
  html: about(url, "The same text as a web page, if its own address is a PDF; empty if there is none."),
  online: about(z.nullable(z.object({ checked: date, gone: flag, moved: url })), "Whether its address leads to it."),
  retracted: z.nullable(z.object({ date, notice: url })),
  aliases,
});

const person = z.object({
  ...{ id, name, displayName: text, page: url, summary: markdown, orcid: text, wikidata: text },
  url: about(text, "The person's own page; empty if it is not known."),
  affiliations: z.array(z.object({ organisation: text, role: text, from: date, to: date, source: idOrNull })),
  aliases,
});

const term = z.object({
  ...{ id, term: text, also: texts, definition: text, source: idOrNull, at: text, claims: ids, url, aliases },
});

const besideClaim = {
  citation: about(cslItem, "The claim as a work to cite."),
  works: about(z.array(cslItem), "The works that it cites."),
  versions: about(
    z.array(z.object({ version: text, hash: text, issued: date, text: about(text, "The canonical form.") })),
    "The newest first.",
  ),
};

const never = z.optional(z.never());

/** The file of a claim: on the map, off the map with a reason, or of which only the versions are left. */
const claimFile = z.union([
  z.object({ ...begin, ...claim.shape, ...besideClaim, retired: never }),
  z.object({ ...begin, ...retired.shape, ...besideClaim }),
  z.object({ ...begin, id, ...besideClaim, claim: never }),
]);

const mapFile = z.object({
  ...{ ...begin, title: text, subtitle: text, licence: url, contact: text, url },
  editors: z.array(z.object({ name, orcid: text })),
  debates: z.array(z.object({ id, title: text, summary: markdown, questions: ids })),
  ...{ questions: z.array(question), claims: z.array(claim), retired: z.array(retired) },
  ...{ sources: z.array(source), people: z.array(person), terms: z.array(term) },
});

/** A claim as the files of other records have it. */
const inBrief = z.object({
  ...{ id, claim: sentence, url, role, question: idOrNull, recorded },
  heldBy: z.array(z.extend(stance, { displayName: text, reference: text })),
  replies: z.array(z.object({ id, relation: z.enum(relationKeys), claim: sentence })),
});
const citedIn = z.array(z.object({ field: z.enum(["heldBy", "sources", "resolves", "explanation"]), at: text }));

/** Of a record that is gone, or has become a claim. */
const gone = z.object({ ...begin, id, url, positions: never, claims: never });
const questionFile = z.union([z.object({ ...begin, ...question.shape, positions: z.array(inBrief) }), gone]);
const personFile = z.union([z.object({ ...begin, ...person.shape, claims: z.array(inBrief) }), gone]);
const citing = z.array(z.extend(inBrief, { citedIn }));
const sourceFile = z.union([z.object({ ...begin, ...source.shape, claims: citing }), gone]);

/** The schema of each kind of file. */
export const dataSchemas = {
  ...{ map: mapFile, claim: claimFile, question: questionFile, person: personFile, source: sourceFile },
};

/** The JSON Schemas (draft 2020-12), by their paths. They allow other fields, since a later site of this format may have more. */
export const jsonSchemas = () =>
  Object.entries(dataSchemas).map(([kind, data]) => {
    const override = ({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // Those are of the canonical form, which leaves out what is empty.
      delete jsonSchema.default;
    };
    return { kind, path: `schema/data/${kind}.json`, schema: z.toJSONSchema(data, { override }) };
  });

/** Everything in it is read-only. */
type Whole<T> = T extends readonly (infer Entry)[]
  ? readonly Whole<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: Whole<T[Key]> }
    : T;

export type MapFile = Whole<z.output<typeof mapFile>>;
export type ClaimFile = Whole<z.output<typeof claimFile>>;
export type QuestionFile = Whole<z.output<typeof questionFile>>;
export type PersonFile = Whole<z.output<typeof personFile>>;
export type SourceFile = Whole<z.output<typeof sourceFile>>;
export type ClaimInBrief = Whole<z.output<typeof inBrief>>;

/** What an entry of a list of the map has. */
export type Entry<List extends "claims" | "retired" | "questions" | "sources" | "people" | "terms"> =
  MapFile[List][number];
