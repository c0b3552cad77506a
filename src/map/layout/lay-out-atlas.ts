import type { AtlasDebate, AtlasQuestion } from "../map-data.ts";
import { emptyScene, type Scene, type Viewport } from "../scene.ts";
import { leastWidth } from "./columns-of-tiles.ts";
import { debateName, nameHeight } from "./debate-name.ts";
import { fitTreemap, type TileNeeds } from "./fit-treemap.ts";
import { layOutDebates } from "./lay-out-debates.ts";
import { layOutWords } from "./lay-out-words.ts";
import { joinParts, type Part } from "./part.ts";
import { placeTile, tileHeight, type TileSizes } from "./set-tile.ts";
import { phoneWidth, style } from "./sizes.ts";
import { stackTiles } from "./stack-tiles.ts";

/** With more questions than this, a map of several debates shows debates as tiles. */
const manyQuestions = 60;

/** Sizes to try, the largest first: names of 18 to 15 px, with squares to match. */
const tries: readonly TileSizes[] = [
  sizesOf(18, 11, 3),
  sizesOf(18, 10, 3),
  sizesOf(17, 10, 2),
  sizesOf(17, 9, 2),
  sizesOf(16, 9, 2),
  sizesOf(16, 8, 2),
  sizesOf(15, 8, 1),
  sizesOf(15, 7, 1),
];

/** Sizes for an atlas that is scrolled anyway. */
const [onPhone, inColumns] = [sizesOf(17, 10, 2), sizesOf(15, 8, 1)];

function sizesOf(type: number, side: number, gap: number): TileSizes {
  return { title: style(type, 600, 1.2), strip: { side, gap }, rowGap: gap + 3 };
}

/**
 * Lays out level 0: each question is a tile, grouped by debate, with one strip of marks per position. If all positions fit
 * the viewport in words, or answer the only question, they are shown in words; if there are too many questions, each debate
 * is a tile.
 */
export function layOutAtlas(debates: readonly AtlasDebate[], viewport: Viewport): Scene {
  const shown = debates.filter(({ questions }) => questions.length > 0);
  const count = shown.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count === 0) return emptyScene;
  if (count > manyQuestions && shown.length > 1) return layOutDebates(shown, viewport);
  const words = layOutWords(shown, viewport);
  if (words && (count === 1 || words.height <= viewport.height)) return { ...words, level: 0 };
  const isPhone = viewport.width < phoneWidth;
  for (const sizes of isPhone ? [] : tries) {
    const scene = fitTiles(shown, viewport, sizes);
    if (scene) return scene;
  }
  return stackTiles(shown, viewport.width, isPhone ? onPhone : inColumns);
}

function fitTiles(debates: readonly AtlasDebate[], viewport: Viewport, sizes: TileSizes): Scene | null {
  const isNamed = debates.length > 1;
  const groups = debates.map((debate) => ({
    group: debate,
    leaves: debate.questions,
    nameHeight: (width: number) => (isNamed ? nameHeight(debate, width) : 0),
  }));
  const needs: TileNeeds<AtlasQuestion> = {
    heightOf: (question, width) => tileHeight(question, width, sizes),
    leastWidth,
  };
  const fitted = fitTreemap(groups, viewport, needs);
  if (!fitted) return null;
  const names: readonly Part[] = isNamed
    ? fitted.groups.map(([debate, { x, y, width }]) => ({ marks: [], items: [debateName(debate, x, y, width)] }))
    : [];
  const tiles = fitted.leaves.map(([question, box]) => placeTile(question, box, sizes));
  return { ...emptyScene, ...viewport, ...joinParts([...names, ...tiles]) };
}
