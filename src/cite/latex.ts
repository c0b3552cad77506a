import type { Name } from "../claims/model/index.ts";
import { field, joinTexts, names, type Citable } from "./citable.ts";

/** Escapes for BibTeX and BibLaTeX: only characters that TeX would interpret. UTF-8 is kept. */
const escapes: Readonly<Record<string, string>> = {
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\\": "\\textbackslash{}",
};

/**
 * BibTeX counts every brace, even after a backslash: an unpaired one would end the field too early, or never. So each
 * gets an invisible partner. Readers drop it, even in names, where they don't understand `\lbrace`.
 */
const unpairedBraces: Readonly<Record<string, string>> = { "{": "\\{\\vphantom{\\}}", "}": "\\vphantom{\\{}\\}" };

/** Escapes a text for a BibTeX or BibLaTeX field. */
export const latexText = (text: string): string => escaped(text, hasPairedBraces(text));

function escaped(text: string, isPaired: boolean): string {
  const special = isPaired ? escapes : { ...escapes, ...unpairedBraces };
  return text.replace(/[&%$#_{}~^\\]/g, (character) => special[character] ?? character);
}

function hasPairedBraces(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "{") open++;
    if (character === "}" && --open < 0) return false;
  }
  return open === 0;
}

/**
 * Like `latexText`, with braces around every word whose case a style could change: words with a capital (except the
 * first letter of the title), and lower-case words at the beginning or after a colon, full stop or question mark.
 * Readers and styles that convert titles to sentence case (pandoc, biblatex-apa) then keep names and acronyms.
 */
export function latexTitle(text: string): string {
  const isPaired = hasPairedBraces(text);
  const words = text.split(/(\s+)/);
  return words
    .map((word, index) => {
      const capitals = index === 0 ? /(?!^)\p{Lu}|^\p{Lu}$|^\p{Ll}/u : /\p{Lu}/u;
      const isAfterStop = /[:.?!]$/.test(words[index - 2] ?? "") && /\p{L}/u.test(word);
      return capitals.test(word) || isAfterStop ? `{${escaped(word, isPaired)}}` : escaped(word, isPaired);
    })
    .join("");
}

/** A URL or DOI, which is not escaped: braces, backslashes and white space are percent-encoded. */
export function latexAddress(text: string): string {
  return text.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

/** The name of one publisher or organisation. Braces keep its `and` from separating two names. */
export function latexName(text: string): string {
  return /\sand\s/i.test(text) ? `{${latexText(text)}}` : latexText(text);
}

/** A field and its escaped value. Empty values are left out. */
export type Field = readonly [name: string, value: string];

/** An entry `@type{key, …}`, a field a line. Values are in braces, except those of the fields in `raw`. */
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
export const bibliographyNames = (work: Citable, role: string): string =>
  names(work, role).map(bibliographyName).join(" and ");

function bibliographyName(name: Name): string {
  if (name.kind === "literal") return `{${latexText(name.literal)}}`;
  const particle = latexText(joinTexts([name.droppingParticle, name.nonDroppingParticle], " "));
  const family = latexText(withoutCommas(name.family));
  // Without braces, a family name of several words would be read as a particle or first name plus family name.
  const last = joinTexts([particle, /\s/.test(family) ? `{${family}}` : family], " ");
  const others = [name.suffix, name.given].map((part) => latexName(withoutCommas(part)));
  return joinTexts([last, ...others], ", ");
}

/** Page ranges with two hyphens, which TeX prints as an en dash. */
export const bibliographyPages = (work: Citable): string =>
  latexText(field(work, "page")).replace(/(\d)\s*[-–]\s*(?=\d)/g, "$1--");

/** A part of a name without commas, with which BibTeX and RIS divide names into parts. */
export const withoutCommas = (part: string): string => part.trim().replace(/\s*,\s*/g, " ");
