import { goTo, openMap, type Visit } from "./visit-map.ts";

/** A question of the map, the debate that it is in, and one of its reasons. */
export interface Tour {
  readonly debate: string;
  readonly question: string;
  readonly reason: string;
}

/** Other work on the machine slows some changes down, but seldom the same one in every round. */
const rounds = 5;

/** What starts a change of level: a click on the link to this question or claim, or a key. */
type Input = { readonly click: string } | { readonly key: string };

/**
 * The frames of the changes between two levels in ms, by their names: from a question to one of its reasons, out to level 0 level by
 * level, and back in, five times. The round with the fewest slow frames counts for each step.
 */
export async function measureMotion(
  visit: Visit,
  { debate, question, reason }: Tour,
): Promise<ReadonlyMap<string, readonly number[]>> {
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
  const best = steps.map((): readonly number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, [, input]] of steps.entries()) {
      const [frames, before = []] = [await page.evaluate(framesOfChange, input), best[index]];
      if (before.length === 0 || quantile(frames, 0.95) < quantile(before, 0.95)) best[index] = frames;
      await page.waitForTimeout(300);
    }
  await page.context().close();
  const byName = Map.groupBy(steps.entries(), ([, [between]]) => between);
  return new Map([...byName].map(([between, ways]) => [between, ways.flatMap(([index]) => best[index] ?? [])]));
}

/** A quantile of the numbers, `part` from 0 (least) to 1 (greatest); NaN for an empty list. */
export function quantile(numbers: readonly number[], part: number): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) * part)] ?? Number.NaN;
}

/**
 * Runs inside the map page: starts a change of level and returns the time between each frame and the next, in ms, until the last
 * change of the drawing. It does nothing but wait for frames, so the time of a frame is the page's own work.
 */
async function framesOfChange(input: Input): Promise<readonly number[]> {
  const map = document.querySelector<HTMLElement>(".argument-map");
  const svg = map?.querySelector(".map-stage > svg.map");
  const target =
    "click" in input ? svg?.querySelector(`g.item:not(.leaving) > a[data-id="${input.click}"]`) : document.body;
  if (!map || !svg || !target) throw new Error(`The level shows no link for ${JSON.stringify(input)}.`);
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  let [last, hasChanged] = [await frame(), false];
  const observer = new MutationObserver(() => (hasChanged = true));
  observer.observe(svg, { subtree: true, attributes: true, childList: true });
  const [level, start] = [map.dataset["level"], last];
  const options = { bubbles: true, cancelable: true };
  target.dispatchEvent(
    "click" in input
      ? new MouseEvent("click", { ...options, detail: 1 })
      : new KeyboardEvent("keydown", { ...options, key: input.key }),
  );
  const frames: number[] = [];
  let [length, lastChange] = [0, start];
  // The new words appear a moment after the old ones are gone, and nothing may change in between.
  while (map.dataset["level"] === level || last - lastChange < 250) {
    const now = await frame();
    frames.push(now - last);
    if (hasChanged) [length, lastChange, hasChanged] = [frames.length, now, false];
    last = now;
    if (now - start > 10_000) throw new Error("The change of level was not over after 10 s.");
  }
  observer.disconnect();
  return frames.slice(0, length);
}
