import { expect, test } from "vitest";
import { formats, styles, type Styled } from "../../src/cite/index.ts";
import { headline } from "../../src/cite/styles/headline.ts";
import { difficultWorks } from "./difficult-works.ts";

/** Italics as a person reads them in plain text. */
const marked = (styled: Styled): string => styled.map(({ text, italic }) => (italic ? `*${text}*` : text)).join("");

test.each(styles.map(({ name, set }) => [name, set] as const))(
  "%s sets the difficult works as its guide asks",
  async (name, set) => {
    const references = difficultWorks.map((work) => `${marked(set(work))}\n`).join("\n");
    await expect(references).toMatchFileSnapshot(`golden/${name.toLowerCase()}.txt`);
  },
);

test.each(formats.map(({ name, write }) => [name, write] as const))(
  "%s says the difficult works",
  async (name, write) => {
    await expect(write(difficultWorks)).toMatchFileSnapshot(`golden/${name.toLowerCase()}.txt`);
  },
);

test("a headline raises what English headlines raise, and leaves names, hyphens and other tongues alone", () => {
  expect(headline("attention is all you need: on iPhones, state-of-the-art models and arXiv.org")).toBe(
    "Attention Is All You Need: On iPhones, State-of-the-Art Models and arXiv.org",
  );
  expect(headline("été à Zürich", "fr")).toBe("été à Zürich");
});
