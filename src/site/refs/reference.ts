import type { SourceRecord, CitedWork } from "../../claims/model/index.ts";
import { makersWithoutAuthor } from "../../cite/index.ts";
import { dateInWords, yearOf, fullName, inSeries, shortNames } from "../in-words.ts";
import { arxivUrl, doiUrl, webUrl } from "../addresses/source-url.ts";
import { words } from "../../words/words.ts";
import { capitalised } from "../../text/sentence.ts";
import { compareText } from "../../text/order.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";

/** The facts of a source for readers: who, what, where it was published, when, and where to find it. */
export type Reference = ReturnType<typeof makeReference>;

/** The kind of a work in words, by its CSL type: `Journal article`. */
export function sourceKind(source: SourceRecord): string {
  const type = source.type.value;
  const kinds: Readonly<Record<string, string>> = words.site.work;
  return kinds[type] ?? capitalised(type).replaceAll(/[-_]/g, " ");
}

/** Everything that a reference to a source says. */
export function makeReference(source: SourceRecord) {
  const field = (name: string): string => source.fields[name] ?? "";
  const container = field("container-title") || field("collection-title") || field("event-title");
  const { reference: said } = words.site;
  return {
    authors: inSeries((source.names["author"] ?? []).map(fullName)),
    title: source.title.value,
    /** "Book", "Preprint", "Interview". */
    kind: sourceKind(source),
    /** Facts of publication, each a phrase. */
    details: inSentence([
      people(source, "editor", said.editedBy),
      people(source, "director", said.directedBy),
      people(source, "host", said.hostedBy),
      people(source, "guest", said.withGuests),
      people(source, "interviewer", said.interviewBy),
      people(source, "translator", said.translatedBy),
      source.type.value === "chapter" ? phrase(said.inBook, container) : verbatim(container),
      volume(field("volume"), field("issue")),
      pages(field("page")),
      phrase(/^\d+$/.test(field("edition")) ? said.editionNumber : said.edition, field("edition")),
      verbatim(field("genre")),
      phrase(said.number, field("number")),
      verbatim(field("publisher")),
    ]),
    date: dateInWords(source.dates["issued"] ?? ""),
    addresses: [
      { label: `doi:${field("DOI")}`, url: doiUrl(source) },
      { label: `arXiv:${source.arxiv}`, url: arxivUrl(source) },
      { label: hostOf(field("URL")), url: webUrl(field("URL")) },
    ].flatMap(({ label, url }) => (url ? [{ label, url }] : [])),
  };
}

/** A fact of publication: the source's own text, which stays as it is, or a phrase of ours. "" where there is no such fact. */
interface Detail {
  readonly text: string;
  readonly isOurs: boolean;
}

const verbatim = (text: string): Detail => ({ text, isOurs: false });

/** A phrase of ours about a fact; "" where there is none. */
function phrase(say: (fact: string) => string, fact: string): Detail {
  return { text: fact && say(fact), isOurs: !say(fact).startsWith(fact) };
}

function people(source: SourceRecord, role: string, say: (names: string) => string): Detail {
  return phrase(say, inSeries((source.names[role] ?? []).map(fullName)));
}

function volume(number: string, issue: string): Detail {
  const { number: numbered, volume: inVolume, volumeAndNumber } = words.site.reference;
  if (number && issue) return { text: volumeAndNumber(number, issue), isOurs: true };
  return issue ? phrase(numbered, issue) : phrase(inVolume, number);
}

function pages(range: string): Detail {
  const readable = range.replaceAll("-", "–");
  return phrase(/[–,]/.test(readable) ? words.site.reference.pages : words.site.reference.page, readable);
}

/** The details that there are. The first begins with a capital letter if its first word is ours: a name such as `arXiv` stays as it is. */
function inSentence(details: readonly Detail[]): readonly string[] {
  return details
    .filter(({ text }) => text !== "")
    .map(({ text, isOurs }, index) => (index === 0 && isOurs ? capitalised(text) : text));
}

/** A part of a reference with a full stop at its end, where it has none: "King, Jr." has one. */
export function withStop(part: string): string {
  return /[?!.]$/.test(part) ? part : `${part}.`;
}

/** A citation in running text: `Orwell 1946`, `Kaplan et al. 2020`, or the title and the year where there is no author. */
export function shortReference(source: SourceRecord): string {
  const names =
    source.names["author"] ?? makersWithoutAuthor({ type: source.type.value, names: source.names })?.names ?? [];
  const who = shortNames(names) || shortTitle(source.title.value);
  const year = yearOf(source.dates["issued"] ?? "");
  return year ? `${who} ${year}` : who;
}

/** A title without its subtitle, cut after a word where it is longer than 48 characters. */
function shortTitle(title: string): string {
  const main = title.split(/[:?!] /)[0] ?? title;
  if (main.length <= 48) return main;
  return `${main.slice(0, 48).replace(/\s+\S*$/, "")} …`;
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, "") ?? "";
}

/**
 * How texts name a source: `Orwell 1946`, or `Orwell 1946a` where the map has another source by the same authors and of
 * the same year, and `Orwell (a)` where no year is known.
 * The letters are those of the whole map, so that a source has one name on all pages, those of former versions among them. They may
 * change when a source is added; what a version says doesn't: it names sources by their ids. A version that cites a work under another
 * author or year has its own words for it, without a letter.
 */
export function sourceLabel({ debate }: Site, source: SourceRecord): string {
  const short = shortReference(source);
  const known = lettered(debate.sources).get(source.id);
  return known?.short === short ? known.label : short;
}

/** The name of a source whose name has a letter, which its reference alone doesn't tell; "" for others. */
export function letteredLabel(site: Site, source: SourceRecord): string {
  const label = sourceLabel(site, source);
  return label === shortReference(source) ? "" : label;
}

const lettered = memoize((sources: readonly SourceRecord[]) => {
  const alike = [...Map.groupBy(sources, shortReference)].filter(([, several]) => several.length > 1);
  return new Map(
    alike.flatMap(([short, several]) =>
      several.toSorted(byDateAndTitle).map(({ id, dates }, index) => {
        const letters = letterAt(index);
        return [id, { short, label: dates["issued"] ? `${short}${letters}` : `${short} (${letters})` }] as const;
      }),
    ),
  );
});

function byDateAndTitle(a: SourceRecord, b: SourceRecord): number {
  const issued = ({ dates }: SourceRecord): string => dates["issued"] ?? "";
  return compareText(issued(a), issued(b)) || compareText(a.title.value, b.title.value) || compareText(a.id, b.id);
}

/** `a` to `z`, then `aa`, `ab` and so on. */
function letterAt(index: number): string {
  const last = String.fromCodePoint("a".charCodeAt(0) + (index % 26));
  return index < 26 ? last : `${letterAt(Math.floor(index / 26) - 1)}${last}`;
}

/** A work as a version of a claim cited it, in the shape of a source record, so that it can be shown and cited like one. */
export function workSource({ id, type, title, ...facts }: CitedWork): SourceRecord {
  const place = { path: "", start: 0, end: 0 };
  return {
    kind: "source",
    id,
    path: "",
    place,
    allow: [],
    aliases: [],
    type: { value: type, place },
    title: { value: title, place },
    ...facts,
    checked: null,
    ...{ archived: null, html: "", online: null, retracted: null },
  };
}
