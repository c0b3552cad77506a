import type { MapBox } from "../map/map-box.ts";
import type { TextLine } from "./map-card.ts";
import { pathBox } from "./path-box.ts";

/** What stands on the ground besides the cards, in one style: quiet arcs, links beside relations, names of debates. */
export interface Layer {
  /** The classes of its group and of its shapes: what the style sheet knows it by. */
  readonly group: string;
  readonly kind: string;
  readonly shape: "path" | "text";
  readonly paths: readonly { readonly path: string; readonly box: MapBox }[];
  readonly lines: readonly TextLine[];
  /** Of the lines, in map units. */
  readonly fontSize: number;
  readonly fontWeight: string;
}

const apart = ["countries", "cards", "texture"];

/** Reads every group of the drawing that is neither ground nor card, one layer for each class in it. */
export function readLayers(svg: Element): readonly Layer[] {
  const groups = [...svg.querySelectorAll(":scope > g[class]")].filter(
    ({ classList: [name = ""] }) => !apart.includes(name),
  );
  return groups.flatMap((group) => [...readShapes(group, "path"), ...readShapes(group, "text")]);
}

function readShapes(group: Element, shape: Layer["shape"]): readonly Layer[] {
  const byKind = Map.groupBy(group.querySelectorAll(shape), (one) => one.getAttribute("class") ?? "");
  return [...byKind].map(([kind, alike]) => {
    const paths = alike.flatMap((one) => one.getAttribute("d")?.match(/M[^M]+/g) ?? []);
    return {
      group: group.getAttribute("class") ?? "",
      kind,
      shape,
      paths: paths.map((path) => ({ path, box: pathBox(path) })),
      lines: shape === "text" ? alike.map(lineOf) : [],
      fontSize: Number(alike[0]?.getAttribute("font-size") ?? 0),
      fontWeight: alike[0]?.getAttribute("font-weight") ?? "400",
    };
  });
}

function lineOf(text: Element): TextLine {
  return {
    text: text.textContent.trim(),
    x: Number(text.getAttribute("x")),
    y: Number(text.getAttribute("y")),
  };
}
