import { expect, test } from "vitest";
import { formerClaims } from "../../../src/site/refs/claim-addresses.ts";
import { onTeaDebate } from "../../check/tea-debate.ts";
import { siteOfFiles } from "../fixture-site.ts";

test("the address under a former id leads to the claim, even if the claim was retired since", () => {
  const claim = ["claim: Tea is hot.", "supports: milk-goes-in-last", "aliases: tea-burns"];
  for (const more of [[], ["retired:", "  date: 2026-01-01", "  reason: It says nothing."]]) {
    const files = onTeaDebate({ "claims/tea/tea-is-hot.yaml": [...claim, ...more, ""].join("\n") });
    const site = siteOfFiles(files);
    expect(formerClaims(site).find(({ id }) => id === "tea-burns")).toMatchObject({
      kind: "moved",
      claim: { sentence: "Tea is hot.", url: "/claims/tea-is-hot/" },
    });
  }
});
