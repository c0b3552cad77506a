import type { Page } from "playwright-core";
import { looseLines } from "./loose-lines.ts";
import { isWithin } from "./out-of-sight.ts";
import { screenOf } from "./read-screen.ts";

/** What is shown of cross-links when a reader points at their ports. */
export interface PeekMeasures {
  readonly ports: number;
  /** Ports whose other ends are shown as a card inside the window. */
  readonly shown: number;
  /** Curves to cards on the screen, and how many of them have a loose end. */
  readonly curves: number;
  readonly looseCurves: number;
  /** Curves with an end outside of the window. */
  readonly curvesOutOfSight: number;
}

/** Focuses up to `most` ports on the screen, one after the other, as the Tab key does. */
export async function measurePeeks(page: Page, most: number): Promise<PeekMeasures> {
  const ports = Math.min(most, await page.evaluate(countPorts));
  let measures: PeekMeasures = { ports, shown: 0, curves: 0, looseCurves: 0, curvesOutOfSight: 0 };
  for (let index = 0; index < ports; index += 1) {
    await page.evaluate(focusPort, index);
    const screen = await screenOf(page);
    const { stage, peek, strokes } = screen;
    const curves = strokes.filter(({ kind }) => kind === "curve");
    const isSeen = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
      isWithin({ x, y, width: 0, height: 0 }, stage);
    measures = {
      ports,
      shown: measures.shown + (peek && isWithin(peek, stage) ? 1 : 0),
      curves: measures.curves + curves.length,
      looseCurves: measures.looseCurves + looseLines({ ...screen, strokes: curves }).length,
      curvesOutOfSight:
        measures.curvesOutOfSight + curves.filter(({ start, end }) => !isSeen(start) || !isSeen(end)).length,
    };
  }
  return measures;
}

function countPorts(): number {
  return document.querySelectorAll("g.item:not(.leaving) > .port").length;
}

/** Scrolls the port into the window first, as the browser does for the Tab key. */
function focusPort(index: number): void {
  const port = [...document.querySelectorAll<SVGGElement>("g.item:not(.leaving) > .port")][index];
  port?.scrollIntoView({ block: "nearest" });
  port?.focus();
}
