import { expect, test } from "vitest";
import { generateDebate } from "../../../scripts/generate-debate.ts";
import { claimIndex, claimsByQuestion, byFirstLetter, heaviest, worksCited } from "../../../src/site/views/indexes.ts";
import { previewFileCount, previewFiles, linkPreviews } from "../../../src/site/views/link-preview.ts";
import { shardOf } from "../../../src/text/paths.ts";
import { bundledSite } from "../../bundled-map.ts";
import { viewPerson } from "../../../src/site/views/person-view.ts";
import { siteOfFiles, smallSite, twoPeople } from "../fixture-site.ts";

test("a small debate's claims are one page", () => {
  const [part, ...others] = claimIndex(smallSite({ BASE_PATH: "/tea/" }));
  expect(part?.url).toBe("/tea/claims/");
  expect(others).toEqual([]);
});

test("a large debate's claims are several pages of whole questions, each with at most a thousand claims", () => {
  const site = siteOfFiles(generateDebate({ claims: 1100, seed: 1 }));
  const parts = claimIndex(site);
  expect(parts.map(({ url }) => url)).toEqual(["/claims/", "/claims/part/2/"]);
  expect(parts.flatMap(({ groups }) => groups)).toEqual(claimsByQuestion(site));
  for (const { groups } of parts)
    expect(groups.reduce((sum, { claims }) => sum + claims.length, 0)).toBeLessThanOrEqual(1000);
});

test("the works of a question are those that it and the claims below it cite, each once, in the order of a bibliography", () => {
  const site = smallSite();
  const works = worksCited(site, ["when-does-the-milk-go-in"]).map(({ url }) => url);
  expect(works).toEqual(["/sources/orwell-1946-nice-cup/", "/sources/rsc-2003-perfect-cup/", "/sources/bbc-tea-2019/"]);
  expect(worksCited(site, ["what-makes-tea-good"])).toEqual([]);
});

test("names are listed under their letters, accents apart, other signs last", () => {
  const others = Array.from({ length: 9 }, (_, index) => `Baker ${index + 1}`);
  const names = ["Zador", "élan", "3 Blue", "Ekman", "Abdou", ...others];
  expect(byFirstLetter(names, "en", (name) => name)).toEqual([
    { letter: "A", items: ["Abdou"] },
    { letter: "B", items: others },
    { letter: "E", items: ["Ekman", "élan"] },
    { letter: "Z", items: ["Zador"] },
    { letter: "#", items: ["3 Blue"] },
  ]);
});

test("a short list is in order and has no letters, and an empty one no group", () => {
  expect(byFirstLetter(["Zador", "élan"], "en", (name) => name)).toEqual([{ letter: "", items: ["élan", "Zador"] }]);
  expect(byFirstLetter([], "en", String)).toEqual([]);
});

test("a long list begins with the twelve items that weigh most, of equal ones the earlier", () => {
  const items = Array.from({ length: 13 }, (_, index) => ({ index, weight: index === 12 ? 2 : 1 }));
  const letters = [{ items: items.slice(0, 5) }, { items: items.slice(5) }];
  expect(heaviest(letters).map(({ index }) => index)).toEqual([12, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(heaviest([{ items: items.slice(1) }])).toEqual([]);
});

const preview = (path: string) => linkPreviews(smallSite()).get(path)?.();

test("the preview of a claim has its role, its sentence, its holders and its replies", () => {
  expect(preview("claims/milk-goes-in-last")).toMatchObject({
    role: "position",
    kind: "Position",
    text: "The milk goes in after the tea.",
    lines: ["Orwell 1946 · rejected by Royal Society of Chemistry 2003", expect.stringMatching(/reason|objection/)],
  });
});

test("the preview of a source has its kind and reference, and that of a person says who it is and what is recorded", () => {
  expect(preview("sources/orwell-1946-nice-cup")).toMatchObject({
    role: "",
    text: "A Nice Cup of Tea",
    lines: ["George Orwell", expect.stringContaining("12 January 1946")],
  });
  expect(preview("people/george-orwell")).toMatchObject({
    kind: "",
    text: "George Orwell",
    lines: ["A writer who held eleven rules on tea.", expect.stringMatching(/^asserts \d+ claims?/)],
  });
  expect(preview("claims/unknown")).toBeUndefined();
});

test("each preview is in the file that the browser asks for, and no file is much larger than others", () => {
  const site = bundledSite();
  const count = previewFileCount(site);
  const files = new Map([...previewFiles(site)].map(([file, write]) => [file, write()]));
  for (const path of linkPreviews(site).keys()) expect(files.get(shardOf(path, count))).toHaveProperty([path]);
  const sizes = [...files.values()].map((previews) => JSON.stringify(previews).length);
  expect(Math.max(...sizes)).toBeLessThan(20_000);
});

/** Ben's page. He took his stances in 1946 and 1950, and that on cups in the given year. */
const benWithCupsIn = (year: string) => {
  const site = twoPeople();
  const holdings = (site.debate.holdings.get("ben") ?? []).map(({ claim, stance }) => ({
    claim,
    stance: claim === "cups-crack" ? { ...stance, date: year } : stance,
  }));
  const ben = site.debate.person.get("ben");
  if (!ben) throw new Error("There is no Ben.");
  return viewPerson({ ...site, debate: { ...site.debate, holdings: new Map([["ben", holdings]]) } }, ben);
};

test("stances of one kind on one day are one mark, with their number, which leads to the list; a single one leads to its claim", () => {
  const [question] = benWithCupsIn("1955").byQuestion;
  expect(question?.strip?.marks.map(({ stance }) => [stance.label, stance.title, stance.url])).toEqual([
    ["", "1946: concedes “Milk goes in last.”", "/claims/milk-last/"],
    ["2", "1950: rejects 2 claims", "#On-when-does-the-milk-go-in"],
    ["", "1950: asserts “Nobody owns a measuring spoon.”", "/claims/no-spoons/"],
    ["", "1955: asserts “Hot tea cracks a cold cup.”", "/claims/cups-crack/"],
  ]);
});

test("above the list stands how many stances the marks stand for, on how many claims, and how many have no date", () => {
  const inWords = (year: string) => benWithCupsIn(year).byQuestion.map((question) => question.inWords);
  expect(inWords("1955")).toEqual(["5 stances on 4 claims"]);
  expect(inWords("")).toEqual(["5 stances on 4 claims, 1 without a date"]);
});

test("a person with few stances on two days has lists alone", () => {
  const { byQuestion, ticks } = benWithCupsIn("1950");
  expect(ticks).toBeNull();
  expect(byQuestion.map(({ strip, holdings }) => [strip, holdings.length])).toEqual([[null, 5]]);
});
