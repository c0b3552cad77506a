import { existsSync, readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import CSL from "citeproc";
import { z } from "zod";
import { citable, styles, cslItems, type Citable } from "../../../src/cite/index.ts";
import { casesIn } from "../../cases.ts";
import { marked, germanWorks } from "../works.ts";
import { wholeSite } from "../whole-map.ts";
import { compile } from "../../../src/compile.ts";
import { readClaims } from "../../../src/files/read-claims.ts";
import { wordsFor } from "../../../src/words/languages.ts";
import { setWords } from "../../../src/words/words.ts";
import { stylesFolder } from "../../../scripts/test-programs.ts";

/** A pattern in the official reference, and its replacement in ours. */
const step = z.strictObject({
  official: z.string().transform((pattern) => new RegExp(pattern, "gu")),
  ours: z.string(),
});

/** A kind of difference between our style and the official one, with the reason why ours is right. */
const acceptedDifference = z
  .strictObject({
    style: z.string(),
    difference: z.string(),
    why: z.string(),
    /** Only works of these types; empty for all. */
    types: z.array(z.string()).default([]),
    /** Only these works, or the least number of works in which it occurs. */
    works: z.union([z.number(), z.array(z.string())]).default([]),
    /** The steps that turn the official reference into ours. */
    steps: z.array(step),
  })
  .transform(({ works, ...rest }) =>
    typeof works === "number" ? { ...rest, works: [], count: works } : { ...rest, works, count: works.length },
  );

/** Official styles, with the last change of their files when the differences were reviewed, and those differences. */
const review = casesIn(
  "test/cite/oracle/accepted-differences.yaml",
  z.strictObject({
    styles: z.record(z.string(), z.strictObject({ file: z.string(), updated: z.string() })),
    accepted: z.array(acceptedDifference),
  }),
);

type Step = z.infer<typeof step>;
type AcceptedDifference = z.infer<typeof acceptedDifference>;

const works = wholeSite().debate.sources.map((source) => citable(source, "en"));

const { debate } = compile(readClaims("test/fixtures/debates/german/claims").files);
const german = [...debate.sources.map((source) => citable(source, "de")), ...germanWorks];

/**
 * Works whose references differ in more than words, as in English (accepted-differences.yaml): the 17th edition of the Chicago
 * style has reports in quotation marks, months of journals, and numbers of volumes before pages.
 */
const differently: Readonly<Record<string, readonly string[]>> = {
  Chicago: ["elternrat-2024-stellungnahme", "schlafbericht-2023", "journal", "volume"],
};

describe.each(styles.map(({ name, set }) => [name, set] as const))("references in %s", (name, set) => {
  const { file = "", updated = "" } = review.styles[name] ?? {};
  const present = lastChangeOf(file);
  // Differences from another revision of the official style are not reviewed.
  const problem = present === "" ? "it isn't here" : `it is of ${present}, and what was reviewed of ${updated}`;
  const title =
    present === updated
      ? "are those of the official style but for the differences that are accepted"
      : `are not compared with the official style: ${problem}`;

  test.skipIf(present !== updated)(title, () => {
    const official = officialReferences(file, works);
    const { unexplained, gone } = compare(
      works,
      ({ key }) => official.get(key) ?? "",
      (work) => marked(set(work)),
      review.accepted.filter(({ style }) => style === name),
    );
    expect(unexplained, "differences that accepted-differences.yaml doesn't list").toEqual([]);
    expect(gone, "differences that accepted-differences.yaml lists and that don't occur").toEqual([]);
  });

  test.skipIf(present !== updated)("on a German map have words, dates and marks of the official German locale", () => {
    setWords(wordsFor("de"));
    onTestFinished(() => setWords(wordsFor("en")));
    const official = officialReferences(file, german, "de-DE");
    const compared = german.filter(({ key }) => differently[name]?.includes(key) !== true);
    expect(compared.length).toBeGreaterThan(7);
    expect(compared.map((work) => [work.key, marked(set(work))])).toEqual(
      compared.map(({ key }) => [key, official.get(key)]),
    );
  });
});

const stylePath = (file: string): string => `${stylesFolder}/styles/${file}.csl`;
const localePath = (code: string): string => `${stylesFolder}/locales/locales-${code}.xml`;

/** The date and time of the last change of an official style; "" if the style isn't installed. */
function lastChangeOf(file: string): string {
  if (!existsSync(stylePath(file)) || !existsSync(localePath("en-US"))) return "";
  return /<updated>([^<]*)<\/updated>/.exec(readFileSync(stylePath(file), "utf8"))?.[1] ?? "";
}

/**
 * The references of works in an official style, by key: what a reference manager makes of our CSL-JSON. Italics are
 * between asterisks. `language` is that of the words and of the dates.
 */
function officialReferences(
  file: string,
  works: readonly Citable[],
  language: "en-US" | "de-DE" = "en-US",
): ReadonlyMap<string, string> {
  const items = new Map(cslItems(works).map((item) => [item["id"], item]));
  const engine = new CSL.Engine(
    { retrieveLocale: (code) => readFileSync(localePath(code), "utf8"), retrieveItem: (id) => items.get(id) },
    readFileSync(stylePath(file), "utf8"),
    language,
    // Otherwise a style's own language has precedence.
    true,
  );
  return new Map(
    works.map(({ key }) => {
      // One at a time: in a list, citeproc adds letters to works of the same author and year.
      engine.updateItems([key]);
      return [key, starred(engine.makeBibliography()[1].join(""))];
    }),
  );
}

/** Converts citeproc's HTML to text. */
function starred(html: string): string {
  return html
    .replaceAll(/<\/?i>/g, "*")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#60;", "<")
    .replaceAll("&#62;", ">")
    .replaceAll("&#38;", "&")
    .trim();
}

/** Applies one step of a difference to an official reference. Returns the same text if the difference doesn't occur. */
function rewritten(reference: string, work: Citable, { types, works }: AcceptedDifference, step: Step): string {
  if (types.length > 0 && !types.includes(work.type)) return reference;
  if (works.length > 0 && !works.includes(work.key)) return reference;
  return rewrite(reference, work, step);
}

/** `$1` is a group of the pattern, `\u$1` the same with a capital letter, and `{…}` a field of the work as in its file. */
function rewrite(reference: string, work: Citable, { official, ours }: Step): string {
  const { title } = work;
  const fields: Readonly<Record<string, string>> = {
    ...work.fields,
    title,
    description: title.replace(/^\[|\]$/g, ""),
  };
  const facts = [...ours.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => fields[name] ?? "");
  if (facts.includes("")) return reference;
  return reference.replace(official, (...found: readonly string[]) =>
    ours
      .replaceAll(/(\\u)?\$(\d)/g, (_, capital: string | undefined, group: string) => {
        const part = found[Number(group)] ?? "";
        return capital ? part.charAt(0).toUpperCase() + part.slice(1) : part;
      })
      .replaceAll(/\{([^}]+)\}/g, (_, name: string) => (fields[name] ?? "").replaceAll("'", "’")),
  );
}

/** Compares our references of works with the official ones, and both with the list of accepted differences. */
function compare(
  works: readonly Citable[],
  official: (work: Citable) => string,
  ours: (work: Citable) => string,
  accepted: readonly AcceptedDifference[],
) {
  const worksOf = new Map(accepted.map((difference) => [difference, new Set<string>()]));
  const taken = new Set<Step>();
  const unexplained = works.flatMap((work) => {
    let explained = official(work);
    for (const difference of accepted) {
      for (const step of difference.steps) {
        const next = rewritten(explained, work, difference, step);
        if (next === explained) continue;
        worksOf.get(difference)?.add(work.key);
        taken.add(step);
        explained = next;
      }
    }
    const reference = ours(work);
    if (explained === reference) return [];
    return [{ work: work.key, official: official(work), explained, ours: reference }];
  });
  const gone = [...worksOf].flatMap(([{ difference, works: listed, count, steps }, found]) => {
    const missing = listed.filter((id) => !found.has(id));
    const idle = steps.filter((step) => !taken.has(step)).map((step) => step.official.source);
    if (missing.length === 0 && idle.length === 0 && found.size >= count) return [];
    return [{ difference, works: missing, steps: idle, listed: count, found: found.size }];
  });
  return { unexplained, gone };
}
