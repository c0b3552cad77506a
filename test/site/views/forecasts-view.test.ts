import { expect, test } from "vitest";
import { forecastsBy, forecastsOn, viewForecasts } from "../../../src/site/views/forecasts-view.ts";
import { factsOf } from "../../../src/site/views/debate-view.ts";
import { forecastStrips } from "../../../src/site/charts/forecast-strips.ts";
import { fixtureSite, smallSite } from "../fixture-site.ts";

const site = fixtureSite("every-key");

test("a forecast has its holders, when it was said, by when it is due, and what came of it according to whom", () => {
  const { count, settled, lists, chart } = viewForecasts(site);
  expect({ count, settled }).toEqual({ count: 1, settled: 1 });
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
  const orwell = site.debate.person.get("george-orwell");
  expect(orwell && forecastsBy(site, orwell)).toHaveLength(1);
  expect(factsOf(site)).toContainEqual({
    text: "[Forecasts](forecasts): 1 claim says what will happen; an outcome is recorded for 1.",
    links: { forecasts: "/forecasts/" },
  });
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
