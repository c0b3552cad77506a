import type { Name } from "../model/index.ts";
import type { Citable } from "./citable.ts";
import { latexText } from "./latex-text.ts";

/** A field and its finished value; empty values are left out of the entry. */
export type Field = readonly [name: string, value: string];

/** One `@type{key, …}` entry with each field on a line of its own. Values are braced, except `raw` ones (a month). */
export function bibliographyEntry(
  type: string,
  key: string,
  fields: readonly Field[],
  raw: readonly string[] = [],
): string {
  const lines = fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = ${raw.includes(name) ? value : `{${value}}`},`);
  return [`@${type}{${key},`, ...lines, "}", ""].join("\n");
}

/** `von Last, Jr., First and {Group, Name}`: the one form that keeps particles, suffixes and groups whole. */
export function bibliographyNames(names: readonly Name[] | undefined): string {
  return (names ?? []).map(bibliographyName).join(" and ");
}

function bibliographyName(name: Name): string {
  if (name.kind === "literal") return `{${latexText(name.literal)}}`;
  const particle = [name.droppingParticle, name.nonDroppingParticle].filter((part) => part !== "").join(" ");
  const family = latexText(name.family);
  // A family name of several words would be read as having a particle or a first name in it.
  const last = [particle === "" ? "" : latexText(particle), /\s/.test(family) ? `{${family}}` : family]
    .filter((part) => part !== "")
    .join(" ");
  return [last, latexText(name.suffix), latexText(name.given)].filter((part) => part !== "").join(", ");
}

/** Page ranges with the en dash that TeX writes as two hyphens. */
export function bibliographyPages(work: Citable): string {
  return latexText(work.fields["page"] ?? "").replace(/(\d)\s*[-–]\s*(?=\d)/g, "$1--");
}
