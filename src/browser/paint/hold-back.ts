import type { MapCard } from "../drawing/map-card.ts";
import { heldPart } from "../map/held-name.ts";
import type { Brush } from "./paint-card.ts";

/** Has something of a card painted as large as the card is shown. */
export function holdBack(brush: Brush, card: MapCard, paint: (brush: Brush) => void): void {
  const { context, scale } = brush;
  const part = heldPart(card, brush);
  if (part === 1) {
    paint(brush);
    return;
  }
  const [left, foot] = [card.box.x, card.box.y + card.box.height];
  context.save();
  context.translate(left, foot);
  context.scale(part, part);
  context.translate(-left, -foot);
  paint({ ...brush, scale: scale * part });
  context.restore();
}
