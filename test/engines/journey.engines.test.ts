import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { words } from "../../src/words/words.ts";
import { buildTestSite } from "../site/build-test-site.ts";
import { linesBeyondCards } from "../site/lines-beyond-cards.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startFirefox } from "./firefox.ts";
import { readerOf } from "./reader.ts";
import { startWebKit } from "./webkit.ts";

const site = await buildTestSite({ claims: resolve("claims") });

test.each(Object.entries({ Firefox: startFirefox, WebKit: startWebKit }))(
  "a reader goes from the atlas to a proposal and through a tour (%s)",
  async (_, start) => {
    const downloads = temporaryFolder();
    const { open, click, type, arrive, see } = readerOf(await start({ downloads, width: 1440, height: 900 }));
    const seeLevel = async (level: string): Promise<void> => {
      await see("document.querySelector('argument-map.live')?.dataset.level", level);
      // Within the padding of cards and tiles, since letters hardly wider than designed change no layout.
      await see(`(${linesBeyondCards.toString()})(4)`, []);
    };

    // The four levels.
    await open(site.address(""));
    await click("nav a", "Map");
    await arrive("/map/");
    await seeLevel("0");
    await click("g.item > a", "Debate: How dangerous is advanced AI?");
    await seeLevel("1");
    await click("g.item > a", "Question: Does advanced AI pose");
    await seeLevel("2");
    await click("g.item > a", "Position: Advanced AI poses");
    await seeLevel("3");

    // A judgement stays on the claim's page.
    await click(".map-detail button", words.browser.view.accept);
    await click(".map-detail a", "Claim page");
    await arrive("/claims/");
    await see(
      `document.querySelector("main button[aria-pressed=true]")?.textContent.trim()`,
      words.browser.view.accept,
    );

    // The search, the form, and the file that it makes.
    await click("header input");
    await type("robot video pick up and place");
    await click("[role=option]", "Reason With under 62 hours of robot video");
    await arrive("/claims/v-jepa-2-planned-robot-actions/");
    await click("main a", "Add an objection");
    await arrive("/contribute/new/");
    await click("form.claim-form textarea");
    await type("Two laboratories are few.");
    await see("document.querySelector('main').innerText.includes('Two laboratories are few.')");
    await click("button", "Download");
    // Firefox makes the file empty, and fills it from one that ends in ".part".
    const downloaded = (): readonly string[] =>
      readdirSync(downloads).map((name) => readFileSync(join(downloads, name), "utf8"));
    await expect.poll(downloaded).toEqual([expect.stringContaining("Two laboratories are few.")]);

    // A tour moves the map.
    await click("nav a", "Tours");
    await arrive("/tours/");
    await click("main a", "The argument in ten minutes");
    await arrive("/tours/the-argument-in-ten-minutes/");
    const place = `document.querySelector("iframe")?.contentWindow.location.hash`;
    await see(place, "#do-language-models-lead-to-human-level-ai");
    await click("main a", "Next stop");
    await see("location.hash", "#2");
    await see(place, "#language-models-are-not-the-path");
  },
);
