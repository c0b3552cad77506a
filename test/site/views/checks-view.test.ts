import { expect, test } from "vitest";
import type { Site } from "../../../src/site/site.ts";
import { viewChecks, viewCitedPlaces, viewNotFound } from "../../../src/site/views/checks-view.ts";
import { viewWanted } from "../../../src/site/views/wanted-view.ts";
import { answeredElsewhere, siteWith, smallSite, twoPeople } from "../fixture-site.ts";

const wantedIn = (site: Site, kind: string) => viewWanted(site).find(({ id }) => id === kind);

test("counts the claims with a source and the sources that were checked", () => {
  const site = smallSite();
  const { claims, sourced, sources, checked } = viewChecks(site);
  expect([claims, sources]).toEqual([site.debate.claims.length, 3]);
  expect(sourced).toBe(
    site.debate.claims.filter(
      ({ id }) =>
        (site.debate.claim.get(id)?.stances.length ?? 0) > 0 || (site.debate.claim.get(id)?.uses.length ?? 0) > 0,
    ).length,
  );
  expect(sourced).toBeGreaterThan(0);
  expect(sourced).toBeLessThan(claims);
  expect(checked).toBe(site.debate.sources.filter((source) => source.checked).length);
});

test("a claim that cites a source in its explanation alone is counted as one with a source", () => {
  const explained = (explanation: string) =>
    answeredElsewhere({ "tea/told.yaml": `claim: Many say so.\nobjects-to: last\nexplanation: ${explanation}\n` });
  const [said, written] = [explained("It is said."), explained("It is written [@on-tea, p. 3].")];
  expect(viewChecks(written).sourced).toBe(viewChecks(said).sourced + 1);
  const wanted = (site: Site) => wantedIn(site, "Evidence")?.items.map(({ about }) => about.sentence);
  expect(wanted(said)).toContain("Many say so.");
  expect(wanted(written)).not.toContain("Many say so.");
});

/** A map that cites a book and an interview at these places, and a page for an affiliation. */
function mapCiting(book: readonly string[], interview: readonly string[]) {
  return siteWith({
    "sources/book.yaml": "type: book\ntitle: Book\n",
    "sources/talk.yaml": "type: interview\ntitle: Talk\n",
    "sources/page.yaml": "type: webpage\ntitle: Page\n",
    "people/ann.yaml":
      "name:\n  family: Ann\n  given: A\naffiliations:\n  - organisation: Tea House\n    source: page\n",
    ...Object.fromEntries(
      [...book.map((at) => ["book", at]), ...interview.map((at) => ["talk", at])].map(
        ([source = "", at = ""], index) => [
          `tea/c${index}.yaml`,
          `claim: Claim ${index}.\nanswers: why\nsources:\n  - source: ${source}\n${at && `    at: "${at}"\n`}`,
        ],
      ),
    ),
  });
}

test("citations are counted by kind of work and by what they say of the place, the most cited kind first", () => {
  expect(viewCitedPlaces(mapCiting(["p. 3", "whole"], ["12:40", "not seen", "not seen", ""]))).toEqual([
    { kind: "Interview", named: 1, whole: 0, notFound: 2, missing: 1, all: 4 },
    { kind: "Book", named: 1, whole: 1, notFound: 0, missing: 0, all: 2 },
    { kind: "All", named: 2, whole: 1, notFound: 2, missing: 1, all: 6 },
  ]);
});

test("a map that cites nothing has no rows, and an affiliation is no citation of a place", () => {
  expect(viewCitedPlaces(mapCiting([], []))).toEqual([]);
});

test("the works with passages that were not found are listed with their pages, those with the most first", () => {
  expect(viewNotFound(mapCiting(["p. 3", "not seen"], ["12:40", "not seen", "not seen"]))).toEqual([
    { title: "Talk", url: "/sources/talk/", count: 2 },
    { title: "Book", url: "/sources/book/", count: 1 },
  ]);
  expect(viewNotFound(mapCiting(["p. 3", "whole"], [""]))).toEqual([]);
});

