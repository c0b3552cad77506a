import { pointer, select, zoom, zoomIdentity, type ZoomTransform } from "d3";
import type { Carry } from "./carry.ts";

/** The window on a level: it scrolls what is taller or wider, and zooms from its own size to 1.6 times that. */
export interface Stage {
  /** What the level is laid out for. */
  readonly size: () => Size;
  /** Says how large the scene is, and where to begin in it. Returns how what was shown before lies in it. */
  readonly open: (width: number, height: number, top: number) => Carry;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly scrolled: () => number;
  readonly scale: () => number;
  /** Where a pointer is, in the scene's units. */
  readonly at: (event: { readonly clientX: number; readonly clientY: number }) => readonly [x: number, y: number];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface StageListeners {
  /** The reader zooms in further than a level goes, at this place of the scene. */
  readonly onIn: (x: number, y: number) => void;
  /** The reader zooms out of the level. */
  readonly onOut: () => void;
  /** Whether the tile at a place fills the window so far that it may be entered. */
  readonly fills: (x: number, y: number, scale: number) => boolean;
  readonly onResize: () => void;
}

const largest = 1.6;

/** So far the wheel has to be turned beyond an end of the zoom, in px of scrolling, until the level changes. */
const insistence = 90;

/** Wheel events further apart than this belong to two gestures; ms. */
const pause = 260;

export function stage(frame: HTMLElement, svg: SVGSVGElement, listeners: StageListeners): Stage {
  let [width, height] = [0, 0];
  let transform: ZoomTransform = zoomIdentity;
  let isScrolling = false;

  /** Whether the level at its own size is all in sight: then the wheel zooms, elsewhere it scrolls as on any page. */
  const fits = (): boolean => height <= frame.clientHeight + 1 && width <= frame.clientWidth + 1;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, largest])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || fits();
      if ("touches" in event) return event instanceof TouchEvent && event.touches.length > 1;
      return (
        event instanceof MouseEvent &&
        event.type === "mousedown" &&
        event.button === 0 &&
        !event.ctrlKey &&
        !(fits() && transform.k === 1)
      );
    })
    .wheelDelta(
      (event) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002) * (event.ctrlKey ? 6 : 1),
    )
    .on("zoom", ({ transform: next }: { transform: ZoomTransform }) => {
      transform = next;
      if (!isScrolling) apply();
    });
  const zooming = select(frame).call(behaviour).on("dblclick.zoom", null);

  const apply = (): void => {
    svg.setAttribute("width", String(width * transform.k));
    svg.setAttribute("height", String(height * transform.k));
    frame.style.setProperty("--map-scale", String(transform.k));
    frame.scrollTo({ left: -transform.x, top: -transform.y, behavior: "instant" });
  };
  const limit = (): void => {
    behaviour.extent([
      [0, 0],
      [frame.clientWidth, frame.clientHeight],
    ]);
    behaviour.translateExtent([
      [0, 0],
      [Math.max(width, frame.clientWidth), Math.max(height, frame.clientHeight)],
    ]);
  };
  /** Scrolled by the bar, a finger or the keyboard's focus: the zoom takes it over. */
  frame.addEventListener("scroll", () => {
    if (Math.abs(frame.scrollLeft + transform.x) < 1 && Math.abs(frame.scrollTop + transform.y) < 1) return;
    isScrolling = true;
    behaviour.transform(zooming, zoomIdentity.translate(-frame.scrollLeft, -frame.scrollTop).scale(transform.k));
    isScrolling = false;
  });

  // ── Beyond the ends of the zoom ────────────────────────────────────────────────────────────────
  let [turned, last, isSpent] = [0, 0, false];
  const turn = (event: WheelEvent): void => {
    const isNew = event.timeStamp - last > pause;
    last = event.timeStamp;
    if (isNew) [turned, isSpent] = [0, false];
    if (isSpent) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const zooms = event.ctrlKey || fits();
    const step = event.deltaY * (event.deltaMode === 1 ? 30 : 1) * (event.ctrlKey ? 4 : 1);
    const place = at(event);
    if (zooms && step < 0 && (transform.k >= largest - 0.01 || listeners.fills(...place, transform.k))) turned -= step;
    else if (zooms && step > 0 && transform.k <= 1.001) turned += step;
    // Scrolled to the top, pulling on leads out.
    else if (!zooms && step < 0 && frame.scrollTop <= 0 && (isNew || turned > 0)) turned -= step / 4;
    else turned = 0;
    if (turned < insistence) return;
    [turned, isSpent] = [0, true];
    event.preventDefault();
    event.stopImmediatePropagation();
    if (zooms && step < 0) listeners.onIn(...place);
    else listeners.onOut();
  };
  // Before the zoom hears of it.
  frame.addEventListener("wheel", turn, { capture: true, passive: false });

  let pinch = 0;
  const spread = ({ touches: [one, other] }: TouchEvent): number =>
    one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
  frame.addEventListener(
    "touchstart",
    (event) => (pinch = event.touches.length === 2 ? spread(event) / transform.k : 0),
    { passive: true },
  );
  frame.addEventListener(
    "touchmove",
    (event) => {
      if (pinch === 0 || event.touches.length !== 2) return;
      const [one, other] = event.touches;
      const asked = spread(event) / pinch;
      if (asked > 0.72 && asked < largest * 1.15) return;
      pinch = 0;
      if (asked < 1) listeners.onOut();
      else if (one && other)
        listeners.onIn(
          ...at({ clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 }),
        );
    },
    { passive: true },
  );

  const at = ({
    clientX,
    clientY,
  }: {
    readonly clientX: number;
    readonly clientY: number;
  }): readonly [number, number] => {
    const [x, y] = pointer({ clientX, clientY }, svg);
    return [x, y];
  };
  // Where the page scrolls and not the frame, as on a phone, the frame is as tall as what it holds.
  const sizeNow = (): Size => ({
    width: frame.offsetWidth,
    height: getComputedStyle(frame).overflowY === "visible" ? innerHeight : frame.offsetHeight,
  });
  let size: Size = { width: 0, height: 0 };
  new ResizeObserver(() => {
    const next = sizeNow();
    const isSame = Math.abs(next.width - size.width) < 1 && Math.abs(next.height - size.height) < 1;
    size = next;
    if (!isSame) listeners.onResize();
  }).observe(frame);

  return {
    size: sizeNow,
    open: (newWidth, newHeight, top) => {
      const before = { scale: transform.k, x: -frame.scrollLeft, y: -frame.scrollTop };
      [width, height] = [newWidth, newHeight];
      svg.setAttribute("viewBox", `0 0 ${newWidth} ${newHeight}`);
      transform = zoomIdentity;
      apply();
      limit();
      behaviour.transform(
        zooming,
        zoomIdentity.translate(0, -Math.max(0, Math.min(top, newHeight - frame.clientHeight))),
      );
      return { scale: before.scale, x: before.x + frame.scrollLeft, y: before.y + frame.scrollTop };
    },
    zoomBy: (factor) => behaviour.scaleBy(zooming, factor),
    fit: () => behaviour.transform(zooming, zoomIdentity),
    scrolled: () => frame.scrollTop,
    scale: () => transform.k,
    at,
  };
}
