import { existsSync, readFileSync, statSync } from "node:fs";
import { arxiv, doi } from "../../src/claims/formats/identifiers.ts";
import type { Answers } from "../../src/contribute/write/index.ts";
import { sourceInText } from "../../src/contribute/write/source-in-text.ts";
import { UsageError } from "../run-program.ts";

/** A DOI, and its arXiv id ("" if it has none). */
interface WorkId {
  readonly doi: string;
  readonly arxiv: string;
}

/** Reads a DOI or arXiv id, with or without an address; null for other text. Every work on arXiv has a DOI. */
export function workIdOf(text: string): WorkId | null {
  const bareDoi = doi.fault(text)?.meant ?? text;
  if (doi.fault(bareDoi) === null) return { doi: bareDoi, arxiv: /^10\.48550\/arxiv\.(.+)$/i.exec(bareDoi)?.[1] ?? "" };
  const bareArxiv = arxiv.fault(text)?.meant ?? text;
  if (arxiv.fault(bareArxiv) !== null) return null;
  return { doi: `10.48550/arXiv.${bareArxiv.replace(/v\d+$/, "")}`, arxiv: bareArxiv };
}

/** The record of a DOI as values for a source, or why it could not be fetched. */
type Fetched = { readonly answers: Answers } | { readonly reason: string };

/** In milliseconds. */
const patience = 15_000;

/** Fetches the CSL-JSON of a DOI from a resolver (doi.org, or `service`) by content negotiation. */
export async function fetchRecord(id: WorkId, service: string, today: string, wait = patience): Promise<Fetched> {
  const address = `${service.replace(/\/+$/, "")}/${encodeURI(id.doi)}`;
  if (!URL.canParse(address)) return { reason: `\`${service}\` is no address` };
  try {
    const response = await fetch(address, {
      headers: { accept: "application/vnd.citationstyles.csl+json" },
      signal: AbortSignal.timeout(wait),
    });
    const { host } = new URL(response.url);
    if (response.status === 404) return { reason: `there is no record of ${id.doi}; look for a slip in it` };
    if (!response.ok) return { reason: `${host} answered ${response.status}` };
    const { URL: _, ...record } = sourceInText(await response.text()) ?? {};
    if (record["title"] === undefined)
      return { reason: `${host} answered with something else than a record, such as a web page` };
    const checked = { date: today, record: `https://doi.org/${id.doi}` };
    return { answers: { ...record, DOI: id.doi, arxiv: id.arxiv, checked } };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { reason: `${new URL(address).host} can't be reached (${String(cause)})` };
  }
}

/**
 * The record of a work as values for a source: as it is given, or in a file, or fetched by its DOI. If that can't be fetched, only what
 * the text says, with the reason on standard error.
 */
export async function recordOf(given: string, service: string): Promise<Answers> {
  const text = existsSync(given) && statSync(given).isFile() ? readFileSync(given, "utf8") : given;
  const said = sourceInText(text) ?? {};
  const id = workIdOf(text) ?? (typeof said["DOI"] === "string" ? workIdOf(said["DOI"]) : null);
  if ("title" in said || (id === null && "URL" in said)) return said;
  if (id === null)
    throw new UsageError(
      `\`${given}\` is no DOI, arXiv id or address, and no record or file in BibTeX, RIS or CSL-JSON.`,
    );
  const fetched = await fetchRecord(id, service, today());
  if ("answers" in fetched) return { ...said, ...fetched.answers };
  process.stderr.write(`The record could not be fetched: ${fetched.reason}. Continuing without it.\n`);
  return { ...said, DOI: id.doi, arxiv: id.arxiv };
}

/** The current day in UTC: output depends on the clock by it alone. */
export const today = (): string => new Date().toISOString().slice(0, 10);
