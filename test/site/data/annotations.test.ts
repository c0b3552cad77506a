import { expect, test } from "vitest";
import { annotationPage } from "../../../src/site/data/annotations.ts";
import { fixtureSite } from "../fixture-site.ts";

test("each place that a link opens is a web annotation of a version of a claim, as in the golden file", async () => {
  const page = annotationPage(fixtureSite("every-key", { SITE_URL: "https://tea.example.org" }));
  await expect(`${JSON.stringify(page, null, 2)}\n`).toMatchFileSnapshot("golden/annotations.jsonld");
});
