import type { AtlasDebate } from "../map-data.ts";
import { emptyScene, type Scene, type Viewport } from "../scene.ts";
import { debateName, nameHeight } from "./debate-name.ts";
import { joinParts, type Part } from "./part.ts";
import { placeTile, tileHeight } from "./set-tile.ts";
import { margin, style } from "./sizes.ts";

const sizes = { title: style(17, 600, 1.2), strip: { side: 10, gap: 2 }, rowGap: 5 };

/** Lays out the atlas as a list, for phones. */
export function stackTiles(debates: readonly AtlasDebate[], { width }: Viewport): Scene {
  const inner = width - 2 * margin;
  const parts: Part[] = [];
  let y = margin;
  for (const debate of debates) {
    if (debates.length > 1) {
      parts.push({ marks: [], items: [debateName(debate, margin, y, inner)] });
      y += nameHeight;
    }
    for (const question of debate.questions) {
      const height = tileHeight(question, inner, sizes);
      parts.push(placeTile(question, { x: margin, y, width: inner, height }, sizes));
      y += height + 8;
    }
    y += 8;
  }
  return { ...emptyScene, width, height: y, ...joinParts(parts) };
}
