import type { Placed, SourceRecord, Quote } from "../../claims/model/index.ts";

/** The best address of a source: its DOI, else its own URL, else its arXiv page; null without an http(s) address. */
export function sourceUrl(source: SourceRecord): string | null {
  return doiUrl(source) ?? webUrl(source.fields["URL"] ?? "") ?? arxivUrl(source);
}

/** The address of a source's DOI at doi.org; null without a DOI. */
export function doiUrl(source: SourceRecord): string | null {
  const doi = source.fields["DOI"]?.replace(/^https?:\/\/(dx\.)?doi\.org\//i, "");
  return doi ? `https://doi.org/${encodeURI(doi).replaceAll("#", "%23").replaceAll("?", "%3F")}` : null;
}

/** The address of a source's arXiv page; null for other sources. */
export function arxivUrl(source: SourceRecord): string | null {
  return source.arxiv ? `https://arxiv.org/abs/${encodeURI(source.arxiv)}` : null;
}

/** The address if it is http(s), else null. No other address becomes a link on the site. */
export function webUrl(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Returns the address at which a service plays a recording from a second on. */
type AtSecond = (url: URL, seconds: number) => URL;

const inQuery =
  (name: string, unit = ""): AtSecond =>
  (url, seconds) => {
    const timed = new URL(url);
    timed.searchParams.set(name, `${seconds}${unit}`);
    return timed;
  };

const inFragment =
  (write: (seconds: number) => string): AtSecond =>
  (url, seconds) => {
    const timed = new URL(url);
    timed.hash = write(seconds);
    return timed;
  };

/** YouTube's embedded player reads `start`, its own pages read `t`. */
const youtube: AtSecond = (url, seconds) =>
  (url.pathname.startsWith("/embed/") ? inQuery("start") : inQuery("t", "s"))(url, seconds);

/** By host: the form that the service itself uses in links for sharing. */
const services: Readonly<Record<string, AtSecond>> = {
  "youtube.com": youtube,
  "music.youtube.com": youtube,
  "youtube-nocookie.com": youtube,
  "youtu.be": youtube,
  "vimeo.com": inFragment((seconds) => `t=${seconds}s`),
  "player.vimeo.com": inFragment((seconds) => `t=${seconds}s`),
  "open.spotify.com": inQuery("t"),
  "podcasts.apple.com": inQuery("t"),
  "pca.st": inQuery("t"),
  "soundcloud.com": inFragment((seconds) => `t=${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`),
  "twitch.tv": inQuery("t", "s"),
  "dailymotion.com": inQuery("start"),
  "archive.org": inQuery("start"),
};

/** A media fragment: see https://www.w3.org/TR/media-frags/#naming-time. */
const mediaFragment = inFragment((seconds) => `t=${seconds}`);

/** The address of a recording from a second on, at a service or as a file, which accepts a media fragment. Null for any other page. */
function recordingAddress(url: URL, seconds: number): string | null {
  const host = url.hostname.replace(/^(www|m)\./, "");
  const service = Object.hasOwn(services, host) ? services[host] : undefined;
  if (service) return service(url, seconds).href;
  const isFile = /\.(mp3|mp4|m4a|m4v|ogg|oga|ogv|opus|wav|webm)$/i.test(url.pathname);
  return isFile ? mediaFragment(url, seconds).href : null;
}

/** A place in a source, as a citation names it. */
export interface CitedPlace {
  readonly at: string;
  /** The first and the last words of the passage, or all of it. */
  readonly passage?: readonly Pick<Placed<string>, "value">[];
  readonly quote?: Quote | null;
}

/**
 * The address of a place inside a source: a passage or a quote on a web page, a time in a recording, a page of a PDF, a section of a
 * paper at arXiv. Null where no address leads to the place.
 */
export function locatorUrl(source: SourceRecord, { at, passage = [], quote = null }: CitedPlace): string | null {
  const address = webUrl(source.fields["URL"] ?? "") ?? arxivUrl(source);
  const url = address ? URL.parse(address) : null;
  if (!url) return null;
  const seconds = secondsOf(at);
  // A transcript shows the words themselves, and may be on the page of a recording.
  const heard = seconds === null ? null : recordingAddress(url, seconds);
  if (heard && source.html === "") return heard;
  const page = textPage(source, at);
  const words = textDirective(passage, quote);
  if (page && words) return withFragment(page, `${isByArxiv(page) ? sectionId(at) : ""}:~:text=${words}`);
  const place = heard ?? atPdfPage(pdfOf(url, source), source, at);
  if (place) return place;
  const paper = page && isByArxiv(page) ? page : pageAtArxiv(source, at);
  if (at === abstract) return paper?.href ?? null;
  return paper && sectionId(at) ? withFragment(paper, sectionId(at)) : null;
}

/** The locator for the summary of a work, which is on its page at arXiv. */
const abstract = "abstract";

/** The web page on which the text of a source can be read; null if there is none, such as for a PDF. */
export function textPage(source: SourceRecord, at: string): URL | null {
  const url = URL.parse(webUrl(source.html) ?? webUrl(source.fields["URL"] ?? "") ?? "");
  const isText = url && !isPdf(url) && (source.html !== "" || !/^(?:arxiv\.org|openreview\.net)$/.test(url.hostname));
  return isText ? url : pageAtArxiv(source, at);
}

/** Null for a work that is not at arXiv. */
const pageAtArxiv = (source: SourceRecord, at: string): URL | null =>
  source.arxiv ? URL.parse((at === abstract ? arxivUrl : arxivHtml)(source) ?? "") : null;

/** arXiv makes HTML of what has been submitted since December 2023, and its project ar5iv of what was before. */
function arxivHtml({ arxiv }: SourceRecord): string {
  const isNew = /^\d{4}\./.test(arxiv) && arxiv >= "2312";
  return `https://${isNew ? "arxiv.org" : "ar5iv.labs.arxiv.org"}/html/${encodeURI(arxiv)}`;
}

const isByArxiv = ({ hostname, pathname }: URL): boolean =>
  /(?:^|\.)arxiv\.org$|^ar5iv\./.test(hostname) && pathname.startsWith("/html/");

/** The id of a section in HTML that LaTeXML has made: `S3.SS2` of `§3.2`, `A2` of `Appendix B`; "" for any other, and for Roman numbers. */
function sectionId(at: string): string {
  const [, number = "", letter = "", rest = ""] =
    /(?:§|\bapp(?:endix|\.))\s*(?:(\d+)|([A-HJ-UWYZ])(?![a-z]))((?:\.\d+){0,2})/i.exec(at) ?? [];
  if (number + letter === "") return "";
  const first = number ? `S${number}` : `A${letter.toUpperCase().charCodeAt(0) - 64}`;
  return rest
    .split(".")
    .map((part, depth) => (depth === 0 ? first : `${"S".repeat(depth + 1)}${part}`))
    .join(".");
}

/** `12:40` and `1:02:03` in seconds; null for any other locator. */
export function secondsOf(at: string): number | null {
  const time = /(?:^|[\s([])(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?=$|[\s)\],;–-])/.exec(at);
  if (!time) return null;
  const [, hours = "0", minutes = "0", seconds = "0"] = time;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The address of a preprint's PDF at arXiv or OpenReview; any other address as it is. */
function pdfOf(url: URL, source: SourceRecord): URL {
  if (source.type.value !== "article") return url;
  if (url.hostname === "arxiv.org") return new URL(url.pathname.replace(/^\/abs\//, "/pdf/"), url);
  return url.hostname === "openreview.net" && url.pathname === "/forum" ? new URL(`/pdf${url.search}`, url) : url;
}

const isPdf = (url: URL): boolean => /\.pdf$/i.test(url.pathname) || /^\/pdf(\/|$)/.test(url.pathname);

/** Only for a PDF whose pages are numbered from 1: page 312 of a journal article is seldom page 312 of the file. In German a page is `S. 17`. */
function atPdfPage(url: URL, source: SourceRecord, at: string): string | null {
  const page = /(?:^|[\s,;(])(?:pp?|S)\.\s*(\d+)/.exec(at)?.[1];
  return isPdf(url) && page && !source.fields["page"] ? withFragment(url, `page=${page}`) : null;
}

/** What follows `:~:text=`: see https://wicg.github.io/scroll-to-text-fragment/#syntax. "" where no words are known. */
function textDirective(passage: NonNullable<CitedPlace["passage"]>, quote: Quote | null): string {
  if (passage.length > 0)
    return passage
      .slice(0, 2)
      .map(({ value }) => encodeText(value))
      .join(",");
  const [exact = "", prefix, suffix] = [quote?.exact, quote?.prefix, quote?.suffix].map((text) =>
    encodeText(text ?? ""),
  );
  return exact && `${prefix ? `${prefix}-,` : ""}${exact}${suffix ? `,-${suffix}` : ""}`;
}

/**
 * Encodes text for a text fragment. Dashes, commas and ampersands have a meaning in its syntax; lone surrogates can't be encoded.
 * Chromium finds a suffix only without the space before it.
 */
function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed().trim().replaceAll(/\s+/g, " ")).replaceAll("-", "%2D");
}

function withFragment(url: URL, fragment: string): string {
  const copy = new URL(url);
  copy.hash = "";
  return `${copy.href}#${fragment}`;
}
