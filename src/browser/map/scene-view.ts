import { easeCubicInOut, select, type Selection } from "d3";
import {
  defs,
  drawBracket,
  drawBranch,
  drawItem,
  isTile,
  itemPlace,
  layers,
  itemTitle,
} from "../../map/drawing/draw-scene.ts";
import { drawMark, markBox, markClass, drawStrip, mergeSquares, type Strip } from "../../map/drawing/draw-mark.ts";
import { drawText, itemClass } from "../../map/drawing/draw-item.ts";
import { shape, type Shape } from "../../map/drawing/shape.ts";
import type { Mark, Item, Scene } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";
import { makeShape } from "../page/elements.ts";
import { highlightClasses, highlightsInWords, noHighlights, type Highlights, drawTags } from "./highlights.ts";

/** Shows scenes in an SVG. An element with the same key in two scenes stays and moves. */
export interface SceneView {
  /** Shows a scene; the change takes `duration` ms. `transform` maps points of the former scene to the new one. */
  readonly show: (scene: Scene, duration: number, transform: SceneTransform) => void;
  readonly highlight: (highlights: Highlights) => void;
  readonly scene: () => Scene | null;
  /** The link of a question or claim, by its key. */
  readonly link: (key: string) => SVGAElement | null;
  /** The item to which an element belongs. */
  readonly itemOf: (element: Element | null) => Item | null;
  /** The square at a point of the scene. */
  readonly squareAt: (x: number, y: number) => Mark | null;
}

/** Parts of the duration: old text fades out in the first, new text fades in after the second, lines after the third. */
const [leaving, arriving, linesTake] = [0.3, 0.45, 0.3];

/** Squares are small: so far from its edge a pointer still hits one; px of the scene. */
const nearby = 1.5;

type Group = Selection<SVGGElement, unknown, null, undefined>;

export function sceneView(svg: SVGSVGElement, href: (item: Pick<Item, "id" | "kind">) => string): SceneView {
  const root = select(svg);
  root.selectAll("*").remove();
  root.append(() => makeShape(shape("defs", {}, defs)));
  const groups = new Map<string, Group>(layers.map((name) => [name, root.append("g").attr("class", name)]));
  const layer = (name: (typeof layers)[number]): Group => groups.get(name) ?? root.append("g");
  let shown: Scene | null = null;
  let highlights: Highlights = noHighlights;

  const classOf = (mark: Mark): string => [markClass(mark), ...highlightClasses(mark.number, highlights)].join(" ");

  const showMarks = (scene: Scene, duration: number, transform: SceneTransform, most?: number): void => {
    const { alone, merged } = mergeSquares(scene.marks, classOf, most);
    showRectangles("tiles", alone, duration, transform);
    showRectangles("marks", alone, duration, transform);
    layer("strips")
      .selectAll<SVGElement, Strip>(":scope > g")
      .data(merged, ({ className, squares }) => `${className} ${squares.length} ${squares[0]?.x} ${squares[0]?.y}`)
      .join((entering) => entering.append((strip) => makeShape(drawStrip(strip))));
  };

  const showRectangles = (
    name: "tiles" | "marks",
    marks: readonly Mark[],
    duration: number,
    transform: SceneTransform,
  ): void => {
    const rects = layer(name).selectAll<SVGElement, Mark>("rect");
    rects.each((_, index, nodes) => transformRectangle(nodes[index], transform));
    const joined = rects.data(
      marks.filter((mark) => isTile(mark) === (name === "tiles")),
      ({ key }) => key,
    );
    joined.exit().call(fadeOut, duration * leaving);
    const entered = joined
      .enter()
      .append((mark) => makeShape(drawMark(mark)))
      .attr("data-key", ({ key }) => key);
    entered.call(fadeIn, duration * arriving, duration * (1 - arriving));
    joined.interrupt().attr("opacity", null);
    const moving = duration === 0 ? joined : joined.transition().duration(duration).ease(easeCubicInOut);
    for (const side of ["x", "y", "width", "height", "rx"] as const) {
      if (duration === 0) joined.attr(side, (mark) => markBox(mark)[side]);
      else moving.attr(side, (mark) => markBox(mark)[side]);
    }
    joined.merge(entered).attr("class", classOf).order();
  };

  // On paper each pattern of a square would become a picture, a hundred megabytes for all. The next scene has patterns again.
  addEventListener("beforeprint", () => {
    if (shown) showMarks(shown, 0, identity, 0);
  });

  return {
    show: (scene, duration, transform) => {
      root.attr("class", `map level-${scene.level}`);
      showMarks(scene, duration, transform);
      showLines(layer("branches"), scene.branches, drawBranch, duration);
      showLines(layer("brackets"), scene.brackets, drawBracket, duration);
      showLines(layer("notes"), scene.notes, drawText, duration);
      showItems(layer("items"), scene.items, href, duration, transform);
      shown = scene;
      highlightItems(layer("items"), highlights);
    },
    highlight: (next) => {
      highlights = next;
      if (shown === null) return;
      showMarks(shown, 0, identity);
      highlightItems(layer("items"), highlights);
    },
    scene: () => shown,
    link: (key) => layer("items").select<SVGAElement>(`g.item:not(.leaving)[data-key="${key}"] > a`).node(),
    itemOf: (element) => {
      const group = element?.closest<SVGGElement>("g.item");
      return group ? (select<SVGGElement, Item | undefined>(group).datum() ?? null) : null;
    },
    squareAt: (x, y) =>
      shown?.marks.findLast(
        (mark) =>
          mark.form === "square" &&
          x >= mark.x - nearby &&
          x <= mark.x + mark.width + nearby &&
          y >= mark.y - nearby &&
          y <= mark.y + mark.height + nearby,
      ) ?? null,
  };
}

