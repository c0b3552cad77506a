import type { MapCard } from "../drawing/map-card.ts";
import type { Sign } from "../drawing/read-signs.ts";
import type { Ink } from "./ink.ts";
import { paintSign } from "./paint-sign.ts";
import type { CardInk, Palette } from "./palette.ts";
import { strokeWith } from "./stroke-with.ts";
import { barOpacity, textOpacity } from "./text-opacity.ts";

/** The rounding of a ground's corners, in map units. */
const rounding = 4;

/** How strong the bars are that stand for lines of text, of great cards and of all others, and how high, as a part of their type. */
const greatBars = 0.55;
const smallBars = 0.3;
const barHeight = 0.5;

/** Bars of type that is so many screen pixels high are lost in their ground. */
const leastBar = 1.2;

/** The brush, and what it paints with at the moment. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly signs: ReadonlyMap<string, Sign>;
  /** Screen pixels a map unit. */
  readonly scale: number;
  /** Of the window on the map, in screen pixels. */
  readonly width: number;
}

/**
 * Paints a card as the drawing shows it, without its branch; where its type is too small to read, bars in the colour of its
 * role. `marks` are drawn around its ground.
 */
export function paintCard(brush: Brush, card: MapCard, opacity: number, marks: readonly Ink[] = []): void {
  const { context, palette, scale } = brush;
  const ink = palette.cards.get(card.kind);
  if (ink === undefined) return;
  const pixels = card.fontSize * scale;
  const [text, bars] = [textOpacity(pixels), barOpacity(pixels)];
  paintBox(brush, card, ink.ground, opacity);
  for (const mark of marks) paintBox(brush, card.rank < 2 ? withAir(card) : card, { ...mark, fill: "" }, 1);
  if (bars > 0 && (card.rank < 2 || pixels > leastBar))
    paintBars(brush, card, ink, opacity * bars * (card.rank < 2 ? greatBars : smallBars));
  context.globalAlpha = opacity * (card.rank < 2 ? 1 : text);
  if (context.globalAlpha > 0) for (const sign of card.signs) paintSign(brush, sign, ink.sign);
  if (text > 0) paintText(brush, card, ink, opacity * text);
}

/** The ground of a name is as wide as its letters: a frame around it stands a little off. */
function withAir({ ground: { x, y, width, height }, fontSize }: MapCard): Pick<MapCard, "ground"> {
  const air = fontSize * 0.15;
  return { ground: { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air } };
}

function paintBox(
  brush: Brush,
  { ground: { x, y, width, height } }: Pick<MapCard, "ground">,
  ink: Ink,
  opacity: number,
): void {
  const { context, scale } = brush;
  if (ink.fill === "" && ink.stroke === "") return;
  context.globalAlpha = opacity;
  context.fillStyle = ink.fill;
  if (ink.stroke === "" && rounding * scale < 1) {
    context.fillRect(x, y, width, height);
    return;
  }
  context.beginPath();
  context.roundRect(x, y, width, height, rounding);
  if (ink.fill !== "") context.fill();
  if (ink.stroke === "") return;
  strokeWith(brush, ink, opacity);
  context.stroke();
}

/** Every letter is taken to be as wide as any other: nobody can read them here. */
function paintBars({ context }: Brush, card: MapCard, ink: CardInk, opacity: number): void {
  const { lines, box, fontSize } = card;
  const longest = Math.max(...lines.map(({ text }) => text.length));
  context.globalAlpha = opacity;
  context.fillStyle = card.kind === "question" ? ink.text.fill : ink.sign.fill;
  for (const { text, x, y } of lines)
    context.fillRect(x, y - fontSize * 0.6, ((box.x + box.width - x) * text.length) / longest, fontSize * barHeight);
}

function paintText({ context, palette }: Brush, card: MapCard, ink: CardInk, opacity: number): void {
  context.globalAlpha = opacity;
  context.fillStyle = ink.text.fill;
  context.font = `${card.fontWeight} ${card.fontSize}px ${palette.fontFamily}`;
  for (const { text, x, y } of card.lines) context.fillText(text, x, y);
}
