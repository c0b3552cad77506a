import { expect, test } from "vitest";
import type { Name, SourceRecord } from "../../../src/claims/model/index.ts";
import { makeReference, shortReference, withStop, sourceLabel } from "../../../src/site/refs/reference.ts";
import { sourceRecord } from "../source-record.ts";
import { searchDocuments } from "../../../src/site/data/search-files.ts";
import { mapQuestion } from "../../../src/site/map/map-question.ts";
import { viewClaim } from "../../../src/site/views/claim-view.ts";
import { worksCited } from "../../../src/site/views/indexes.ts";
import { viewSource } from "../../../src/site/views/source-view.ts";
import { viewCitation } from "../../../src/site/refs/citable-claim.ts";
import { copyOf, warningsOn } from "../../../src/site/refs/whereabouts.ts";
import { viewVersionCitation } from "../../../src/site/history/version-view.ts";
import type { Site } from "../../../src/site/site.ts";
import { fullContent } from "../../versions/full-content.ts";
import { answeredElsewhere, smallSite } from "../fixture-site.ts";

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

const source = (title: string, issued: string): string =>
  `type: book\ntitle: ${title}\nauthor:\n  - family: Orwell\n    given: George\n${issued === "" ? "" : `issued: ${issued}\n`}`;

const alike = {
  "sources/cups.yaml": source("Cups", "1946-03-01"),
  "sources/a-pot.yaml": source("A pot", "1946-03-01"),
  "sources/milk.yaml": source("Milk", "1946-02"),
  "sources/farm.yaml": source("Farm", "1945"),
  "tea/scalds.yaml": "claim: Hot tea scalds milk.\nobjects-to: last\nsources:\n  - source: cups\n  - source: milk\n",
};
const site = answeredElsewhere(alike);
const labels = (of: typeof site): Readonly<Record<string, string>> =>
  Object.fromEntries(of.debate.sources.map((one) => [one.id, sourceLabel(of, one)]));

test("sources by the same author and of the same year have letters, by date and then by title", () => {
  expect(labels(site)).toMatchObject({
    milk: "Orwell 1946a",
    "a-pot": "Orwell 1946b",
    cups: "Orwell 1946c",
    farm: "Orwell 1945",
  });
  const undated = answeredElsewhere({ "sources/one.yaml": source("One", ""), "sources/two.yaml": source("Two", "") });
  expect(labels(undated)).toMatchObject({ one: "Orwell (a)", two: "Orwell (b)" });
});

test("after z comes aa", () => {
  const many = Object.fromEntries(
    Array.from({ length: 28 }, (_, index): [string, string] => [
      `sources/s${String(index).padStart(2, "0")}.yaml`,
      source("One", "1950"),
    ]),
  );
  expect(labels(answeredElsewhere(many))).toMatchObject({
    s25: "Orwell 1950z",
    s26: "Orwell 1950aa",
    s27: "Orwell 1950ab",
  });
});

test("a source has one label on its page, on pages that cite it, on the map and in the search", () => {
  const claim = site.debate.claim.get("scalds");
  expect(claim && viewClaim(site, claim).uses.map(({ citation }) => citation.label)).toEqual([
    "Orwell 1946c",
    "Orwell 1946a",
  ]);
  expect(worksCited(site, ["when"]).map(({ label }) => label)).toEqual(["", "Orwell 1946a", "Orwell 1946c"]);
  const onMap = mapQuestion(site, "when")?.claims.find(({ id }) => id === "scalds");
  expect(onMap?.sources.map(([, label]) => label)).toEqual(["Orwell 1946c", "Orwell 1946a"]);
  const cups = site.debate.source.get("cups");
  expect(cups && viewSource(site, cups).label).toBe("Orwell 1946c");
  const found = searchDocuments(site).find(({ kind, id }) => kind === "source" && id === "cups");
  expect(found?.note).toBe("Orwell 1946c");
  expect(found?.names).toBe("cups Orwell 1946");
});

test("a version that cites a work of another year has no letter of the present map", () => {
  const earlier: SourceRecord = sourceRecord({
    id: "cups",
    names: site.debate.source.get("cups")?.names ?? {},
    dates: { issued: "1944" },
  });
  expect(sourceLabel(site, earlier)).toBe("Orwell 1944");
});

const small = smallSite();
const essay = sourceRecord({ id: "essay", fields: { URL: "https://example.org/essay" } });
const withEssay: Site = { ...small, debate: { ...small.debate, source: new Map([["essay", essay]]) } };
const quote = { exact: "a nice cup", prefix: "", suffix: "" };
const atQuote = "https://example.org/essay#:~:text=a%20nice%20cup";

test("the link to a quote is its locator, or words of ours where it has none", () => {
  const at = (locator: string) => viewCitation(withEssay, "essay", { at: locator, quote });
  expect(at("§ 3")).toMatchObject({ at: "§ 3", atUrl: atQuote });
  expect(at("whole")).toMatchObject({ at: "the passage", atUrl: atQuote });
  expect(at("")).toMatchObject({ at: "the passage", atUrl: atQuote });
  expect(at("not seen")).toMatchObject({ at: "the passage", atUrl: atQuote });
  expect(viewCitation(withEssay, "essay", { at: "" })).toMatchObject({ at: "", atUrl: null });
  expect(viewCitation(withEssay, "essay", { at: "not seen" })).toMatchObject({ at: "passage not found", atUrl: null });
});

test("the page of a version links to what it quoted", () => {
  const cited = { id: "orwell-1946-nice-cup", at: "", quote };
  expect(viewVersionCitation(withEssay, fullContent.works, cited)).toMatchObject({
    place: "the passage",
    url: "https://example.org/tea#:~:text=a%20nice%20cup",
  });
});

test("what was retracted, has moved or is gone says so, with a copy or where to look for one", () => {
  const moved = { checked: "2026-11-30", gone: true, moved: "https://example.org/new" };
  const notice = "https://example.org/notice";
  expect(warningsOn(sourceRecord({ online: moved, retracted: { date: "2025", notice } }))).toEqual([
    { text: "retracted, 2025", url: notice },
    { text: "moved", url: "https://example.org/new" },
  ]);
  expect(warningsOn(sourceRecord({ online: { ...moved, moved: "" } }))).toEqual([
    { text: "no longer at its address (30 November 2026)", url: null },
  ]);
  const fields = { URL: "https://example.org/essay" };
  const archived = { url: "https://archive.example/1/essay", date: "2026-11-29" };
  expect(copyOf(sourceRecord({ fields, archived }))).toMatchObject({ url: archived.url, isKnown: true });
  expect(copyOf(sourceRecord({ fields, dates: { accessed: "2026-05-01" } }))?.url).toBe(
    "https://web.archive.org/web/20260501/https://example.org/essay",
  );
  expect(copyOf(sourceRecord({ fields: { ...fields, DOI: "10.1000/182" } }))).toBeNull();
});
