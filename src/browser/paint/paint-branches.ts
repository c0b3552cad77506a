import type { MapCard } from "../drawing/map-card.ts";
import type { MapCountry } from "../drawing/map-country.ts";
import type { Ink } from "./ink.ts";
import type { Brush } from "./paint-card.ts";
import { strokeWith } from "./stroke-with.ts";
import { textOpacity } from "./text-opacity.ts";

/** The branches of a country that are drawn alike. */
interface Branches {
  readonly kind: string;
  readonly rank: number;
  readonly fontSize: number;
  readonly path: Path2D;
}

const ofCountry = new WeakMap<MapCountry, readonly Branches[]>();

/** Paints all branches of a country. Those of the deepest cards come with their text. */
export function paintBranches(brush: Brush, country: MapCountry, opacity: number): void {
  for (const { kind, rank, fontSize, path } of branchesOf(country)) {
    const strength = opacity * (rank > 2 ? textOpacity(fontSize * brush.scale) : 1);
    const ink = brush.palette.cards.get(kind)?.branch;
    if (ink && strength > 0) strokeBranches(brush, path, ink, strength);
  }
}

/** Paints the branch of one card. */
export function paintBranch(brush: Brush, card: MapCard): void {
  const ink = brush.palette.cards.get(card.kind)?.branch;
  if (ink && card.branch !== "") strokeBranches(brush, placed([card]), ink, 1);
}

function strokeBranches(brush: Brush, path: Path2D, ink: Ink, opacity: number): void {
  strokeWith(brush, ink, opacity);
  brush.context.stroke(path);
}

function branchesOf(country: MapCountry): readonly Branches[] {
  const known = ofCountry.get(country);
  if (known !== undefined) return known;
  const alike = Map.groupBy(
    country.cards.filter(({ branch }) => branch !== ""),
    ({ kind, rank }) => `${kind} ${rank}`,
  );
  const branches = [...alike.values()].flatMap((cards) => {
    const [first] = cards;
    return first ? [{ kind: first.kind, rank: first.rank, fontSize: first.fontSize, path: placed(cards) }] : [];
  });
  ofCountry.set(country, branches);
  return branches;
}

function placed(cards: readonly MapCard[]): Path2D {
  const path = new Path2D();
  for (const { branch, box } of cards) path.addPath(new Path2D(branch), { e: box.x, f: box.y });
  return path;
}
