import type { Id, Quote } from "../../model/index.ts";
import { locatorUrl } from "../addresses/locator-url.ts";
import { shortReference } from "./reference.ts";
import type { Site } from "../site.ts";

/** A source named at a place: its short name, its page here, and the place with a link into the work where there is one. */
export interface CitationView {
  readonly source: Id;
  readonly label: string;
  readonly title: string;
  readonly url: string;
  readonly at: string;
  readonly atUrl: string | null;
}

/** What a link to a quote is called where no locator says more. */
export const quotedPassage = "quoted passage";

/** Null where the source is unknown, which the checker reports. */
export function viewCitation(site: Site, id: Id, at: string, quote: Quote | null = null): CitationView | null {
  const source = site.debate.source.get(id);
  if (!source) return null;
  const atUrl = locatorUrl(source, at, quote);
  return {
    source: id,
    label: shortReference(source),
    title: source.title.value,
    url: site.urls.source(id),
    at: locatorInWords(at) || (atUrl ? quotedPassage : ""),
    atUrl,
  };
}

/** `whole` says that a work is cited as a whole: nothing for a reader to look up. */
export function locatorInWords(at: string): string {
  return at === "whole" ? "" : at;
}
