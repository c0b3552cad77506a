import type { SourceRecord } from "../../claims/model/index.ts";
import { words } from "../../words/words.ts";
import { webUrl } from "../addresses/source-url.ts";
import { dateInWords } from "../in-words.ts";

/** What a reader has to know before following a link to a source: that it was retracted, has moved or is gone. */
export function warningsOn({ online, retracted }: SourceRecord) {
  const { whereabouts: said } = words.site;
  const moved = webUrl(online?.moved ?? "");
  return [
    ...(retracted ? [{ text: said.retracted(dateInWords(retracted.date)), url: webUrl(retracted.notice) }] : []),
    ...(moved ? [{ text: said.moved, url: moved }] : []),
    ...(online?.gone && !moved ? [{ text: said.gone(dateInWords(online.checked)), url: null }] : []),
  ];
}

/** A copy of the page of a source in an archive, or where to look for one. Null where its page is not what is cited. */
export function copyOf({ archived, fields, dates, checked }: SourceRecord) {
  const original = webUrl(fields["URL"] ?? "");
  const known = webUrl(archived?.url ?? "");
  if (archived && known) {
    return { text: words.site.whereabouts.copy, url: known, original, date: archived.date, isKnown: true };
  }
  const date = dates["accessed"] ?? checked?.date ?? dates["issued"] ?? "";
  // What has another persistent address needs no copy.
  if (original === null || fields["DOI"] || /(?:^|\.)arxiv\.org$/.test(new URL(original).hostname)) return null;
  const url = `https://web.archive.org/web/${date.replaceAll("-", "") || "*"}/${original}`;
  return { text: words.site.whereabouts.noCopy, url, original, date, isKnown: false };
}
