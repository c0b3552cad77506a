import type { Card, Debate, MapLayout } from "../../model.ts";

/** What bears on a card stands below it, and no further left, in the order of the debate: down a column, then the next. */
export function childrenInOrder({ cards }: MapLayout, debate: Debate): readonly string[] {
  const placed = new Map(cards.map((card) => [card.id, card]));
  return cards.flatMap((parent) => {
    const children = (debate.branches.get(parent.id) ?? []).flatMap((id) => placed.get(id) ?? []);
    return [
      ...children
        .filter((child) => !below(parent, child))
        .map((child) => `${child.id} does not stand below ${parent.id}.`),
      ...children
        .filter((child, index) => index > 0 && !follows(children[index - 1] ?? child, child))
        .map((child) => `${child.id} comes too early below ${parent.id}.`),
    ];
  });
}

function below(parent: Card, child: Card): boolean {
  return child.x >= parent.x && child.y >= parent.y + parent.height;
}

function follows(before: Card, after: Card): boolean {
  return after.x > before.x || (after.x === before.x && after.y >= before.y + before.height);
}
