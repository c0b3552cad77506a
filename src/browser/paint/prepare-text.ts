import type { MapCard } from "../drawing/map-card.ts";

/** Milliseconds of work at a time: frames come first. */
const portion = 4;

/** Safari has no idle callbacks. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(work);
  else setTimeout(work, 30);
}

/**
 * Has the browser shape the text of cards while it has nothing else to do: it remembers the shapes of words, and would
 * otherwise find them all in the one frame in which the text can first be read.
 */
export function prepareText(context: CanvasRenderingContext2D, cards: Iterable<MapCard>, family: string): void {
  const waiting = [...cards];
  const work = (): void => {
    const end = performance.now() + portion;
    context.save();
    while (performance.now() < end) {
      const card = waiting.shift();
      if (card === undefined) break;
      context.font = `${card.fontWeight} ${card.fontSize}px ${family}`;
      for (const { text } of card.lines) context.measureText(text);
    }
    context.restore();
    if (waiting.length > 0) whenIdle(work);
  };
  whenIdle(work);
}
