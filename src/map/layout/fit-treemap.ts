import { hierarchy, sum, treemap, treemapSquarify, type HierarchyRectangularNode } from "d3";
import type { Box } from "../../claims/model/index.ts";
import type { Viewport } from "../scene.ts";
import { margin } from "./part.ts";

/** A group of tiles. */
interface TileGroup<Group, Leaf> {
  readonly group: Group;
  readonly leaves: readonly Leaf[];
  /** The space for its name above its tiles, at a width; px. */
  readonly nameHeight: (width: number) => number;
}

/** The space that tiles need; px. */
interface TileNeeds<Leaf> {
  readonly heightOf: (leaf: Leaf, width: number) => number;
  readonly leastWidth: number;
}

interface FittedTiles<Group, Leaf> {
  readonly groups: readonly (readonly [Group, Box])[];
  readonly leaves: readonly (readonly [Leaf, Box])[];
}

/** Between tiles; px. */
export const gutter = 6;

/** The first guess of a tile's width; px. */
const ideal = 250;

/** The largest number of corrections. */
const rounds = 48;

/** A node of the hierarchy: the root, a group, or a leaf. */
interface Node<Group, Leaf> {
  readonly group?: TileGroup<Group, Leaf>;
  readonly leaf?: Leaf;
  readonly children?: readonly Node<Group, Leaf>[];
}

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
  const areas = new Map(leaves.map((leaf) => [leaf, ideal * needs.heightOf(leaf, ideal)]));
  if (sum(areas.values()) > viewport.width * viewport.height * 0.94) return null;
  const root: Node<Group, Leaf> = {
    children: groups.map((group) => ({ group, children: group.leaves.map((leaf) => ({ leaf })) })),
  };
  const tiling = treemap<Node<Group, Leaf>>()
    .size([viewport.width - 2 * margin + gutter, viewport.height - 2 * margin + gutter])
    .tile(treemapSquarify.ratio(1.3))
    .paddingTop(({ data, x0, x1 }) => data.group?.nameHeight(Math.round(x1) - Math.round(x0) - gutter) ?? 0)
    .round(true);
  for (let round = 0; round < rounds; round += 1) {
    const areaOf = ({ leaf }: Node<Group, Leaf>): number => (leaf === undefined ? 0 : (areas.get(leaf) ?? 0));
    const tiles = tiling(hierarchy(root).sum(areaOf)).descendants();
    const fitted: FittedTiles<Group, Leaf> = {
      groups: tiles.flatMap((tile) => (tile.data.group ? [[tile.data.group.group, boxOf(tile)] as const] : [])),
      leaves: tiles.flatMap((tile) => (tile.data.leaf ? [[tile.data.leaf, boxOf(tile)] as const] : [])),
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

function boxOf({ x0, y0, x1, y1 }: Pick<HierarchyRectangularNode<unknown>, "x0" | "y0" | "x1" | "y1">): Box {
  return { x: margin + x0, y: margin + y0, width: x1 - x0 - gutter, height: y1 - y0 - gutter };
}
