import { expect, test } from "vitest";
import type { Name } from "../../../src/claims/model/index.ts";
import { makeReference, shortReference, withStop } from "../../../src/site/refs/reference.ts";
import { sourceRecord } from "../source-record.ts";

const person = (given: string, family: string): Name => ({
  kind: "personal",
  family,
  given,
  droppingParticle: "",
  nonDroppingParticle: "",
  suffix: "",
});
const place = { path: "", start: 0, end: 0 };

test("an article names its journal, volume, issue and pages", () => {
  const article = sourceRecord({
    type: { value: "article-journal", place },
    names: { author: [person("Ada", "Lovelace"), person("Charles", "Babbage")] },
    dates: { issued: "1843-09" },
    fields: { "container-title": "Taylor's Memoirs", volume: "3", issue: "2", page: "666-731", DOI: "10.1/ab<c>" },
  });
  expect(makeReference(article)).toMatchObject({
    authors: "Ada Lovelace and Charles Babbage",
    kind: "Journal article",
    date: "September 1843",
    details: ["Taylor's Memoirs", "vol. 3, no. 2", "pp. 666–731"],
    addresses: [{ label: "doi:10.1/ab<c>", url: "https://doi.org/10.1/ab%3Cc%3E" }],
  });
  expect(shortReference(article)).toBe("Lovelace and Babbage 1843");
});

test("an unsigned work is cited by its title, shortened after a word", () => {
  const unsigned = sourceRecord({
    title: { value: "Statement on the Regulation of Everything That Might Ever Happen", place },
  });
  expect(shortReference(unsigned)).toBe("Statement on the Regulation of Everything That …");
});

test("an undated work has no date", () => {
  expect(makeReference(sourceRecord({})).date).toBe("");
  expect(shortReference(sourceRecord({}))).toBe("A Work");
});

test("an address that isn't http(s) is left out", () => {
  expect(makeReference(sourceRecord({ fields: { URL: "javascript:alert(1)" } })).addresses).toEqual([]);
});

test("no part of a reference ends in two full stops", () => {
  expect(["Martin Luther King, Jr.", "Ada Lovelace", "What is tea?"].map(withStop)).toEqual([
    "Martin Luther King, Jr.",
    "Ada Lovelace.",
    "What is tea?",
  ]);
});

test("the details begin with a capital letter, but a name such as arXiv stays as it is", () => {
  const details = (fields: Record<string, string>, interviewer: readonly Name[] = []): readonly string[] =>
    makeReference(sourceRecord({ fields, names: { interviewer } })).details;
  expect(details({ "container-title": "eLife" }, [person("Ada", "Lovelace")])).toEqual([
    "Interview by Ada Lovelace",
    "eLife",
  ]);
  expect(details({ "container-title": "eLife", page: "3" })).toEqual(["eLife", "p. 3"]);
  expect(details({ page: "3" })).toEqual(["P. 3"]);
  expect(details({})).toEqual([]);
});

test("the makers of a film or broadcast follow its title, and are cited where it has no author", () => {
  const film = sourceRecord({
    type: { value: "motion_picture", place },
    names: { director: [person("Ceyda", "Torun")] },
  });
  expect(makeReference(film).details).toEqual(["Directed by Ceyda Torun"]);
  expect(shortReference(film)).toMatch(/^Torun/);
  const show = sourceRecord({ type: { value: "broadcast", place }, names: { host: [person("Jane", "Roe")] } });
  expect(makeReference(show).details).toEqual(["Hosted by Jane Roe"]);
  expect(shortReference(show)).toMatch(/^Roe/);
});
