import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { TestSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";

const height = 900;

/** What a reader does with a site, with the clicks counted. Typing and scrolling are no clicks. */
export interface Journey {
  readonly page: Page;
  readonly complaints: string[];
  /** Types into the search of the page's head, and waits for results. */
  readonly type: (words: string) => Promise<void>;
  /** Clicks on what is in sight. */
  readonly click: (target: Locator) => Promise<void>;
  /** Scrolls to something, and clicks on it. */
  readonly clickBelow: (target: Locator) => Promise<void>;
  readonly clicks: () => number;
}

/** Begins on a page, in a window of 1440 × 900. */
export async function journeyFrom(site: TestSite, inside = ""): Promise<Journey> {
  const { page, complaints } = await openAt(site, inside, {
    viewport: { width: 1440, height },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  let clicks = 0;
  const click = async (target: Locator): Promise<void> => {
    clicks++;
    await target.click();
  };
  return {
    page,
    complaints,
    type: async (words) => {
      await page.keyboard.press("/");
      // At once: results of the first letters would be clicked on, if the machine is slow.
      await page.keyboard.insertText(words);
      await page.getByRole("option").first().waitFor();
    },
    click: async (target) => {
      await expectInSight(target);
      await click(target);
    },
    clickBelow: click,
    clicks: () => clicks,
  };
}

/** Waits until a page that was just opened has its styles and has scrolled to the part that its address names. */
export async function expectInSight(target: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const box = await target.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= height;
    })
    .toBe(true);
}
