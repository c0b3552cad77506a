import type { SourceRecord } from "../../model/index.ts";

/** The best address at which a source can be found: its DOI, its own URL, its arXiv page; null where it has none that is http(s). */
export function sourceUrl(source: SourceRecord): string | null {
  return doiUrl(source) ?? webUrl(source.fields["URL"] ?? "") ?? arxivUrl(source);
}

export function doiUrl(source: SourceRecord): string | null {
  const doi = source.fields["DOI"]?.replace(/^https?:\/\/(dx\.)?doi\.org\//i, "");
  return doi ? `https://doi.org/${encodeURI(doi).replaceAll("#", "%23").replaceAll("?", "%3F")}` : null;
}

export function arxivUrl(source: SourceRecord): string | null {
  return source.arxiv ? `https://arxiv.org/abs/${encodeURI(source.arxiv)}` : null;
}

/** The address if it is http(s), else null: nothing else becomes a link on our pages. */
export function webUrl(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
