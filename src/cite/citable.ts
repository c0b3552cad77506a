import type { Id, Name, PartialDate, SourceRecord } from "../model.ts";

/** What any citation format needs to know of a work: a source, or a claim of the map in one of its versions. CSL's variables, by kind of value. */
export interface Citable {
  /** Citation key in every format: our own id. */
  readonly key: Id;
  /** A CSL 1.0.2 item type. */
  readonly type: string;
  readonly title: string;
  readonly names: Readonly<Record<string, readonly Name[]>>;
  readonly dates: Readonly<Record<string, PartialDate>>;
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

/** Where a work stands on the web: its own address, or that of its page at arXiv; "" where it has none. */
export function ownAddress(work: Citable): string {
  return work.fields["URL"] || (work.arxiv === "" ? "" : `https://arxiv.org/abs/${work.arxiv}`);
}
