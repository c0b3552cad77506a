import type { MapCard } from "../drawing/map-card.ts";
import type { CardStanding } from "../view/card-standing.ts";
import type { Brush } from "./paint-card.ts";

/** The radius of a mark in heights of the card's type, and at least and at most in screen pixels. */
const size = 0.62;
const least = { judged: 3.5, following: 2.2 };
const greatest = 9;

/** Screen pixels of a radius from which on a mark shows what it says. */
const legible = 4;

/** What is open is marked quietly, since most of a map is: how large and how strong its ring is beside the other marks. */
const open = { radius: 0.5, opacity: 0.6 };

/** Strokes on a disc of radius 1: what stands has a tick, what is answered a bar. */
const tick = [
  [-0.45, 0.02],
  [-0.1, 0.4],
  [0.5, -0.38],
] as const;
const bar = [
  [-0.45, 0],
  [0.45, 0],
] as const;
const fullCircle = 2 * Math.PI;

/**
 * Marks at the end of a card's first line what follows from the reader's view: full where they judged the claim themself,
 * empty where it follows; a disc with a tick where it stands, a square with a bar where it is answered. What is open has a small ring, where one
 * is near enough to see it.
 */
export function paintStanding(
  { context, palette, scale }: Brush,
  card: MapCard,
  standing: CardStanding,
  opacity: number,
): void {
  const { label, judgement } = standing;
  const { ink, paper } = palette.standing;
  const isJudged = judgement !== null;
  const smallest = isJudged ? least.judged : least.following;
  const radius = Math.min(Math.max(size * card.fontSize, smallest / scale), greatest / scale);
  const isLegible = radius * scale >= legible;
  const isOpen = label === "undecided";
  // Of a card so near that its mark is small beside its type, the corner may be far from what is read.
  if (isOpen && (!isLegible || size * card.fontSize * scale > 4 * greatest)) return;
  const { x, y, width } = card.ground;
  context.save();
  context.globalAlpha = isOpen ? opacity * open.opacity : opacity;
  context.translate(x + width, y);
  context.scale(radius, radius);
  context.setLineDash([]);
  context.lineCap = context.lineJoin = "round";
  context.lineWidth = 0.22;
  context.strokeStyle = ink;
  context.fillStyle = isJudged ? ink : paper;
  context.beginPath();
  if (label === "out") context.rect(-0.9, -0.9, 1.8, 1.8);
  else context.arc(0, 0, label === "in" ? 1 : open.radius, 0, fullCircle);
  context.fill();
  context.stroke();
  if (isLegible && !isOpen) {
    context.strokeStyle = isJudged ? paper : ink;
    context.beginPath();
    for (const [right, down] of label === "in" ? tick : bar) context.lineTo(right, down);
    context.stroke();
  }
  context.restore();
}
