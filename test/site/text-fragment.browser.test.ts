import { expect, test } from "vitest";
import { type CitedPlace, locatorUrl } from "../../src/site/addresses/source-url.ts";
import { openPage } from "./open-browser.ts";
import { sourceRecord } from "./source-record.ts";

// Whether a link to a quote works depends on the browser, so these tests use one.

const address = "http://localhost/essay.html";
const source = sourceRecord({ fields: { URL: address } });
const far = '<div style="height: 4000px"></div>';
const essay = `<!doctype html><meta charset="utf-8"><title>An essay</title>
  <p id="first">Pour the milk, & stir - once.</p>${far}
  <p id="second">Then <em>pour the milk</em>, & stir - once a day.</p>${far}
  <p id="third">A so-called “nice cup”: 50% tea, a/b;c=d #5 – it’s Orwell’s.</p>`;

/** The paragraph that the browser scrolls to when it follows the link. */
async function paragraphAt(place: CitedPlace): Promise<string> {
  const { page } = await openPage();
  await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: essay }));
  await page.goto(locatorUrl(source, place) ?? "", { waitUntil: "load" });
  const found = await page.waitForFunction(() => document.querySelector(":target")?.closest("p")?.id);
  const paragraph = await found.jsonValue();
  await page.context().close();
  return paragraph ?? "";
}

test.each([
  ["Pour the milk", "", "", "first"],
  ["pour the milk, & stir - once", "Then", "a day", "second"],
  ["pour the milk, & stir - once", "Then ", " a day.", "second"],
  ["A so-called “nice cup”: 50% tea, a/b;c=d #5 – it’s Orwell’s.", "", "", "third"],
  ["nice\n  cup", "“", "”", "third"],
])("the link to %j (%j before, %j after it) opens the page at that place", async (exact, prefix, suffix, paragraph) => {
  expect(await paragraphAt({ at: "", quote: { exact, prefix, suffix } })).toBe(paragraph);
});

test("the link to a passage opens the page at its first words, whatever their case and accents", async () => {
  const passage = ["then pöur", "once a day"].map((value) => ({ value }));
  expect(await paragraphAt({ at: "", passage })).toBe("second");
});
