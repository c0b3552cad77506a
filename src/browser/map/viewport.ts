import { pointer, select, zoom, zoomIdentity, type Selection, type ZoomTransform } from "d3";
import type { SceneTransform } from "./scene-motion.ts";

type Size = Pick<DOMRectReadOnly, "width" | "height">;

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

/** No level is laid out for less, and no window has less; px. */
const narrowest = 240;

/** The viewport of the map: it scrolls scenes that are larger than itself, and zooms from 1 to 1.6 times their size. */
export class MapViewport {
  readonly #frame: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #behaviour = zoom<HTMLElement, unknown>();
  readonly #zooming: Selection<HTMLElement, unknown, null, undefined>;
  /** The size of the scene; px. */
  #scene: Size = { width: 0, height: 0 };
  #transform: ZoomTransform = zoomIdentity;
  /** Whether d3-zoom is being told how far the frame was scrolled. */
  #isScrolling = false;

  constructor(frame: HTMLElement, svg: SVGSVGElement, listeners: ViewportListeners) {
    this.#frame = frame;
    this.#svg = svg;
    // Listeners that run before those of d3-zoom, which lets no others see the events that it uses.
    new LevelGestures(frame, this, listeners);
    this.#behaviour
      .scaleExtent([1, largest])
      .filter((event: Event) => this.#mayZoom(event))
      .wheelDelta(
        (event) =>
          -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002) * (event.ctrlKey ? 6 : 1),
      )
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
        this.#transform = transform;
        if (!this.#isScrolling) this.#apply();
      });
    this.#zooming = select(frame).call(this.#behaviour).on("dblclick.zoom", null);
    frame.addEventListener("scroll", () => this.#followScroll());
    let size: Size = { width: 0, height: 0 };
    new ResizeObserver(() => {
      const before = size;
      size = this.size;
      if (Math.abs(size.width - before.width) >= 1 || Math.abs(size.height - before.height) >= 1) listeners.onResize();
    }).observe(frame);
  }

  /** The size for which scenes are laid out; px. */
  get size(): Size {
    return {
      // Before the page has its styles, the frame may have no width.
      width: Math.max(this.#frame.offsetWidth, narrowest),
      height: this.isPhone ? innerHeight : this.#frame.offsetHeight,
    };
  }

  get scale(): number {
    return this.#transform.k;
  }

  get scrolled(): number {
    return this.#frame.scrollTop;
  }

  /** Whether the whole scene is in sight at scale 1. If so, the wheel zooms; otherwise it scrolls. */
  get fits(): boolean {
    const { clientWidth, clientHeight } = this.#frame;
    return this.#scene.height <= clientHeight + 1 && this.#scene.width <= clientWidth + 1;
  }

  /** On a phone the page scrolls rather than the frame, which is then as tall as the scene; and the browser zooms the page. */
  get isPhone(): boolean {
    return getComputedStyle(this.#frame).overflowY === "visible";
  }

  /** Sets the size of the scene and scrolls to `top`; px. Returns how points of the previous scene map to it. */
  open(width: number, height: number, top: number): SceneTransform {
    const { scrollLeft, scrollTop } = this.#frame;
    const { scale } = this;
    this.#scene = { width, height };
    this.#svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.#transform = zoomIdentity;
    this.#apply();
    this.#limit();
    this.#zoomTo(zoomIdentity.translate(0, -Math.max(0, Math.min(top, height - this.#frame.clientHeight))));
    return { scale, x: this.#frame.scrollLeft - scrollLeft, y: this.#frame.scrollTop - scrollTop };
  }

  zoomBy(factor: number): void {
    this.#behaviour.scaleBy(this.#zooming, factor);
  }

  fit(): void {
    this.#zoomTo(zoomIdentity);
  }

  /** The point of the scene under a pointer. */
  at({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): readonly [x: number, y: number] {
    const [x, y] = pointer({ clientX, clientY }, this.#svg);
    return [x, y];
  }

  #zoomTo(transform: ZoomTransform): void {
    this.#behaviour.transform(this.#zooming, transform);
  }

  /** Whether d3-zoom may use an event. */
  #mayZoom(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || this.fits;
    if ("touches" in event) return event instanceof TouchEvent && event.touches.length > 1 && !this.isPhone;
    const isDrag = event instanceof MouseEvent && event.type === "mousedown" && event.button === 0 && !event.ctrlKey;
    return isDrag && !(this.fits && this.scale === 1);
  }

  #apply(): void {
    const { k, x, y } = this.#transform;
    this.#svg.setAttribute("width", String(this.#scene.width * k));
    this.#svg.setAttribute("height", String(this.#scene.height * k));
    this.#frame.style.setProperty("--map-scale", String(k));
    this.#frame.scrollTo({ left: -x, top: -y, behavior: "instant" });
  }

  #limit(): void {
    const { clientWidth, clientHeight } = this.#frame;
    const { width, height } = this.#scene;
    this.#behaviour
      .extent([
        [0, 0],
        [clientWidth, clientHeight],
      ])
      .translateExtent([
        [0, 0],
        [Math.max(width, clientWidth), Math.max(height, clientHeight)],
      ]);
  }

  /** Tells d3-zoom how far the frame was scrolled by its scrollbar, a finger or the keyboard's focus. */
  #followScroll(): void {
    const { scrollLeft, scrollTop } = this.#frame;
    const { k, x, y } = this.#transform;
    if (Math.abs(scrollLeft + x) < 1 && Math.abs(scrollTop + y) < 1) return;
    this.#isScrolling = true;
    this.#zoomTo(zoomIdentity.translate(-scrollLeft, -scrollTop).scale(k));
    this.#isScrolling = false;
  }
}

