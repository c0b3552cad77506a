import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Claim, Debate, SourceRecord } from "../../src/claims/model/index.ts";
import { arxivUrl, doiUrl, locatorUrl, webUrl } from "../../src/site/addresses/source-url.ts";
import { copyOf } from "../../src/site/refs/whereabouts.ts";
import { listOf, textIn, valueIn } from "../github/api.ts";
import { blocksOfHtml, blocksOfText, type Ends, holds, type Verdict } from "./passages.ts";

/** What is asked of an address, and what is read in its answer: names and values, as the file of the answers keeps them. */
export interface Question {
  readonly address: string;
  readonly wantsText: boolean;
  readonly isService: boolean;
  readonly read: (text: string) => Readonly<Record<string, string>>;
}

/** A passage, where it is cited, and the address to which its link leads; "" where no browser finds words. */
export interface CitedPassage {
  readonly claim: Claim;
  readonly start: number;
  readonly source: SourceRecord;
  readonly ends: Ends;
  readonly address: string;
}

export const citedPassages = ({ claims, source: sources }: Debate): readonly CitedPassage[] =>
  claims.flatMap((claim) =>
    [...claim.stances, ...claim.uses].flatMap((cited) => {
      const source = sources.get(cited.source.value);
      const quote = "quote" in cited ? (cited.quote?.exact ?? "") : "";
      const ends = cited.passage.length > 0 ? cited.passage.map(({ value }) => value) : quote ? [quote] : [];
      if (source === undefined || ends.length === 0) return [];
      const [page = "", words] = (locatorUrl(source, cited) ?? "").split(/#[^#]*:~:text=/);
      const { start } = cited.source.place;
      return { claim, start, source, ends, address: words === undefined ? "" : page };
    }),
  );

/** The name of a passage among what was read. */
export const passageName = (ends: Ends): string => ends.join(" … ");

/** The address at which a source is asked: that of its page, else that of its DOI, whose answer leads to the page. */
export const addressOf = (source: SourceRecord): string | null =>
  webUrl(source.fields["URL"] ?? "") ?? doiUrl(source) ?? arxivUrl(source);

export interface Services {
  readonly crossref: string;
  readonly archive: string;
}

export const services: Services = { crossref: "https://api.crossref.org", archive: "https://archive.org" };

/** Where Crossref says what was published on a DOI later; null for a source without a DOI, or with one of arXiv, which says it itself. */
export function updatesOf({ fields }: SourceRecord, { crossref }: Services): string | null {
  const doi = fields["DOI"] ?? "";
  return doi === "" || /^10\.48550\//.test(doi) ? null : `${crossref}/works/${encodeURIComponent(doi)}`;
}

/** Where the Internet Archive says whether it has a copy of a page; null for a source that has one or needs none. */
export function copiesOf(source: SourceRecord, { archive }: Services): string | null {
  const copy = copyOf(source);
  if (copy === null || copy.isKnown) return null;
  const asked = new URLSearchParams({ url: copy.original ?? "", timestamp: copy.date.replaceAll("-", "") });
  return `${archive}/wayback/available?${asked.toString()}`;
}

/** All that is asked, each address once. */
export function questionsOf(debate: Debate, passages: readonly CitedPassage[], to: Services): readonly Question[] {
  const cited = Map.groupBy(passages, ({ address }) => address);
  const pages = new Set([...debate.sources.map((source) => addressOf(source) ?? ""), ...cited.keys()]);
  pages.delete("");
  const asked = (find: typeof copiesOf): readonly string[] => [
    ...new Set(debate.sources.flatMap((source) => find(source, to) ?? [])),
  ];
  return [
    ...[...pages].map((address) => {
      const sought = (cited.get(address) ?? []).map(({ ends }) => ends);
      return { address, wantsText: sought.length > 0, isService: false, read: (text: string) => lookFor(text, sought) };
    }),
    ...asked(updatesOf).map((address) => ({ address, wantsText: true, isService: true, read: readUpdates })),
    ...asked(copiesOf).map((address) => ({ address, wantsText: true, isService: true, read: readCopy })),
  ];
}

/** Looks for passages in a page, or in a plain text. What stands behind a paywall can't be read. */
function lookFor(text: string, sought: readonly Ends[]): Readonly<Record<string, Verdict>> {
  const blocks = blocksOf(text);
  const otherwise = /"isAccessibleForFree"\s*:\s*"?false/i.test(text) ? "can't be read" : "not found";
  return Object.fromEntries(
    sought.map((ends) => [
      passageName(ends),
      blocks === null ? "can't be read" : holds(blocks, ends) ? "found" : otherwise,
    ]),
  );
}

function blocksOf(text: string): readonly string[] | null {
  try {
    return /<(?:html|body|p|div)\b/i.test(text) ? blocksOfHtml(text) : blocksOfText(text);
  } catch {
    // Elements in each other, thousands deep.
    return null;
  }
}

/** Looks for a passage in a copy on this machine, which has the id of its source as its name; null where there is none. */
export function lookInCopy(folder: string, { source, ends }: CitedPassage): Verdict | null {
  for (const ending of ["html", "txt"])
    try {
      const text = readFileSync(join(folder, `${source.id}.${ending}`), "utf8");
      return holds(ending === "html" ? blocksOfHtml(text) : blocksOfText(text), ends) ? "found" : "not found";
    } catch {
      // The next ending.
    }
  return null;
}

/** Notices by their address: `retraction 2025-01-15`. */
function readUpdates(json: string): Readonly<Record<string, string>> {
  const updates = listOf(valueIn(parsed(json), "message", "updated-by"));
  return Object.fromEntries(
    updates.map((update) => {
      const parts = listOf(listOf(valueIn(update, "updated", "date-parts"))[0]).map((part) =>
        String(part).padStart(2, "0"),
      );
      return [`https://doi.org/${textIn(update, "DOI")}`, `${textIn(update, "type")} ${parts.join("-")}`];
    }),
  );
}

function readCopy(json: string): Readonly<Record<string, string>> {
  const closest = valueIn(parsed(json), "archived_snapshots", "closest");
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(textIn(closest, "timestamp")) ?? [];
  if (textIn(closest, "status") !== "200" || day === undefined) return {};
  return { url: textIn(closest, "url").replace(/^http:/, "https:"), date: `${year}-${month}-${day}` };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
