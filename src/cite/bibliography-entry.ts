import type { Name } from "../claims/model/index.ts";
import type { Citable } from "./citable.ts";
import { latexName, latexText } from "./latex-text.ts";
import { withoutCommas } from "./without-commas.ts";

/** A field and its escaped value. Empty values are left out. */
export type Field = readonly [name: string, value: string];

/** An entry `@type{key, …}` with one field per line. Values are in braces, except those of the fields in `raw` (months). */
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

/** Names as `von Last, Jr., First and {Group, Name}`, the form that keeps particles, suffixes and groups intact. */
export function bibliographyNames(names: readonly Name[] | undefined): string {
  return (names ?? []).map(bibliographyName).join(" and ");
}

function bibliographyName(name: Name): string {
  if (name.kind === "literal") return `{${latexText(name.literal)}}`;
  const particle = [name.droppingParticle, name.nonDroppingParticle].filter((part) => part !== "").join(" ");
  const family = latexText(withoutCommas(name.family));
  // Without braces, a family name of several words would be read as a particle or first name plus family name.
  const last = [particle === "" ? "" : latexText(particle), /\s/.test(family) ? `{${family}}` : family]
    .filter((part) => part !== "")
    .join(" ");
  const others = [name.suffix, name.given].map((part) => latexName(withoutCommas(part)));
  return [last, ...others].filter((part) => part !== "").join(", ");
}

/** Page ranges with two hyphens, which TeX prints as an en dash. */
export function bibliographyPages(work: Citable): string {
  return latexText(work.fields["page"] ?? "").replace(/(\d)\s*[-–]\s*(?=\d)/g, "$1--");
}
