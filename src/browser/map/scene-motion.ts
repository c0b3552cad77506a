import type { BaseType, Selection } from "d3";

/** Where a point of the previous scene lies in the next: times `scale`, plus (`x`, `y`). With it nothing jumps when the reader has scrolled or zoomed before the level changes. */
export interface SceneTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Parts of the duration of a change: old text fades out in the first, new text fades in after the second. */
export const [leaving, arriving] = [0.3, 0.65];

/** A layer of the drawing. */
export type Group = Selection<SVGGElement, unknown, null, undefined>;

export const identity: SceneTransform = { scale: 1, x: 0, y: 0 };

const isIdentity = ({ scale, x, y }: SceneTransform): boolean => scale === 1 && x === 0 && y === 0;

/** Transforms the attributes `x`, `y`, `width` and `height` of a rectangle. */
export function transformRectangle(rect: Element | undefined, transform: SceneTransform): void {
  if (!rect || isIdentity(transform)) return;
  const moved = { x: transform.x, y: transform.y, width: 0, height: 0 };
  for (const side of ["x", "y", "width", "height"] as const)
    rect.setAttribute(side, String(Number(rect.getAttribute(side)) * transform.scale + moved[side]));
}

/** Transforms an element whose attribute `transform` is a translation. */
export function transformItem(item: Element | undefined, transform: SceneTransform): void {
  if (!item || isIdentity(transform)) return;
  const { scale, x, y } = transform;
  const [left = 0, top = 0] = (item.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  item.setAttribute("transform", `translate(${left * scale + x} ${top * scale + y})`);
}

/** Fades elements out and removes them. */
export function fadeOut<Shown extends SVGElement, Datum, Parent extends BaseType>(
  elements: Selection<Shown, Datum, Parent, unknown>,
  duration: number,
): void {
  if (duration === 0) elements.remove();
  else
    elements
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
