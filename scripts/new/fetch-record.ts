import { cslDates, cslNames, cslTypes, otherTypeNames } from "../../src/parse/fields/csl-variables.ts";
import { arxiv, doi } from "../../src/parse/formats/identifiers.ts";
import type { Answer, Answers } from "../../src/write/index.ts";

/** A DOI, and the arXiv id that it stands for ("" for others). */
export interface WorkId {
  readonly doi: string;
  readonly arxiv: string;
}

/** The DOI or arXiv id in what people paste: bare, or as an address; null where it is neither. All works on arXiv have DOIs. */
export function workIdOf(text: string): WorkId | null {
  const bareDoi = doi.fault(text)?.meant ?? text;
  if (doi.fault(bareDoi) === null) return { doi: bareDoi, arxiv: /^10\.48550\/arxiv\.(.+)$/i.exec(bareDoi)?.[1] ?? "" };
  const bareArxiv = arxiv.fault(text)?.meant ?? text;
  if (arxiv.fault(bareArxiv) !== null) return null;
  return { doi: `10.48550/arXiv.${bareArxiv.replace(/v\d+$/, "")}`, arxiv: bareArxiv };
}

/** What a DOI's record says of its work, as answers for a source, or why it can't be had. */
export type Fetched = { readonly answers: Answers } | { readonly reason: string };

/** Asks a DOI resolver (doi.org, or another at `service`) for a work's CSL-JSON, by content negotiation. */
export async function fetchRecord(id: WorkId, service: string, today: string): Promise<Fetched> {
  const address = `${service.replace(/\/+$/, "")}/${encodeURI(id.doi)}`;
  try {
    const response = await fetch(address, {
      headers: { accept: "application/vnd.citationstyles.csl+json" },
      signal: AbortSignal.timeout(15_000),
    });
    if (response.status === 404) return { reason: `there is no record of ${id.doi}` };
    if (!response.ok) return { reason: `${new URL(address).host} answered ${response.status}` };
    const record: unknown = await response.json();
    return isObject(record) ? { answers: answersFrom(record, id, today) } : { reason: "the record can't be read" };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    return { reason: `${new URL(address).host} can't be reached (${cause})` };
  }
}

/** The variables that are worth keeping in a claims folder; abstracts, licences and the like are not. */
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

/** Registries repeat a text in a list, and mark it up. */
function textOf(value: unknown): string {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof text !== "string" && typeof text !== "number") return "";
  const plain = String(text)
    .replace(/<[^>]*>/g, "")
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
