import type { AtlasDebate, AtlasQuestion } from "../map-data.ts";
import { emptyScene, type Scene } from "../scene.ts";
import { columnsOfTiles, type TileKind } from "./columns-of-tiles.ts";
import { debateName, nameHeight } from "./debate-name.ts";
import { joinParts, type Part } from "./part.ts";
import { placeTile, tileHeight, type TileSizes } from "./set-tile.ts";
import { margin } from "./sizes.ts";

/** Lays out the atlas as columns of tiles, debate by debate, on a phone as one: taller than the viewport. */
export function stackTiles(debates: readonly AtlasDebate[], width: number, sizes: TileSizes): Scene {
  const kind: TileKind<AtlasQuestion> = {
    heightOf: (question, each) => tileHeight(question, each, sizes),
    place: (question, box) => placeTile(question, box, sizes),
  };
  const parts: Part[] = [];
  let y = margin;
  for (const debate of debates) {
    if (debates.length > 1) {
      const name = debateName(debate, margin, y, width - 2 * margin);
      parts.push({ marks: [], items: [name] });
      y += nameHeight(debate, width - 2 * margin);
    }
    const tiles = columnsOfTiles(debate.questions, kind, width, y);
    parts.push(...tiles.parts);
    y = tiles.bottom + 8;
  }
  return { ...emptyScene, width, height: y, ...joinParts(parts) };
}
