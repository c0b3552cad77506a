import { selection, type Selection } from "d3-selection";

/** The event by which an element hears that a gesture on it begins: whatever moves it by itself ends. */
export const interruption = "interrupt";

/** What d3-zoom takes from d3-transition when a gesture begins. */
export function interrupt(element: EventTarget): void {
  element.dispatchEvent(new Event(interruption));
}

/** … and what it calls before it sets a selection's place. */
function interruptAll(this: Selection<Element, unknown, null, undefined>) {
  return this.each(function () {
    interrupt(this);
  });
}

Object.assign(selection.prototype, { interrupt: interruptAll });
