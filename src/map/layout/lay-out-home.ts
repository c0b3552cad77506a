import { claimCount, type AtlasDebate, type MapQuestion } from "../map-data.ts";
import { emptyScene, keyOf, type Mark, type Scene } from "../scene.ts";
import { pathFrom } from "./claim-tree.ts";
import { layOutAtlas } from "./lay-out-atlas.ts";
import { exampleStyles, layOutExample } from "./lay-out-example.ts";
import { curveDown } from "./routes.ts";
import { margin } from "./sizes.ts";

/** An example path: a claim, and its question. */
export interface Example {
  readonly question: MapQuestion;
  readonly place: number;
}

/** Between the atlas and the example, for the lines; px. */
const gap = 34;

/** The same without lines; px. */
const gapInWords = 16;

/** In less width than this, only the example is shown; px. */
const atlasFrom = 600;

/** The height of the atlas, as a fraction of its width. */
const shape = 0.5;

/**
 * Lays out the picture of the home page: the atlas, and below it an example path, with lines to the marks of its claims
 * unless the atlas is in words, which they would cross. `examples` has one path per question, the best first. Takes the
 * first whose tile is at the bottom of the atlas, so that no line crosses another tile. An example with all claims of the
 * map needs no atlas.
 */
export function layOutHome(debates: readonly AtlasDebate[], examples: readonly Example[], width: number): Scene {
  const [first] = examples;
  const questions = debates.flatMap((debate) => debate.questions);
  if (width < atlasFrom) return first ? layOutAlone(first, width) : emptyScene;
  if (first && questions.length === 1 && questions.every((only) => claimCount(only) === pathOf(first).length))
    return layOutAlone(first, width);
  const atlas = layOutAtlas(debates, { width, height: Math.round(width * shape) });
  const bottom = Math.max(0, ...atlas.marks.map(({ y, height }) => y + height));
  const isAtBottom = ({ question }: Example): boolean =>
    atlas.marks.some(({ key, y, height }) => key === keyOf.question(question.number) && y + height >= bottom - 2);
  const isInWords = atlas.marks.some(({ form }) => form === "dot");
  const example = (isInWords ? undefined : examples.find(isAtBottom)) ?? first;
  if (!example) return atlas;
  const { question, place } = example;
  const placed = layOutExample(
    question,
    place,
    { x: margin + 8, y: bottom + (isInWords ? gapInWords : gap), width: width - 2 * margin - 16 },
    isInWords && questions.length > 1 ? exampleStyles.belowOtherTiles : exampleStyles.belowItsTile,
  );
  const marks = (isInWords ? [] : pathOf(example)).flatMap((step) => {
    const key = keyOf.claim(question.number + 1 + step);
    const mark = atlas.marks.find((mark) => mark.key === key);
    const card = placed.items.find((item) => item.key === key);
    return mark && card ? [{ key, mark, card }] : [];
  });
  return {
    ...emptyScene,
    width,
    height: placed.height + margin + 10,
    marks: [...atlas.marks, ...placed.marks],
    items: [...atlas.items, ...placed.items.map((item) => ({ ...item, key: `example-${item.key}` }))],
    branches: [
      ...placed.branches,
      ...marks.map(({ key, mark, card }) => ({
        key: `to-${key}`,
        kind: "rail" as const,
        path: leader(mark, card.x + card.width / 2, bottom + gap - 4),
      })),
    ],
    brackets: marks.map(({ key, mark }) => ({ key, path: frame(mark) })),
    notes: placed.notes,
  };
}

const pathOf = ({ question, place }: Example): readonly number[] => pathFrom(question.claims, place);

/** The example without an atlas. */
function layOutAlone({ question, place }: Example, width: number): Scene {
  const column = { x: margin + 6, y: margin + 6, width: width - 2 * margin - 12 };
  const scene = layOutExample(question, place, column, exampleStyles.alone);
  return { ...scene, width, height: scene.height + margin + 8 };
}

function frame({ x, y, width, height }: Mark): string {
  return `M${x - 2.5} ${y - 2.5}h${width + 5}v${height + 5}h-${width + 5}z`;
}

/** The line from a mark in the atlas to its card in the example. */
function leader(mark: Mark, x: number, y: number): string {
  return curveDown({ x: mark.x + mark.width / 2, y: mark.y + mark.height + 3 }, { x, y });
}
