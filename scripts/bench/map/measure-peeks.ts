import type { Page } from "playwright-core";
import { looseLines } from "./loose-lines.ts";
import { isWithin } from "./out-of-sight.ts";
import { readScreen } from "./read-screen.ts";

/** What is seen of cross-links when one points at their ports. */
export interface PeekMeasures {
  readonly ports: number;
  /** Ports whose other ends are shown as a card inside the window. */
  readonly shown: number;
  /** Curves to cards on the screen, and how many of them begin or end at none. */
  readonly curves: number;
  readonly looseCurves: number;
  /** Curves of which an end is scrolled out of the window. */
  readonly curvesOutOfSight: number;
}

/** Gives each port on the screen the focus, as the keyboard does, up to so many of them. */
export async function measurePeeks(page: Page, most: number): Promise<PeekMeasures> {
  const ports = Math.min(most, await page.evaluate(countPorts));
  let measures: PeekMeasures = { ports, shown: 0, curves: 0, looseCurves: 0, curvesOutOfSight: 0 };
  for (let index = 0; index < ports; index += 1) {
    await page.evaluate(focusPort, index);
    const screen = await page.evaluate(readScreen);
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

/** A focus scrolls its card into the window, as Tab does. */
function focusPort(index: number): void {
  const port = [...document.querySelectorAll<SVGGElement>("g.item:not(.leaving) > .port")][index];
  port?.scrollIntoView({ block: "nearest" });
  port?.focus();
}
