import { expect, test } from "vitest";
import type { SourceRecord } from "../../../src/claims/model/index.ts";
import { searchDocuments } from "../../../src/site/data/search-files.ts";
import { mapQuestion } from "../../../src/site/map/map-question.ts";
import { sourceLabel } from "../../../src/site/refs/reference.ts";
import { viewClaim } from "../../../src/site/views/claim-view.ts";
import { worksCited } from "../../../src/site/views/indexes.ts";
import { viewSource } from "../../../src/site/views/source-view.ts";
import { answeredElsewhere } from "../fixture-site.ts";
import { sourceRecord } from "../source-record.ts";

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
