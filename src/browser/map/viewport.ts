import { pointer, select, zoom, zoomIdentity, type ZoomTransform } from "d3";
import type { SceneTransform } from "./scene-view.ts";

/** The viewport of the map: it scrolls scenes that are larger than itself, and zooms from 1 to 1.6 times their size. */
export interface MapViewport {
  /** The size for which scenes are laid out; px. */
  readonly size: () => Size;
  /** Sets the size of the scene and scrolls to `top`; px. Returns how points of the former scene map to it. */
  readonly open: (width: number, height: number, top: number) => SceneTransform;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly scrolled: () => number;
  /** The point of the scene under a pointer. */
  readonly at: (event: { readonly clientX: number; readonly clientY: number }) => readonly [x: number, y: number];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ViewportListeners {
  /** The reader zooms in at a point of the scene, beyond the largest scale. */
  readonly onIn: (x: number, y: number) => void;
  /** The reader zooms out beyond the smallest scale. */
  readonly onOut: () => void;
  /** Whether the tile at a point fills so much of the viewport that zooming in enters it. */
  readonly fills: (x: number, y: number, scale: number) => boolean;
  readonly onResize: () => void;
}

const largest = 1.6;

/**
 * The level changes after so much turning of the wheel beyond the end of the zoom: readers who scroll down by a notch, which is
 * about 100, don't mean to leave; px of scrolling.
 */
const threshold = 320;

/** No level is laid out for less, and no window has less; px. */
const narrowest = 240;

/** Wheel events further apart than this belong to two gestures; ms. */
const pause = 260;

export function openViewport(frame: HTMLElement, svg: SVGSVGElement, listeners: ViewportListeners): MapViewport {
  let [width, height] = [0, 0];
  let transform: ZoomTransform = zoomIdentity;
  let isScrolling = false;

  /** Whether the whole scene is in sight at scale 1. If so, the wheel zooms; otherwise it scrolls. */
  const fits = (): boolean => height <= frame.clientHeight + 1 && width <= frame.clientWidth + 1;
  /** On a phone the page scrolls rather than the frame, which is then as tall as the scene; and the browser zooms the page. */
  const isPhone = (): boolean => getComputedStyle(frame).overflowY === "visible";
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, largest])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || fits();
      if ("touches" in event) return event instanceof TouchEvent && event.touches.length > 1 && !isPhone();
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
  /** Tells d3-zoom how far the frame was scrolled by its scrollbar, a finger or the keyboard's focus. */
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
    // At the top of a scene that scrolls, scrolling further up goes out.
    else if (!zooms && step < 0 && frame.scrollTop <= 0 && (isNew || turned > 0)) turned -= step / 4;
    else turned = 0;
    if (turned < threshold) return;
    [turned, isSpent] = [0, true];
    event.preventDefault();
    event.stopImmediatePropagation();
    if (zooms && step < 0) listeners.onIn(...place);
    else listeners.onOut();
  };
  // Captured, so that it runs before the listener of d3-zoom.
  frame.addEventListener("wheel", turn, { capture: true, passive: false });

  // Like that of the wheel, these listeners run before those of d3-zoom, which lets no others see the events that it uses.
  /** How far apart the fingers were, at scale 1; 0 for no pinch. */
  let pinch = 0;
  const spread = ({ touches: [one, other] }: TouchEvent): number =>
    one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
  const onTouchStart = (event: TouchEvent): void => {
    isSpent = false;
    pinch = event.touches.length === 2 && !isPhone() ? spread(event) / transform.k : 0;
  };
  const onTouchMove = (event: TouchEvent): void => {
    const [one, other] = event.touches;
    const asked = pinch === 0 ? 1 : spread(event) / pinch;
    if (one && other && !isSpent && (asked <= 0.72 || asked >= largest * 1.15)) {
      isSpent = true;
      if (asked < 1) listeners.onOut();
      else
        listeners.onIn(
          ...at({ clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 }),
        );
    }
    // The rest of the gesture would zoom the next level.
    if (!isSpent || pinch === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  frame.addEventListener("touchstart", onTouchStart, { capture: true, passive: true });
  frame.addEventListener("touchmove", onTouchMove, { capture: true, passive: false });

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
  const sizeNow = (): Size => ({
    // Before the page has its styles, the frame may have no width.
    width: Math.max(frame.offsetWidth, narrowest),
    height: isPhone() ? innerHeight : frame.offsetHeight,
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
    at,
  };
}
