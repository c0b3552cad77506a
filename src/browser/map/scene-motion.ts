import type { BaseType, Selection } from "d3";
import type { Box } from "../../claims/model/index.ts";

/** Where a point of the previous scene lies in the next: times `scale`, plus (`x`, `y`). With it nothing jumps when the reader has scrolled or zoomed before the level changes. */
export interface SceneTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How one scene becomes the next. */
export interface SceneChange {
  /** ms; 0 for at once. */
  readonly duration: number;
  readonly transform: SceneTransform;
  /** The part of the next scene that the reader sees. What is outside of it before and after neither moves nor fades: each costs time in each frame. */
  readonly window: Box;
}

/** Parts of the duration of a change: old text fades out in the first, new text fades in after the second. */
export const [leaving, arriving] = [0.3, 0.65];

type Keyed = Box & { readonly key: string };

/** A layer of the drawing. */
export type Group = Selection<SVGGElement, unknown, null, undefined>;

const identity: SceneTransform = { scale: 1, x: 0, y: 0 };

/** A change at once. */
export const atOnce: SceneChange = { duration: 0, transform: identity, window: { x: 0, y: 0, width: 0, height: 0 } };

const isIdentity = ({ scale, x, y }: SceneTransform): boolean => scale === 1 && x === 0 && y === 0;

/** Transforms the attributes `x`, `y`, `width` and `height` of a rectangle. */
export function transformRectangle(rect: Element, transform: SceneTransform): void {
  if (isIdentity(transform)) return;
  const moved = { x: transform.x, y: transform.y, width: 0, height: 0 };
  for (const side of ["x", "y", "width", "height"] as const)
    rect.setAttribute(side, String(Number(rect.getAttribute(side)) * transform.scale + moved[side]));
}

/** Transforms an element whose attribute `transform` is a translation. */
export function transformItem(item: Element, transform: SceneTransform): void {
  if (isIdentity(transform)) return;
  const { scale, x, y } = transform;
  const [left = 0, top = 0] = (item.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  item.setAttribute("transform", `translate(${left * scale + x} ${top * scale + y})`);
}

/** The keys of what the reader sees before or after a change; none if it is made at once. */
export function seenIn(
  before: readonly Keyed[],
  after: readonly Keyed[],
  { duration, transform: { scale, x, y }, window }: SceneChange,
): ReadonlySet<string> {
  if (duration === 0) return new Set();
  const moved = before.map((box) => ({
    key: box.key,
    x: box.x * scale + x,
    y: box.y * scale + y,
    width: box.width * scale,
    height: box.height * scale,
  }));
  const isSeen = (box: Box): boolean =>
    box.x < window.x + window.width &&
    box.x + box.width > window.x &&
    box.y < window.y + window.height &&
    box.y + box.height > window.y;
  return new Set([...moved, ...after].filter(isSeen).map(({ key }) => key));
}

/** Fades elements out and removes them, at once those that nobody sees. */
export function fadeOut<Shown extends SVGElement, Datum, Parent extends BaseType>(
  elements: Selection<Shown, Datum, Parent, unknown>,
  duration: number,
  isSeen: (datum: Datum) => boolean = () => true,
): void {
  elements.filter((datum) => duration === 0 || !isSeen(datum)).remove();
  if (duration > 0)
    elements
      .filter(isSeen)
      .interrupt()
      .interrupt("fading")
      .transition("fading")
      .duration(duration)
      .attr("opacity", 0)
      // The transition's own `remove` leaves elements in the page that are still moving.
      .on("end", function () {
        this.remove();
      });
}

export function fadeIn<Datum>(
  elements: Selection<SVGElement, Datum, SVGGElement, unknown>,
  delay: number,
  duration: number,
): void {
  if (duration === 0) return;
  elements
    .attr("opacity", 0)
    .transition("fading")
    .delay(delay)
    .duration(duration)
    .attr("opacity", 1)
    .on("end", function () {
      this.removeAttribute("opacity");
    });
}
