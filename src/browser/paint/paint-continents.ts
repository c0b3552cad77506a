import { readContinents, type MapContinent } from "../drawing/read-continents.ts";
import type { MapBox } from "../map/map-box.ts";
import { fitWords, lineHeight, type FittedWords } from "./fit-words.ts";
import type { Brush } from "./paint-card.ts";
import type { Scene } from "./scene.ts";

/** Questions of so many screen pixels are as good as readable: the names of debates are in their own place then. */
const readable = 7;

/** The names are no larger than this part of the map's height, and leave so much of their ground free at each side. */
const largest = 1 / 7;
const margin = 0.06;

const weight = 700;

/** Of the ground's colour around letters, in ems: what lies under them stays out of them. */
const halo = 0.28;

interface Named {
  readonly continent: MapContinent;
  readonly words: FittedWords;
}

const known = new WeakMap<Scene, readonly Named[]>();

/** From so far away that no question can be read, each debate bears its name across its countries. */
export function paintContinents(brush: Brush, scene: Scene, opacity: number): void {
  const { context, palette, scale } = brush;
  // Questions are of one size on all of a map.
  const [country] = scene.atlas.countries.values();
  if ((country?.cards[0]?.fontSize ?? 0) * scale >= readable) return;
  context.globalAlpha = opacity;
  context.fillStyle = palette.cards.get("question")?.text.fill ?? "";
  context.strokeStyle = palette.land.fill;
  context.lineJoin = "round";
  context.setLineDash([]);
  context.textAlign = "center";
  for (const { continent, words } of named(brush, scene)) paintWords(brush, continent.box, words);
  context.textAlign = "start";
}

function named({ context, palette }: Brush, scene: Scene): readonly Named[] {
  const done = known.get(scene);
  if (done !== undefined) return done;
  const boxes = [...scene.atlas.countries.values()].map(({ box }) => box);
  context.font = `${weight} 100px ${palette.fontFamily}`;
  const widthOf = (text: string): number => context.measureText(text).width / 100;
  const names = readContinents(scene.layers, boxes).map((continent) => {
    const room = { width: continent.box.width * (1 - 2 * margin), height: continent.box.height };
    return { continent, words: fitWords(continent.name, room, scene.atlas.size.height * largest, widthOf) };
  });
  known.set(scene, names);
  return names;
}

function paintWords({ context, palette }: Brush, box: MapBox, { lines, fontSize }: FittedWords): void {
  context.font = `${weight} ${fontSize}px ${palette.fontFamily}`;
  context.lineWidth = halo * fontSize;
  const middle = box.x + box.width / 2;
  const top = box.y + (box.height - lines.length * lineHeight * fontSize) / 2;
  lines.forEach((line, index) => {
    const baseline = top + (index + 0.82) * lineHeight * fontSize;
    context.strokeText(line, middle, baseline);
    context.fillText(line, middle, baseline);
  });
}
