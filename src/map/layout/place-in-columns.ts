import type { Box } from "../../claims/model/index.ts";
import type { Mark, Item, TextBlock } from "../scene.ts";
import { setText } from "../text/set-text.ts";
import { pack } from "./pack.ts";
import { block, joinParts, type Part } from "./part.ts";
import { sized, style } from "./sizes.ts";

/** The smallest type of a group, and the least width of a column at scale 1; px. */
const [leastSize, leastColumn] = [13, 280] as const;

/** Between columns, and between blocks; px. */
const columnGap = 10;

/** A block of a group, before it is placed. */
export interface GroupBlock {
  readonly height: number;
  readonly place: (x: number, y: number) => Part;
}

/** The blocks of a group below its title, and their lower edge. */
export interface PlacedGroup {
  readonly marks: readonly Mark[];
  readonly items: readonly Item[];
  readonly notes: readonly TextBlock[];
  readonly bottom: number;
}

/** The text of a group's blocks at a type scale. */
export function groupText(scale: number): ReturnType<typeof style> {
  return style(sized(leastSize, scale), 400);
}

/** Places a titled group of blocks in as many columns as fit; without blocks, nothing. */
export function placeInColumns<T>(
  { title, members }: { readonly title: string; readonly members: readonly T[] },
  setMember: (member: T, width: number, index: number) => GroupBlock,
  { x, y, width }: Omit<Box, "height">,
  { scale, gap }: { readonly scale: number; readonly gap: number },
): PlacedGroup {
  if (members.length === 0) return { marks: [], items: [], notes: [], bottom: y };
  const heading = setText(title, style(sized(leastSize, scale), 700), width);
  const columns = Math.max(1, Math.floor(width / (leastColumn * scale)));
  const each = Math.floor((width - (columns - 1) * columnGap) / columns);
  const blocks = members.map((member, index) => setMember(member, each, index));
  const packed = pack(
    blocks.map(({ height }) => [[height]]),
    columns,
    gap,
  );
  const top = y + heading.height + 8;
  const placed = blocks.map((set, index) => {
    const { column = 0, y: down = 0 } = packed.spots[index] ?? {};
    return set.place(x + column * (each + columnGap), top + down);
  });
  return { ...joinParts(placed), notes: [block(heading, x, y)], bottom: top + packed.height };
}
