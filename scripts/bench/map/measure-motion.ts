import type { CDPSession, Page } from "playwright-core";
import type { MapQuestion } from "../../../src/map/map-data.ts";
import { goTo } from "./go-to.ts";
import { openMap, type Visit } from "./open-map.ts";
import { processorTime } from "./processor-time.ts";
import { quantile } from "./quantile.ts";
import { tour, type LevelChange } from "./tour.ts";
import { watchChange, type Change } from "./watch-change.ts";

/** The changes between two levels, in both directions; times in ms. */
export interface Motion {
  readonly between: string;
  readonly marks: number;
  /** From the input to the first frame that shows the new level; the slower direction. */
  readonly first: number;
  /** Between each frame and the next, in both directions. */
  readonly frames: readonly number[];
  /** Mean processor time of the page's main thread per frame; the slower direction. */
  readonly work: number;
  /** Elements of the old level that were still there after the change; the most of all changes. */
  readonly leftOver: number;
}

/** Other work on the machine slows some changes down, but seldom the same one in every round. */
const rounds = 5;

interface Watched extends Change {
  readonly work: number;
}

/** Makes the tour five times, from a question that is already loaded. The best of the five counts for each step. */
export async function measureMotion(visit: Visit, debate: string, question: MapQuestion): Promise<readonly Motion[]> {
  const page = await openMap(visit, { reducedMotion: "no-preference" });
  const session = await page.context().newCDPSession(page);
  await page.evaluate(goTo, question.id);
  await page.waitForTimeout(1000);
  const steps = tour(debate, question);
  const seen: (readonly Watched[])[] = [];
  for (let round = 0; round < rounds; round += 1) seen.push(await walk(page, session, steps));
  await page.context().close();
  const best = steps.map(({ between }, step) => ({
    between,
    watched: bestOf(seen.flatMap((round) => round[step] ?? [])),
  }));
  return [...Map.groupBy(best, ({ between }) => between)].map(([between, ways]) => ({
    between,
    marks: Math.max(...ways.map(({ watched }) => watched.marks)),
    first: Math.max(...ways.map(({ watched }) => watched.first)),
    frames: ways.flatMap(({ watched }) => watched.frames),
    work: Math.max(...ways.map(({ watched }) => watched.work)),
    leftOver: Math.max(...seen.flat().map(({ leftOver }) => leftOver)),
  }));
}

async function walk(page: Page, session: CDPSession, steps: readonly LevelChange[]): Promise<readonly Watched[]> {
  const watched: Watched[] = [];
  for (const { input } of steps) {
    const before = await processorTime(session);
    const change = await page.evaluate(watchChange, input);
    const after = await processorTime(session);
    watched.push({ ...change, work: (after.mainThread - before.mainThread) / change.frames.length });
    await page.waitForTimeout(300);
  }
  return watched;
}

function bestOf(changes: readonly Watched[]): Watched {
  const [quickest] = changes.toSorted((a, b) => slowness(a) - slowness(b));
  if (!quickest) throw new Error("No change was watched.");
  return { ...quickest, work: Math.min(...changes.map(({ work }) => work)) };
}

/** The lower the better: counts slow frames and a late first one. */
function slowness({ first, frames }: Change): number {
  return first + quantile(frames, 0.95);
}
