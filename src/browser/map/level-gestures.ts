import type { MapViewport } from "./viewport.ts";

export interface LevelListeners {
  /** The reader zooms in at a point of the scene, beyond the largest scale. */
  readonly onIn: (x: number, y: number) => void;
  /** The reader zooms out beyond the smallest scale. */
  readonly onOut: () => void;
  /** Whether the tile at a point fills so much of the viewport that zooming in enters it. */
  readonly fills: (x: number, y: number, scale: number) => boolean;
}

/** Only Safari has it. */
interface GestureEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

declare global {
  interface HTMLElementEventMap {
    readonly gesturestart: GestureEvent;
    readonly gesturechange: GestureEvent;
  }
}

/** A level is zoomed from 1 to so many times its size. */
export const largest = 1.6;

/** How much a turn of the wheel by 1 px zooms: so many powers of two. */
export const zoomPerTurn = 0.012;

/** How far the wheel was turned; px. Two fingers make many small turns; a notch of a mouse is one large one, which counts less. */
export function turnOf({ deltaY, deltaMode }: WheelEvent): number {
  return Math.max(-25, Math.min(25, deltaY * (deltaMode === 0 ? 1 : 25)));
}

/** The level changes after so much turning beyond the end of the zoom: three notches of a mouse; px. */
const threshold = 60;

/** Wheel events further apart than this belong to two gestures; ms. */
const pause = 400;

/** The wheel with Ctrl, and two fingers, where they go beyond the ends of the zoom: then they change the level. */
export class LevelGestures {
  readonly #frame: HTMLElement;
  readonly #viewport: MapViewport;
  readonly #listeners: LevelListeners;
  /** How far the wheel was turned beyond the end of the zoom; px. */
  #turned = 0;
  /** When the wheel was turned last; ms. */
  #last = 0;
  /** Whether this gesture has changed the level: the rest of it would zoom the next one. */
  #isSpent = false;
  /** How far apart the fingers were, at scale 1; 0 for no pinch. */
  #pinch = 0;
  /** The scale that Safari last reported. */
  #gesture = 1;

  constructor(frame: HTMLElement, viewport: MapViewport, listeners: LevelListeners) {
    this.#frame = frame;
    this.#viewport = viewport;
    this.#listeners = listeners;
    frame.addEventListener("wheel", (event) => this.#turn(event), { capture: true, passive: false });
    frame.addEventListener("touchstart", (event) => this.#startPinch(event), { capture: true, passive: true });
    frame.addEventListener("touchmove", (event) => this.#movePinch(event), { capture: true, passive: false });
    for (const name of ["gesturestart", "gesturechange"] as const)
      frame.addEventListener(name, (event) => this.#turnBy(event));
  }

  #turn(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    // Beyond the ends of the zoom, too, the page neither scrolls nor zooms, and what is under the pointer stays there.
    event.preventDefault();
    const isNew = event.timeStamp - this.#last > pause;
    this.#last = event.timeStamp;
    if (isNew) [this.#turned, this.#isSpent] = [0, false];
    if (this.#isSpent) {
      stop(event);
      return;
    }
    const { scale } = this.#viewport;
    const [turn, place] = [turnOf(event), this.#viewport.at(event)];
    const isAtEnd = turn < 0 ? scale >= largest - 0.01 || this.#listeners.fills(...place, scale) : scale <= 1.001;
    this.#turned = isAtEnd ? this.#turned + Math.abs(turn) : 0;
    if (this.#turned < threshold) return;
    [this.#turned, this.#isSpent] = [0, true];
    stop(event);
    if (turn < 0) this.#listeners.onIn(...place);
    else this.#listeners.onOut();
  }

  /** Safari reports two fingers on a touchpad by events of its own: they become the wheel events that other browsers send. */
  #turnBy(event: GestureEvent): void {
    if (this.#viewport.isPhone || this.#pinch > 0) return;
    event.preventDefault();
    const { type, scale, clientX, clientY } = event;
    const deltaY = type === "gesturestart" ? 0 : -Math.log2(scale / this.#gesture) / zoomPerTurn;
    this.#gesture = scale;
    const options = { bubbles: true, cancelable: true, ctrlKey: true, deltaY, clientX, clientY };
    if (deltaY !== 0) this.#frame.dispatchEvent(new WheelEvent("wheel", options));
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
