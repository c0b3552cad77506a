import { easeCubicInOut, select } from "d3";
import { itemClass } from "../../map/drawing/draw-item.ts";
import { drawItem, itemPlace, itemTitle } from "../../map/drawing/draw-scene.ts";
import { shape, type Shape } from "../../map/drawing/shape.ts";
import type { Item } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";
import { makeShape } from "../page/elements.ts";
import { drawTags, highlightClasses, highlightsInWords, noHighlights, type Highlights } from "./highlights.ts";
import {
  arriving,
  fadeIn,
  fadeOut,
  leaving,
  seenIn,
  transformItem,
  type Group,
  type SceneChange,
} from "./scene-motion.ts";

/** The address of what an item stands for. */
export type Href = (item: Pick<Item, "id" | "kind">) => string;

/** So many items are drawn in one frame: to make, style and draw a whole level takes several. */
const inOneFrame = 6;

/** The items of scenes in their layer. An item of two scenes that looks the same in both keeps its element, and moves. */
export class SceneItems {
  readonly #layer: Group;
  readonly #href: Href;
  /** The elements that have a place but no content yet. */
  readonly #empty = new Map<SVGElement, Item>();
  #isFilling = false;
  #onDrawn: (() => void) | null = null;
  #highlights: Highlights = noHighlights;

  constructor(layer: Group, href: Href) {
    this.#layer = layer;
    this.#href = href;
  }

  /**
   * Shows the items of a scene: many new ones part by part, a part in each of the next frames, unless `isWhole`. Then calls
   * `onDrawn`.
   */
  show(
    items: readonly Item[],
    change: SceneChange,
    { isWhole, onDrawn }: { readonly isWhole: boolean; readonly onDrawn: () => void },
  ): void {
    const { duration, transform } = change;
    const shown = this.#layer.selectAll<SVGElement, Item>("g.item:not(.leaving)");
    for (const element of shown) transformItem(element, transform);
    const before = new Map<string, string>();
    shown.each(({ key }, index, nodes) => before.set(key, nodes[index]?.getAttribute("transform") ?? ""));
    const after = new Map(items.map((item) => [item.key, itemPlace(item)]));
    const seen = seenIn(shown.data(), items, change);
    const isSeen = ({ key }: Item): boolean => seen.has(key);
    const joined = shown.data(items, appearance);
    const left = joined.exit<Item>().classed("leaving", true).attr("aria-hidden", "true").attr("id", null);
    for (const element of left) this.#empty.delete(element);
    if (duration > 0) {
      // Links that fade out open nothing. Without their addresses all in them would be styled anew.
      left.selectAll("a, [tabindex]").attr("tabindex", -1);
      left.on("click", (event: Event) => event.preventDefault());
      left
        .filter(({ key }) => after.has(key))
        .transition("moving")
        .duration(duration)
        .ease(easeCubicInOut)
        .attr("transform", ({ key }) => after.get(key) ?? "")
        // Moving and fading both remove it: whichever ends last.
        .remove();
    }
    left.call(fadeOut, duration * leaving, isSeen);
    const entered = joined
      .enter()
      .append((item) => makeShape(shape("g", { class: itemClass(item), role: "listitem", transform: itemPlace(item) })))
      .attr("data-key", ({ key }) => key);
    // What is seen is drawn first.
    for (const element of [...entered.filter(isSeen), ...entered])
      this.#empty.set(element, select<SVGElement, Item>(element).datum());
    entered.filter(isSeen).call(fadeIn, duration * arriving, duration * (1 - arriving));
    joined.interrupt().attr("opacity", null);
    joined.interrupt("moving");
    const all = joined.merge(entered);
    all.filter((item) => !isSeen(item)).attr("transform", itemPlace);
    all
      .filter((item) => isSeen(item) && (before.get(item.key) ?? itemPlace(item)) !== itemPlace(item))
      .attr("transform", ({ key }) => before.get(key) ?? "")
      .transition("moving")
      .duration(duration)
      .ease(easeCubicInOut)
      .attr("transform", itemPlace);
    all.order();
    this.#onDrawn = onDrawn;
    if (isWhole || this.#empty.size <= inOneFrame) this.#fill(this.#empty.size);
    // In the first frame, all that stays or leaves begins to move.
    else if (!this.#isFilling) this.#fillSoon(2);
  }

  /** Changes what is highlighted. */
  highlight(highlights: Highlights): void {
    this.#highlights = highlights;
    this.#layer.selectAll<SVGElement, Item>("g.item:not(.leaving)").each((item, index, nodes) => {
      const element = nodes[index];
      if (element && !this.#empty.has(element)) this.#highlight(element, item);
    });
  }

  /** The element of an item, with its content; null if there is none. */
  element(key: string): SVGElement | null {
    const element = this.#layer.select<SVGElement>(`g.item:not(.leaving)[data-key="${key}"]`).node();
    if (element) this.#fillOne(element);
    return element;
  }

  #fill(count: number): void {
    for (const element of [...this.#empty.keys()].slice(0, count)) this.#fillOne(element);
    if (this.#empty.size > 0) {
      this.#fillSoon(1);
      return;
    }
    this.#onDrawn?.();
    this.#onDrawn = null;
  }

  /** Goes on after so many frames. */
  #fillSoon(frames: number): void {
    this.#isFilling = frames > 0;
    if (frames === 0) this.#fill(inOneFrame);
    else requestAnimationFrame(() => this.#fillSoon(frames - 1));
  }

  #fillOne(element: SVGElement): void {
    const item = this.#empty.get(element);
    if (!item || !this.#empty.delete(element)) return;
    element.prepend(...liveParts(item, this.#href).map(makeShape));
    this.#highlight(element, item);
  }

  #highlight(element: SVGElement, item: Item): void {
    const here = element.classList.contains("here") ? " here" : "";
    element.setAttribute(
      "class",
      [itemClass(item), ...highlightClasses(item.number, this.#highlights)].join(" ") + here,
    );
    for (const tag of element.querySelectorAll(":scope > .tag")) tag.remove();
    element.append(...drawTags(item, this.#highlights).map(makeShape));
    element
      .querySelector(":scope > a")
      ?.setAttribute("aria-label", [itemTitle(item), ...highlightsInWords(item.number, this.#highlights)].join(" "));
  }
}

/** Key for joining data: an item keeps its element while this stays the same, wherever it moves. */
function appearance({ key, form, width, height, texts, port, fold }: Item): string {
  const lines = texts.flatMap((text) => [text.fontSize, text.x, text.y, ...text.lines]);
  return [key, form, width, height, ...lines, port?.x ?? 0, fold?.x ?? 0, fold?.text ?? ""].join("\n");
}

/** The parts of an item as in any drawing, with buttons for cross-links and folded replies that the keyboard reaches. */
function liveParts(item: Item, href: Href): readonly Shape[] {
  return (drawItem(item, { href }).children ?? []).map((part) => {
    const name = part.attributes["class"];
    if (name !== "port" && name !== "fold") return part;
    const label =
      name === "port"
        ? { "aria-label": browser.map.crossLinks(item.port?.text ?? "") }
        : { "aria-label": item.fold?.text ?? "", "aria-expanded": String(item.fold?.open ?? false) };
    return { ...part, attributes: { class: name, role: "button", tabindex: 0, ...label } };
  });
}
