import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/map.ts";
import { letterOf, type MapQuestion } from "../map-data.ts";
import type { TextStyle } from "../text/set-text.ts";
import type { ClaimTree } from "./claim-tree.ts";
import { groupText, placeInColumns, type GroupBlock, type PlacedGroup } from "./place-in-columns.ts";
import { insetOf } from "./set-card.ts";
import { setHeading } from "./set-heading.ts";
import { placeStrip, stripHeight } from "./strip.ts";

/** Places each position but one (`own`) as its sentence, with a square for each claim below it. */
export function placeOthers(
  question: MapQuestion,
  tree: ClaimTree,
  own: number,
  box: Omit<Box, "height">,
  scale: number,
): PlacedGroup {
  const members = tree.positions.filter((position) => position !== own);
  const title = mapWords.beside.otherPositions(members.length);
  const set = (position: number, width: number): GroupBlock =>
    setOther(question, tree, position, width, groupText(scale), scale);
  return placeInColumns({ title, members }, set, box, { scale, gap: 12 });
}

function setOther(
  question: MapQuestion,
  tree: ClaimTree,
  position: number,
  width: number,
  text: TextStyle,
  scale: number,
): GroupBlock {
  const heading = setHeading(question, position, width, text);
  const letters = lettersBelow(question, tree, position);
  if (letters === "") return heading;
  const squares = { side: Math.round(9 * scale), gap: Math.round(3 * scale) };
  const inset = insetOf(text);
  const stripTop = heading.height + 4;
  return {
    height: stripTop + stripHeight(letters.length, width - inset, squares),
    place: (x, y) => {
      const at = { x: x + inset, y: y + stripTop, width: width - inset };
      const { marks, items } = heading.place(x, y);
      return {
        items,
        marks: [...marks, ...placeStrip({ marks: letters }, question.number + 2 + position, at, squares)],
      };
    },
  };
}

/** The letters of the claims below a position; see `markedClaim`. */
function lettersBelow({ claims }: MapQuestion, { positions }: ClaimTree, position: number): string {
  const next = positions.find((other) => other > position);
  return claims
    .slice(position + 1, next)
    .map(letterOf)
    .join("");
}
