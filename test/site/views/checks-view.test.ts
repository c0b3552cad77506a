import { expect, test } from "vitest";
import type { Site } from "../../../src/site/site.ts";
import { viewChecks } from "../../../src/site/views/checks-view.ts";
import { viewWanted } from "../../../src/site/views/wanted-view.ts";
import { answeredElsewhere } from "../answered-elsewhere.ts";
import { smallSite } from "../small-site.ts";

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
  const wanted = (site: Site) =>
    viewWanted(site)
      .find(({ id }) => id === "Evidence")
      ?.items.map(({ about }) => about.sentence);
  expect(wanted(said)).toContain("Many say so.");
  expect(wanted(written)).not.toContain("Many say so.");
});
