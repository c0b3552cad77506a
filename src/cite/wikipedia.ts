import { spokenName } from "../claims/model/name.ts";
import {
  familyName,
  field,
  firstField,
  isEnglish,
  isPreprint,
  joinTexts,
  makersWithoutAuthor,
  names,
  ownAddress,
  type Citable,
  type CitationFormat,
} from "./citable.ts";
import { dateParts, isRange, monthsIn, pages } from "./styles/parts.ts";

/**
 * Templates of Wikipedia's Citation Style 1 (https://en.wikipedia.org/wiki/Help:Citation_Style_1). Other types use
 * `Cite web`, or `Cite document` without a URL.
 */
const templates: Readonly<Record<string, string>> = {
  "article-journal": "journal",
  "article-magazine": "magazine",
  "article-newspaper": "news",
  book: "book",
  broadcast: "AV media",
  chapter: "book",
  "entry-encyclopedia": "encyclopedia",
  interview: "interview",
  motion_picture: "AV media",
  "paper-conference": "conference",
  report: "report",
  speech: "speech",
  thesis: "thesis",
};

/** The parameter of each template for the container of a work. */
const containers: Readonly<Record<string, string>> = {
  "AV media": "work",
  book: "title",
  conference: "book-title",
  document: "work",
  encyclopedia: "encyclopedia",
  interview: "work",
  journal: "journal",
  magazine: "magazine",
  news: "newspaper",
  report: "work",
  speech: "event",
  thesis: "work",
  web: "website",
};

export const wikipedia: CitationFormat = {
  name: "Wikipedia",
  ending: ".txt",
  mediaType: "text/plain; charset=utf-8",
  offeredAs: "text",
  write: (works) => works.map(citationTemplate).join(""),
};

/** A work as a Wikipedia citation template. */
function citationTemplate(work: Citable): string {
  if (isPreprint(work)) return preprint(work);
  const url = ownAddress(work);
  const interviewers = names(work, "interviewer").map((name) => wikiText(spokenName(name)));
  const usual = templates[work.type] ?? (url === "" ? "document" : "web");
  // Only this template has a parameter for interviewers.
  const template = interviewers.length > 0 ? "interview" : usual;
  const isChapter = work.type === "chapter";
  const container = field(work, "container-title");
  const page = pages(work, "full");
  const parameters: readonly (readonly [string, string])[] = [
    ...people(work, "author"),
    ...people(work, "editor"),
    ...people(work, "translator"),
    ["people", template === "AV media" ? wikiText(peopleOfMedia(work)) : ""],
    ["type", template === "thesis" ? wikiText(field(work, "genre")) : ""],
    ["interviewer", interviewers.join(", ")],
    [isChapter ? "chapter" : "title", wikiText(work.title)],
    [isChapter ? "title" : (containers[template] ?? "work"), wikiText(container)],
    ["date", writtenDate(work.dates["issued"] ?? "")],
    ["language", isEnglish(work) ? "" : wikiText(field(work, "language"))],
    ["edition", template === "encyclopedia" || template === "book" ? wikiText(field(work, "edition")) : ""],
    ["volume", wikiText(field(work, "volume"))],
    ["issue", template === "journal" || template === "magazine" ? wikiText(field(work, "issue")) : ""],
    ["number", template === "journal" || template === "magazine" ? "" : wikiText(firstField(work, "number", "issue"))],
    [isRange(page) ? "pages" : "page", wikiText(page)],
    ["publisher", wikiText(field(work, "publisher"))],
    ["location", wikiText(field(work, "publisher-place"))],
    ["isbn", wikiText(field(work, "ISBN"))],
    ["doi", wikiText(field(work, "DOI"))],
    ["arxiv", wikiText(work.arxiv)],
    ["url", wikiUrl(url)],
    ["access-date", writtenDate(work.dates["accessed"] ?? "")],
  ];
  return write(template, parameters);
}

/** `Cite arXiv` derives the URL and the publisher from the id. */
function preprint(work: Citable): string {
  return write("arXiv", [
    ...people(work, "author"),
    ["title", wikiText(work.title)],
    ["date", writtenDate(work.dates["issued"] ?? "")],
    ["eprint", wikiText(work.arxiv)],
  ]);
}

function write(template: string, parameters: readonly (readonly [string, string])[]): string {
  const written = parameters.filter(([, value]) => value !== "").map(([name, value]) => ` |${name}=${value}`);
  return `{{Cite ${template}${written.join("")}}}\n`;
}

/** `Ceyda Torun (director)`: the directors or hosts of a film or broadcast without an author. */
function peopleOfMedia(work: Citable): string {
  const makers = makersWithoutAuthor(work);
  if (makers === null || makers.role === "editor") return "";
  return makers.names.map((name) => `${spokenName(name)} (${makers.role})`).join(", ");
}

function people(work: Citable, role: "author" | "editor" | "translator"): readonly (readonly [string, string])[] {
  const prefix = role === "author" ? "" : `${role}-`;
  return names(work, role).flatMap((name, index): readonly (readonly [string, string])[] => {
    const number = index + 1;
    // Double parentheses keep a name with commas in one piece.
    if (name.kind === "literal")
      return [
        [`${role}${number}`, /[,;&]/.test(name.literal) ? `((${wikiText(name.literal)}))` : wikiText(name.literal)],
      ];
    return [
      [`${prefix}last${number}`, wikiText(familyName(name))],
      [`${prefix}first${number}`, wikiText(joinTexts([name.given, name.suffix], " "))],
    ];
  });
}

/** `27 June 2022` */
function writtenDate(date: string): string {
  const { year, month, day } = dateParts(date, monthsIn("en"));
  return joinTexts([day, month, year], " ");
}

/** Escapes a text for a template value: characters with a meaning in wikitext become character references. */
function wikiText(text: string): string {
  return text.replace(/[|={}[\]<>~]|''+/g, (found) =>
    [...found].map((character) => `&#${character.codePointAt(0) ?? 0};`).join(""),
  );
}

/** Escapes a URL for a template value: characters that end it or have a meaning in wikitext are percent-encoded. */
function wikiUrl(url: string): string {
  return url.replace(/[|{}[\]<>\s"]|''+|~~~+/g, (found) =>
    encodeURIComponent(found).replaceAll("'", "%27").replaceAll("~", "%7E"),
  );
}
