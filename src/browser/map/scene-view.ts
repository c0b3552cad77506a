import { easeCubicInOut, select } from "d3";
import type { Box } from "../../claims/model/index.ts";
import { drawText } from "../../map/drawing/draw-item.ts";
import { drawMark, drawStrip, markBox, markClass, mergeSquares } from "../../map/drawing/draw-mark.ts";
import { defs, drawBracket, drawBranch, isTile, layers } from "../../map/drawing/draw-scene.ts";
import { shape, type Shape } from "../../map/drawing/shape.ts";
import type { Item, Mark, Scene } from "../../map/scene.ts";
import { makeShape } from "../page/elements.ts";
import { drawLabels, highlightClasses, noHighlights, type Highlights } from "./highlights.ts";
import { nestLists } from "./nested-lists.ts";
import { SceneItems, type Href } from "./scene-items.ts";
import {
  arriving,
  atOnce,
  fadeIn,
  fadeOut,
  leaving,
  seenIn,
  transformRectangle,
  type Group,
  type SceneChange,
} from "./scene-motion.ts";

/** The part of the duration in which new lines fade in, once all stands that they join. */
const linesTake = 0.3;

/** Squares are small: so far from its edge a pointer still hits one; px of the scene. */
const nearby = 1.5;

/** Shows scenes in an SVG. An element with the same key in two scenes stays and moves. */
export class SceneView {
  readonly #svg: SVGSVGElement;
  readonly #above: (item: Item) => string;
  readonly #layers: Map<string, Group>;
  readonly #items: SceneItems;
  /** The drawing that the page came with, until the first scene is shown. */
  #served: readonly Element[];
  #scene: Scene | null = null;
  #highlights: Highlights = noHighlights;

