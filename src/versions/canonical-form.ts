import type { CitedWork, ClaimContent } from "../claims/model/index.ts";
import { joinLines } from "./join-lines.ts";

/** A JSON value, or the text of one that is already serialised. */
type Json = string | null | readonly Json[] | Written | { readonly [key: string]: Json };

interface Written {
  readonly written: string;
}

/** The version of this format, for anybody who finds a hash in ten years and needs to know how it was made. */
export const formNumber = 1;

/**
 * The canonical text of everything that a claim says. The addresses that people cite are made of its hash, so this format
 * never changes: a second version would have to be added beside it.
 *
 * It is JSON without spaces, with keys sorted by UTF-16 code units and strings in Unicode's form NFC. Two lists keep their
 * order: the names of a work, and, of the relations, the first, which is the claim's home. All others are sorted. White
 * space within a text becomes one space; in the explanation, a line break is kept where it means something in Markdown.
 * Empty values are left out, so that a new optional field changes no old hash.
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

/** A cache: many versions of many claims cite the same work. */
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

/** Sorts values by their serialised text, without duplicates. */
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

/** Serialised values that are left out. */
const empty: ReadonlySet<string> = new Set(['""', "[]", "{}"]);

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isWritten(value: Json): value is Written {
  return typeof value === "object" && value !== null && "written" in value && typeof value.written === "string";
}