/** Lines don't move: old ones fade out, and new ones fade in last. */
function showLines<Line>(group: Group, lines: readonly Line[], draw: (line: Line) => Shape, duration: number): void {
  const joined = group
    .selectAll<SVGElement, Line>(":scope > :not(.leaving)")
    .data(lines, (line) => JSON.stringify(line));
  joined
    .exit()
    .classed("leaving", true)
    .call(fadeOut, duration * leaving);
  joined
    .enter()
    .append((line) => makeShape(draw(line)))
    .call(fadeIn, duration * (1 - linesTake), duration * linesTake);
}

/** Key for joining data: an item keeps its element while this stays the same, wherever it moves. */
function appearance({ key, form, width, height, texts, fold }: Item): string {
  return [key, form, width, height, texts[0]?.fontSize ?? 0, fold?.text ?? ""].join(" ");
}

function showItems(
  group: Group,
  items: readonly Item[],
  href: (item: Pick<Item, "id" | "kind">) => string,
  duration: number,
  transform: SceneTransform,
): void {
  const shown = group.selectAll<SVGElement, Item>("g.item:not(.leaving)");
  shown.each((_, index, nodes) => transformItem(nodes[index], transform));
  const before = new Map<string, string>();
  shown.each(({ key }, index, nodes) => before.set(key, nodes[index]?.getAttribute("transform") ?? ""));
  const after = new Map(items.map((item) => [item.key, itemPlace(item)]));
  const joined = shown.data(items, appearance);
  const left = joined.exit<Item>().classed("leaving", true).attr("aria-hidden", "true");
  left.selectAll("a, [tabindex]").attr("href", null).attr("tabindex", null);
  if (duration > 0)
    left
      .transition("moving")
      .duration(duration)
      .ease(easeCubicInOut)
      .attr("transform", ({ key }, index, nodes) => after.get(key) ?? nodes[index]?.getAttribute("transform") ?? "")
      // Moving and fading both remove it: whichever ends last.
      .remove();
  left.call(fadeOut, duration * leaving);
  const entered = joined.enter().append((item) => makeShape(liveItem(item, href)));
  entered.attr("data-key", ({ key }) => key).call(fadeIn, duration * arriving, duration * (1 - arriving));
  joined.interrupt().attr("opacity", null);
  const all = joined.merge(entered);
  if (duration === 0) all.attr("transform", itemPlace);
  else {
    entered.attr("transform", (item) => before.get(item.key) ?? itemPlace(item));
    all.transition("moving").duration(duration).ease(easeCubicInOut).attr("transform", itemPlace);
  }
  all.order();
}

