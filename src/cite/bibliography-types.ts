import { firstField, type Citable } from "./citable.ts";

/** Where CSL's types stand in both dialects of BibTeX, before it is looked at whether a work has what the entry needs. */
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

/** Works that are known by their address on the web. */
const onWeb: ReadonlySet<string> = new Set(["article", "post", "post-weblog", "webpage"]);

/** What an entry can't do without, by the data model of biblatex (blx-dm.def); an entry of another type is taken where it is lacking. */
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

/** What to try next, from the nearest kin to the most general. */
const otherwise: Readonly<Record<string, string>> = {
  article: "online",
  book: "collection",
  incollection: "inbook",
  inproceedings: "misc",
  inreference: "inbook",
};

/** The biblatex entry type of a work: the one that says most and that its facts can fill without a warning. */
export function biblatexType(work: Citable): string {
  let type: string | undefined = types[work.type] ?? (onWeb.has(work.type) ? "online" : "misc");
  while (type !== undefined && needs[type]?.(work) === false) type = otherwise[type];
  return type ?? "misc";
}

/** The periodical of an article: where none is named, its publisher is one. */
export function journal(work: Citable): string {
  return container(work) || (work.fields["publisher"] ?? "");
}

function container(work: Citable): string {
  return work.fields["container-title"] ?? "";
}

function hasNames(work: Citable, role: string): boolean {
  return (work.names[role] ?? []).length > 0;
}
