/** The gap between a link and its card, and the least distance of a card to the edge of the window; px. */
const gap = 6;
const margin = 8;

/** A rectangle in the window; px. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card goes: below the link if it fits there, otherwise above it if it fits there; always inside the window if it is small enough. */
export function placeCard(link: Box, card: Size, window: Size): { readonly left: number; readonly top: number } {
  const below = link.bottom + gap;
  const above = link.top - gap - card.height;
  const fitsBelow = below + card.height <= window.height - margin;
  const top = fitsBelow || above < margin ? below : above;
  const furthest = window.width - card.width - margin;
  return {
    left: Math.max(margin, Math.min(link.left, furthest)),
    top: Math.max(margin, Math.min(top, window.height - card.height - margin)),
  };
}
