import type { AtlasDebate, AtlasQuestion } from "../map-data.ts";
import { emptyScene, type Scene, type Viewport } from "../scene.ts";
import { debateName, nameHeight } from "./debate-name.ts";
import { fitTreemap, neededArea, type TileNeeds } from "./fit-treemap.ts";
import { layOutDebates } from "./lay-out-debates.ts";
import { layOutWords } from "./lay-out-words.ts";
import { joinParts, type Part } from "./part.ts";
import { placeTile, tileHeight, type TileSizes } from "./set-tile.ts";
import { phoneWidth, style } from "./sizes.ts";
import { stackTiles } from "./stack-tiles.ts";

/** The least width of a tile, about 24 letters of its name; px. */
const leastWidth = 188;

/** With more questions than this, a map of several debates shows debates as tiles. */
const manyQuestions = 60;

/** Sizes to try, the largest first: names of 18 to 15 px, with squares to match. */
const tries: readonly TileSizes[] = [
  [18, 11, 3],
  [18, 10, 3],
  [17, 10, 2],
  [17, 9, 2],
  [16, 9, 2],
  [16, 8, 2],
  [15, 8, 1],
  [15, 7, 1],
].map(([type = 15, side = 7, gap = 1]) => ({ title: style(type, 600, 1.2), strip: { side, gap }, rowGap: gap + 3 }));

/**
 * Lays out level 0: each question is a tile, grouped by debate, with one strip of marks per position. If all positions fit
 * the viewport in words, they are shown in words; if there are too many questions, each debate is a tile.
 */
export function layOutAtlas(debates: readonly AtlasDebate[], viewport: Viewport): Scene {
  const shown = debates.filter(({ questions }) => questions.length > 0);
  const count = shown.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count === 0) return emptyScene;
  if (count > manyQuestions && shown.length > 1) return layOutDebates(shown, viewport);
  const words = layOutWords(shown, viewport);
  if (words && words.height <= viewport.height) return { ...words, level: 0 };
  if (viewport.width < phoneWidth) return stackTiles(shown, viewport);
  return layOutTiles(shown, viewport);
}

function layOutTiles(debates: readonly AtlasDebate[], viewport: Viewport): Scene {
  for (const sizes of tries) {
    const scene = fitTiles(debates, viewport, sizes);
    if (scene) return scene;
  }
  // A map of many questions is taller than the viewport, by as little as possible.
  const [sizes] = tries.slice(-1);
  if (!sizes) return emptyScene;
  const questions = debates.flatMap((debate) => debate.questions);
  const least = Math.max(viewport.height, neededArea(questions, needsOf(sizes, 0)) / viewport.width);
  for (let height = least; height < 3 * least; height = Math.round(height * 1.1)) {
    const scene = fitTiles(debates, { width: viewport.width, height }, sizes);
    if (scene) return scene;
  }
  return stackTiles(debates, viewport);
}

function needsOf(sizes: TileSizes, above: number): TileNeeds<AtlasQuestion> {
  return { heightOf: (question, width) => tileHeight(question, width, sizes), leastWidth, nameHeight: above };
}

function fitTiles(debates: readonly AtlasDebate[], viewport: Viewport, sizes: TileSizes): Scene | null {
  const isNamed = debates.length > 1;
  const groups = debates.map((debate) => ({ group: debate, leaves: debate.questions }));
  const fitted = fitTreemap(groups, viewport, needsOf(sizes, isNamed ? nameHeight : 0));
  if (!fitted) return null;
  const names: readonly Part[] = isNamed
    ? fitted.groups.map(([debate, { x, y, width }]) => ({ marks: [], items: [debateName(debate, x, y, width)] }))
    : [];
  const tiles = fitted.leaves.map(([question, box]) => placeTile(question, box, sizes));
  return { ...emptyScene, ...viewport, ...joinParts([...names, ...tiles]) };
}
