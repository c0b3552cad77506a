import { expect, test } from "vitest";
import { annotationPage } from "../../../src/site/data/annotations.ts";
import { claimData, debateData } from "../../../src/site/data/claim-data.ts";
import { fieldTables, relationKeys } from "../../../src/claims/index.ts";
import { fixtureSite, smallSite } from "../fixture-site.ts";

const site = smallSite();

test("a claim's data has everything in its file, and its place on the map, as in the golden file", async () => {
  const claim = site.debate.claim.get("tea-first-lets-one-measure");
  const data = claim && claimData(site, claim);
  await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot("golden/claim.json");
  const { version, hash } = site.history.current("tea-first-lets-one-measure");
  expect(data).toMatchObject({ version, hash: `sha256-${hash}` });
});

test("each place that a link opens is a web annotation of a version of a claim, as in the golden file", async () => {
  const page = annotationPage(fixtureSite("every-key", { SITE_URL: "https://tea.example.org" }));
  await expect(`${JSON.stringify(page, null, 2)}\n`).toMatchFileSnapshot("golden/annotations.jsonld");
});

test("the map's data has every record once and only values that JSON can represent", () => {
  const data = debateData(site);
  const lists = [data.claims, data.retired, data.sources, data.people, data.questions];
  expect(lists.map(({ length }) => length)).toEqual([10, 1, 3, 2, 2]);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data.retired[0]?.retired).toEqual({
    date: "2020-05-01",
    reason: "Merged with a claim that says it better.",
    replacedBy: "hot-tea-curdles-milk",
  });
});

test("each key of a claim is in its data, relations in one list, and nobody's settings for the checker", () => {
  const data = fixtureSite("every-key").debate.claims.map((claim) => claimData(fixtureSite("every-key"), claim));
  const named = [...fieldTables.claim.keys()].map((key) =>
    key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const elsewhere = new Set([...relationKeys.map((key) => key.replace("-t", "T")), "retired", "allow"]);
  expect(named.filter((key) => !elsewhere.has(key) && !data.every((claim) => key in claim))).toEqual([]);
});
