/** How the style sheet draws an element: what a canvas needs to draw the same. "" for no colour. */
export interface Ink {
  readonly fill: string;
  readonly stroke: string;
  /** Map units, or screen pixels where `onScreen`. */
  readonly width: number;
  readonly onScreen: boolean;
  readonly dashes: readonly number[];
  readonly cap: CanvasLineCap;
  readonly opacity: number;
}

const caps = ["butt", "round", "square"] as const;

/** Reads the ink of an element of the page, shown or not. */
export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  return {
    fill: colour(style.fill),
    stroke: colour(style.stroke),
    width: Number.parseFloat(style.strokeWidth),
    onScreen: style.vectorEffect === "non-scaling-stroke",
    dashes: style.strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? [],
    cap: caps.find((cap) => cap === style.strokeLinecap) ?? "butt",
    opacity: Number(style.opacity),
  };
}

function colour(text: string): string {
  return text === "none" || text === "rgba(0, 0, 0, 0)" ? "" : text;
}
