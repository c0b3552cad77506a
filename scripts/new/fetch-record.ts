import { z } from "zod";
import { arxiv, doi } from "../../src/claims/formats/identifiers.ts";
import { cslNames, cslTypes, otherTypeNames } from "../../src/claims/schema/csl-variables.ts";
import type { Answers } from "../../src/contribute/write/index.ts";
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
    const record = recordIn(await response.text());
    if (record === null || record["title"] === undefined || record["title"] === "")
      return { reason: `${host} answered with something else than a record, such as a web page` };
    const checked = { date: today, record: `https://doi.org/${id.doi}` };
    return { answers: { ...record, DOI: id.doi, arxiv: id.arxiv, checked } };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { reason: `${new URL(address).host} can't be reached (${String(cause)})` };
  }
}

/** What a registry returns as text, as a list of texts, or with markup. */
const text = z
  .preprocess((value): unknown => (Array.isArray(value) ? value[0] : value), z.union([z.string(), z.number()]))
  .transform((value) => {
    const plain = String(value)
      .replace(/<[^<>]*>/g, "")
      .replace(/\s+/g, " ");
    return plain.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").trim();
  })
  .catch("");

const name = z
  .object(eachOf(["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal", "name"], text))
  .transform(({ literal = "", name = "", ...parts }): Answers =>
    (parts["family"] ?? "") === "" ? { literal: literal || name || (parts["given"] ?? "") } : parts,
  );

const names = z
  .array(z.unknown())
  .transform((all) => all.flatMap((each) => name.safeParse(each).data ?? []))
  .catch([]);

/** `{"date-parts": [[2022, 6, 27]]}` as `2022-06-27`. */
const date = z
  .object({ "date-parts": z.array(z.array(z.union([z.number(), z.string()]))) })
  .transform(({ "date-parts": [first = []] }) => first.map((part) => String(part).padStart(2, "0")).join("-"))
  .catch("");

/** The variables to keep; abstracts, licences and similar are left out. */
const record = z.object({
  type: text.transform((type) => {
    if (cslTypes.some((known) => known === type)) return type;
    return (Object.hasOwn(otherTypeNames, type) ? otherTypeNames[type] : null) ?? "document";
  }),
  ...eachOf(["title", "container-title", "publisher", "volume", "issue", "page", "number", "edition", "ISBN"], text),
  ...eachOf(Object.keys(cslNames), names),
  ...eachOf(["issued"], date),
});

/** Each of these keys may have a value of a kind. */
function eachOf<Kind extends z.ZodType>(keys: readonly string[], kind: Kind): Record<string, z.ZodOptional<Kind>> {
  return Object.fromEntries(keys.map((key) => [key, kind.optional()]));
}

function recordIn(json: string): Answers | null {
  try {
    return record.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** The record of a work as values for a source. If it can't be fetched, only its id, with the reason on standard error. */
export async function recordOf(named: string, service: string): Promise<Answers> {
  const id = workIdOf(named);
  if (id === null) throw new UsageError(`\`${named}\` is neither a DOI nor an arXiv id.`);
  const fetched = await fetchRecord(id, service, today());
  if ("answers" in fetched) return fetched.answers;
  process.stderr.write(`The record could not be fetched: ${fetched.reason}. Continuing without it.\n`);
  return { DOI: id.doi, arxiv: id.arxiv };
}

/** The current day in UTC, for `checked`: the only output that depends on the clock. */
export const today = (): string => new Date().toISOString().slice(0, 10);
