import type { CitedWork, ClaimContent, StatedRelation } from "../claims/model/index.ts";
import { content } from "../claims/schema/content.ts";
import { memoize } from "../text/memoize.ts";

/** A JSON value, or the text of one that is already serialised. */
type Json = string | null | readonly Json[] | Written | { readonly [key: string]: Json };

interface Written {
  readonly written: string;
}

/** The version of this format, for anybody who finds a hash in ten years and needs to know how it was made. */
export const formNumber = 1;

/**
 * The canonical text of everything that a claim says. The addresses that people cite are made of its hash, so this
 * format never changes: a second version would have to be added beside it.
 *
 * It is JSON without spaces, with keys sorted by UTF-16 code units and strings in Unicode's form NFC. Two lists keep
 * their order: the names of a work, and, of the relations, the first, which is the claim's home. All others are
 * sorted. White space within a text becomes one space; in the explanation, a line break is kept where it means
 * something in Markdown. Empty values are left out, so that a new optional field changes no old hash.
 */
export function canonicalForm(content: ClaimContent): string {
  const { relations, jointlyWith, stances, uses, resolves, explanation, works, ...texts } = content;
  const [home, ...others] = relations;
  return write({
    ...oneLineTexts(texts),
    home: home ? oneLineRelation(home) : "",
    relations: unordered(others.map(oneLineRelation)),
    "jointly-with": unordered(jointlyWith),
    stances: unordered(
      stances.map(({ name, ...stance }) => ({ ...oneLineTexts(stance), name: name && oneLineTexts(name) })),
    ),
    uses: unordered(
      uses.map(({ quote, ...use }) => ({ ...oneLineTexts(use), quote: quote && oneLineTexts({ ...quote }) })),
    ),
    resolves: resolves && writtenForecast(resolves),
    explanation: joinLines(explanation.normalize("NFC")),
    works: unordered(works.map(writtenWork)),
  });
}

const writtenForecast = ({ outcomes, ...said }: NonNullable<ClaimContent["resolves"]>): Json => ({
  ...oneLineTexts(said),
  outcomes: unordered(outcomes.map(oneLineTexts)),
});

/** A cache: many versions of many claims cite the same work. */
const writtenWork = memoize(({ id, type, title, names, dates, fields, arxiv }: CitedWork): Written => ({
  written: write({
    ...oneLineTexts({ id, type, title, arxiv }),
    names: Object.fromEntries(Object.entries(names).map(([role, people]) => [role, people.map(oneLineTexts)])),
    dates: oneLineTexts(dates),
    fields: oneLineTexts(fields),
  }),
}));

function oneLineRelation(relation: StatedRelation): Json {
  if (!("undercut" in relation)) return oneLineTexts(relation);
  const { undercut, ...step } = relation;
  return { ...oneLineTexts(step), undercut: undercut.map(oneLine) };
}

function oneLineTexts(record: Readonly<Record<string, string>>): { readonly [key: string]: string } {
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

/**
 * The start of a line that is a block of its own in Markdown: list item, quotation, heading, rule, fence, table row,
 * definition, code.
 */
const beginsBlock =
  /^(?: {4}|\t| {0,3}(?:[-*+]\s|\d{1,9}[.)]\s|>|#{1,6}\s|\||`{3}|~{3}|\[[^\]]+\]:|(?:-{2,}|={2,}|\*{3,}|_{3,})\s*$))/;

/**
 * Puts each Markdown paragraph on one line, because line breaks within it mean nothing. Works on the text rather than
 * on a syntax tree: the result must not depend on a Markdown library.
 */
export function joinLines(markdown: string): string {
  let joined = "";
  let afterBlank = false;
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (line.trim() === "") {
      afterBlank = joined !== "";
      continue;
    }
    const isBlock = beginsBlock.test(line);
    if (joined !== "") joined += afterBlank ? "\n\n" : isBlock ? "\n" : " ";
    joined += (isBlock ? line : line.trimStart()).trimEnd().replaceAll(/(?<=\S)\s+/g, " ");
    afterBlank = false;
  }
  return joined;
}

/**
 * Reads a claim's content from its canonical form: the inverse of `canonicalForm`, up to the order of lists and white
 * space. Null if the text is not a canonical form.
 */
export function contentOfForm(form: string): ClaimContent | null {
  try {
    return content.safeParse(JSON.parse(form)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
