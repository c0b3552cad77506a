import type { Id, Quote } from "../../claims/model/index.ts";
import { locatorUrl } from "../addresses/locator-url.ts";
import { sourceLabel } from "./source-label.ts";
import type { Site } from "../site.ts";
import { namedPlace, notSeen } from "../../text/named-place.ts";
import { words } from "../../words/words.ts";

/** A citation of a source: its short name, its page on the site, and the locator with its address in the work. */
export interface CitationView {
  readonly source: Id;
  readonly label: string;
  readonly title: string;
  readonly url: string;
  readonly at: string;
  readonly atUrl: string | null;
}

/** Null where the source is unknown, which the checker reports. */
export function viewCitation(site: Site, id: Id, at: string, quote: Quote | null = null): CitationView | null {
  const source = site.debate.source.get(id);
  if (!source) return null;
  const atUrl = locatorUrl(source, at, quote);
  return {
    source: id,
    label: sourceLabel(site, source),
    title: source.title.value,
    url: site.urls.source(id),
    at: placeInWords(at, atUrl),
    atUrl,
  };
}

/** A locator as readers see it: "" for `whole`, and words of ours for `not seen`, which names no place. */
export function locatorInWords(at: string): string {
  return at === notSeen ? words.site.placeNotFound : namedPlace(at);
}

/** What is shown, and linked where there is an address: the place, or the quotation where none is named. */
export function placeInWords(at: string, atUrl: string | null): string {
  return atUrl === null ? locatorInWords(at) : namedPlace(at) || words.site.quotedPassage;
}
