import type { SourceRecord } from "../../model/index.ts";
import { citable, makersWithoutAuthor } from "../../cite/index.ts";
import { dateInWords, yearOf } from "../words/dates.ts";
import { fullName, inSeries, shortNames } from "../words/names.ts";
import { arxivUrl, doiUrl, webUrl } from "../addresses/source-url.ts";

/** A source's facts as a reader takes them in: who, what, where it came out, when, and where to find it. */
export interface Reference {
  readonly authors: string;
  readonly title: string;
  /** "Book", "Preprint", "Interview". */
  readonly kind: string;
  /** Facts of publication in order, each a phrase. */
  readonly details: readonly string[];
  readonly date: string;
  readonly addresses: readonly { readonly label: string; readonly url: string }[];
}

const kinds: Readonly<Record<string, string>> = {
  article: "Preprint",
  "article-journal": "Journal article",
  "article-magazine": "Magazine article",
  "article-newspaper": "Newspaper article",
  bill: "Bill",
  book: "Book",
  broadcast: "Broadcast",
  chapter: "Chapter",
  dataset: "Dataset",
  interview: "Interview",
  legislation: "Legislation",
  manuscript: "Manuscript",
  motion_picture: "Recording",
  "paper-conference": "Conference paper",
  post: "Post",
  "post-weblog": "Blog post",
  report: "Report",
  software: "Software",
  song: "Podcast",
  speech: "Talk",
  thesis: "Thesis",
  webpage: "Web page",
};

export function sourceKind(source: SourceRecord): string {
  const type = source.type.value;
  return kinds[type] ?? (type.charAt(0).toUpperCase() + type.slice(1)).replaceAll(/[-_]/g, " ");
}

export function makeReference(source: SourceRecord): Reference {
  const field = (name: string): string => source.fields[name] ?? "";
  const authors = source.names["author"] ?? [];
  const container = field("container-title") || field("collection-title") || field("event-title");
  const issue = field("issue") && `no. ${field("issue")}`;
  const volume = field("volume") && `vol. ${field("volume")}`;
  return {
    authors: inSeries(authors.map(fullName)),
    title: source.title.value,
    kind: sourceKind(source),
    details: inSentence([
      people(source, "editor", "edited by"),
      people(source, "director", "directed by"),
      people(source, "host", "hosted by"),
      people(source, "guest", "with"),
      people(source, "interviewer", "interview by"),
      people(source, "translator", "translated by"),
      container && (source.type.value === "chapter" ? `in ${container}` : container),
      [volume, issue].filter(Boolean).join(", "),
      pages(field("page")),
      field("edition") && `${field("edition")} edition`,
      field("genre"),
      field("number") && `no. ${field("number")}`,
      field("publisher"),
    ]),
    date: dateInWords(source.dates["issued"] ?? ""),
    addresses: [
      { label: `doi:${field("DOI")}`, url: doiUrl(source) },
      { label: `arXiv:${source.arxiv}`, url: arxivUrl(source) },
      { label: hostOf(field("URL")), url: webUrl(field("URL")) },
    ].flatMap(({ label, url }) => (url ? [{ label, url }] : [])),
  };
}

/** Phrases without the empty ones. The first begins a sentence: our own words do so in upper case, a name such as `arXiv` stays as it is. */
function inSentence(phrases: readonly string[]): readonly string[] {
  const [first = "", ...rest] = phrases.filter(Boolean);
  const begun = first.replace(
    /^(?:directed|edited|hosted|interview|translated) by |^(?:in|with) |^(?:vol|no|pp?)\. /,
    (words) => words.charAt(0).toUpperCase().concat(words.slice(1)),
  );
  return [begun, ...rest].filter(Boolean);
}

/** A part of a reference with the stop at its end, where it has none of its own: "King, Jr." has. */
export function withStop(part: string): string {
  return /[?!.]$/.test(part) ? part : `${part}.`;
}

/** What a citation in running text says: `LeCun 2022`, `Kaplan et al. 2020`, or the title where no one signed it. */
export function shortReference(source: SourceRecord): string {
  const names = source.names["author"] ?? makersWithoutAuthor(citable(source))?.names ?? [];
  const who = shortNames(names) || shortTitle(source.title.value);
  const year = yearOf(source.dates["issued"] ?? "");
  return year ? `${who} ${year}` : who;
}

/** A title that is short enough for a line: cut after a word, before its subtitle where it has one. */
function shortTitle(title: string): string {
  const main = title.split(/[:?!] /)[0] ?? title;
  if (main.length <= 48) return main;
  return `${main.slice(0, 48).replace(/\s+\S*$/, "")} …`;
}

function people(source: SourceRecord, role: string, words: string): string {
  const names = source.names[role] ?? [];
  return names.length > 0 ? `${words} ${inSeries(names.map(fullName))}` : "";
}

function pages(range: string): string {
  if (!range) return "";
  const readable = range.replaceAll("-", "–");
  return /[–,]/.test(readable) ? `pp. ${readable}` : `p. ${readable}`;
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, "") ?? "";
}
