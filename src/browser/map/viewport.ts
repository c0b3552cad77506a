import { pointer, select, zoom, zoomIdentity, type Selection, type ZoomTransform } from "d3";
import { largest, LevelGestures, turnOf, zoomPerTurn, type LevelListeners } from "./level-gestures.ts";
import type { SceneChange } from "./scene-motion.ts";

type Size = Pick<DOMRectReadOnly, "width" | "height">;

interface ViewportListeners extends LevelListeners {
  readonly onResize: () => void;
}

/** No level is laid out for less, and no window has less; px. */
const narrowest = 240;

/**
 * The viewport of the map: it scrolls scenes that are larger than itself, and zooms from 1 to 1.6 times their size. The wheel
 * scrolls, as on any page; with Ctrl, which is also how browsers report two fingers on a touchpad, it zooms.
 */
export class MapViewport {
  readonly #frame: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #behaviour = zoom<HTMLElement, unknown>();
  readonly #zooming: Selection<HTMLElement, unknown, null, undefined>;
  #size: Size;
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
      .constrain(({ k, x, y }, [, [width, height]]) => {
        const within = (at: number, length: number, window: number): number =>
          Math.min(0, Math.max(at, window - Math.max(length, window) * k));
        return zoomIdentity
          .translate(within(x, this.#scene.width, width), within(y, this.#scene.height, height))
          .scale(k);
      })
      .filter((event: Event) => this.#mayZoom(event))
      .wheelDelta((event) => -turnOf(event) * zoomPerTurn)
      .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
        this.#transform = transform;
        if (!this.#isScrolling) this.#apply();
      });
    this.#zooming = select(frame).call(this.#behaviour).on("dblclick.zoom", null);
    frame.addEventListener("scroll", () => this.#followScroll());
    this.#size = this.#measure();
    new ResizeObserver(() => {
      const before = this.#size;
      this.#size = this.#measure();
      const { width, height } = this.#size;
      if (width !== before.width || height !== before.height) listeners.onResize();
    }).observe(frame);
  }

  /** The size for which scenes are laid out; px. It was measured when it changed: now the browser might have to lay out much to know it. */
  get size(): Size {
    return this.#size;
  }

  get scale(): number {
    return this.#transform.k;
  }

  get scrolled(): number {
    return this.#frame.scrollTop;
  }

  /** On a phone the page scrolls rather than the frame, which is then as tall as the scene; and the browser zooms the page. */
  get isPhone(): boolean {
    return getComputedStyle(this.#frame).overflowY === "visible";
  }

  /** Opens a scene of this size at `top`; px. `show` is told how points of the previous scene map to it, and which part is seen. */
  open({ width, height }: Size, top: number, show: (change: Omit<SceneChange, "duration">) => void): void {
    const { scrollLeft, scrollTop, clientHeight } = this.#frame;
    const { k, x, y } = this.#transform;
    const next = Math.max(0, Math.min(top, height - clientHeight));
    this.#scene = { width, height };
    this.#transform = zoomIdentity.translate(0, -next);
    this.#svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.#resize();
    show({
      transform: { scale: k, x: -scrollLeft, y: next - scrollTop },
      window: { x: 0, y: next, width, height: this.isPhone ? innerHeight : clientHeight },
    });
    // To scroll, the browser must lay out the scene at once.
    if (k !== 1 || x !== 0 || y !== -next || scrollLeft !== 0 || scrollTop !== next) this.#zoomTo(this.#transform);
  }

  /** Scrolls the page up to where the level begins: below the bar of the map, which stays in the window of a phone. */
  toHeadline(bar: Element | null): void {
    const hidden = Math.max(0, bottomOf(bar)) - this.#frame.getBoundingClientRect().top;
    if (hidden > 0) scrollBy({ top: -hidden, behavior: "instant" });
  }

  /** Scrolls a box of the scene into sight below the bar. What is still on its way there may be anywhere now. */
  reveal({ y, height }: Pick<DOMRectReadOnly, "y" | "height">, bar: Element | null): void {
    const { isPhone, scale } = this;
    const frame = this.#frame.getBoundingClientRect();
    const [first, last] = isPhone ? [bottomOf(bar), innerHeight] : [frame.top, frame.top + this.#frame.clientHeight];
    const top = this.#svg.getBoundingClientRect().top + y * scale;
    const beyond = Math.max(0, top + height * scale - last);
    const by = Math.min(top - first, beyond);
    if (by !== 0) (isPhone ? window : this.#frame).scrollBy({ top: by, behavior: "instant" });
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

  #measure(): Size {
    // Rounded up, a level would be larger than its frame, and have scrollbars.
    const { width, height } = this.#frame.getBoundingClientRect();
    return {
      // Before the page has its styles, the frame may have no width.
      width: Math.max(Math.floor(width), narrowest),
      height: this.isPhone ? innerHeight : Math.floor(height),
    };
  }

  #zoomTo(transform: ZoomTransform): void {
    this.#behaviour.transform(this.#zooming, transform);
  }

  /** Whether d3-zoom may use an event. */
  #mayZoom(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey;
    if ("touches" in event) return event instanceof TouchEvent && event.touches.length > 1 && !this.isPhone;
    const isDrag = event instanceof MouseEvent && event.type === "mousedown" && event.button === 0 && !event.ctrlKey;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = this.#frame;
    return isDrag && (scrollWidth > clientWidth || scrollHeight > clientHeight);
  }

  #apply(): void {
    const { x, y } = this.#transform;
    this.#resize();
    this.#frame.scrollTo({ left: -x, top: -y, behavior: "instant" });
  }

  #resize(): void {
    const { k } = this.#transform;
    for (const side of ["width", "height"] as const) {
      const length = String(this.#scene[side] * k);
      // Set to what it is, it would have the drawing laid out again.
      if (this.#svg.getAttribute(side) !== length) this.#svg.setAttribute(side, length);
    }
    this.#frame.style.setProperty("--map-scale", String(k));
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

const bottomOf = (element: Element | null): number => element?.getBoundingClientRect().bottom ?? 0;
