/** What happens on the screen during one change of level; times in ms. */
export interface Change {
  /** From the input until the first frame that shows the new level is painted. */
  readonly first: number;
  /** Between each frame and the next, from the input until the last change. */
  readonly frames: readonly number[];
  /** Squares, dots, tiles and cards on the old or the new level, whichever has more. */
  readonly marks: number;
  /** Elements that are marked as leaving but still there at the end. */
  readonly leftOver: number;
}

/** What starts a change: a click on the link to this question or claim, or a key. */
export type Input = { readonly click: string } | { readonly key: string };

/**
 * Runs inside the map page: starts a change of level and measures every frame until the change is over. It does nothing
 * but wait for frames, so the time of a frame is the page's own work.
 */
export async function watchChange(input: Input): Promise<Change> {
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
  const marks = (): number => svg.querySelectorAll("g.marks > rect").length;
  const target =
    "click" in input ? svg.querySelector(`g.item:not(.leaving) > a[data-id="${input.click}"]`) : document.body;
  if (!target) throw new Error(`The level shows no link for ${JSON.stringify(input)}.`);
  const [level, before] = [map.dataset["level"], marks()];
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
  const leftOver = svg.querySelectorAll(".leaving").length;
  return { first, frames: frames.slice(0, length), marks: Math.max(before, marks()), leftOver };
}
