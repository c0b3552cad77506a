import { choice } from "../formats/choice.ts";
import { date } from "../formats/date.ts";
import { arxiv, doi, isbn } from "../formats/identifiers.ts";
import { label, url, words } from "../formats/texts.ts";
import { fields, list, mapping, optional, required, text, type Field } from "../shape/shape.ts";
import { cslDates, cslNames, cslTexts, cslTypes, otherTypeNames } from "./csl-variables.ts";
import { nameFields } from "./person-fields.ts";
import { allow } from "./shared.ts";

/** What BibTeX, RIS and everyday speech call CSL's variables. */
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
  date: required(text(date), "when its facts were compared"),
  record: required(
    text(label("a catalogue record or its address", "https://search.crossref.org/?q=10.1000/182", 2000)),
    "with which catalogue record, DOI page or library entry",
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

/** The keys of a source: CSL's variables, and three of our own. */
export const sourceFields = fields({
  type: required(
    text(choice(cslTypes, { otherNames: otherTypeNames, help: otherTypes })),
    "what it is, as CSL names it: `article-journal`, `book`, `interview`, `webpage`, …",
    "kind",
  ),
  title: required(
    text(words("A path towards autonomous machine intelligence", 500)),
    "its title in sentence case: only names and the first word, also behind a colon, have capitals",
    "name",
  ),
  ...variables(cslNames, () => list(mapping(nameFields))),
  ...variables(cslDates, () => text(date)),
  ...variables(cslTexts, (key) => text(label("a text", "some words", isLong.has(key) ? 5000 : 500))),
  DOI: optional(text(doi), "its DOI, bare"),
  ISBN: optional(text(isbn), "its ISBN"),
  URL: optional(text(url), "its address", "link", "web"),
  arxiv: optional(text(arxiv), "its arXiv id, bare", "eprint"),
  checked: optional(mapping(checked), "when and against what its bibliographic facts were confirmed", "verified"),
  allow,
});
