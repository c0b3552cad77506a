import type { SourceRecord } from "../../claims/model/index.ts";

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