test("wanted are answers, with what they would change, and second reasons, but no holders where a position or a person has several", () => {
  const wanted = viewWanted(twoPeople()).map(({ id, items }) => [
    id,
    items.map(({ about, note }) => `${about.sentence} ${note}`.trim()),
  ]);
  expect(Object.fromEntries(wanted)).toMatchObject({
    Unanswered: [
      "Hot tea cracks a cold cup. an answer would change the result for 1 position",
      "Nobody owns a measuring spoon.",
    ],
    Reasons: ["Milk goes in last. one reason"],
    Questions: [],
    People: [],
  });
});

test("a question is not listed if a position that is argued elsewhere has a holder", () => {
  const site = answeredElsewhere({ "tea/last.yaml": "claim: Milk goes in last.\nanswers: when\n" });
  expect(wantedIn(site, "Questions")?.items).toEqual([]);
});

test("a person with several stances on one claim alone is listed, and the list is named after that", () => {
  const stance = (date: number) => `  - person: ben\n    source: on-tea\n    date: ${date}\n`;
  const site = answeredElsewhere({
    "tea/thin.yaml": `claim: Thin cups need milk first.\nanswers: which\nheld-by:\n${stance(1946)}${stance(1947)}`,
  });
  const people = wantedIn(site, "People");
  expect(people?.title).toBe("People with stances on a single claim");
  expect(people?.items.map(({ about, note }) => [about.sentence, note])).toContainEqual([
    "Brown",
    "Thin cups need milk first.",
  ]);
});

test("a person whose stances on a second claim contradict each other is not listed", () => {
  const stance = (kind: string) => `  - person: cleo\n    stance: ${kind}\n    source: on-tea\n    date: 1946\n`;
  const site = answeredElsewhere({
    "tea/hot.yaml": `claim: Hot tea scalds milk.\nobjects-to: last\nheld-by:\n${stance("asserts")}${stance("rejects")}`,
  });
  const people = wantedIn(site, "People");
  expect(people?.items.map(({ about }) => about.sentence)).not.toContain("Clark");
});

test("each item links to the form with its relation filled in", () => {
  const [, unanswered] = viewWanted(twoPeople());
  expect(unanswered?.items[0]?.ways).toEqual([{ words: "Answer it", url: "/contribute/new/?rebuts=cups-crack" }]);
});

test("the claims that most depends on and nobody has read come first, with the place and what to say of it", () => {
  const claim = (of: string, relation: string, more = ""): string =>
    `claim: ${of}\n${relation}\nsources:\n  - source: page\n    passage: ${of.split(" ")[0] ?? ""}\n${more}`;
  const files = {
    "sources/page.yaml": "type: webpage\ntitle: Page\nURL: https://example.org/tea\n",
    "tea/small.yaml": claim("Small cups break.", "answers: why"),
    "tea/large.yaml": claim("Large cups break.", "answers: why"),
    "tea/below.yaml": claim("Below it is more.", "supports: large", "    read: 2026-11-30\n"),
  };
  const check = (environment = {}) => viewWanted(siteWith(files, environment))[0]?.items ?? [];
  expect(check().map(({ about }) => about.sentence)).toEqual(["Large cups break.", "Small cups break."]);
  const { place, ways } = check({ REPOSITORY_URL: "https://github.com/a/tea" })[0] ?? {};
  expect(place?.atUrl).toBe("https://example.org/tea#:~:text=Large");
  expect(ways?.map(({ words }) => words)).toEqual(["The source says this", "It doesn’t"]);
  expect(ways?.[1]?.url).toBe("/contribute/change/?claim=large");
  const issue = new URL(ways?.[0]?.url ?? "");
  expect(issue.pathname).toBe("/a/tea/issues/new");
  expect(issue.searchParams.get("title")).toBe("The source says this: Large cups break.");
  expect(issue.searchParams.get("body")).toContain("https://example.org/tea#:~:text=Large");
  expect(check()[0]?.ways[0]?.url).toBe("/contribute/");
});
