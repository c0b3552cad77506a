import type { Id, Name, PartialDate, SourceRecord } from "../model/index.ts";

/** What any citation format needs to know of a work: a source, or a claim of the map in one of its versions. CSL's variables, by kind of value. */
export interface Citable {
  /** Citation key in every format: our own id. */
  readonly key: Id;
  /** A CSL 1.0.2 item type. */
  readonly type: string;
  readonly title: string;
  readonly names: Readonly<Record<string, readonly Name[]>>;
  readonly dates: Readonly<Record<string, PartialDate>>;
  /** Without a `language` a work is in that of the map, English. */
  readonly fields: Readonly<Record<string, string>>;
  /** A bare arXiv id, or "". */
  readonly arxiv: string;
  /** Where in the work, as a scholar writes it, or "". */
  readonly locator: string;
}

/** A source as a work to cite, at a locator or whole. */
export function citable(source: SourceRecord, locator = ""): Citable {
  const { id, type, title, names, dates, fields, arxiv } = source;
  return { key: id, type: type.value, title: title.value, names, dates, fields, arxiv, locator };
}

/** Those who stand in an author's place, and what they are. */
export interface Makers {
  readonly role: "director" | "editor" | "host";
  readonly names: readonly Name[];
}

/** Who made a work that names no author: a film its director, a broadcast its host, anything else its editors; null where nobody is named. */
export function makersWithoutAuthor({ type, names }: Citable): Makers | null {
  if ((names["author"] ?? []).length > 0) return null;
  const isShow = type === "broadcast" || type === "song";
  const role = type === "motion_picture" ? "director" : isShow ? "host" : "editor";
  const list = names[role] ?? [];
  return list.length === 0 ? null : { role, names: list };
}

/** The first of several CSL variables that the work has, or "". */
export function firstField(work: Citable, ...variables: readonly string[]): string {
  return variables.map((variable) => work.fields[variable] ?? "").find((text) => text !== "") ?? "";
}

/** Works that came out in a journal, a book or proceedings: what arXiv has of them is their preprint. */
const published: ReadonlySet<string> = new Set([
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "book",
  "chapter",
  "paper-conference",
]);

/** Where a work stands on the web: its own address, or that of its page at arXiv unless it was published elsewhere; "" where it has none. */
export function ownAddress(work: Citable): string {
  const url = work.fields["URL"] ?? "";
  if (published.has(work.type)) return /^https?:\/\/(?:www\.)?arxiv\.org\//i.test(url) ? "" : url;
  return url || (work.arxiv === "" ? "" : `https://arxiv.org/abs/${work.arxiv}`);
}

/** Whether a work is known by its arXiv id: nothing but its preprint came out. */
export const isPreprint = (work: Citable): boolean => work.type === "article" && work.arxiv !== "";

/** Whether a work is in English, as it is where nothing else is said. */
export function isEnglish(work: Citable): boolean {
  return /^(?:en(?:g|glish)?(?![a-z])|$)/i.test(work.fields["language"] ?? "");
}
