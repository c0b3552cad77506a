import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { TestSite } from "./build-test-site.ts";
import { openAt } from "./open-at.ts";

/** The windows of a desktop and of a phone. */
export const devices = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

export type Device = keyof typeof devices;

/** What a reader does with a site, with the clicks counted. Typing and scrolling are no clicks, nor is the way into the search. */
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

/** Begins on a page, on a desktop if nothing else is asked for. */
export async function journeyFrom(site: TestSite, inside = "", device: Device = "desktop"): Promise<Journey> {
  const { page, complaints } = await openAt(site, inside, {
    ...devices[device],
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
      if (device === "phone") await page.getByRole("combobox").first().tap();
      else await page.keyboard.press("/");
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
      const height = target.page().viewportSize()?.height ?? 0;
      const box = await target.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= height;
    })
    .toBe(true);
}
