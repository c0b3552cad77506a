import { expect, test } from "vitest";
import { biblatex, bibtex, cslJson, ris } from "../../src/cite/index.ts";
import { difficultWorks } from "./difficult-works.ts";

const entry = (key: string): string => biblatex(difficultWorks.filter((work) => work.key === key));
const record = (key: string): string => ris(difficultWorks.filter((work) => work.key === key));

test("names keep particles, suffixes and groups whole", () => {
  expect(entry("particle-suffix-and-group")).toContain(
    "author = {van der Berg, Jan and King, Jr., Martin Luther and {Ministry of Science, Technology and Health}}",
  );
  expect(entry("undated-page")).toContain("Nuñez, José and {García Márquez}, Gabriel");
  expect(record("particle-suffix-and-group")).toContain("AU  - King, Martin Luther, Jr.\r\n");
});

test("text is escaped where TeX would read a command, and addresses stay as they are", () => {
  expect(entry("particle-suffix-and-group")).toContain(
    "title = {On {iPhone} use \\& 50\\% of {LLMs:} {cost\\_per\\_token} \\#1 in \\{braces\\} \\textasciitilde{} \\textbackslash{} \\textasciicircum{}}",
  );
  expect(entry("particle-suffix-and-group")).toContain("doi = {10.1000/x_y(1)<2>}");
  expect(entry("undated-page")).toContain("url = {https://example.org/a_b?c=%20d&e=~f#g}");
});

test("an undated work is given no date, and a month no day", () => {
  expect(entry("undated-page")).toContain("date = {XXXX}");
  expect(bibtex(difficultWorks.filter(({ key }) => key === "undated-page"))).not.toMatch(/(year|date|month) =/);
  expect(record("undated-page")).not.toMatch(/PY {2}-|DA {2}-/);
  expect(entry("preprint")).toContain("date = {2025-01}");
  expect(record("preprint")).toContain("DA  - 2025/01//\r\n");
});

test("RIS, which knows no interviews, says in words that a work is one and who asked", () => {
  expect(record("interview-at-a-time")).toMatch(
    /^TY {2}- ELEC\r\n[^]*T2 {2}- Lex Fridman Podcast\r\nM3 {2}- Interview by Lex Fridman\r\n/,
  );
});

test("classic BibTeX has a whole date once more, where there is a day that its own fields have no place for", () => {
  const written = bibtex(difficultWorks);
  expect(written).toContain("year = {2024},\n  month = mar,\n  day = {7},\n  date = {2024-03-07},\n");
  expect(written).toMatch(/year = \{2025\},\n {2}month = jan,\n(?! {2}date)/);
});

test("a RIS record has a tag a line and ends as it must", () => {
  const text = ris(difficultWorks);
  expect(text.split("\r\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(text.match(/^ER {2}- $/gm)).toHaveLength(difficultWorks.length);
});

test("CSL-JSON says again what it was given", () => {
  const items: unknown = JSON.parse(cslJson(difficultWorks));
  expect(items).toHaveLength(difficultWorks.length);
  expect(items).toContainEqual(
    expect.objectContaining({
      id: "interview-at-a-time",
      type: "interview",
      issued: { "date-parts": [[2024, 3, 7]] },
      interviewer: [{ family: "Fridman", given: "Lex" }],
    }),
  );
});
