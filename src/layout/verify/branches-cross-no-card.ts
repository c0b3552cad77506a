import type { Box, MapLayout } from "../../model.ts";
import { boxIndex, overlap } from "./box-index.ts";

/** A home link runs between the cards: it touches the two that it joins and enters none. So does the bracket of linked premises. */
export function branchesCrossNoCard({ cards, routes, joints }: MapLayout): readonly string[] {
  const index = boxIndex(cards);
  const between = [...routes.filter(({ home }) => home), ...joints.filter(({ kind }) => kind === "bracket")];
  return between.flatMap(({ from, to, path }) => {
    const crossed = new Set(
      stretches(path).flatMap((stretch) => index.near(stretch).filter((card) => overlap(stretch, card))),
    );
    return [...crossed].map((card) => `The branch from ${from} to ${to} crosses the card of ${card.id}.`);
  });
}

/** The straight stretches of a branch as thin boxes; a rounded corner counts as the right angle that it rounds. */
function stretches(path: string): readonly Box[] {
  const boxes: Box[] = [];
  let x = 0;
  let y = 0;
  const goTo = (nextX: number, nextY: number): void => {
    boxes.push({
      x: Math.min(x, nextX),
      y: Math.min(y, nextY),
      width: Math.abs(nextX - x),
      height: Math.abs(nextY - y),
    });
    x = nextX;
    y = nextY;
  };
  for (const [, command, list = ""] of path.matchAll(/([MHVQ])([^MHVQ]*)/g)) {
    const [first = 0, second = 0, third = 0, fourth = 0] = list.trim().split(" ").map(Number);
    if (command === "M") [x, y] = [first, second];
    else if (command === "H") goTo(first, y);
    else if (command === "V") goTo(x, first);
    else {
      goTo(first, second);
      goTo(third, fourth);
    }
  }
  return boxes;
}
