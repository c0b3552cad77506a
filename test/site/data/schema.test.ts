import * as z from "zod";
import { expect, test } from "vitest";
import { claimFile, debateData, claimData } from "../../../src/site/data/claim-data.ts";
import { recordFiles } from "../../../src/site/data/record-files.ts";
import { type ClaimInBrief, dataFormat, dataSchemas, jsonSchemas } from "../../../src/site/data/schema.ts";
import { publishedClaims } from "../../../src/site/refs/published-addresses.ts";
import type { Site } from "../../../src/site/site.ts";
import { bundledSite } from "../../bundled-map.ts";
import { teaDebate } from "../../check/tea-debate.ts";
import { mapHistory } from "../../map-history.ts";
import { fixtureSite, smallSite } from "../fixture-site.ts";
import { teaHistory } from "../history/tea-repository.ts";
import { siteOf } from "../history/tea-site.ts";
import { annotationPage } from "../../../src/site/data/annotations.ts";
import { fieldTables, relationKeys } from "../../../src/claims/index.ts";

const asRead = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

/** Every file of the data, as one reads it. */
const filesOf = (site: Site) =>
  [
    { kind: "map" as const, data: debateData(site) },
    ...publishedClaims(site).map(({ id }) => ({ kind: "claim" as const, data: claimFile(site, id) })),
    ...recordFiles(site).map(({ kind, make }) => ({ kind, data: make() })),
  ].map(({ kind, data }) => ({ kind, data: asRead(data) }));

/** The path and type of each field, as `claims[].heldBy[].person: string`. Where a list or null is empty, nothing below it is known. */
function fieldsOf(data: unknown, path: string): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((each) => fieldsOf(each, `${path}[]`));
  if (typeof data !== "object" || data === null) return data === null ? [] : [`${path}: ${typeof data}`];
  return Object.entries(data).flatMap(([key, value]) => fieldsOf(value, path === "" ? key : `${path}.${key}`));
}

test("no field of the data goes, or gets another name or type, without a new format number", async () => {
  const files = [fixtureSite("every-key"), siteOf(teaHistory())].flatMap(filesOf);
  const fields = files.flatMap(({ kind, data }) => fieldsOf(kind === "map" ? data : { [kind]: data }, ""));
  const golden = `golden/fields-of-format-${dataFormat}.txt`;
  await expect(`${[...new Set(fields)].toSorted().join("\n")}\n`).toMatchFileSnapshot(golden);
});

/** A question that was renamed, and a person and a source whose files are gone. */
function siteWithFormer(): Site {
  const history = mapHistory();
  const files = {
    "claims/tea/old.yaml": "question: Is it tea?\n",
    "claims/people/ada.yaml": "name: { literal: Ada }\n",
  };
  history.commit("2026-01-01", { ...teaDebate, ...files });
  history.commit("2026-02-01", {
    "claims/tea/old.yaml": null,
    "claims/tea/new.yaml": "question: Is it tea?\naliases: old\n",
    "claims/people/ada.yaml": null,
  });
  return siteOf(history);
}

test.each([
  ["the bundled map", bundledSite],
  ["a map that uses every key", () => fixtureSite("every-key")],
  ["a map with a history", () => siteOf(teaHistory())],
  ["a map with former ids", siteWithFormer],
])("of %s, each file says what its schema says and nothing else, and fits the published JSON Schema", (_, siteOf) => {
  const published = new Map<string, z.ZodType>(
    jsonSchemas().map(({ kind, schema }) => [kind, z.fromJSONSchema(schema)]),
  );
  for (const { kind, data } of filesOf(siteOf())) {
    expect(dataSchemas[kind].parse(data)).toEqual(data);
    expect(published.get(kind)?.safeParse(data).error).toBeUndefined();
  }
});

test("the files of questions, people and sources name people and works, and have each claim with its replies", () => {
  const small = fixtureSite("small");
  const files = new Map(recordFiles(small).map(({ path, make }) => [path, make()]));
  const claimsIn = (path: string): readonly ClaimInBrief[] => {
    const file = files.get(path);
    return (file && (("positions" in file && file.positions) || ("claims" in file && file.claims))) || [];
  };
  const reply = (relation: string, id: string) => ({ relation, id, claim: small.debate.claim.get(id)?.sentence.value });
  const first = {
    id: "milk-goes-in-first",
    claim: "The milk goes in before the tea.",
    url: "https://tea.example/claims/milk-goes-in-first/",
    heldBy: [{ displayName: "Royal Society of Chemistry", reference: "Royal Society of Chemistry 2003", at: "p. 1" }],
    replies: [reply("supports", "hot-tea-curdles-milk")],
  };
  expect(claimsIn("questions/when-does-the-milk-go-in.json")[0]).toMatchObject(first);
  expect(claimsIn("people/royal-society-of-chemistry.json")[0]).toMatchObject(first);
  const [, measured] = claimsIn("sources/orwell-1946-nice-cup.json");
  expect(measured).toMatchObject({
    id: "tea-first-lets-one-measure",
    citedIn: [{ field: "sources", at: "rule 10" }],
    replies: [reply("objects-to", "a-jug-measures-as-well")],
  });
});

test("a former id has the file of the present one, and what is gone the page that says so", () => {
  const files = new Map(recordFiles(siteWithFormer()).map(({ path, make }) => [path, make()]));
  expect(files.get("questions/old.json")).toEqual(files.get("questions/new.json"));
  expect(files.get("people/ada.json")).toEqual({
    format: dataFormat,
    newest: debateData(siteWithFormer()).newest,
    id: "ada",
    url: "https://tea.example/people/ada/",
  });
});

test("the data name the last commit that published a version of a claim, which nothing later changes", () => {
  const history = teaHistory();
  const { newest } = debateData(siteOf(history));
  history.commit("2027-01-01", { "claims/tea/debate.yaml": "title: Tea, again\n" });
  expect(newest?.date).toBe("2026-04-01");
  expect(debateData(siteOf(history)).newest).toEqual(newest);
  expect(debateData(fixtureSite("small")).newest).toBeNull();
});

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
