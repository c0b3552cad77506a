import { expect, test } from "vitest";
import { biblatex, bibtex, cslItems, formats, ris, styles } from "../../src/cite/index.ts";
import { styledText } from "../../src/cite/styles/styled.ts";
import { difficultWorks } from "./works.ts";

const entry = (key: string): string => biblatex.write(difficultWorks.filter((work) => work.key === key));
const record = (key: string): string => ris.write(difficultWorks.filter((work) => work.key === key));
const item = (key: string): object => cslItems(difficultWorks.filter((work) => work.key === key))[0] ?? {};

test("a comma or an `and` in a part of a name divides no name", () => {
  const [work] = difficultWorks;
  const names = [
    { family: "Okafor", given: "Ada, Grace", suffix: "Jr., OBE" },
    { family: "Ito,the Elder", given: "Ken and Mei", suffix: "" },
  ];
  const author = names.map(
    (name) => ({ kind: "personal", droppingParticle: "", nonDroppingParticle: "", ...name }) as const,
  );
  const written = work === undefined ? [] : [{ ...work, names: { author } }];
  for (const { write } of [bibtex, biblatex])
    expect(write(written)).toContain("author = {Okafor, Jr. OBE, Ada Grace and {Ito the Elder}, {Ken and Mei}}");
  expect(ris.write(written)).toContain("AU  - Okafor, Ada Grace, Jr. OBE\r\nAU  - Ito the Elder, Ken and Mei\r\n");
});

test("a work without a date gets none, and a date with only a month gets no day", () => {
  expect(entry("undated-page")).toContain("date = {XXXX}");
  expect(bibtex.write(difficultWorks.filter(({ key }) => key === "undated-page"))).not.toMatch(/(year|date|month) =/);
  expect(record("undated-page")).not.toMatch(/PY {2}-|DA {2}-/);
  expect(entry("preprint")).toContain("date = {2025-01}");
  expect(record("preprint")).toContain("DA  - 2025/01//\r\n");
});

test("RIS has no type for interviews, so a note says that the work is one and names the interviewer", () => {
  expect(record("interview-at-a-time")).toMatch(
    /^TY {2}- ELEC\r\n[^]*T2 {2}- Leo Field Podcast\r\nM3 {2}- Interview by Leo Field\r\n/,
  );
});

test("the interviewer is named in every format, whatever the type of the work", () => {
  for (const { name, write } of formats) {
    const written = write(difficultWorks.filter(({ key }) => key === "broadcast-with-interviewers"));
    expect([name, /Pallab,? Ghosh|Ghosh(?:, | \|\| |",\s+"given": ")Pallab/.test(written)]).toEqual([name, true]);
  }
  for (const { set } of styles) {
    for (const work of difficultWorks.filter(({ key }) => key.includes("interview")))
      expect(styledText(set(work))).toMatch(
        /Interview by (?:Leo Field|Pallab Ghosh)|(?:Field|Ghosh)[^()]*, Interviewer/,
      );
  }
  expect(entry("broadcast-with-interviewers")).toContain(
    "namea = {Ghosh, Pallab and {Ministry of Science, Technology and Health}},\n  nameatype = {interviewer},",
  );
  expect(record("interview-at-a-time")).toContain("M2  - interviewer: Field || Leo\r\n");
});

test("a preprint is marked by its number in CSL-JSON, and by lines that Zotero reads as Extra in RIS", () => {
  expect(item("preprint")).toMatchObject({ type: "article", number: "arXiv:2501.12948", publisher: "arXiv" });
  expect(record("preprint")).toContain("M2  - type: preprint\r\nM2  - number: arXiv:2501.12948\r\n");
});

test("no format lists arXiv as an archive, which styles would print", () => {
  for (const work of difficultWorks) {
    expect(Object.keys(item(work.key))).not.toContain("archive");
    expect(Object.keys(item(work.key))).not.toContain("archive_location");
    expect(record(work.key)).not.toMatch(/^(?:DB|AN) {2}-/m);
  }
});

test("a published work doesn't have the address of its preprint, but keeps the preprint's number", () => {
  const key = "published-preprint";
  for (const { write } of formats)
    expect(write(difficultWorks.filter((work) => work.key === key))).not.toContain("arxiv.org/abs");
  for (const { set } of styles) {
    for (const work of difficultWorks.filter((difficult) => difficult.key === key))
      expect(styledText(set(work))).not.toMatch(/arxiv/i);
  }
  expect(item(key)).toMatchObject({ note: "arXiv: 2407.00001" });
  expect(record(key)).toContain("M2  - arXiv: 2407.00001\r\n");
  expect(entry(key)).toContain("eprint = {2407.00001},\n  eprinttype = {arxiv},");
});

test("a RIS record has one tag per line and ends with ER", () => {
  const text = ris.write(difficultWorks);
  expect(text.split("\r\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(text.match(/^ER {2}- $/gm)).toHaveLength(difficultWorks.length);
});
