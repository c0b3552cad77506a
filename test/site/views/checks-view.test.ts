import { expect, test } from "vitest";
import { viewChecks } from "../../../src/site/views/checks-view.ts";
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
