import type { CitedWork, ClaimContent } from "../model/index.ts";
import { joinLines } from "./join-lines.ts";

/** A value of JSON, or what one has been written as. */
type Json = string | null | readonly Json[] | Written | { readonly [key: string]: Json };

interface Written {
  readonly written: string;
}

/** The number of this form, for whoever finds a hash in ten years and has to know what it was made of. */
export const formNumber = 1;

/**
 * The one text that stands for everything a claim says. Addresses that people cite are made of its hash, so this form never
 * changes: a version 2 would have to stand beside it, not in its place.
 *
 * It is JSON without spaces, keys sorted by their UTF-16 code units, strings in Unicode's form NFC. Of lists, only these have
 * an order that means something: the names of a work, and the first relation, which is the claim's home. All others are
 * sorted. White space within a text counts as one space; in the explanation a line break is kept where Markdown gives it a
 * meaning. What is empty is left out, so that a field which is added to the claims one day changes no old hash.
 */
export function canonicalForm(content: ClaimContent): string {
  const [home, ...others] = content.relations;
  return write({
    sentence: oneLine(content.sentence),
    home: home ? fields(home) : "",
    relations: unordered(others.map(fields)),
    "jointly-with": unordered(content.jointlyWith),
    basis: content.basis,
    stances: unordered(
      content.stances.map(({ name, ...stance }) => ({ ...fields(stance), name: name && fields(name) })),
    ),
    uses: unordered(
      content.uses.map(({ quote, ...use }) => ({ ...fields(use), quote: quote && fields({ ...quote }) })),
    ),
    explanation: joinLines(content.explanation.normalize("NFC")),
    works: unordered(content.works.map(work)),
  });
}

/** Many versions of many claims cite the same work. */
const writtenWorks = new WeakMap<CitedWork, Written>();

function work(cited: CitedWork): Written {
  const known = writtenWorks.get(cited);
  if (known) return known;
  const { id, type, title, names, dates, fields: variables, arxiv } = cited;
  const written = write({
    ...fields({ id, type, title, arxiv }),
    names: Object.fromEntries(Object.entries(names).map(([role, people]) => [role, people.map(fields)])),
    dates: fields(dates),
    fields: fields(variables),
  });
  writtenWorks.set(cited, { written });
  return { written };
}

function fields(record: Readonly<Record<string, string>>): { readonly [key: string]: string } {
  return Object.fromEntries(Object.entries(record).map(([key, text]) => [key, oneLine(text)]));
}

function oneLine(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}

/** Those of one list are sorted by what they are written as; what is said twice is said once. */
function unordered(values: readonly Json[]): readonly Written[] {
  return [...new Set(values.map(write))].sort().map((written) => ({ written }));
}

function write(value: Json): string {
  if (value === null || typeof value === "string") return JSON.stringify(value ?? "");
  if (isList(value)) return `[${value.map(write).join(",")}]`;
  if (isWritten(value)) return value.written;
  const entries: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const inner = write(value[key] ?? null);
    if (!empty.has(inner)) entries.push(`${JSON.stringify(key)}:${inner}`);
  }
  return `{${entries.join(",")}}`;
}

/** What says nothing. */
const empty: ReadonlySet<string> = new Set(['""', "[]", "{}"]);

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isWritten(value: Json): value is Written {
  return typeof value === "object" && value !== null && "written" in value && typeof value.written === "string";
}
