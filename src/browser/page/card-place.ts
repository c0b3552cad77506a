/** The gap between a card and what it is about, and the least distance of a card to the edge of its room; px. */
const gap = 6;
const margin = 8;

/** A rectangle in the window in which a card has room; px. */
export type Room = Pick<DOMRectReadOnly, "left" | "top" | "right" | "bottom">;

/**
 * Where a card goes: below what it is about if it fits there, otherwise above it if it fits there; always inside the room if it is
 * small enough.
 */
export function placeCard(
  about: Omit<Room, "right">,
  card: Pick<DOMRectReadOnly, "width" | "height">,
  room: Room,
): Pick<Room, "left" | "top"> {
  const below = about.bottom + gap;
  const above = about.top - gap - card.height;
  const lowest = room.bottom - margin - card.height;
  const top = below <= lowest || above < room.top + margin ? below : above;
  return {
    left: Math.max(room.left + margin, Math.min(about.left, room.right - card.width - margin)),
    top: Math.max(room.top + margin, Math.min(top, lowest)),
  };
}
