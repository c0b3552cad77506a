import { afterAll, beforeAll, expect, test } from "vitest";
import { formats, styles, type Styled } from "../../src/cite/index.ts";

import { wordsFor } from "../../src/words/languages.ts";
import { setWords } from "../../src/words/words.ts";
import { germanWorks } from "./works.ts";

const written = (style: string): readonly string[] => {
  const set = styles.find(({ name }) => name === style)?.set ?? (() => []);
  return germanWorks.map((work) => text(set(work)).replaceAll("\u00a0", "~"));
};
const text = (styled: Styled): string => styled.map(({ text }) => text).join("");

/** What is data has the same bytes on every map. */
const data = (): readonly string[] =>
  formats.filter(({ name }) => !/Markdown|HTML/.test(name)).map(({ write }) => write(germanWorks));

const inEnglish = data();

beforeAll(() => setWords(wordsFor("de")));
afterAll(() => setWords(wordsFor("en")));

test("references on a German map have German words, dates and quotation marks", () => {
  expect(written("APA")).toEqual([
    "Müller, J. (o.~J.). Der Schlaf: eine „kleine“ Geschichte. Die Seite. https://a.example",
    "Müller, J., & Berg, M. (2024, Juni 27). Der Schlaf: eine „kleine“ Geschichte. Die Seite. https://a.example",
    "Müller, J. (2024, März 5). Der Schlaf: eine „kleine“ Geschichte. Die Zeitung, 3.",
    "Müller, J., Berg, M., & Roth, E. (2024). Der Schlaf: eine „kleine“ Geschichte. Zeitschrift, 3(2), 316–334.",
    "Müller, J. (2020). Der Schlaf: eine „kleine“ Geschichte. In M. Berg & E. Roth (Hrsg.), Handbuch (2. Aufl., S. 316–334). Verlag.",
    "Müller, J. (Hrsg.). (2020). Der Schlaf: eine „kleine“ Geschichte. Verlag.",
    "Müller, J., & Berg, M. (Hrsg.). (2020). Der Schlaf: eine „kleine“ Geschichte (3. Aufl.). Verlag.",
    "Müller, J. (2020). Der Schlaf: eine „kleine“ Geschichte (M. Berg, Übers.). Verlag.",
    "Müller, J. (2020). Der Schlaf: eine „kleine“ Geschichte. In M. Berg (Hrsg.), Handbuch (Bd. 4, S. 3). Verlag.",
  ]);
  expect(written("Chicago").slice(0, 4)).toEqual([
    "Müller, Jörg. „Der Schlaf: eine ‚kleine‘ Geschichte“. Die Seite, o.~J. https://a.example.",
    "Müller, Jörg, und Max Berg. „Der Schlaf: eine ‚kleine‘ Geschichte“. Die Seite, 27. Juni 2024. https://a.example.",
    "Müller, Jörg. „Der Schlaf: eine ‚kleine‘ Geschichte“. Die Zeitung, 5. März 2024.",
    "Müller, Jörg, Max Berg, und Eva Roth. „Der Schlaf: eine ‚kleine‘ Geschichte“. Zeitschrift 3, Nr. 2 (2024): 316–34.",
  ]);
  expect(written("MLA").slice(3, 5)).toEqual([
    "Müller, Jörg, u.~a. „Der Schlaf: eine ‚kleine‘ Geschichte“. Zeitschrift, Bd. 3, Nr. 2, März 2024, S. 316–34.",
    "Müller, Jörg. „Der Schlaf: eine ‚kleine‘ Geschichte“. Handbuch, herausgegeben von Max Berg und Eva Roth, 2. Aufl., Verlag, 2020, S. 316–34.",
  ]);
});

test("the formats of reference managers are the same on every map", () => {
  expect(data()).toEqual(inEnglish);
});
