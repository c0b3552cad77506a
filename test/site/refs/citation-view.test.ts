import { expect, test } from "vitest";
import { viewCitation } from "../../../src/site/refs/citable-claim.ts";
import { copyOf, warningsOn } from "../../../src/site/refs/whereabouts.ts";
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
  const at = (locator: string) => viewCitation(site, "essay", { at: locator, quote });
  expect(at("§ 3")).toMatchObject({ at: "§ 3", atUrl: atQuote });
  expect(at("whole")).toMatchObject({ at: "the passage", atUrl: atQuote });
  expect(at("")).toMatchObject({ at: "the passage", atUrl: atQuote });
  expect(at("not seen")).toMatchObject({ at: "the passage", atUrl: atQuote });
  expect(viewCitation(site, "essay", { at: "" })).toMatchObject({ at: "", atUrl: null });
  expect(viewCitation(site, "essay", { at: "not seen" })).toMatchObject({ at: "passage not found", atUrl: null });
});

test("the page of a version links to what it quoted", () => {
  const cited = { id: "orwell-1946-nice-cup", at: "", quote };
  expect(viewVersionCitation(site, fullContent.works, cited)).toMatchObject({
    place: "the passage",
    url: "https://example.org/tea#:~:text=a%20nice%20cup",
  });
});

test("what was retracted, has moved or is gone says so, with a copy or where to look for one", () => {
  const moved = { checked: "2026-11-30", gone: true, moved: "https://example.org/new" };
  const notice = "https://example.org/notice";
  expect(warningsOn(sourceRecord({ online: moved, retracted: { date: "2025", notice } }))).toEqual([
    { text: "retracted, 2025", url: notice },
    { text: "moved", url: "https://example.org/new" },
  ]);
  expect(warningsOn(sourceRecord({ online: { ...moved, moved: "" } }))).toEqual([
    { text: "no longer at its address (30 November 2026)", url: null },
  ]);
  const fields = { URL: "https://example.org/essay" };
  const archived = { url: "https://archive.example/1/essay", date: "2026-11-29" };
  expect(copyOf(sourceRecord({ fields, archived }))).toMatchObject({ url: archived.url, isKnown: true });
  expect(copyOf(sourceRecord({ fields, dates: { accessed: "2026-05-01" } }))?.url).toBe(
    "https://web.archive.org/web/20260501/https://example.org/essay",
  );
  expect(copyOf(sourceRecord({ fields: { ...fields, DOI: "10.1000/182" } }))).toBeNull();
});
