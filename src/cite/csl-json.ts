import type { Name, PartialDate } from "../model/index.ts";
import { isPreprint, ownAddress, type Citable } from "./citable.ts";

type CslName = Readonly<Record<string, string>>;
type CslDate = { readonly "date-parts": readonly [readonly number[]] };
type CslItem = Readonly<Record<string, string | readonly CslName[] | CslDate>>;

/** Works as CSL-JSON items (citeproc's data model, schema csl-data.json 1.0.2); fields that a work lacks are left out. */
export function cslItems(works: readonly Citable[]): readonly CslItem[] {
  return works.map((work) => ({
    id: work.key,
    type: work.type,
    title: work.title,
    ...mapValues(work.names, (names) => names.map(cslName)),
    ...mapValues(work.dates, cslDate),
    ...(isPreprint(work) ? { number: `arXiv:${work.arxiv}` } : {}),
    ...otherFields(work),
    ...(ownAddress(work) === "" ? {} : { URL: ownAddress(work) }),
    ...(note(work) === "" ? {} : { note: note(work) }),
  }));
}

/** The fields that stand in an item as they are. */
function otherFields({ fields }: Citable): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([variable]) => variable !== "URL" && variable !== "note"));
}

/** CSL-JSON text of works: an array, two spaces of indent, a final newline. */
export function cslJson(works: readonly Citable[]): string {
  return `${JSON.stringify(cslItems(works), null, 2)}\n`;
}

/**
 * What an item has no variable for, a line each: a locator belongs to a citation, and what styles print of an archive (`archive`) is
 * not how a published work's preprint is cited. Zotero keeps the note as "Extra" and knows the line `arXiv: …` there.
 */
function note(work: Citable): string {
  const preprint = work.arxiv === "" || isPreprint(work) ? "" : `arXiv: ${work.arxiv}`;
  return [work.locator && `at ${work.locator}`, work.fields["note"] ?? "", preprint]
    .filter((part) => part !== "")
    .join("\n");
}

function cslName(name: Name): CslName {
  if (name.kind === "literal") return { literal: name.literal };
  const parts = {
    family: name.family,
    given: name.given,
    "dropping-particle": name.droppingParticle,
    "non-dropping-particle": name.nonDroppingParticle,
    suffix: name.suffix,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ""));
}

/** `2022-06` → `{"date-parts": [[2022, 6]]}`. */
function cslDate(date: PartialDate): CslDate {
  return { "date-parts": [date.split("-").map(Number)] };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
