import { easeCubicInOut } from "d3";
import { drawItem, itemPlace } from "../../map/drawing/draw-scene.ts";
import type { Shape } from "../../map/drawing/shape.ts";
import type { Item } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";
import { makeShape } from "../page/elements.ts";
import { arriving, fadeIn, fadeOut, leaving, transformItem, type Group, type SceneTransform } from "./scene-motion.ts";

/** The address of what an item stands for. */
export type Href = (item: Pick<Item, "id" | "kind">) => string;

/** Key for joining data: an item keeps its element while this stays the same, wherever it moves. */
function appearance({ key, form, width, height, texts, port, fold }: Item): string {
  const lines = texts.flatMap((text) => [text.fontSize, text.x, text.y, ...text.lines]);
  return [key, form, width, height, ...lines, port?.x ?? 0, fold?.x ?? 0, fold?.text ?? ""].join("\n");
}

/** Shows the items of a scene in their layer, and returns the elements that are new. */
export function showItems(
  group: Group,
  items: readonly Item[],
  href: Href,
  duration: number,
  transform: SceneTransform,
): readonly SVGElement[] {
  const shown = group.selectAll<SVGElement, Item>("g.item:not(.leaving)");
  shown.each((_, index, nodes) => transformItem(nodes[index], transform));
  const before = new Map<string, string>();
  shown.each(({ key }, index, nodes) => before.set(key, nodes[index]?.getAttribute("transform") ?? ""));
  const after = new Map(items.map((item) => [item.key, itemPlace(item)]));
  const joined = shown.data(items, appearance);
  const left = joined.exit<Item>().classed("leaving", true).attr("aria-hidden", "true").attr("id", null);
  if (duration > 0) {
    // Links that fade out open nothing. Without their addresses all in them would be styled anew.
    left.selectAll("a, [tabindex]").attr("tabindex", -1);
    left.on("click", (event: Event) => event.preventDefault());
    left
      .transition("moving")
      .duration(duration)
      .ease(easeCubicInOut)
      .attr("transform", ({ key }, index, nodes) => after.get(key) ?? nodes[index]?.getAttribute("transform") ?? "")
      // Moving and fading both remove it: whichever ends last.
      .remove();
  }
  left.call(fadeOut, duration * leaving);
  const entered = joined.enter().append((item) => makeShape(liveItem(item, href)));
  entered.attr("data-key", ({ key }) => key).call(fadeIn, duration * arriving, duration * (1 - arriving));
  joined.interrupt().attr("opacity", null);
  const all = joined.merge(entered);
  if (duration === 0) all.interrupt("moving").attr("transform", itemPlace);
  else {
    entered.attr("transform", (item) => before.get(item.key) ?? itemPlace(item));
    all.transition("moving").duration(duration).ease(easeCubicInOut).attr("transform", itemPlace);
  }
  all.order();
  return entered.nodes();
}

/** An item as in any drawing, with buttons for cross-links and folded replies that the keyboard reaches. */
function liveItem(item: Item, href: Href): Shape {
  const drawn = drawItem(item, { href });
  return {
    ...drawn,
    children: (drawn.children ?? []).map((part) => {
      const name = part.attributes["class"];
      if (name !== "port" && name !== "fold") return part;
      const label =
        name === "port"
          ? { "aria-label": browser.map.crossLinks(item.port?.text ?? "") }
          : { "aria-label": item.fold?.text ?? "", "aria-expanded": String(item.fold?.open ?? false) };
      return { ...part, attributes: { class: name, role: "button", tabindex: 0, ...label } };
    }),
  };
}
