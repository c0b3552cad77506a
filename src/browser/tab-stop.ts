import type { MapCard } from "./map-cards.ts";

/** Makes the map one stop of the Tab key: the card that had the focus last, at first the first one (roving tabindex). Answers with a way to move it. */
export function tabStop(cards: ReadonlyMap<string, MapCard>): (id: string) => void {
  let current: SVGAElement | undefined;
  const move = (id: string): void => {
    const next = cards.get(id)?.link;
    if (next === undefined) return;
    current?.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    current = next;
  };
  for (const { link } of cards.values()) link.setAttribute("tabindex", "-1");
  const [first = ""] = cards.keys();
  move(first);
  return move;
}
