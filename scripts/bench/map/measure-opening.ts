import type { Visit } from "./open-map.ts";
import { processorTime, type ProcessorTime } from "./processor-time.ts";
import { watchChange } from "./watch-change.ts";

/** Times until the map is shown, and until a question is; the best of three visits with an empty cache. */
export interface Opening extends ProcessorTime {
  /** From the click on a question that is not loaded yet until its level is painted; ms. */
  readonly entering: number;
}

const visits = 3;

/** Enters the question from level 0, or from its debate if level 0 shows only debates. */
export async function measureOpening(visit: Visit, debate: string, question: string): Promise<Opening> {
  const seen: Opening[] = [];
  for (let count = 0; count < visits; count += 1) seen.push(await open(visit, debate, question));
  const best = (of: (opening: Opening) => number): number => Math.min(...seen.map(of));
  return {
    script: best((opening) => opening.script),
    mainThread: best((opening) => opening.mainThread),
    entering: best((opening) => opening.entering),
  };
}

async function open({ browser, address, window }: Visit, debate: string, question: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: window, reducedMotion: "reduce" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await processorTime(session);
  await page.goto(address, { waitUntil: "commit" });
  await page.locator(".argument-map.live").waitFor({ state: "attached" });
  const taken = await processorTime(session);
  await page.waitForLoadState("networkidle");
  const isShown = (await page.locator(`g.item > a[data-id="${question}"]`).count()) > 0;
  if (!isShown) await page.evaluate(watchChange, { click: debate });
  const { first } = await page.evaluate(watchChange, { click: question });
  await context.close();
  return { ...taken, entering: first };
}
