import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite } from "../../../src/site/site.ts";
import { viewSourceStrip, viewSource } from "../../../src/site/views/source-view.ts";

/** A work that claims cite at these places, the first claim at the first place. */
function workCitedAt(...places: readonly string[]) {
  const files = {
    "map.yaml": "title: Tea\ndebates:\n  - tea\n",
    "tea/debate.yaml": "title: Tea\nquestions:\n  - why\n",
    "tea/why.yaml": "question: Why?\n",
    "sources/work.yaml": "type: book\ntitle: Work\n",
    ...Object.fromEntries(
      places.map((at, index) => [
        `tea/c${index}.yaml`,
        `claim: Claim ${index}.\nanswers: why\nsources:\n  - source: work\n    at: "${at}"\n`,
      ]),
    ),
  };
  const { debate, evaluation } = compile(
    Object.entries(files).map(([path, text]) => ({ path: `claims/${path}`, text })),
  );
  const site = makeSite(debate, evaluation, readSettings({}));
  const source = debate.source.get("work");
  if (!source) throw new Error("There is no work.");
  return {
    strip: viewSourceStrip(site, source),
    citers: viewSource(site, source).citers.map(({ claim }) => claim?.id),
    notFound: viewSource(site, source).notFound,
  };
}

test("a work cited by section has a strip in the order of its sections, and so has the list of citers", () => {
  const { strip, citers } = workCitedAt("§10", "§2.1, p. 4", "abstract", "§2");
  expect(strip?.strip.marks.map(({ item }) => item.claim.id)).toEqual(["c3", "c1", "c0"]);
  expect(strip?.ticks.map(({ label }) => label)).toEqual(["§2", "§2.1", "§10"]);
  expect(citers).toEqual(["c3", "c1", "c0", "c2"]);
});

test("a recording has a strip of its time", () => {
  const { strip } = workCitedAt("1:05:00", "12:40", "2:18");
  expect(strip?.strip.marks.map(({ item }) => item.claim.id)).toEqual(["c2", "c1", "c0"]);
  expect(strip?.ticks[0]?.label).toBe("0:00");
  expect(strip?.ticks.at(-1)?.label).toMatch(/^1:\d\d:00$/);
});

test("fewer than three places, or places without an order, have no strip", () => {
  expect(workCitedAt("§1", "§1", "§2").strip).toBeNull();
  expect(workCitedAt("abstract", "conclusion", "Summary", "").strip).toBeNull();
});

test("a work says how many of its citations have no place because the passage was not found", () => {
  const { strip, notFound } = workCitedAt("§1", "not seen", "§2", "not seen", "§3");
  expect(strip?.strip.marks.map(({ item }) => item.claim.id)).toEqual(["c0", "c2", "c4"]);
  expect(notFound).toMatch(/^2 of 5 citations have no place, because/);
  expect(workCitedAt("§1", "not seen").notFound).toMatch(/^1 of 2 citations has no place, because/);
  expect(workCitedAt("not seen").notFound).toMatch(/^The passage that it is cited for was not found/);
  expect(workCitedAt("§1", "whole", "").notFound).toBe("");
});