/**
 * The level changes after so much turning of the wheel beyond the end of the zoom: readers who scroll down by a notch, which is
 * about 100, don't mean to leave; px of scrolling.
 */
const threshold = 320;

/** Wheel events further apart than this belong to two gestures; ms. */
const pause = 260;

/** The wheel and two fingers, where they go beyond the ends of the zoom: then they change the level. */
class LevelGestures {
  readonly #frame: HTMLElement;
  readonly #viewport: MapViewport;
  readonly #listeners: ViewportListeners;
  /** How far the wheel was turned beyond the end of the zoom; px. */
  #turned = 0;
  /** When the wheel was turned last; ms. */
  #last = 0;
  /** Whether this gesture has changed the level: the rest of it would zoom the next one. */
  #isSpent = false;
  /** How far apart the fingers were, at scale 1; 0 for no pinch. */
  #pinch = 0;

  constructor(frame: HTMLElement, viewport: MapViewport, listeners: ViewportListeners) {
    this.#frame = frame;
    this.#viewport = viewport;
    this.#listeners = listeners;
    frame.addEventListener("wheel", (event) => this.#turn(event), { capture: true, passive: false });
    frame.addEventListener("touchstart", (event) => this.#startPinch(event), { capture: true, passive: true });
    frame.addEventListener("touchmove", (event) => this.#movePinch(event), { capture: true, passive: false });
  }

  #turn(event: WheelEvent): void {
    const isNew = event.timeStamp - this.#last > pause;
    this.#last = event.timeStamp;
    if (isNew) [this.#turned, this.#isSpent] = [0, false];
    if (this.#isSpent) {
      stop(event);
      return;
    }
    const { scale, fits } = this.#viewport;
    const zooms = event.ctrlKey || fits;
    const step = event.deltaY * (event.deltaMode === 1 ? 30 : 1) * (event.ctrlKey ? 4 : 1);
    const place = this.#viewport.at(event);
    if (zooms && step < 0 && (scale >= largest - 0.01 || this.#listeners.fills(...place, scale))) this.#turned -= step;
    else if (zooms && step > 0 && scale <= 1.001) this.#turned += step;
    // At the top of a scene that scrolls, scrolling further up goes out.
    else if (!zooms && step < 0 && this.#frame.scrollTop <= 0 && (isNew || this.#turned > 0)) this.#turned -= step / 4;
    else this.#turned = 0;
    if (this.#turned < threshold) return;
    [this.#turned, this.#isSpent] = [0, true];
    stop(event);
    if (zooms && step < 0) this.#listeners.onIn(...place);
    else this.#listeners.onOut();
  }

  #startPinch(event: TouchEvent): void {
    this.#isSpent = false;
    const { isPhone, scale } = this.#viewport;
    this.#pinch = event.touches.length === 2 && !isPhone ? spread(event) / scale : 0;
  }

  #movePinch(event: TouchEvent): void {
    if (this.#pinch === 0) return;
    const [one, other] = event.touches;
    const asked = spread(event) / this.#pinch;
    if (one && other && !this.#isSpent && (asked <= 0.72 || asked >= largest * 1.15)) {
      this.#isSpent = true;
      const middle = { clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 };
      if (asked < 1) this.#listeners.onOut();
      else this.#listeners.onIn(...this.#viewport.at(middle));
    }
    if (this.#isSpent) stop(event);
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** How far apart two fingers are; px. */
function spread({ touches: [one, other] }: TouchEvent): number {
  return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
}
