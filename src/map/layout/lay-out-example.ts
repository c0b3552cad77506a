import { path } from "d3";
import type { Box } from "../../claims/model/index.ts";
import { mapWords } from "../../words/map.ts";
import type { MapClaim, MapQuestion } from "../map-data.ts";
import { emptyScene, keyOf, type Branch, type Mark, type Item, type Scene, type TextBlock } from "../scene.ts";
import { setText, type TextStyle } from "../text/set-text.ts";
import { pathFrom } from "./claim-tree.ts";
import { block, moved } from "./part.ts";
import { routeDown } from "./routes.ts";
import { setCard, type CardSizes } from "./set-card.ts";
import { branchKind, trunkOf } from "./set-thread.ts";
import { soft, style } from "./sizes.ts";

/** The place of an example; px. */
type Column = Omit<Box, "height">;

/** How an example is set. `title` is for the question; null shows none above a row, where the atlas shows it. */
export interface ExampleStyle {
  readonly title: TextStyle | null;
  readonly cards: CardSizes;
}

const title = style(18, 700, 1.18);
const cards: CardSizes = { text: style(14, 500), padding: 9 };

export const exampleStyles = {
  belowItsTile: { title: null, cards },
  belowOtherTiles: { title, cards },
  alone: { title: style(26, 700, 1.18), cards: { text: style(19, 500), padding: 14 } },
} as const satisfies Readonly<Record<string, ExampleStyle>>;

/** Between the cards of a row, for the line; px. */
const gap = 26;

/** In less width than this, cards are below each other; px. */
const rowFrom = 640;

/** Lays out one path from a question to a claim, which explains the map. A note above each card says what it is. */
export function layOutExample(
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
  const each = isRow ? Math.floor((width - (steps.length - 1) * gap) / steps.length) : width;
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
    const x = left + (isRow ? depth * (each + gap) : indent);
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