  /** `above` gives the key of what an item stands under. */
  constructor(svg: SVGSVGElement, href: Href, above: (item: Item) => string) {
    this.#svg = svg;
    this.#above = above;
    this.#served = [...svg.children];
    const root = select(svg);
    root.append(() => makeShape(shape("defs", {}, defs)));
    this.#layers = new Map(layers.map((name) => [name, root.append("g").attr("class", name)]));
    this.#items = new SceneItems(this.#layer("items"), href);
    // On paper each pattern of a square would become a picture, a hundred megabytes for all. The next scene has patterns again.
    addEventListener("beforeprint", () => {
      if (this.#scene) this.#showMarks(this.#scene, atOnce, 0);
    });
  }

  get scene(): Scene | null {
    return this.#scene;
  }

  /** Shows a scene, as the change from the previous one says. */
  show(scene: Scene, change: SceneChange): void {
    const { duration } = change;
    for (const each of this.#served) each.remove();
    this.#served = [];
    this.#svg.setAttribute("class", `map level-${scene.level}`);
    this.#showMarks(scene, change);
    const begun = performance.now();
    const lines = [
      showLines(this.#layer("branches"), scene.branches, drawBranch, duration),
      showLines(this.#layer("brackets"), scene.brackets, drawBracket, duration),
      showLines(this.#layer("notes"), scene.notes, drawText, duration),
    ];
    this.#items.show(scene.items, change, {
      // The first scene stands where the same was a moment ago.
      isWhole: this.#scene === null,
      onDrawn: () => {
        for (const draw of lines) draw(Math.max(0, duration - (performance.now() - begun)));
        const layer = this.#layer("items").node();
        if (layer) nestLists(layer, scene.items, this.#above);
      },
    });
    this.#scene = scene;
  }

  /** Changes what is highlighted. */
  highlight(change: Partial<Highlights>): void {
    this.#highlights = { ...this.#highlights, ...change };
    this.#items.highlight(this.#highlights);
    if (this.#scene) this.#showMarks(this.#scene, atOnce);
  }

  /** The item to which an element belongs; null for one that disappears. */
  itemOf(element: Element | null): Item | null {
    const group = element?.closest<SVGGElement>("g.item:not(.leaving)");
    return group ? (select<SVGGElement, Item | undefined>(group).datum() ?? null) : null;
  }

  /** The square at a point of the scene. */
  squareAt(x: number, y: number): Mark | null {
    return this.#scene?.marks.findLast((mark) => mark.form === "square" && isInside(mark, x, y, nearby)) ?? null;
  }

  /** Focuses a link, or the first one if there is no link with this key. `isVisible` shows the focus ring. */
  focus(key: string, isVisible: boolean): void {
    const link = this.#link(key) ?? this.#svg.querySelector<SVGAElement>("g.item:not(.leaving) > a");
    const options: FocusOptions & { readonly focusVisible: boolean } = { focusVisible: isVisible, preventScroll: true };
    if (!isFocusedAround()) link?.focus(options);
  }

  /** Scrolls a link into sight, if the scene has it. */
  scrollTo(key: string): void {
    if (this.#scene?.items.some((item) => item.key === key))
      this.#link(key)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Focuses the button that folds the replies of an item. */
  focusFold(key: string): void {
    this.#items.element(key)?.querySelector<SVGElement>(":scope > .fold")?.focus({ preventScroll: true });
  }

  /** The link of a question or claim. */
  #link(key: string): SVGAElement | null {
    return this.#items.element(key)?.querySelector<SVGAElement>(":scope > a") ?? null;
  }

  #layer(name: (typeof layers)[number]): Group {
    return this.#layers.get(name) ?? select(this.#svg).append("g");
  }

  #classOf(mark: Mark): string {
    return [markClass(mark), ...highlightClasses(mark.number, this.#highlights)].join(" ");
  }

  #showMarks(scene: Scene, change: SceneChange, most?: number): void {
    const { duration } = change;
    const moving = duration > 0 ? this.#separate(scene) : new Set<string>();
    const { alone, merged } = mergeSquares(scene.marks, (mark) => this.#classOf(mark), most, moving);
    this.#showRectangles("tiles", alone, change);
    this.#showRectangles("marks", alone, change);
    showLines(this.#layer("strips"), merged, drawStrip, duration)(duration * arriving);
    showLines(this.#layer("standings"), drawLabels(scene, this.#highlights), (sign) => sign, duration)(duration);
  }

  /** Squares of the present scene that the next one has, too, get elements of their own if they were merged. Returns their keys. */
  #separate({ marks }: Scene): ReadonlySet<string> {
    const next = new Set(marks.map(({ key }) => key));
    const moving = (this.#scene?.marks ?? []).filter((mark) => next.has(mark.key) && !isTile(mark));
    this.#layer("marks")
      .selectAll<SVGElement, Mark>(":scope > rect")
      .data(moving, ({ key }) => key)
      .enter()
      .append((mark) => makeShape(drawMark(mark)))
      .attr("data-key", ({ key }) => key);
    return new Set(moving.map(({ key }) => key));
  }

  #showRectangles(name: "tiles" | "marks", marks: readonly Mark[], change: SceneChange): void {
    const { duration, transform } = change;
    const shown = marks.filter((mark) => isTile(mark) === (name === "tiles"));
    const before = this.#layer(name).selectAll<SVGElement, Mark>(":scope > rect");
    for (const rect of before) transformRectangle(rect, transform);
    const seen = seenIn(before.data(), shown, change);
    const isSeen = ({ key }: Mark): boolean => seen.has(key);
    const joined = before.data(shown, ({ key }) => key);
    joined.exit<Mark>().call(fadeOut, duration * leaving, isSeen);
    const entered = joined
      .enter()
      .append((mark) => makeShape(drawMark(mark)))
      .attr("data-key", ({ key }) => key);
    entered.filter(isSeen).call(fadeIn, duration * arriving, duration * (1 - arriving));
    joined.interrupt().attr("opacity", null);
    const paint = (rect: SVGElement | undefined, mark: Mark): void => rect?.setAttribute("class", this.#classOf(mark));
    const sides = ["x", "y", "width", "height", "rx"] as const;
    const moving = joined.filter(isSeen).transition().duration(duration).ease(easeCubicInOut);
    for (const side of sides) {
      joined.filter((mark) => !isSeen(mark)).attr(side, (mark) => markBox(mark)[side]);
      moving.attr(side, (mark) => markBox(mark)[side]);
    }
    moving.on("end", (mark, index, rects) => paint(rects[index], mark));
    joined
      .merge(entered)
      .order()
      .each((mark, index, rects) => {
        // A card keeps its pale colour until it is as small as a square.
        const isShrinking = isSeen(mark) && mark.form === "square" && rects[index]?.matches(".card, .focus") === true;
        if (!isShrinking) paint(rects[index], mark);
      });
  }
}

/** Whether a point is in a box, or so near it. */
export function isInside({ x, y, width, height }: Box, left: number, top: number, near = 0): boolean {
  return left >= x - near && left <= x + width + near && top >= y - near && top <= y + height + near;
}

/** Whether the focus is in the page around this one. It stays there while that page moves the map, as a tour does. */
const isFocusedAround = (): boolean => window.top !== window && !document.hasFocus();

/** Lines and small signs don't move: old ones fade out now. Returns what draws the new ones, which fade in after a time in ms. */
function showLines<Line>(
  group: Group,
  lines: readonly Line[],
  draw: (line: Line) => Shape,
  duration: number,
): (after: number) => void {
  const joined = group
    .selectAll<SVGElement, Line>(":scope > :not(.leaving)")
    .data(lines, (line) => JSON.stringify(line));
  joined
    .exit()
    .classed("leaving", true)
    .call(fadeOut, duration * leaving);
  return (after) => {
    joined
      .enter()
      .append((line) => makeShape(draw(line)))
      .call(fadeIn, after, duration * linesTake);
  };
}
