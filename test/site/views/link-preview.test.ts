import { expect, test } from "vitest";
import { previewFileCount, previewFiles } from "../../../src/site/data/preview-files.ts";
import { linkPreviews } from "../../../src/site/views/link-preview.ts";
import { shardOf } from "../../../src/text/shard-of.ts";
import { bundledSite } from "../../bundled-map.ts";
import { smallSite } from "../small-site.ts";

const preview = (path: string) => linkPreviews(smallSite()).get(path)?.();

test("the preview of a claim has its role, its sentence, its holders and its replies", () => {
  expect(preview("claims/milk-goes-in-last")).toMatchObject({
    role: "position",
    kind: "Position",
    text: "The milk goes in after the tea.",
    lines: ["held by Orwell · rejected by Royal Society of Chemistry", expect.stringMatching(/reason|objection/)],
  });
});

test("the preview of a source has its kind and reference, and that of a person says who it is and what is recorded", () => {
  expect(preview("sources/orwell-1946-nice-cup")).toMatchObject({
    role: "",
    text: "A Nice Cup of Tea",
    lines: ["George Orwell", expect.stringContaining("12 January 1946")],
  });
  expect(preview("people/george-orwell")).toMatchObject({
    kind: "",
    text: "George Orwell",
    lines: ["A writer who held eleven rules on tea.", expect.stringMatching(/^asserts \d+ claims?/)],
  });
  expect(preview("claims/unknown")).toBeUndefined();
});

test("each preview is in the file that the browser asks for, and no file is much larger than others", () => {
  const site = bundledSite();
  const count = previewFileCount(site);
  const files = new Map([...previewFiles(site)].map(([file, write]) => [file, write()]));
  for (const path of linkPreviews(site).keys()) expect(files.get(shardOf(path, count))).toHaveProperty([path]);
  const sizes = [...files.values()].map((previews) => JSON.stringify(previews).length);
  expect(Math.max(...sizes)).toBeLessThan(20_000);
});