/** An item as in any drawing, with buttons for cross-links and folded replies that the keyboard reaches. */
function liveItem(item: Item, href: (item: Pick<Item, "id" | "kind">) => string): Shape {
  const drawn = drawItem(item, { href });
  return {
    ...drawn,
    children: (drawn.children ?? []).map((part) => {
      const name = part.attributes["class"];
      if (name !== "port" && name !== "fold") return part;
      const label =
        name === "port"
          ? browser.map.crossLinksOf(item.port?.text ?? "", item.name)
          : browser.map.replies(item.fold?.text ?? "", item.name);
      return { ...part, attributes: { class: name, role: "button", tabindex: 0, "aria-label": label } };
    }),
  };
}

function highlightItems(group: Group, highlights: Highlights): void {
  group.selectAll<SVGGElement, Item>("g.item:not(.leaving)").each((item, index, nodes) => {
    const element = nodes[index];
    if (!element) return;
    const here = element.classList.contains("here") ? " here" : "";
    element.setAttribute("class", [itemClass(item), ...highlightClasses(item.number, highlights)].join(" ") + here);
    for (const tag of element.querySelectorAll(":scope > .tag")) tag.remove();
    element.append(...drawTags(item, highlights).map(makeShape));
    element
      .querySelector(":scope > a")
      ?.setAttribute("aria-label", [itemTitle(item), ...highlightsInWords(item.number, highlights)].join(" "));
  });
}

function fadeOut<Datum>(elements: Selection<SVGElement, Datum, SVGGElement, unknown>, duration: number): void {
  elements.interrupt().interrupt("fading");
  if (duration === 0) elements.remove();
  else
    elements
      .transition("fading")
      .duration(duration)
      .attr("opacity", 0)
      // The transition's own `remove` leaves elements in the page that are still moving.
      .on("end", function () {
        this.remove();
      });
}

function fadeIn<Datum>(
  elements: Selection<SVGElement, Datum, SVGGElement, unknown>,
  delay: number,
  duration: number,
): void {
  if (duration === 0) return;
  elements
    .attr("opacity", 0)
    .transition("fading")
    .delay(delay)
    .duration(duration)
    .attr("opacity", 1)
    .on("end", function () {
      this.removeAttribute("opacity");
    });
}

/** Where a point of the former scene lies in the new one: times `scale`, plus (`x`, `y`). With it nothing jumps when the reader has scrolled or zoomed before the level changes. */
export interface SceneTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const identity: SceneTransform = { scale: 1, x: 0, y: 0 };

const isIdentity = ({ scale, x, y }: SceneTransform): boolean => scale === 1 && x === 0 && y === 0;

/** Transforms the attributes `x`, `y`, `width` and `height` of a rectangle. */
function transformRectangle(rect: Element | undefined, transform: SceneTransform): void {
  if (!rect || isIdentity(transform)) return;
  const moved = { x: transform.x, y: transform.y, width: 0, height: 0 };
  for (const side of ["x", "y", "width", "height"] as const)
    rect.setAttribute(side, String(Number(rect.getAttribute(side)) * transform.scale + moved[side]));
}

/** Transforms an element whose attribute `transform` is a translation. */
function transformItem(item: Element | undefined, transform: SceneTransform): void {
  if (!item || isIdentity(transform)) return;
  const { scale, x, y } = transform;
  const [left = 0, top = 0] = (item.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  item.setAttribute("transform", `translate(${left * scale + x} ${top * scale + y})`);
}
