import { expect, test } from "vitest";
import { viewCitation } from "../../../src/site/refs/citable-claim.ts";
import { viewVersionCitation } from "../../../src/site/history/version-view.ts";
import type { Site } from "../../../src/site/site.ts";
import { fullContent } from "../../versions/full-content.ts";
import { sourceRecord } from "../source-record.ts";
import { smallSite } from "../fixture-site.ts";

const small = smallSite();
const essay = sourceRecord({ id: "essay", fields: { URL: "https://example.org/essay" } });
const site: Site = { ...small, debate: { ...small.debate, source: new Map([["essay", essay]]) } };
const quote = { exact: "a nice cup", prefix: "", suffix: "" };
const atQuote = "https://example.org/essay#:~:text=a%20nice%20cup";

test("the link to a quote is its locator, or words of ours where it has none", () => {
  const at = (locator: string) => viewCitation(site, "essay", locator, quote);
  expect(at("§ 3")).toMatchObject({ at: "§ 3", atUrl: atQuote });
  expect(at("whole")).toMatchObject({ at: "quoted passage", atUrl: atQuote });
  expect(at("")).toMatchObject({ at: "quoted passage", atUrl: atQuote });
  expect(at("not seen")).toMatchObject({ at: "quoted passage", atUrl: atQuote });
  expect(viewCitation(site, "essay", "", null)).toMatchObject({ at: "", atUrl: null });
  expect(viewCitation(site, "essay", "not seen", null)).toMatchObject({ at: "passage not found", atUrl: null });
});

test("the page of a version links to what it quoted", () => {
  const cited = { id: "orwell-1946-nice-cup", at: "", quote };
  expect(viewVersionCitation(site, fullContent.works, cited)).toMatchObject({
    place: "quoted passage",
    url: "https://example.org/tea#:~:text=a%20nice%20cup",
  });
});
