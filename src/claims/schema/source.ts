import * as z from "zod";
import { choice } from "../formats/choices.ts";
import { date } from "../formats/date.ts";
import { arxiv, doi, isbn } from "../formats/identifiers.ts";
import { label, url, words } from "../formats/texts.ts";
import { cslDates, cslNames, cslTexts, cslTypes, otherTypeNames } from "./csl-variables.ts";
import * as key from "./keys.ts";
import { name } from "./person.ts";

/** Names for CSL's variables in BibTeX, in RIS and in everyday language. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  author: ["authors", "interviewee", "by"],
  issued: ["date", "year", "published"],
  "container-title": ["journal", "booktitle", "container", "journaltitle", "website", "blog"],
  "container-title-short": ["journalAbbreviation"],
  "title-short": ["shortTitle"],
  publisher: ["institution", "school"],
  "publisher-place": ["address", "location"],
  page: ["pages"],
  "collection-title": ["series"],
  "event-title": ["event", "conference"],
  note: ["notes"],
  keyword: ["keywords"],
  license: ["licence"],
  accessed: ["urldate", "retrieved"],
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

/** A key for each variable. */
const variables = <Schema extends z.ZodType>(
  means: Readonly<Record<string, string>>,
  schemaOf: (key: string) => Schema,
): Record<string, z.ZodOptional<Schema>> =>
  Object.fromEntries(
    Object.entries(means).map(([key, description]) => [
      key,
      schemaOf(key)
        .optional()
        .meta({ description, alsoCalled: alsoCalled[key] ?? [] }),
    ]),
  );

/** Variables that hold paragraphs. */
const isLong: ReadonlySet<string> = new Set(["abstract", "annote", "keyword", "note", "references"]);

/** The keys of a source: CSL's variables, `arxiv`, `checked` and `allow`. */
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
  DOI: key.line(doi).optional().meta({ description: "its DOI, without an address" }),
  ISBN: key.line(isbn).optional().meta({ description: "its ISBN" }),
  URL: key
    .line(url)
    .optional()
    .meta({ description: "its address", alsoCalled: ["link", "web"] }),
  arxiv: key.optionalText(arxiv, "its arXiv id, without an address", "eprint"),
  checked: key.optional(checked, "when and against what its bibliographic data was checked", "verified"),
  aliases: key.aliases,
  allow: key.allow,
});
