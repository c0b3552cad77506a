import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { axeFindings } from "./axe-findings.ts";
import { buildSmallSite } from "./build-test-site.ts";
import { devices } from "./journey.ts";
import { openAt } from "./open-at.ts";
import { newPage } from "./open-browser.ts";
import { readSiteFile } from "./site-files.ts";

const site = await buildSmallSite();

const said = "With the tea in the cup one can measure the milk exactly.";
const markup = `<img src=x onerror="globalThis.hostile = 1">`;
const column = `On tea

My aunt came by on Sunday, and brought ${markup}. ${said} They like no milk in tea. She stayed until dusk!

${said}`;

test.each(["desktop", "phone"] as const)(
  "a pasted column is read beside its notes, by keyboard too (%s)",
  async (device) => {
    const { page, complaints } = await openAt(site, "", {
      ...devices[device],
      bypassCSP: true,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator(".page-search input").fill(column);
    await page.getByRole("option", { name: "Read a text with the map" }).click();
    // What was typed there is read at once, but a box of one line keeps no paragraphs.
    await page.getByRole("button", { name: "Another text" }).click();
    await page.locator("#Text:focus").fill(column);
    await page.locator("#From").fill("https://example.org/column");
    await page.locator("#Text").press("Control+Enter");
    const tally = page.locator("#Tally");
    await expect
      .poll(() => tally.textContent())
      .toBe(
        "Of 6 sentences, 2 are near claims of the map; 2 of these have objections that were not found in this text.",
      );
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await page.locator(".read-article").textContent()).toContain(markup);

    await page.keyboard.press("n");
    const sentence = page.locator(".near").first();
    expect(await sentence.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    const note = page.locator("#Note-1:focus");
    expect(await note.locator("ul").innerText()).toBe(
      "Whoever pours the milk first can measure it in a jug. no holder recorded",
    );
    expect(await page.locator("#Note-2").innerText()).toContain("As in note 1");
    const [text, beside] = [await sentence.boundingBox(), await note.boundingBox()];
    if (text === null || beside === null) throw new Error("Nothing is shown.");
    if (device === "desktop") expect(beside.x).toBeGreaterThan(text.x + text.width);
    else expect(beside.y).toBeGreaterThanOrEqual(text.y + text.height);

    await page.getByRole("button", { name: "Copy a link to these claims" }).click();
    await expect.poll(() => page.locator(".read-said").textContent()).toBe("The link is copied.");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(site.address("read/#claims=tea-first-lets-one-measure"));

    const dotted = page.locator(".read-article [aria-expanded]");
    expect(await page.locator(".read-hint").textContent()).toContain("The dotted sentence may come near");
    await dotted.press("Enter");
    expect(await page.locator(".perhaps").innerText()).toMatch(/^Perhaps near:\s+The milk goes in before the tea\./);
    expect(await axeFindings(page)).toEqual([]);
    await dotted.press(" ");
    expect(await page.locator(".perhaps").count()).toBe(0);

    await page.getByRole("button", { name: "Remove" }).last().click();
    expect(await tally.textContent()).toContain("1 is near a claim");
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    expect(await tally.textContent()).toContain("2 are near claims");

    await page.getByRole("button", { name: "Propose sentences" }).click();
    await page.getByRole("button", { name: "Remove" }).last().click();
    await page.getByRole("button", { name: said }).press(" ");
    await page.getByRole("button", { name: "Make a draft of it" }).click();
    await page.locator(".original q").waitFor();
    expect(await page.locator(".original q").textContent()).toBe(said);
    await page.getByText("Does one of these say it already?").waitFor();
    expect(await page.locator("[data-field=claim] textarea").inputValue()).toBe("");
    expect(await page.locator(".claim-form .messages p, [aria-invalid=true]").count()).toBe(0);
    expect(await page.locator(".files pre").first().textContent()).toContain("URL: https://example.org/column\n");

    await page.goto(link);
    await page.locator(".read-claims .note-claim").waitFor();
    expect(await page.locator(".read-shared").innerText()).toContain(said);
    expect(complaints).toEqual([]);
  },
);

test("files are read in the browser alone: HTML without its scripts, and no PDF", async () => {
  // The policy of the page would stop scripts too.
  const { page } = await openAt(site, "read/", { bypassCSP: true });
  const open = (name: string, text: string) =>
    page.locator("[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await open("tea.pdf", "%PDF-1.7");
  await expect.poll(() => page.locator(".read-state").textContent()).toContain("A PDF can’t be read here.");
  const html = `<title>Tea</title><link rel="canonical" href="https://example.org/tea"><script>globalThis.hostile = 1</script>`;
  await open("tea.html", `<!doctype html>${html}<nav>Home</nav><article>${markup}<p>${said}</article>`);
  await page.locator(".read-note").waitFor();
  expect(await page.locator(".read-article > div").count()).toBe(1);
  await page.getByRole("button", { name: "Another text" }).click();
  expect(await page.locator("#From").inputValue()).toBe("https://example.org/tea");
  expect(await page.evaluate(() => Reflect.get(globalThis, "hostile") === undefined)).toBe(true);
});

test("the page’s own scripts weigh less than 11 kB, compressed, and without scripts it says what to do", async () => {
  const { page } = await openAt(site, "read/", { javaScriptEnabled: false });
  expect(await page.locator("noscript").innerText()).toContain("This page needs JavaScript");
  const own = await newPage();
  const asked: string[] = [];
  own.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await own.goto(site.address("404.html"));
  const everywhere = new Set(asked);
  await own.goto(site.address("read/"));
  await own.locator("#Text:focus").waitFor();
  const weights = asked
    .filter((path) => path.endsWith(".js") && !everywhere.has(path) && !path.includes("search-index"))
    .map((path) => gzipSync(readSiteFile(site.folder, path.replace(site.base, ""))).length);
  expect(weights.length).toBeGreaterThan(1);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(11_000);
});
