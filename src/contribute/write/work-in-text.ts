import { nameAnswers } from "./names.ts";
import type { Answers } from "./write-record.ts";

/** An address without what follows its readers about. */
function tidyAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const tracking = [...url.searchParams].filter(([key, value]) => isTracking.test(`${key}=${value}`));
  for (const [key] of tracking) url.searchParams.delete(key);
  return tracking.length === 0 ? address : url.href;
}

/** With a value where a key means something else elsewhere. */
const isTracking =
  /^(?:(?:utm_\w+|\w*clid|[gw]braid|igshi?d?|mc_[ce]id|mkt_tok|cmpid|smid|smtyp|ocid|si|ref_src|_hs(?:enc|mi))=|(?:mod|ref|source)=rss)/i;

/** The DOI, arXiv number and address in a text that is only one of these; null for others. */
export function workIn(text: string): Answers | null {
  const [, number] =
    /^(?:arxiv:\s*|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/i.exec(
      text,
    ) ?? [];
  if (number !== undefined) return { type: "article", DOI: `10.48550/arXiv.${number}`, arxiv: number };
  const [, alone] = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text) ?? [];
  if (alone !== undefined) return { DOI: decode(alone) };
  const address = /^www\.\S+$/.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address)) return null;
  const [, within] =
    /\/doi\/(?:\w+\/)?(10\.\d{4,9}\/[^?#]+?)(?:\/(?:full|pdf|abstract|html))?\/?(?:[?#]|$)/.exec(address) ?? [];
  return { URL: tidyAddress(address), ...(within === undefined ? {} : { DOI: decode(within) }) };
}

/** What names a work, in one form wherever it comes from: its DOI, which works on arXiv have, too, and its address. */
export function worksNamed({ DOI, arxiv, URL: address }: Answers): ReadonlySet<string> {
  const said = [DOI, arxiv, address].map((value) => (typeof value === "string" ? workIn(value.trim()) : null));
  const names = said.flatMap((work) => [work?.["DOI"], work?.["URL"]]).filter((name) => typeof name === "string");
  return new Set(names.map((name) => name.toLowerCase().replace(/^https?:\/\/(?:www\.)?|#.*$|\/$/g, "")));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The title without the name of the site behind a bar, and that name, "" for none. */
export function tidyTitle(title: string): { readonly title: string; readonly site: string } {
  const plain = title.replace(/\s+/g, " ").trim();
  const [, before = plain, site = ""] = /^(.{8,}?) [|·] ([^|·]{2,40})$/.exec(plain) ?? [];
  return { title: before, site };
}

/** The names of authors, with semicolons between them: of a line such as “By A and B”. */
export function tidyAuthors(line: string): string {
  const names = line
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:by|von|par) (?=\S)|[,;]? et al\.?$/gi, "");
  const parts = names.split(/ (?:and|und|et|&) |, (?:and|und) /);
  // The names of organisations have such words, too.
  const isPeople =
    parts.length > 1 && !names.includes(";") && parts.every((part) => nameAnswers(part)["literal"] === undefined);
  return isPeople ? parts.join("; ") : names;
}
