import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { biblatex, bibtex, formats, ris, styles, type Citable } from "../../src/cite/index.ts";
import { headline } from "../../src/cite/styles/headline.ts";
import { pageRanges } from "../../src/cite/styles/parts.ts";
import { withStop, quotationMarks, styledText } from "../../src/cite/styles/styled.ts";
import { difficultWorks, group, marked, person, work, germanWorks } from "./works.ts";
import { holds } from "../holds.ts";
import { wordsFor } from "../../src/words/languages.ts";
import { setWords } from "../../src/words/words.ts";

test.each(styles.map(({ name, set }) => [name, set] as const))(
  "%s formats the difficult works as its guide requires",
  async (name, set) => {
    const references = difficultWorks.map((work) => `${marked(set(work))}\n`).join("\n");
    await expect(references).toMatchFileSnapshot(`golden/${name.toLowerCase()}.txt`);
  },
);

test.each(formats.map(({ name, write }) => [name, write] as const))(
  "%s formats the difficult works as in its golden file",
  async (name, write) => {
    await expect(write(difficultWorks)).toMatchFileSnapshot(`golden/${name.toLowerCase()}.txt`);
  },
);

test("a comma or an `and` in a part of a name divides no name", () => {
  const author = [person("Okafor", "Ada, Grace", { suffix: "Jr., OBE" }), person("Ito,the Elder", "Ken and Mei")];
  const written = [work("it", "book", "Tea", { names: { author } })];
  for (const { write } of [bibtex, biblatex])
    expect(write(written)).toContain("author = {Okafor, Jr. OBE, Ada Grace and {Ito the Elder}, {Ken and Mei}}");
  expect(ris.write(written)).toContain("AU  - Okafor, Ada Grace, Jr. OBE\r\nAU  - Ito the Elder, Ken and Mei\r\n");
});

test("quotation marks become American ones, double outside and single inside, however they were typed", () => {
  expect(quotationMarks(`'Godfather' says "don't"`)).toBe("“Godfather” says “don’t”");
  expect(quotationMarks("On ‘the “TV pause” letter’")).toBe("On “the ‘TV pause’ letter”");
  expect(quotationMarks(`What “open” means`, "single")).toBe("What ‘open’ means");
  expect(quotationMarks("The models' limits, the reader's and the '90s")).toBe(
    "The models’ limits, the reader’s and the ’90s",
  );
  expect(quotationMarks(`6" tall`)).toBe("6” tall");
});

