import * as z from "zod/mini";
import { choice } from "../formats/choices.ts";
import { date, day } from "../formats/date.ts";
import { arxiv, doi, isbn } from "../formats/identifiers.ts";
import { label, url, words } from "../formats/texts.ts";
import { cslDates, cslNames, cslTexts, cslTypes, otherTypeNames } from "./csl-variables.ts";
import * as key from "./keys.ts";
import { name } from "./person.ts";

/** Names for CSL's variables in BibTeX, in RIS and in everyday language. */
const otherNames: Readonly<Record<string, string>> = {
  author: "authors interviewee by",
  issued: "date year published",
  "container-title": "journal booktitle container journaltitle website blog",
  "container-title-short": "journalAbbreviation",
  "title-short": "shortTitle",
  publisher: "institution school",
  "publisher-place": "address location",
  page: "pages",
  "collection-title": "series",
  "event-title": "event conference",
  note: "notes",
  keyword: "keywords",
  license: "licence",
  accessed: "urldate retrieved",
};

const otherTypes =
  "Write `article-journal`, `book`, `chapter`, `interview`, `paper-conference`, `report`, `webpage` or another of CSL's types: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types";

const checked = key.mapping({
  date: key.text(date, "when its data was compared"),
  record: key.text(
    label("a catalogue record or its address", "https://search.crossref.org/?q=10.1000/182", 2000),
    "the catalogue record, DOI page or library entry that it was compared with",
    "with against",
  ),
});

const archived = key.mapping({
  url: key.text(url, "the address of the copy"),
  date: key.text(day, "the day of the copy"),
});

const online = key.mapping({
  checked: key.text(day, "the day on which its address was last tried"),
  gone: key.flag("`true` if nothing is there any more", "dead"),
  moved: key.optionalText(url, "the address to which it moved"),
});

const retracted = key.mapping({
  date: key.text(date, "when it was retracted"),
  notice: key.text(url, "the address of the notice of retraction"),
});

/** A key for each variable. */
const variables = <Schema extends z.ZodMiniType>(
  means: Readonly<Record<string, string>>,
  schemaOf: (variable: string) => Schema,
): Record<string, z.ZodMiniOptional<Schema>> =>
  Object.fromEntries(
    Object.entries(means).map(([variable, description]) => [
      variable,
      key.about(z.optional(schemaOf(variable)), description, otherNames[variable]),
    ]),
  );

/** Variables that hold paragraphs. */
const isLong: ReadonlySet<string> = new Set(["abstract", "annote", "keyword", "note", "references"]);

/** Where the text of a source is, and whether it still stands: no part of the version of a claim. */
export interface Whereabouts {
  readonly archived: z.output<typeof archived> | null;
  /** "" for none. */
  readonly html: string;
  readonly online: z.output<typeof online> | null;
  readonly retracted: z.output<typeof retracted> | null;
}

/** The keys of a source: CSL's variables, `arxiv`, `checked`, where it is online, and `allow`. */
export const source = key.mapping({
  type: key.placed(
    choice(cslTypes, { otherNames: otherTypeNames, help: otherTypes, example: "article-journal" }),
    "its type in CSL: `article-journal`, `book`, `interview`, `webpage`, …; `article` is a preprint",
    "kind",
  ),
  title: key.placed(
    words("A nice cup of tea", 500),
    "its title in sentence case: capitals only for names, the first word and the first word after a colon",
    "name",
  ),
  ...variables(cslNames, () => z.array(name)),
  ...variables(cslDates, () => key.line(date)),
  ...variables(cslTexts, (variable) => key.line(label("a text", "some words", isLong.has(variable) ? 5000 : 500))),
  DOI: key.about(z.optional(key.line(doi)), "its DOI, without an address"),
  ISBN: key.about(z.optional(key.line(isbn)), "its ISBN"),
  URL: key.about(z.optional(key.line(url)), "its address", "link web"),
  arxiv: key.optionalText(arxiv, "its arXiv id, without an address", "eprint"),
  checked: key.optional(checked, "when and against what its bibliographic data was checked", "verified"),
  archived: key.optional(archived, "a copy of its page in an archive; no part of a version"),
  html: key.optionalText(url, "the address of the same text as a web page, if its own is a PDF; no part of a version"),
  online: key.optional(
    online,
    "whether its address still leads to it, as `npm run verify` found; no part of a version",
  ),
  retracted: key.optional(retracted, "that it was retracted by its authors or its publisher; no part of a version"),
  aliases: key.aliases,
  allow: key.allow,
});
