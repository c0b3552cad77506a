import { expect } from "vitest";
import type { Engine, Input } from "./engine.ts";

/** What a reader does with a page, the same in every engine. Each act waits until it is possible. */
export interface Reader {
  readonly open: (address: string) => Promise<void>;
  /** Clicks on the first thing in sight that matches a selector and has this name, or one that begins so. */
  readonly click: (selector: string, name?: string) => Promise<void>;
  /** Types at the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Waits until a page is loaded whose path begins so. */
  readonly arrive: (path: string) => Promise<void>;
  /** Waits until an expression in the page is true, or what is expected. */
  readonly see: (expression: string, expected?: unknown) => Promise<void>;
}

export function readerOf(engine: Engine): Reader {
  /** Of a page that is being left, there may be nothing to ask. */
  const ask = (expression: string): Promise<unknown> => engine.evaluate(expression).catch(() => undefined);
  const see: Reader["see"] = (expression, expected = true) =>
    expect.poll(() => ask(expression), { message: expression }).toEqual(expected);
  return {
    open: engine.open,
    click: async (selector, name = "") => {
      // Off what it is on, whose tooltip may hide other things.
      await engine.act(mouse([{ type: "pointerMove", x: 1, y: 1 }]));
      let place: unknown;
      const settled = async (): Promise<boolean> => {
        const before = JSON.stringify(place);
        place = await ask(`(${placeOf.toString()})(${JSON.stringify(selector)}, ${JSON.stringify(name)})`);
        return Array.isArray(place) && JSON.stringify(place) === before;
      };
      // An animation may hardly move between two looks that follow each other at once.
      const looks = { interval: 200, message: `${selector} “${name}” can be clicked on` };
      await expect.poll(settled, looks).toBe(true);
      const [x = 0, y = 0] = Array.isArray(place) ? place.map(Number) : [];
      const press = ["pointerDown", "pointerUp"].map((type) => ({ type, button: 0 }));
      await engine.act(mouse([{ type: "pointerMove", x, y }, ...press]));
    },
    type: (text) => engine.act(keyboard(text)),
    arrive: (path) => see(`document.readyState === "complete" && location.pathname.startsWith("${path}")`),
    see,
  };
}

const mouse = (actions: Input["actions"]): Input => ({ type: "pointer", id: "mouse", actions });

const keyboard = (text: string): Input => ({
  type: "key",
  id: "keyboard",
  actions: [...text].flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]),
});

/** Runs in the page: where to click on something, if nothing is above it. */
function placeOf(selector: string, name: string): readonly number[] | null {
  for (const element of document.querySelectorAll(selector)) {
    const named = (element.getAttribute("aria-label") ?? element.textContent).replaceAll(/\s+/g, " ").trim();
    if (!named.startsWith(name) || !element.checkVisibility()) continue;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const [box] = element.getClientRects();
    if (!box) continue;
    // The first letters: the middle of a link in two lines may be beside it.
    const [x, y] = [
      Math.round(box.left + Math.min(box.width / 2, 30)),
      Math.round(box.top + Math.min(box.height / 2, 14)),
    ];
    return element.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
  }
  return null;
}
