import { claimCount, type AtlasDebate, type MapQuestion, type MapClaim } from "../map-data.ts";
import { emptyScene, type Part, type Scene } from "../scene.ts";
import { pathFrom } from "./claim-tree.ts";
import { layOutAtlas } from "./lay-out-atlas.ts";
import { block, joinParts, margin, moved, questionItem, soft, style, type Column } from "./part.ts";
import { mapWords } from "../../words/browser.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import { setCard, type CardSizes } from "./set-card.ts";
import { branchTo } from "./set-thread.ts";

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
 * Lays out the picture of the home page: an example path, and below it the atlas. An example with all claims of the map needs no
 * atlas.
 */
export function layOutHome(debates: readonly AtlasDebate[], example: Example | null, width: number): Scene {
  const questions = debates.flatMap((debate) => debate.questions);
  const [only, ...others] = questions;
  const isWhole = example && only && others.length === 0 && claimCount(only) === pathLength(example);
  if (width < atlasFrom || isWhole) return example ? layOutAlone(example, width) : emptyScene;
  const atlas = layOutAtlas(debates, { width, height: Math.round(width * shape) });
  if (!example) return atlas;
  const column = { x: margin + 8, y: margin + 6, width: width - 2 * margin - 16 };
  const path = layOutExample(example.question, example.place, column, exampleStyles.aboveTiles);
  const top = path.height + gap;
  return {
    ...emptyScene,
    width,
    height: top + atlas.height,
    marks: [...path.marks, ...moved(atlas.marks, 0, top)],
    items: [...path.items.map((item) => ({ ...item, key: `example-${item.key}` })), ...moved(atlas.items, 0, top)],
    branches: path.branches,
    notes: path.notes,
  };
}

const pathLength = ({ question, place }: Example): number => pathFrom(question.claims, place).length;

/** The example without an atlas. */
function layOutAlone({ question, place }: Example, width: number): Scene {
  const column = { x: margin + 6, y: margin + 6, width: width - 2 * margin - 12 };
  const scene = layOutExample(question, place, column, exampleStyles.alone);
  return { ...scene, width, height: scene.height + margin + 8 };
}

/** How an example is set; `title` is for the question. */
interface ExampleStyle {
  readonly title: TextStyle;
  readonly cards: CardSizes;
}

/** Of cards that have little room. */
const cards: CardSizes = { text: style(15, 500), padding: 10 };

const exampleStyles = {
  aboveTiles: { title: style(22, 700, 1.18), cards },
  alone: { title: style(26, 700, 1.18), cards: { text: style(19, 500), padding: 14 } },
} as const satisfies Readonly<Record<string, ExampleStyle>>;

/** Between the cards of a row, for the line; px. */
const exampleGap = 26;

/** In less width than this, cards are below each other; px. */
const rowFrom = 640;

/** Lays out one path from a question to a claim, which explains the map. A note above each card says what it is. */
function layOutExample(
  question: MapQuestion,
  place: number,
  { x: left, y: top, width }: Column,
  look: ExampleStyle,
): Scene {
  const { claims } = question;
  const parts: Partial<Part>[] = [];
  const noteAbove = (words: string, x: number, y: number, room: number): number => {
    const text = setText(words, soft, room);
    parts.push({ notes: [block(text, x, y, "soft")] });
    return text.height + 2;
  };
  const isRow = width >= rowFrom;
  const steps = pathFrom(claims, place).toReversed();
  const each = isRow ? Math.floor((width - (steps.length - 1) * exampleGap) / steps.length) : width;
  const sentence = setText(question.sentence, look.title, width);
  const y = top + noteAbove(mapWords.example.question, left, top, width);
  const size = { width: sentence.width, height: sentence.height };
  parts.push({ items: [questionItem(question, "title", { x: left, y, ...size, texts: [block(sentence, 0, 0)] })] });
  let start = y + sentence.height + 14;
  const noteHeight = (step: number, room: number): number => setText(noteOn(claims[step]), soft, room).height + 2;
  // The cards are aligned below the tallest note.
  if (isRow) start += Math.max(2, ...steps.map((step) => noteHeight(step, each)));
  let [bottom, next] = [start, start];
  let from: { readonly x: number; readonly y: number } | null = null;
  steps.forEach((step, depth) => {
    const indent = isRow ? 0 : depth * 14;
    const room = each - indent;
    const x = left + (isRow ? depth * (each + exampleGap) : indent);
    const height = noteHeight(step, room);
    const y = isRow ? start : next + height;
    noteAbove(noteOn(claims[step]), x + 2, y - height, room);
    const card = setCard(question, step, room, isRow ? look.cards : cards, { withoutPort: true });
    const sign = { x, y: y + (card.item.sign?.y ?? 0) };
    if (from) {
      const branch = branchTo(question, step, from, sign);
      parts.push({ branches: [isRow ? { ...branch, path: `M${from.x},${from.y}L${sign.x},${sign.y}` } : branch] });
    }
    parts.push({ marks: moved([card.mark], x, y), items: moved([card.item], x, y) });
    from = isRow ? { x: x + each, y: sign.y } : { x, y: y + card.height };
    next = y + card.height + 10;
    bottom = Math.max(bottom, y + card.height);
  });
  return { ...emptyScene, width: left + width, height: bottom, ...joinParts(parts) };
}

/** The note above a card. */
function noteOn(claim: MapClaim | undefined): string {
  return claim ? mapWords.example[claim.role] : "";
}
