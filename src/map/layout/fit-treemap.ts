import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from "d3";
import type { Box } from "../../claims/model/index.ts";
import type { Viewport } from "../scene.ts";
import { margin } from "./part.ts";

/** A group of tiles. */
export interface TileGroup<Group, Leaf> {
  readonly group: Group;
  readonly leaves: readonly Leaf[];
  /** The space for its name above its tiles, at a width; px. */
  readonly nameHeight: (width: number) => number;
}

/** The space that tiles need; px. */
export interface TileNeeds<Leaf> {
  readonly heightOf: (leaf: Leaf, width: number) => number;
  readonly leastWidth: number;
}

export interface FittedTiles<Group, Leaf> {
  readonly groups: readonly (readonly [Group, Box])[];
  readonly leaves: readonly (readonly [Leaf, Box])[];
}

/** Between tiles; px. */
export const gutter = 6;

/** The first guess of a tile's width; px. */
const ideal = 250;

/** The largest number of corrections. */
const rounds = 48;

/** The area of all tiles at the ideal width; px². */
function neededArea<Leaf>(leaves: readonly Leaf[], { heightOf }: Pick<TileNeeds<Leaf>, "heightOf">): number {
  return leaves.reduce((sum, leaf) => sum + ideal * heightOf(leaf, ideal), 0);
}

type Node<Group, Leaf> =
  | { readonly kind: "root"; readonly groups: readonly TileGroup<Group, Leaf>[] }
  | { readonly kind: "group"; readonly of: TileGroup<Group, Leaf> }
  | { readonly kind: "leaf"; readonly leaf: Leaf };

/**
 * A squarified treemap (Bruls, Huizing & van Wijk 2000) in which every tile is large enough for its content. The areas are
 * corrected until all tiles are; null if the viewport is too small for that.
 */
export function fitTreemap<Group, Leaf>(
  groups: readonly TileGroup<Group, Leaf>[],
  viewport: Viewport,
  needs: TileNeeds<Leaf>,
): FittedTiles<Group, Leaf> | null {
  const leaves = groups.flatMap((each) => each.leaves);
  if (neededArea(leaves, needs) > viewport.width * viewport.height * 0.94) return null;
  const areas = new Map(leaves.map((leaf) => [leaf, ideal * needs.heightOf(leaf, ideal)]));
  const tiling = treemap<Node<Group, Leaf>>()
    .size([viewport.width - 2 * margin + gutter, viewport.height - 2 * margin + gutter])
    .tile(treemapSquarify.ratio(1.3))
    .paddingTop(({ data, x0, x1 }) =>
      data.kind === "group" ? data.of.nameHeight(Math.round(x1) - Math.round(x0) - gutter) : 0,
    )
    .round(true);
  for (let round = 0; round < rounds; round += 1) {
    const root = hierarchy<Node<Group, Leaf>>({ kind: "root", groups }, childrenOf).sum((node) =>
      node.kind === "leaf" ? (areas.get(node.leaf) ?? 0) : 0,
    );
    const tiles = tiling(root).descendants();
    const fitted: FittedTiles<Group, Leaf> = {
      groups: tiles.flatMap((tile) => (tile.data.kind === "group" ? [[tile.data.of.group, boxOf(tile)] as const] : [])),
      leaves: tiles.flatMap((tile) => (tile.data.kind === "leaf" ? [[tile.data.leaf, boxOf(tile)] as const] : [])),
    };
    const misfits = fitted.leaves.map(([leaf, { width, height }]) => {
      const tooLow = needs.heightOf(leaf, width) / Math.max(1, height);
      return [leaf, Math.max(tooLow, needs.leastWidth / Math.max(1, width))] as const;
    });
    if (misfits.every(([, misfit]) => misfit <= 1)) return fitted;
    // Corrections get smaller, so that the layout settles.
    const step = 0.6 / (1 + round / 12);
    for (const [leaf, misfit] of misfits)
      areas.set(leaf, (areas.get(leaf) ?? 0) * Math.min(1.3, Math.max(0.85, misfit)) ** step);
  }
  return null;
}

function childrenOf<Group, Leaf>(node: Node<Group, Leaf>): readonly Node<Group, Leaf>[] {
  if (node.kind === "root") return node.groups.map((of) => ({ kind: "group", of }));
  return node.kind === "group" ? node.of.leaves.map((leaf) => ({ kind: "leaf", leaf })) : [];
}

function boxOf({ x0, y0, x1, y1 }: Pick<HierarchyRectangularNode<unknown>, "x0" | "y0" | "x1" | "y1">): Box {
  return { x: margin + x0, y: margin + y0, width: x1 - x0 - gutter, height: y1 - y0 - gutter };
}
