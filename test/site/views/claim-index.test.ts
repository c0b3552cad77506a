import { expect, test } from "vitest";
import { generateDebate } from "../../../scripts/generate-debate.ts";
import { compile } from "../../../src/compile.ts";
import { claimIndex, claimsByQuestion } from "../../../src/site/views/indexes.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite } from "../../../src/site/site.ts";
import { smallSite } from "../small-site.ts";

test("a small debate's claims are one page", () => {
  const [part, ...others] = claimIndex(smallSite({ BASE_PATH: "/tea/" }));
  expect(part?.url).toBe("/tea/claims/");
  expect(others).toEqual([]);
});

test("a large debate's claims are several pages of whole questions, each with at most a thousand claims", () => {
  const { debate, evaluation } = compile(generateDebate({ claims: 2500, seed: 1 }));
  const site = makeSite(debate, evaluation, readSettings({}));
  const parts = claimIndex(site);
  expect(parts.map(({ url }) => url)).toEqual(["/claims/", "/claims/part/2/", "/claims/part/3/"]);
  expect(parts.flatMap(({ groups }) => groups)).toEqual(claimsByQuestion(site));
  for (const { groups } of parts)
    expect(groups.reduce((sum, { claims }) => sum + claims.length, 0)).toBeLessThanOrEqual(1000);
});
