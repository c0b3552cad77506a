import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { citable, styles } from "../../../src/cite/index.ts";
import { compile } from "../../../src/compile.ts";
import { readClaims } from "../../../src/files/read-claims.ts";
import { wordsFor } from "../../../src/words/languages.ts";
import { setWords } from "../../../src/words/words.ts";
import { germanWorks, marked } from "../works.ts";
import { readReview } from "./accepted-differences.ts";
import { lastChangeOf, officialReferences } from "./official-styles.ts";

const { debate } = compile(readClaims("test/fixtures/debates/german/claims").files);
const works = [...debate.sources.map((source) => citable(source, "de")), ...germanWorks];
const review = readReview();

/**
 * Works whose references differ in more than words, as in English (accepted-differences.yaml): the 17th edition of the Chicago
 * style has reports in quotation marks, months of journals, and numbers of volumes before pages.
 */
const differently: Readonly<Record<string, readonly string[]>> = {
  Chicago: ["elternrat-2024-stellungnahme", "schlafbericht-2023", "journal", "volume"],
};

beforeAll(() => setWords(wordsFor("de")));
afterAll(() => setWords(wordsFor("en")));

describe.each(styles.map(({ name, set }) => [name, set] as const))("references on a German map in %s", (name, set) => {
  const { file = "", updated = "" } = review.styles[name] ?? {};

  test.skipIf(lastChangeOf(file) !== updated)("have the words, dates and marks of the official German locale", () => {
    const official = officialReferences(file, works, "de-DE");
    const compared = works.filter(({ key }) => differently[name]?.includes(key) !== true);
    expect(compared.length).toBeGreaterThan(7);
    expect(compared.map((work) => [work.key, marked(set(work))])).toEqual(
      compared.map(({ key }) => [key, official.get(key)]),
    );
  });
});
