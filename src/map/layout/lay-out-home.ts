import { claimCount, type AtlasDebate, type MapQuestion } from "../map-data.ts";
import { emptyScene, type Scene } from "../scene.ts";
import { pathFrom } from "./claim-tree.ts";
import { layOutAtlas } from "./lay-out-atlas.ts";
import { exampleStyles, layOutExample } from "./lay-out-example.ts";
import { margin } from "./sizes.ts";

/** An example path: a claim, and its question. */
export interface Example {
  readonly question: MapQuestion;
  readonly place: number;
}

/** Between the atlas and the example; px. */
const gap = 16;

/** In less width than this, only the example is shown; px. */
const atlasFrom = 600;

/** The height of the atlas, as a fraction of its width. */
const shape = 0.5;

/**
 * Lays out the picture of the home page: the atlas, and below it an example path. An example with all claims of the map needs no
 * atlas.
 */
export function layOutHome(debates: readonly AtlasDebate[], example: Example | null, width: number): Scene {
  const questions = debates.flatMap((debate) => debate.questions);
  const [only, ...others] = questions;
  const isWhole = example && only && others.length === 0 && claimCount(only) === pathLength(example);
  if (width < atlasFrom || isWhole) return example ? layOutAlone(example, width) : emptyScene;
  const atlas = layOutAtlas(debates, { width, height: Math.round(width * shape) });
  if (!example) return atlas;
  const bottom = Math.max(0, ...atlas.marks.map(({ y, height }) => y + height));
  const column = { x: margin + 8, y: bottom + gap, width: width - 2 * margin - 16 };
  const look = others.length > 0 ? exampleStyles.belowOtherTiles : exampleStyles.belowItsTile;
  const placed = layOutExample(example.question, example.place, column, look);
  return {
    ...emptyScene,
    width,
    height: placed.height + margin + 10,
    marks: [...atlas.marks, ...placed.marks],
    items: [...atlas.items, ...placed.items.map((item) => ({ ...item, key: `example-${item.key}` }))],
    branches: placed.branches,
    notes: placed.notes,
  };
}

const pathLength = ({ question, place }: Example): number => pathFrom(question.claims, place).length;

/** The example without an atlas. */
function layOutAlone({ question, place }: Example, width: number): Scene {
  const column = { x: margin + 6, y: margin + 6, width: width - 2 * margin - 12 };
  const scene = layOutExample(question, place, column, exampleStyles.alone);
  return { ...scene, width, height: scene.height + margin + 8 };
}
