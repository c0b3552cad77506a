import { firstField, type Citable } from "./citable.ts";

/** The preferred biblatex entry type of each CSL type. */
const types: Readonly<Record<string, string>> = {
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "incollection",
  dataset: "dataset",
  "entry-encyclopedia": "inreference",
  "paper-conference": "inproceedings",
  report: "report",
  software: "software",
  thesis: "thesis",
};

/** CSL types that are identified by their URL. */
const onWeb: ReadonlySet<string> = new Set(["article", "post", "post-weblog", "webpage"]);

/** The required fields of each entry type, by the data model of biblatex (blx-dm.def). */
const needs: Readonly<Record<string, (work: Citable) => boolean>> = {
  article: (work) => hasNames(work, "author") && journal(work) !== "",
  book: (work) => hasNames(work, "author"),
  collection: (work) => hasNames(work, "editor"),
  inbook: (work) => hasNames(work, "author") && container(work) !== "",
  incollection: (work) => hasNames(work, "author") && hasNames(work, "editor") && container(work) !== "",
  inproceedings: (work) => hasNames(work, "author") && container(work) !== "",
  inreference: (work) => hasNames(work, "author") && hasNames(work, "editor") && container(work) !== "",
  online: (work) => firstField(work, "URL", "DOI") !== "" || work.arxiv !== "",
  report: (work) => hasNames(work, "author") && (work.fields["publisher"] ?? "") !== "",
  thesis: (work) => hasNames(work, "author") && (work.fields["publisher"] ?? "") !== "",
};

/** The next entry type to try if required fields are missing. */
const otherwise: Readonly<Record<string, string>> = {
  article: "online",
  book: "collection",
  incollection: "inbook",
  inproceedings: "misc",
  inreference: "inbook",
};

/** The most specific biblatex entry type whose required fields a work has. */
export function biblatexType(work: Citable): string {
  let type: string | undefined = types[work.type] ?? (onWeb.has(work.type) ? "online" : "misc");
  while (type !== undefined && needs[type]?.(work) === false) type = otherwise[type];
  return type ?? "misc";
}

/** The periodical of an article: its container, or else its publisher. */
export function journal(work: Citable): string {
  return container(work) || (work.fields["publisher"] ?? "");
}

function container(work: Citable): string {
  return work.fields["container-title"] ?? "";
}

function hasNames(work: Citable, role: string): boolean {
  return (work.names[role] ?? []).length > 0;
}
