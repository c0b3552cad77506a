import { interruption } from "./interrupt.ts";

/** One motion at a time, that ends early when the reader takes hold of the map. */
export interface Flight {
  /** Calls `step` with how far the motion has come, from 0 to 1, once a frame for so many milliseconds; then `land`, also where it was interrupted. */
  readonly start: (duration: number, step: (progress: number) => void, land: () => void) => void;
}

/** Motions of what is shown on an element. */
export function flightOn(element: HTMLElement): Flight {
  let frame = 0;
  let landLast: (() => void) | null = null;
  let isStepping = false;

  const end = (): void => {
    // A step sets the place as a gesture does, and so would interrupt itself.
    if (isStepping || landLast === null) return;
    cancelAnimationFrame(frame);
    const land = landLast;
    landLast = null;
    land();
  };
  element.addEventListener(interruption, end);
  return {
    start: (duration, step, land) => {
      end();
      landLast = land;
      let began: number | null = null;
      const next = (now: number): void => {
        began ??= now;
        const progress = Math.min(1, (now - began) / duration);
        isStepping = true;
        step(inAndOut(progress));
        isStepping = false;
        if (progress < 1) frame = requestAnimationFrame(next);
        else end();
      };
      frame = requestAnimationFrame(next);
    },
  };
}

/** Begins and ends gently: a cubic. */
function inAndOut(progress: number): number {
  return progress < 0.5 ? 4 * progress ** 3 : 1 - 4 * (1 - progress) ** 3;
}