test("quotation marks that are already right stay, and no other character changes", () => {
  const typed = fc
    .array(fc.constantFrom("“", "”", '"', "‘", "’", "'", "a", " ", "(", "1", "."))
    .map((all) => all.join(""));
  holds([typed], 100, (text) => {
    const set = quotationMarks(text);
    expect(set).not.toMatch(/["']/);
    expect(set.replaceAll(/[“”‘’]/g, "q")).toBe(text.replaceAll(/[“”"‘’']/g, "q"));
  });
});

test("a map's name has the same quotation marks as an author and as a title", () => {
  const claim = work("it", "entry-encyclopedia", "It is so.", {
    names: { author: [group(`The "Tea" Map's contributors`)] },
    dates: { issued: "2026-01-02" },
    fields: { "container-title": `The "Tea" Map's`, edition: "1a" },
  });
  for (const { set } of styles) expect(styledText(set(claim)).match(/The “Tea” Map’s/g)).toHaveLength(2);
});

test("a full stop goes inside the closing quotation mark of a title and is not doubled", () => {
  expect(withStop("“Learning”")).toBe("“Learning.”");
  expect(withStop("“‘Learning’”")).toBe("“‘Learning.’”");
  expect(withStop("“Learning?”")).toBe("“Learning?”");
  expect(withStop("")).toBe(".");
});

test("page ranges are shortened as each style requires", () => {
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

test("headline case capitalises the right words, and leaves names, code and small words alone", () => {
  expect(headline("chicago", "attention is all you need: on iPhones, state-of-the-art models and arXiv.org")).toBe(
    "Attention Is All You Need: On iPhones, State-of-the-Art Models and arXiv.org",
  );
  expect(headline("chicago", "learning about the world with Computer-vision")).toBe(
    "Learning About the World with Computer-Vision",
  );
  expect(headline("mla", "learning about the world with text")).toBe("Learning about the World with Text");
  expect(headline("chicago", "the o3 model at 10 bits/s")).toBe("The o3 Model at 10 Bits/s");
});

test("each part of a compound is capitalised, whatever the other parts are", () => {
  expect(headline("mla", "the 97-to-zero problem of EU-enabled, mid-2025 coups")).toBe(
    "The 97-to-Zero Problem of EU-Enabled, Mid-2025 Coups",
  );
  expect(headline("chicago", "beyond near- and long-term: the form/meaning debate")).toBe(
    "Beyond Near- and Long-Term: The Form/Meaning Debate",
  );
  expect(headline("chicago", "a re-evaluation of post-training")).toBe("A Re-evaluation of Post-training");
  expect(headline("mla", "a re-evaluation of post-training")).toBe("A Re-Evaluation of Post-Training");
});

test("et al. is in lower case anywhere in a headline, and MLA treats versus as a preposition", () => {
  expect(headline("chicago", "reply to Lewis et al.: inference is key")).toBe(
    "Reply to Lewis et al.: Inference Is Key",
  );
  expect(headline("mla", "a comment on Shojaee et al.")).toBe("A Comment on Shojaee et al.");
  expect(headline("mla", "bias versus recovery")).toBe("Bias versus Recovery");
  expect(headline("chicago", "bias versus recovery")).toBe("Bias Versus Recovery");
});

test("headline case changes only the case of letters, and applying it again changes nothing", () => {
  const titles = fc
    .array(fc.constantFrom("the", "EU", "et", "al.", "re-use", "a/b", "“why", "o3", "–", ":", "near-", "x.org"))
    .map((all) => all.join(" "));
  holds([titles, fc.constantFrom("chicago" as const, "mla" as const)], 100, (title, style) => {
    const set = headline(style, title);
    expect(set.toLowerCase()).toBe(title.toLowerCase());
    expect(headline(style, set)).toBe(set);
  });
});

test("APA capitalises after a colon, except in names, other languages and sentences of claims", () => {
  const apa = (title: string, rest: Partial<Citable> = {}): string =>
    styledText(styles[0]?.set({ ...titled(title), ...rest }) ?? []);
  expect(apa("Symbol grounding: what models know")).toContain("Symbol grounding: What models know.");
  expect(apa("Limits – “a study” of phones? arXiv: iPhones")).toContain(
    "Limits – “A study” of phones? arXiv: iPhones.",
  );
  expect(apa("Réseaux : une étude: suite", { fields: { language: "fr" } })).toContain("Réseaux : une étude: suite.");
  expect(apa("It is so: it must be.", { type: "entry-encyclopedia" })).toContain("It is so: it must be.");
});

test("a remark says that Chicago lists posts in bibliographies only if they are cited often", () => {
  const remarks = (key: string): readonly string[] =>
    styles.map(({ remark }) => remark(difficultWorks.filter((work) => work.key === key)));
  expect(remarks("post")).toEqual(["", expect.stringContaining("only if they are cited often"), ""]);
  expect(remarks("preprint")).toEqual(["", "", ""]);
});

const titled = (title: string): Citable => work("it", "webpage", title);

/** What is data has the same bytes on every map. */
const data = (): readonly string[] =>
  formats.filter(({ name }) => !/Markdown|HTML/.test(name)).map(({ write }) => write(germanWorks));

const inEnglish = data();

describe("on a German map", () => {
  beforeAll(() => setWords(wordsFor("de")));
  afterAll(() => setWords(wordsFor("en")));

  test.each(styles.map(({ name, set }) => [name, set] as const))(
    "references in %s have German words, dates and quotation marks",
    async (name, set) => {
      const references = germanWorks.map((work) => `${marked(set(work)).replaceAll("\u00a0", "~")}\n`).join("");
      await expect(references).toMatchFileSnapshot(`golden/german-${name.toLowerCase()}.txt`);
    },
  );

  test("the formats of reference managers are the same", () => {
    expect(data()).toEqual(inEnglish);
  });
});
