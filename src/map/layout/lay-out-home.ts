import { claimCount, type AtlasDebate, type MapQuestion, type MapClaim } from "../map-data.ts";
import { emptyScene, type Scene, keyOf, type Branch, type Mark, type Item, type TextBlock } from "../scene.ts";
import { pathFrom } from "./claim-tree.ts";
import { layOutAtlas } from "./lay-out-atlas.ts";
import { margin, block, moved, soft, style } from "./part.ts";
import { path } from "d3";
import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/browser.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import { routeDown } from "./routes.ts";
import { setCard, type CardSizes } from "./set-card.ts";
import { branchKind, trunkOf } from "./set-thread.ts";

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

/** The place of an example; px. */
type Column = Omit<Box, "height">;

/** How an example is set. `title` is for the question; null shows none above a row, where the atlas shows it. */
interface ExampleStyle {
  readonly title: TextStyle | null;
  readonly cards: CardSizes;
}

const title = style(18, 700, 1.18);
const cards: CardSizes = { text: style(14, 500), padding: 9 };

const exampleStyles = {
  belowItsTile: { title: null, cards },
  belowOtherTiles: { title, cards },
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
  const { claims, number } = question;
  const notes: TextBlock[] = [];
  const marks: Mark[] = [];
  const items: Item[] = [];
  const branches: Branch[] = [];
  const addNote = (words: string, x: number, y: number, room: number): number => {
    const text = setText(words, soft, room);
    notes.push(block(text, x, y, "soft"));
    return y + text.height + 2;
  };
  const isRow = width >= rowFrom;
  const steps = pathFrom(claims, place).toReversed();
  const each = isRow ? Math.floor((width - (steps.length - 1) * exampleGap) / steps.length) : width;
  let start = top;
  const titled = look.title ?? (isRow ? null : title);
  if (titled) {
    const sentence = setText(question.sentence, titled, width);
    const y = addNote(mapWords.example.question, left, top, width);
    items.push({
      ...{
        key: keyOf.question(number),
        id: question.id,
        kind: "question",
        form: "title",
        number,
        name: question.sentence,
      },
      ...{
        x: left,
        y,
        width: sentence.width,
        height: sentence.height,
        texts: [block(sentence, 0, 0)],
        sign: null,
        port: null,
        fold: null,
      },
    });
    start = y + sentence.height + 14;
  }
  if (isRow) {
    // The cards are aligned below the tallest note.
    const heights = steps.map((step) => setText(noteOn(claims[step]), soft, each).height);
    start += Math.max(0, ...heights) + 2;
  }
  let [bottom, next] = [start, start];
  let from: { readonly x: number; readonly y: number } | null = null;
  steps.forEach((step, depth) => {
    const claim = claims[step];
    if (!claim) return;
    const indent = isRow ? 0 : depth * 14;
    const x = left + (isRow ? depth * (each + exampleGap) : indent);
    const words = noteOn(claim);
    const y = isRow ? start : next + setText(words, soft, each - indent).height + 2;
    addNote(words, x + 2, y - setText(words, soft, each - indent).height - 2, each - indent);
    const card = setCard(question, step, each - indent, isRow ? look.cards : cards, { withoutPort: true });
    const sign = { x, y: y + (card.item.sign?.y ?? 0) };
    const kind = branchKind(question, step);
    if (from)
      branches.push({
        key: keyOf.claim(number + 1 + step),
        kind,
        path: isRow ? across(from, sign) : routeDown(from, sign, trunkOf(kind)),
      });
    marks.push(...moved([card.mark], x, y));
    items.push(...moved([card.item], x, y));
    from = isRow ? { x: x + each, y: sign.y } : { x, y: y + card.height };
    next = y + card.height + 10;
    bottom = Math.max(bottom, y + card.height);
  });
  return { ...emptyScene, width: left + width, height: bottom, marks, items, branches, notes };
}

/** The note above a card. */
function noteOn(claim: MapClaim | undefined): string {
  if (!claim) return "";
  const { example } = mapWords;
  return claim.role === "position" && claim.holders !== "" ? example.positionOf(claim.holders) : example[claim.role];
}

function across(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  const line = path();
  line.moveTo(from.x, from.y);
  line.lineTo(to.x, to.y);
  return line.toString();
}
