import type { Id, Name, PartialDate, SourceRecord } from "../claims/model/index.ts";
import { spokenName } from "../claims/model/name.ts";
import { citation as inEnglish } from "../words/en/citation.ts";
import type { Words } from "../words/words.ts";

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

/** A format of reference managers, or of texts that cite, as pages, data files and `export` have it. */
export interface CitationFormat {
  /** In lower case, its name in commands. */
  readonly name: string;
  /** Of the file's name, with its dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** Whether pages link to a file of it, or there is only a file of all sources, or it is only shown. */
  readonly offeredAs: "link" | "file" | "text";
  /** Writes works, in the order given, as one text. */
  readonly write: (works: readonly Citable[]) => string;
}

/** A source as a work to cite, perhaps at a locator. `language` is that of the map. */
export function citable(source: SourceRecord, language: string, locator = ""): Citable {
  const { id, type, title, dates, arxiv } = source;
  const fields = /^en\b/i.test(language) ? source.fields : { language, ...source.fields };
  return { key: id, type: type.value, title: title.value, names: source.names, dates, fields, arxiv, locator };
}

/** A CSL variable of a work, and the contributors in a role; "" and no names if there are none. */
export const field = (work: Citable, variable: string): string => work.fields[variable] ?? "";
export const names = (work: Pick<Citable, "names">, role: string): readonly Name[] => work.names[role] ?? [];

/** The first of several CSL variables that the work has, or "". */
export const firstField = (work: Citable, ...variables: readonly string[]): string =>
  variables.map((variable) => field(work, variable)).find((text) => text !== "") ?? "";

/** Joins the texts that aren't empty. */
export const joinTexts = (texts: readonly string[], separator: string): string =>
  texts.filter((text) => text !== "").join(separator);

/** CSL types, from a list with spaces. */
export const types = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** The contributors who are cited in place of an author. */
interface Makers {
  readonly role: "director" | "editor" | "host";
  readonly names: readonly Name[];
}

/** The directors of a film, hosts of a broadcast, or editors of a work without an author; null for none. */
export function makersWithoutAuthor(work: Pick<Citable, "type" | "names">): Makers | null {
  if (names(work, "author").length > 0) return null;
  const isShow = work.type === "broadcast" || work.type === "song";
  const role = work.type === "motion_picture" ? "director" : isShow ? "host" : "editor";
  const list = names(work, role);
  return list.length === 0 ? null : { role, names: list };
}

/** Types that are published in a journal, a book or proceedings. If they are on arXiv, that is a preprint. */
const published = types("article-journal article-magazine article-newspaper book chapter paper-conference");

/** The URL of a work: its own, or that of its arXiv page unless it was published elsewhere; "" if there is none. */
export function ownAddress(work: Citable): string {
  const url = field(work, "URL");
  if (published.has(work.type)) return /^https?:\/\/(?:www\.)?arxiv\.org\//i.test(url) ? "" : url;
  return url || (work.arxiv && `https://arxiv.org/abs/${work.arxiv}`);
}

/** Whether a work was published only as a preprint on arXiv. */
export const isPreprint = (work: Citable): boolean => work.type === "article" && work.arxiv !== "";

/** Whether a work is in English, which is the default. */
export const isEnglish = (work: Citable): boolean => /^(?:en(?:g|glish)?(?![a-z])|$)/i.test(field(work, "language"));

/**
 * Where a work was published, on one line: `Tea Table Podcast, vol. 2, no. 416, BBC`. A publisher with the same name
 * as the container is left out.
 */
export function publicationLine(work: Citable): string {
  const [container, publisher] = [field(work, "container-title"), field(work, "publisher")];
  const numbers = (["volume", "issue", "number"] as const).map(
    (variable) => field(work, variable) && `${variable === "volume" ? "vol." : "no."} ${field(work, variable)}`,
  );
  return joinTexts([container, ...numbers, publisher === container ? "" : publisher], ", ");
}

/** The words of a language. The formats of reference managers are data, and in English on every map. */
type Terms = Pick<Words["citation"], "media" | "interview" | "and">;

/** `Interview by George Orwell`, the `genre` or `medium`, or `Video`; "" if citations don't mention it. */
export function medium(work: Citable, terms: Terms = inEnglish): string {
  const media: Readonly<Record<string, string>> = terms.media;
  return interview(work, terms) || firstField(work, "genre", "medium") || (media[work.type] ?? "");
}

/** `Interview by George Orwell`, for a work of any type; "" without interviewers. */
export function interview(work: Citable, terms: Terms = inEnglish): string {
  const interviewers = names(work, "interviewer").map(spokenName);
  return interviewers.length === 0
    ? ""
    : terms.interview(firstField(work, "genre", "medium"), listed(interviewers, terms.and));
}

/** The medium for formats without a field for directors or hosts: `Video directed by Ceyda Torun`. */
export function mediumWithMakers(work: Citable): string {
  const makers = makersWithoutAuthor(work);
  if (makers === null || makers.role === "editor") return medium(work);
  const did = makers.role === "director" ? "directed by" : "hosted by";
  return joinTexts([medium(work), did, listed(makers.names.map(spokenName))], " ");
}

/** `A`, `A and B`, `A, B, and C`. */
export function listed(words: readonly string[], and: string = inEnglish.and): string {
  if (words.length < 3) return words.join(` ${and} `);
  return `${words.slice(0, -1).join(", ")}, ${and} ${words.at(-1) ?? ""}`;
}

/** A family name with its particles: `van der Berg`. */
export const familyName = (name: Extract<Name, { kind: "personal" }>): string =>
  joinTexts([name.droppingParticle, name.nonDroppingParticle, name.family], " ");
