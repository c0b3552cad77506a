import { pointer, select } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { clamp } from "./clamp.ts";
import { flightOn } from "../flight/flight.ts";
import { zoomPath, type ZoomView } from "../flight/zoom-path.ts";
import { contains, middleOf, type MapBox } from "./map-box.ts";
import type { View } from "../paint/view.ts";

/** Screen pixels of the window on the map that something lies over. */
export interface Covered {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ViewportOptions {
  readonly size: MapBox;
  /** The scale at which the smallest type is large enough for everybody. */
  readonly largestScale: number;
  readonly covered: () => Covered;
  /** Hears that the reader takes hold of what is shown. */
  readonly onGesture: () => void;
  /** Hears that the window has another size, while it doesn't show the whole. */
  readonly onResize: () => void;
  /** Hears of every new part of the map that is shown. */
  readonly onMove: (view: View) => void;
  /** Hears when what is shown comes to rest, after a gesture, a flight or a jump; with the part of it that nothing lies over. */
  readonly onRest: (view: View, seen: MapBox) => void;
}

/** The window on the map. The zoom's `k` is screen pixels a map unit. */
export interface Viewport {
  /** Flies to show the whole box; at once where the reader asked for less motion or `fly` is false. */
  readonly show: (box: MapBox, fly?: boolean) => void;
  /** Brings the middle of the window over a point of the map. */
  readonly moveTo: (x: number, y: number) => void;
  readonly zoomBy: (factor: number) => void;
  /** Where the whole map is shown: fits it anew to the room that is left. */
  readonly refit: () => void;
  /** What can be seen: the part of the map that nothing lies over. */
  readonly seen: () => MapBox;
  /** What is shown at the moment. */
  readonly view: () => View;
  /** The place of the map under the pointer. */
  readonly at: (event: MouseEvent) => readonly [x: number, y: number];
  /** The room that nothing lies over, in screen pixels. */
  readonly room: () => { readonly width: number; readonly height: number };
}

/** Milliseconds of a flight to somewhere else, of a move to what can already be seen, and of a step of zooming. */
const farAway = 650;
const inSight = 350;
const step = 200;

/** How much nearer a double-click comes. */
const doubleClick = 2;

/** The part of a view that may lie outside of the map when it is flown to. */
const overhang = 0.03;

interface Zooming {
  readonly transform: ZoomTransform;
}

/** Pixels that a press may move and still be a click. */
const steadyHand = 4;

/** Makes a map of `size` that is shown on `ground` zoom and pan. */
export function viewport(
  ground: HTMLElement,
  { size, largestScale, covered, onGesture, onResize, onMove, onRest }: ViewportOptions,
): Viewport {
  const selection = select<HTMLElement, unknown>(ground);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let known = { width: 0, height: 0 };
  let showsWhole = true;
  /** The point of the map that was in the middle of what could be seen when it last came to rest. */
  let middle = middleOf(size);
  /** Where the flight under way leads. */
  let destination: ZoomTransform | null = null;
  const flight = flightOn(ground);

  const behaviour: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
    .extent(() => [
      [0, 0],
      [known.width, known.height],
    ])
    .translateExtent([
      [-size.width / 2, -size.height / 2],
      [size.width * 1.5, size.height * 1.5],
    ])
    .clickDistance(steadyHand)
    .filter((event: MouseEvent) => (!event.ctrlKey || event.type === "wheel") && event.button !== 2)
    .on("start", ({ sourceEvent }: { readonly sourceEvent: unknown }) => {
      if (!sourceEvent) return;
      showsWhole = false;
      onGesture();
    })
    .on("zoom", ({ transform }: Zooming) => onMove(viewOf(transform)))
    .on("end", () => {
      if (destination === null) rest();
    });

  const viewOf = ({ x, y, k }: ZoomTransform): View => ({ x, y, scale: k, ...known });
  /** The part of the window that nothing lies over, in screen pixels. */
  const room = () => {
    const { left, top, right, bottom } = covered();
    const width = Math.max(1, known.width - left - right);
    return { left, top, width, height: Math.max(1, known.height - top - bottom) };
  };
  const seen = (): MapBox => {
    const { left, top, width, height } = room();
    const transform = zoomTransform(ground);
    const [x, y] = transform.invert([left, top]);
    return { x, y, width: width / transform.k, height: height / transform.k };
  };
  const rest = (): void => {
    const box = seen();
    middle = middleOf(box);
    onRest(viewOf(zoomTransform(ground)), box);
  };
  /** A point of the map in the middle of the room. */
  const inTheMiddle = (scale: number, x: number, y: number): ZoomTransform => {
    const { left, top, width, height } = room();
    return zoomIdentity
      .translate(left + width / 2, top + height / 2)
      .scale(scale)
      .translate(-x, -y);
  };
  const fit = (box: MapBox): ZoomTransform => {
    const { width, height } = room();
    const [smallest, largest] = behaviour.scaleExtent();
    const scale = clamp(Math.min(width / box.width, height / box.height), smallest, largest);
    const { x, y } = middleOf(box);
    return inTheMiddle(scale, within(x, width / scale, size.width), within(y, height / scale, size.height));
  };
  /** The middle of what a transform shows, and its greater side in map units. */
  const lookedAt = (transform: ZoomTransform): ZoomView => [
    ...transform.invert([known.width / 2, known.height / 2]),
    Math.max(known.width, known.height) / transform.k,
  ];
  const go = (target: ZoomTransform, duration: number): void => {
    if (duration === 0 || calm.matches) {
      selection.call((chosen) => behaviour.transform(chosen, target));
      return;
    }
    const path = zoomPath(lookedAt(zoomTransform(ground)), lookedAt(target));
    flight.start(
      duration,
      (progress) => {
        const [x, y, width] = path(progress);
        const k = Math.max(known.width, known.height) / width;
        const there = zoomIdentity
          .translate(known.width / 2, known.height / 2)
          .scale(k)
          .translate(-x, -y);
        behaviour.transform(selection, progress === 1 ? target : there);
      },
      () => {
        destination = null;
        rest();
      },
    );
    destination = target;
  };
  /** Comes nearer by a factor, to a point of the window that keeps its place. */
  const zoomAt = (factor: number, [x, y]: readonly [number, number]): void => {
    // Pressed again under way, it goes on from where the first step leads.
    const before = destination ?? zoomTransform(ground);
    const [smallest, largest] = behaviour.scaleExtent();
    const k = clamp(before.k * factor, smallest, largest);
    const [left, top] = before.invert([x, y]);
    showsWhole = false;
    onGesture();
    go(zoomIdentity.translate(x, y).scale(k).translate(-left, -top), step);
  };

  /** The window has a new size: the whole stays the whole, and elsewhere what was in the middle of what could be seen stays there. */
  const measure = (): void => {
    const { clientWidth: width, clientHeight: height } = ground;
    // On paper, and where the outline is shown in its place, the window has no size.
    if (width === 0 || height === 0 || (width === known.width && height === known.height)) return;
    known = { width, height };
    const whole = Math.min(width / size.width, height / size.height);
    behaviour.scaleExtent([Math.min(whole, largestScale) * 0.5, largestScale]);
    go(showsWhole ? fit(size) : inTheMiddle(zoomTransform(ground).k, middle.x, middle.y), 0);
    if (!showsWhole) onResize();
  };
  // d3-zoom's own step on a double-click flies by d3-transition, which is not shipped.
  selection.call(behaviour).on("dblclick.zoom", (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("[data-id]")) return;
    zoomAt(event.shiftKey ? 1 / doubleClick : doubleClick, pointer(event, ground));
  });
  measure();
  new ResizeObserver(measure).observe(ground);
  return {
    show: (box, fly = true) => {
      measure();
      showsWhole = box === size;
      go(fit(box), !fly ? 0 : contains(seen(), box) ? inSight : farAway);
    },
    refit: () => {
      const there = fit(size);
      const now = destination ?? zoomTransform(ground);
      if (showsWhole && there.toString() !== now.toString()) go(there, inSight);
    },
    moveTo: (x, y) => {
      showsWhole = false;
      onGesture();
      behaviour.translateTo(selection, x, y);
    },
    zoomBy: (factor) => zoomAt(factor, [known.width / 2, known.height / 2]),
    seen,
    view: () => viewOf(zoomTransform(ground)),
    at: (event) => zoomTransform(ground).invert(pointer(event, ground)),
    room: () => {
      // A window that was hidden until now has had no size.
      measure();
      return room();
    },
  };
}

/** The middle of a view of so many map units, moved so that no more than a little of it lies outside of the map; the map's own middle where it is all seen. */
function within(middle: number, shown: number, whole: number): number {
  const most = Math.min(whole / 2, shown / 2 - shown * overhang);
  return clamp(middle, most, whole - most);
}
