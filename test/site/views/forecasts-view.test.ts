import { expect, test } from "vitest";
import { forecastsBy, forecastsOn, viewForecasts } from "../../../src/site/views/forecasts-view.ts";
import { factsOf } from "../../../src/site/views/debate-view.ts";
import { forecastStrips } from "../../../src/site/charts/forecast-strips.ts";
import { viewFollows } from "../../../src/site/views/forecast-follows.ts";
import { viewWanted } from "../../../src/site/views/wanted-view.ts";
import { feed } from "../../../src/site/history/feed.ts";
import { scopedFeeds } from "../../../src/site/history/scoped-feeds.ts";
import { claimFile, teaDebate } from "../../check/tea-debate.ts";
import { mapHistory } from "../../map-history.ts";
import { siteOf } from "../history/tea-site.ts";
import { fixtureSite, siteWith, smallSite } from "../fixture-site.ts";

const site = fixtureSite("every-key");

test("a forecast has its holders, when it was said, by when it is due, and what came of it according to whom", () => {
  const { count, settled, totals, several, lists, chart } = viewForecasts(site);
  expect({ count, settled, several }).toEqual({ count: 1, settled: 1, several: 0 });
  expect(totals.map(({ outcome, count }) => [outcome, count])).toContainEqual(["partly", 1]);
  expect(lists).toMatchObject([
    {
      id: "earlier",
      forecasts: [
        {
          claim: { id: "milk-goes-in-last" },
          holders: [{ family: "Orwell", probability: "0.9" }],
          made: "1946-01-12",
          due: "1950",
          outcomes: [
            {
              outcome: "partly",
              words: "It happened in part, June 1950",
              citation: { source: "rsc-2003-perfect-cup" },
            },
          ],
          label: "Orwell",
        },
      ],
    },
  ]);
  expect(chart?.rows).toMatchObject([
    { about: { id: "should-milk-go-in-first" }, strip: { lines: [{ isOpen: false }] } },
  ]);
});

test("a question and a holder have their forecasts, and the home page says how many there are", () => {
  expect(forecastsOn(site, "should-milk-go-in-first")).toHaveLength(1);
  expect(forecastsBy(site, "george-orwell")).toHaveLength(1);
  expect(factsOf(site)).toContainEqual({
    text: "[Forecasts](forecasts): 1 claim says what will happen; an outcome is recorded for 1.",
    links: { forecasts: "/forecasts/" },
  });
});

test("who bets against a forecast has it on their page and in the filter, where it says that they reject it", () => {
  const person = (family: string) => `name:\n  family: ${family}\nsummary: Drinks tea.\n`;
  const map = siteWith({
    "tea/p.yaml": "claim: Position.\nanswers: why\n",
    "tea/f.yaml": `claim: Late milk burns.\nsupports: p\nheld-by:
  - {person: ada, source: s, date: 2020}\n  - {person: ben, stance: rejects, source: s, date: 2019}
resolves:\n  how: Somebody says so.\n`,
    "sources/s.yaml": "type: book\ntitle: Tea\nissued: 2020\n",
    "people/ada.yaml": person("Ada"),
    "people/ben.yaml": person("Ben"),
  });
  expect(viewForecasts(map).people.map(({ id }) => id)).toEqual(["ada", "ben"]);
  expect(forecastsBy(map, "ben")).toMatchObject([
    { label: "Ada", made: "2020", claim: { holders: "Ada 2020 · rejected by Ben 2019" } },
  ]);
});

test("a map without forecasts has no picture, no lists and no fact on its home page", () => {
  expect(viewForecasts(smallSite())).toMatchObject({ count: 0, settled: 0, chart: null, lists: [] });
  expect(factsOf(smallSite()).filter(({ links }) => "forecasts" in links)).toEqual([]);
});

test("a line leads from the day it was made to the day it is due; one without a day has no end", () => {
  const dated = { labelWidth: 50, outcomes: [] };
  const chart = forecastStrips(
    [
      {
        about: null,
        forecasts: [
          { made: "1957", due: "1968", ...dated },
          { made: "2025", due: "2027", ...dated },
          { made: "2025", due: "", ...dated },
        ],
      },
    ],
    "2026-11-30",
  );
  const [past, near, open] = chart?.rows[0]?.strip.lines ?? [];
  expect([past, near].map((line) => line && line.from < line.end && line.end < 100)).toEqual([true, true]);
  expect(open).toMatchObject({ isOpen: true, end: 100, due: null });
  // Two years near to the newest day take more room than eleven long ago.
  expect(near && near.end - near.from).toBeGreaterThan(past ? past.end - past.from : 100);
  expect(chart?.ticks.every(({ at }) => at >= 0 && at <= 100)).toBe(true);
});

test("what a forecast is used for is what it speaks for and against, up to positions, with what is left without it", () => {
  const map = siteWith({
    "tea/p.yaml": "claim: Position.\nanswers: why\n",
    "tea/r.yaml": "claim: Reason.\nsupports: p\n",
    "tea/o.yaml": "claim: Objection.\nobjects-to: p\n",
    "tea/other.yaml": "claim: Other.\nobjects-to: o\n",
    "tea/u.yaml": "claim: Denial.\nundercuts:\n  premise: o\n  conclusion: p\n",
    "tea/f.yaml": "claim: Forecast.\nsupports: r\nobjects-to: o\nresolves:\n  how: Somebody says so.\n",
  });
  const inWords = (id: string) => {
    const claim = map.debate.claim.get(id);
    return (claim ? viewFollows(map, claim) : []).map(({ way, claims }) => [
      way,
      ...claims.map(({ claim: { id }, otherwise }) => `${id}: ${otherwise}`),
    ]);
  };
  expect(inWords("f")).toEqual([
    ["for", "r: if it is rejected: no other reason; then it is open", "p: through other claims; then it is open"],
    ["against", "o: if it is rejected: 1 other objection"],
  ]);
  expect(inWords("u")).toEqual([["for", "p: if it is rejected: 1 other reason"]]);
});

test("a forecast past its day is wanted until its outcome is recorded, which a feed tells", () => {
  const history = mapHistory();
  const forecast = (...more: readonly string[]) =>
    claimFile("It will rain.", "resolves:", "  by: 2025-12-31", "  how: Papers report rain.", ...more);
  const other = { "claims/tea/other.yaml": claimFile("Other.") };
  history.commit("2026-01-01", { ...teaDebate, ...other, "claims/tea/rain.yaml": forecast() });
  const wanted = () => viewWanted(siteOf(history)).find(({ id }) => id === "Overdue")?.items ?? [];
  const feeds = () => scopedFeeds(siteOf(history)).filter(({ page }) => page === "/forecasts/");
  expect(wanted()).toMatchObject([{ about: { id: "rain" }, note: "due 31 December 2025" }]);
  expect(feeds()).toEqual([]);
  const source = Object.keys(teaDebate)
    .find((path) => path.includes("/sources/"))
    ?.replace(/.*\/|\.yaml/g, "");
  history.commit("2026-02-01", {
    "claims/tea/other.yaml": claimFile("Another."),
    "claims/tea/rain.yaml": forecast(
      "  outcomes:",
      "    - outcome: happened",
      "      on: 2025-11",
      `      source: ${source}`,
    ),
  });
  expect(wanted()).toEqual([]);
  const [outcomes] = feeds();
  expect(outcomes?.self).toBe("/forecasts.atom");
  expect(outcomes && feed(siteOf(history), outcomes).match(/<title>.*<\/title>/g)).toEqual([
    "<title>Forecasts: changes</title>",
    "<title>Changed: It will rain.</title>",
  ]);
});
