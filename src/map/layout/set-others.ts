import type { Box } from "../../model/index.ts";
import { mapWords } from "../../words/map.ts";
import { letterOf, type MapQuestion } from "../map-data.ts";
import type { Mark, Item, TextBlock } from "../scene.ts";
import { setText } from "../text/set-text.ts";
import type { ClaimTree } from "./claim-tree.ts";
import { block } from "./part.ts";
import { insetOf } from "./set-card.ts";
import { setHeading } from "./set-heading.ts";
import { sized, style } from "./sizes.ts";
import { placeStrip, stripHeight } from "./strip.ts";

const leastSize = 13;

/** The other positions of a question, and their lower edge. */
export interface OtherPositions {
  readonly marks: readonly Mark[];
  readonly items: readonly Item[];
  readonly notes: readonly (TextBlock & { readonly key: string })[];
  readonly bottom: number;
}

/** Places each position but one (`own`) as its sentence, with a square for each claim below it. */
export function placeOthers(
  question: MapQuestion,
  tree: ClaimTree,
  own: number,
  { x, y, width }: Omit<Box, "height">,
  scale: number,
): OtherPositions {
  const others = tree.positions.filter((position) => position !== own);
  if (others.length === 0) return { marks: [], items: [], notes: [], bottom: y };
  const text = style(sized(leastSize, scale), 400);
  const squares = { side: Math.round(9 * scale), gap: Math.round(3 * scale) };
  const title = setText(mapWords.beside.otherPositions(others.length), style(text.fontSize, 700), width);
  const marks: Mark[] = [];
  const items: Item[] = [];
  let bottom = y + title.height + 6;
  for (const position of others) {
    const set = setHeading(question, position, width, text);
    const placed = set.place(x, bottom);
    marks.push(...placed.marks);
    items.push(...placed.items);
    bottom += set.height;
    const letters = lettersBelow(question, tree, position);
    if (letters !== "") {
      const at = { x: x + insetOf(text), y: bottom + 4, width: width - insetOf(text) };
      marks.push(...placeStrip({ marks: letters }, question.number + 2 + position, at, squares));
      bottom += 4 + stripHeight(letters.length, at.width, squares);
    }
    bottom += 12;
  }
  return { marks, items, notes: [{ key: "others", ...block(title, x, y) }], bottom: bottom - 12 };
}

/** The letters of the claims below a position; see `markedClaim`. */
function lettersBelow({ claims }: MapQuestion, { positions }: ClaimTree, position: number): string {
  const next = positions.find((other) => other > position);
  return claims
    .slice(position + 1, next)
    .map(letterOf)
    .join("");
}
