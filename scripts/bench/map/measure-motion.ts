import type { Page } from "playwright-core";
import type { MapQuestion } from "../../../src/map/map-data.ts";
import { goTo } from "./go-to.ts";
import { openMap, type Visit } from "./open-map.ts";
import { quantile } from "./quantile.ts";
import { watchChange, type Change, type Input } from "./watch-change.ts";

/** The changes between two levels, in and out; ms. */
export interface Motion {
  readonly between: string;
  readonly marks: number;
  /** From the input to the first frame that shows something of the change, the slower of both ways. */
  readonly first: number;
  /** Between each frame and the next, on both ways. */
  readonly frames: readonly number[];
  /** Elements on their way out that were still there after the last change. */
  readonly leftOver: number;
}

/** What else the machine does meanwhile makes some changes slow; it seldom hits the same one so often. */
const rounds = 5;

/**
 * Goes from a question to a claim of it, out to everything by way of the debate, and in again, in a browser without a frame
 * limit: then the time between two frames is all the time that a frame takes. The question has been loaded before. Of each
 * step the best of five counts.
 */
export async function measureMotion(
  visit: Visit,
  debate: string,
  { id, claims }: MapQuestion,
): Promise<readonly Motion[]> {
  const page = await openMap(visit, { reducedMotion: "no-preference" });
  await page.evaluate(goTo, id);
  await page.waitForTimeout(1000);
  const claim = claims.find(({ role }) => role === "reason")?.id ?? "";
  const steps: readonly (readonly [between: string, input: Input])[] = [
    ["a question and a claim", { click: claim }],
    ["a question and a claim", { key: "Escape" }],
    ["a debate and a question", { key: "Escape" }],
    ["everything and a debate", { key: "Escape" }],
    ["everything and a debate", { click: debate }],
    ["a debate and a question", { click: id }],
  ];
  const seen: (readonly Change[])[] = [];
  for (let round = 0; round < rounds; round += 1)
    seen.push(
      await go(
        page,
        steps.map(([, input]) => input),
      ),
    );
  await page.context().close();
  const best = steps.map(([between], step) => ({
    between,
    change: quickest(seen.flatMap((changes) => changes[step] ?? [])),
  }));
  return [...Map.groupBy(best, ({ between }) => between)].map(([between, ways]) => ({
    between,
    marks: Math.max(...ways.map(({ change }) => change.marks)),
    first: Math.max(...ways.map(({ change }) => change.first)),
    frames: ways.flatMap(({ change }) => change.frames),
    leftOver: Math.max(...seen.flat().map((change) => change.leftOver)),
  }));
}

async function go(page: Page, inputs: readonly Input[]): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const input of inputs) {
    changes.push(await page.evaluate(watchChange, input));
    await page.waitForTimeout(300);
  }
  return changes;
}

/** What is best: few slow frames, and an early first one. */
function quickest(changes: readonly Change[]): Change {
  const [first] = changes.toSorted((a, b) => slowness(a) - slowness(b));
  if (!first) throw new Error("No change was watched.");
  return first;
}

function slowness({ first, frames }: Change): number {
  return first + quantile(frames, 0.95);
}
