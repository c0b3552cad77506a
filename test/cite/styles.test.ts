import fc from "fast-check";
import { expect, test } from "vitest";
import { formats, styles, type Citable, type Styled } from "../../src/cite/index.ts";
import { headline } from "../../src/cite/styles/headline.ts";
import { pageRanges } from "../../src/cite/styles/page-range.ts";
import { endedWith, quotationMarks } from "../../src/cite/styles/quotation-marks.ts";
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

test("quotation marks are American ones, double outside and single inside, however they were typed", () => {
  expect(quotationMarks(`'Godfather' says "don't"`)).toBe("“Godfather” says “don’t”");
  expect(quotationMarks("On ‘the “AI pause” letter’")).toBe("On “the ‘AI pause’ letter”");
  expect(quotationMarks(`What “open” means`, "single")).toBe("What ‘open’ means");
  expect(quotationMarks("The models' limits, the reader's and the '90s")).toBe(
    "The models’ limits, the reader’s and the ’90s",
  );
  expect(quotationMarks(`6" tall`)).toBe("6” tall");
});

test("quotation marks once set are left as they are, and no other character changes", () => {
  const typed = fc
    .array(fc.constantFrom("“", "”", '"', "‘", "’", "'", "a", " ", "(", "1", "."))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(typed, (text) => {
      const set = quotationMarks(text);
      expect(set).not.toMatch(/["']/);
      expect(set.replaceAll(/[“”‘’]/g, "q")).toBe(text.replaceAll(/[“”"‘’']/g, "q"));
    }),
  );
});

test("a map's name has the same marks where it stands for its contributors as where it stands for the map", () => {
  const claim: Citable = {
    key: "it",
    type: "entry-encyclopedia",
    title: "It is so.",
    names: { author: [{ kind: "literal", literal: `The "Tea" Map's contributors` }] },
    dates: { issued: "2026-01-02" },
    fields: { "container-title": `The "Tea" Map's`, edition: "1a" },
    arxiv: "",
    locator: "",
  };
  for (const { set } of styles) {
    const text = set(claim)
      .map((part) => part.text)
      .join("");
    expect(text.match(/The “Tea” Map’s/g)).toHaveLength(2);
  }
});

test("a stop goes inside the marks that close a title, and is not set twice", () => {
  expect(endedWith(".", "“Learning”")).toBe("“Learning.”");
  expect(endedWith(".", "“‘Learning’”")).toBe("“‘Learning.’”");
  expect(endedWith(".", "“Learning?”")).toBe("“Learning?”");
  expect(endedWith(".", "")).toBe(".");
});

test("page ranges are shortened as each style does", () => {
  const all = "3-10, 71–72, 100-104, 101-108, 321-328, 498-532, 1087-1089, 1496-1500, 12991-13001, 99-102";
  expect(pageRanges(all, "full")).toBe(
    "3–10, 71–72, 100–104, 101–108, 321–328, 498–532, 1087–1089, 1496–1500, 12991–13001, 99–102",
  );
  expect(pageRanges(all, "chicago")).toBe(
    "3–10, 71–72, 100–104, 101–8, 321–28, 498–532, 1087–89, 1496–500, 12991–3001, 99–102",
  );
  expect(pageRanges(all, "mla")).toBe(
    "3–10, 71–72, 100–04, 101–08, 321–28, 498–532, 1087–89, 1496–500, 12991–3001, 99–102",
  );
  for (const other of ["e253", "S12–S15", "20230149", "iv–xii", "12.1–12.15"])
    expect(pageRanges(other, "chicago")).toBe(other);
});

test("a headline raises what English headlines raise, and leaves names, hyphens and other tongues alone", () => {
  expect(headline("chicago", "attention is all you need: on iPhones, state-of-the-art models and arXiv.org")).toBe(
    "Attention Is All You Need: On iPhones, State-of-the-Art Models and arXiv.org",
  );
  expect(headline("chicago", "learning about the world with Computer-vision")).toBe(
    "Learning About the World with Computer-Vision",
  );
  expect(headline("mla", "learning about the world with text")).toBe("Learning about the World with Text");
  expect(headline("chicago", "été à Zürich", "fr")).toBe("été à Zürich");
});
