import type { Page } from "playwright-core";
import { goTo, openMap, type Visit } from "./visit-map.ts";

/** A question of the map, the debate that it is in, and one of its reasons. */
export interface Tour {
  readonly debate: string;
  readonly question: string;
  readonly reason: string;
}

/** The frames of the changes between two levels, in both directions, in ms. */
export interface Motion {
  readonly between: string;
  readonly frames: readonly number[];
}

/** Other work on the machine slows some changes down, but seldom the same one in every round. */
const rounds = 5;

/**
 * From a question to one of its reasons, out to level 0 level by level, and back in, five times. The best of the five counts for
 * each step.
 */
export async function measureMotion(visit: Visit, { debate, question, reason }: Tour): Promise<readonly Motion[]> {
  const page = await openMap(visit, { reducedMotion: "no-preference" });
  await page.evaluate(goTo, question);
  await page.waitForTimeout(1000);
  const steps: readonly (readonly [between: string, input: Input])[] = [
    ["a question and a claim", { click: reason }],
    ["a question and a claim", { key: "Escape" }],
    ["a debate and a question", { key: "Escape" }],
    ["all questions and a debate", { key: "Escape" }],
    ["all questions and a debate", { click: debate }],
    ["a debate and a question", { click: question }],
  ];
  const seen: (readonly Change[])[] = [];
  for (let round = 0; round < rounds; round += 1)
    seen.push(
      await walk(
        page,
        steps.map(([, input]) => input),
      ),
    );
  await page.context().close();
  const best = steps.map(([between], step) => ({
    between,
    frames: bestOf(seen.flatMap((round) => round[step] ?? [])),
  }));
  return [...Map.groupBy(best, ({ between }) => between)].map(([between, ways]) => ({
    between,
    frames: ways.flatMap(({ frames }) => frames),
  }));
}

async function walk(page: Page, inputs: readonly Input[]): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const input of inputs) {
    changes.push(await page.evaluate(watchChange, input));
    await page.waitForTimeout(300);
  }
  return changes;
}

/** The frames of the change that was shown soonest, with the fewest slow frames. */
function bestOf(changes: readonly Change[]): readonly number[] {
  const slowness = ({ first, frames }: Change): number => first + quantile(frames, 0.95);
  return changes.toSorted((one, other) => slowness(one) - slowness(other))[0]?.frames ?? [];
}

/** A quantile of the numbers, `part` from 0 (least) to 1 (greatest); NaN for an empty list. */
export function quantile(numbers: readonly number[], part: number): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) * part)] ?? Number.NaN;
}

/** What happens on the screen during one change of level; times in ms. */
interface Change {
  /** From the input until the first frame that shows the new level is painted. */
  readonly first: number;
  /** Between each frame and the next, from the input until the last change. */
  readonly frames: readonly number[];
}

/** What starts a change: a click on the link to this question or claim, or a key. */
type Input = { readonly click: string } | { readonly key: string };

/**
 * Runs inside the map page: starts a change of level and measures every frame until the change is over. It does nothing
 * but wait for frames, so the time of a frame is the page's own work.
 */
async function watchChange(input: Input): Promise<Change> {
  const map = document.querySelector<HTMLElement>(".argument-map");
  const svg = map?.querySelector(".map-stage > svg.map");
  if (!map || !svg) throw new Error("This page has no map.");
  /** A change is over when nothing has changed for this long; ms. */
  const quiet = 250;
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  const target =
    "click" in input ? svg.querySelector(`g.item:not(.leaving) > a[data-id="${input.click}"]`) : document.body;
  if (!target) throw new Error(`The level shows no link for ${JSON.stringify(input)}.`);
  const level = map.dataset["level"];
  const changes = { count: 0, seen: 0 };
  const observer = new MutationObserver(() => (changes.count += 1));
  observer.observe(svg, { subtree: true, attributes: true, childList: true });
  const begin =
    "click" in input
      ? () => target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 }))
      : () => target.dispatchEvent(new KeyboardEvent("keydown", { key: input.key, bubbles: true, cancelable: true }));
  await frame();
  const start = performance.now();
  begin();
  const frames: number[] = [];
  let [last, first, length, lastChange] = [start, 0, 0, start];
  // The new words appear a moment after the old ones are gone, and nothing may change in between.
  while (first === 0 || last - lastChange < quiet) {
    const now = await frame();
    frames.push(now - last);
    last = now;
    if (changes.count > changes.seen) [length, lastChange] = [frames.length, now];
    changes.seen = changes.count;
    if (first === 0 && map.dataset["level"] !== level) {
      await painted();
      first = performance.now() - start;
    }
    if (now - start > 10_000) throw new Error("The change of level was not over after 10 s.");
  }
  observer.disconnect();
  return { first, frames: frames.slice(0, length) };
}
