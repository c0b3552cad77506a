import type { Id, Name, PartialDate, SourceRecord } from "../claims/model/index.ts";

/** A work to cite: a source, or a version of a claim. CSL variables, grouped by the type of value. */
export interface Citable {
  /** The citation key in every format: our id. */
  readonly key: Id;
  /** A CSL 1.0.2 item type. */
  readonly type: string;
  readonly title: string;
  readonly names: Readonly<Record<string, readonly Name[]>>;
  readonly dates: Readonly<Record<string, PartialDate>>;
  /** A work without a `language` is in English. */
  readonly fields: Readonly<Record<string, string>>;
  /** A bare arXiv id, or "". */
  readonly arxiv: string;
  /** The locator, or "". */
  readonly locator: string;
}

/** A source as a work to cite, perhaps at a locator. A source that doesn't name its language is in `language`, that of the map. */
export function citable(source: SourceRecord, language: string, locator = ""): Citable {
  const { id, type, title, names, dates, fields, arxiv } = source;
  const inLanguage = /^en\b/i.test(language) ? fields : { language, ...fields };
  return { key: id, type: type.value, title: title.value, names, dates, fields: inLanguage, arxiv, locator };
}

/** The contributors who are cited in place of an author. */
export interface Makers {
  readonly role: "director" | "editor" | "host";
  readonly names: readonly Name[];
}

/** The contributors of a work without an author: directors of a film, hosts of a broadcast, otherwise editors; null if there are none. */
export function makersWithoutAuthor({ type, names }: Pick<Citable, "type" | "names">): Makers | null {
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

/** Types that are published in a journal, a book or proceedings. If they are on arXiv, that is a preprint. */
const published: ReadonlySet<string> = new Set([
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "book",
  "chapter",
  "paper-conference",
]);

/** The URL of a work: its own, or that of its arXiv page unless it was published elsewhere; "" if there is none. */
export function ownAddress(work: Citable): string {
  const url = work.fields["URL"] ?? "";
  if (published.has(work.type)) return /^https?:\/\/(?:www\.)?arxiv\.org\//i.test(url) ? "" : url;
  return url || (work.arxiv === "" ? "" : `https://arxiv.org/abs/${work.arxiv}`);
}

/** Whether a work was published only as a preprint on arXiv. */
export const isPreprint = (work: Citable): boolean => work.type === "article" && work.arxiv !== "";

/** Whether a work is in English, which is the default. */
export function isEnglish(work: Citable): boolean {
  return /^(?:en(?:g|glish)?(?![a-z])|$)/i.test(work.fields["language"] ?? "");
}
