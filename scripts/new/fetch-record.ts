import { arxiv, doi } from "../../src/claims/formats/identifiers.ts";
import { cslDates, cslNames, cslTypes, otherTypeNames } from "../../src/claims/schema/csl-variables.ts";
import type { Answer, Answers } from "../../src/contribute/write/index.ts";
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
    if (response.status === 406)
      return { reason: `${host} has no record of ${id.doi} in a form that can be read here` };
    if (!response.ok) return { reason: `${host} answered ${response.status}; try again later` };
    const record = parsed(await response.text());
    return isObject(record) && textOf(record["title"]) !== ""
      ? { answers: answersFrom(record, id, today) }
      : { reason: `${host} answered with something else than a record, such as a web page` };
  } catch (error) {
    return { reason: `${new URL(address).host} ${unreached(error, wait)}` };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreached(error: unknown, wait: number): string {
  if (error instanceof Error && error.name === "TimeoutError") return `did not answer within ${wait / 1000} seconds`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return `can't be reached (${cause})`;
}

/** The variables to keep; abstracts, licences and similar are left out. */
const kept = ["title", "container-title", "publisher", "volume", "issue", "page", "number", "edition"];

function answersFrom(record: Readonly<Record<string, unknown>>, id: WorkId, today: string): Answers {
  const entries = (keys: readonly string[], read: (value: unknown) => Answer): Answers =>
    Object.fromEntries(keys.filter((key) => record[key] !== undefined).map((key) => [key, read(record[key])]));
  const isbn = textOf(record["ISBN"]);
  return {
    type: typeOf(textOf(record["type"])),
    ...entries(kept, textOf),
    ...entries(Object.keys(cslNames), namesOf),
    ...entries(
      Object.keys(cslDates).filter((key) => key === "issued"),
      dateOf,
    ),
    DOI: id.doi,
    ...(isbn === "" ? {} : { ISBN: isbn }),
    arxiv: id.arxiv,
    checked: { date: today, record: `https://doi.org/${id.doi}` },
  };
}

/** Registries return some texts as lists, and with markup. */
function textOf(value: unknown): string {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof text !== "string" && typeof text !== "number") return "";
  const plain = String(text)
    .replace(/<[^<>]*>/g, "")
    .replace(/\s+/g, " ");
  return plain.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").trim();
}

function typeOf(type: string): string {
  if (cslTypes.some((known) => known === type)) return type;
  return (Object.hasOwn(otherTypeNames, type) ? otherTypeNames[type] : null) ?? "document";
}

function namesOf(value: unknown): Answer {
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const keys = ["family", "given", "dropping-particle", "non-dropping-particle", "suffix"];
  return names.filter(isObject).map((name) => {
    const literal = textOf(name["literal"]) || textOf(name["name"]);
    if (textOf(name["family"]) === "") return { literal: literal || textOf(name["given"]) };
    return Object.fromEntries(keys.map((key) => [key, textOf(name[key])]));
  });
}

/** `{"date-parts": [[2022, 6, 27]]}` as `2022-06-27`. */
function dateOf(value: unknown): string {
  const parts: unknown = isObject(value) ? value["date-parts"] : undefined;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const numbers: readonly unknown[] = Array.isArray(first) ? first : [];
  return numbers
    .filter((part) => typeof part === "number" || typeof part === "string")
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

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
