import { choice } from "../formats/choices.ts";
import { date } from "../formats/date.ts";
import { arxiv, doi, isbn } from "../formats/identifiers.ts";
import { label, url, words } from "../formats/texts.ts";
import { fields, list, mapping, optional, required, text, type Field } from "../shape/shape.ts";
import { cslDates, cslNames, cslTexts, cslTypes, otherTypeNames } from "./csl-variables.ts";
import { nameFields } from "./person-fields.ts";
import { allow } from "./shared.ts";

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

const checked = fields({
  date: required(text(date), "when its data was compared"),
  record: required(
    text(label("a catalogue record or its address", "https://search.crossref.org/?q=10.1000/182", 2000)),
    "the catalogue record, DOI page or library entry that it was compared with",
    "with",
    "against",
  ),
});

const variables = (
  means: Readonly<Record<string, string>>,
  shapeOf: (key: string) => Field["shape"],
): Record<string, Field> =>
  Object.fromEntries(
    Object.entries(means).map(([key, meaning]) => [key, optional(shapeOf(key), meaning, ...(alsoCalled[key] ?? []))]),
  );

/** Variables that hold paragraphs. */
const isLong: ReadonlySet<string> = new Set(["abstract", "annote", "keyword", "note", "references"]);

/** The keys of a source: CSL's variables, `arxiv`, `checked` and `allow`. */
export const sourceFields = fields({
  type: required(
    text(choice(cslTypes, { otherNames: otherTypeNames, help: otherTypes })),
    "its type in CSL: `article-journal`, `book`, `interview`, `webpage`, …",
    "kind",
  ),
  title: required(
    text(words("A nice cup of tea", 500)),
    "its title in sentence case: capitals only for names, the first word and the first word after a colon",
    "name",
  ),
  ...variables(cslNames, () => list(mapping(nameFields))),
  ...variables(cslDates, () => text(date)),
  ...variables(cslTexts, (key) => text(label("a text", "some words", isLong.has(key) ? 5000 : 500))),
  DOI: optional(text(doi), "its DOI, without an address"),
  ISBN: optional(text(isbn), "its ISBN"),
  URL: optional(text(url), "its address", "link", "web"),
  arxiv: optional(text(arxiv), "its arXiv id, without an address", "eprint"),
  checked: optional(mapping(checked), "when and against what its bibliographic data was checked", "verified"),
  allow,
});
