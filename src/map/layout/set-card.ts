import type { Role } from "../../claims/model/index.ts";
import { mapWords } from "../../words/browser.ts";
import type { MapClaim, MapQuestion } from "../map-data.ts";
import { keyOf, type Button, type FoldButton, type Item, type Mark, type Sign, type TextBlock } from "../scene.ts";
import { heightOfText, setText, widthOfText, type TextStyle } from "../text/set-text.ts";
import { shortSentence } from "../../text/sentence.ts";
import { block, moved, soft } from "./part.ts";

/** The sizes of a card; px. */
export interface CardSizes {
  readonly text: TextStyle;
  /** Above and below the text. */
  readonly padding: number;
}

/** A card at the origin. */
export interface SetCard {
  readonly mark: Mark;
  readonly item: Item;
  readonly height: number;
}

/** What a card shows besides its sentence. */
export interface CardExtras {
  /** Words after the holders, on their line if they fit. */
  readonly beside?: string;
  /** A line below the holders. */
  readonly under?: string;
  /** The button that shows or hides replies; null for none. */
  readonly fold?: { readonly count: number; readonly open: boolean } | null;
  readonly form?: "card" | "focus";
  /** Leaves out the button for cross-links. */
  readonly withoutPort?: boolean;
}

/** From a card's left edge to its text: the sign is between them; px. */
export function insetOf({ fontSize }: TextStyle): number {
  return Math.round(fontSize * 1.2) + 9;
}

const right = 8;

/** What follows the sentence on its last line: the number of cross-links, "draft" and "unanswered". */
function lastWords(claim: MapClaim, { withoutPort = false }: CardExtras): readonly string[] {
  const port = claim.links.length > 0 && !withoutPort ? [`→${claim.links.length}`] : [];
  const { draft, unanswered } = mapWords.card;
  return [...port, ...(claim.draft ? [draft] : []), ...(claim.unanswered ? [unanswered] : [])];
}

function withLastWords(claim: MapClaim, extras: CardExtras): string {
  return [claim.sentence, ...lastWords(claim, extras)].join(" ");
}

/** The lines below the sentence, in a room of so many pixels. */
function linesUnder({ holders }: MapClaim, { beside = "", under = "" }: CardExtras, room: number): readonly string[] {
  const joined = [holders, beside].filter(Boolean).join(" · ");
  return [...(widthOfText(joined, soft) <= room ? [joined] : [holders, beside]), under].filter(Boolean);
}

/** The height of a claim's card at a width; px. */
export function cardHeight(
  claims: readonly MapClaim[],
  place: number,
  width: number,
  { text, padding }: CardSizes,
  extras: CardExtras = {},
): number {
  const claim = claims[place];
  if (!claim) return 0;
  const room = width - insetOf(text) - right;
  const under = linesUnder(claim, extras, room).reduce((sum, line) => sum + heightOfText(line, soft, room), 0);
  const sentence = heightOfText(withLastWords(claim, extras), text, room);
  return 2 * padding + sentence + under + (extras.fold ? soft.lineHeight + 6 : 0);
}

/** Sets a claim's card: its sign, its sentence, its holders, its buttons, and its extras. */
export function setCard(
  { claims, number }: MapQuestion,
  place: number,
  width: number,
  { text, padding }: CardSizes,
  extras: CardExtras = {},
): SetCard {
  const claim = claims[place];
  if (!claim) throw new Error(`The question has no claim at ${place}.`);
  const inset = insetOf(text);
  const room = width - inset - right;
  const sentence = setSentence(claim, text, room, extras);
  const { port } = sentence;
  let foldTop = padding + sentence.height;
  const under = linesUnder(claim, extras, room).map((line) => {
    const placed = block(setText(line, soft, room), inset, foldTop, "soft");
    foldTop += placed.height;
    return placed;
  });
  const fold = extras.fold ? foldButton(extras.fold, inset, foldTop + 4) : null;
  const height = foldTop + (fold ? soft.lineHeight + 6 : 0) + padding;
  const own = number + 1 + place;
  const box = { x: 0, y: 0, width, height };
  const { form = "card" } = extras;
  const target = shortSentence(claims[claim.parent]?.sentence ?? "");
  const what = { key: keyOf.claim(own), kind: claim.role, form, number: own, ...box };
  return {
    height,
    mark: { ...what, ring: claim.unanswered },
    item: {
      ...{ ...what, id: claim.id, name: claim.sentence, target },
      texts: [...moved(sentence.blocks, inset, padding), ...under],
      sign: signAt(claim.role, claim.unanswered, text, padding),
      port: port && { ...port, x: port.x + inset, y: port.y + padding },
      fold,
    },
  };
}

/** The sign of a role beside the first line of a card's sentence. */
export function signAt(role: Role, ring: boolean, { fontSize, lineHeight }: TextStyle, top: number): Sign {
  const radius = Math.max(6, Math.min(10, fontSize * 0.5));
  return { role, ring, x: Math.round(fontSize * 0.55) + 4, y: top + lineHeight / 2, radius };
}

interface SetSentence {
  readonly blocks: readonly TextBlock[];
  readonly height: number;
  readonly port: Button | null;
}

/** Sets a sentence and the words after it, and finds the place of those words on the last lines. */
function setSentence(claim: MapClaim, style: TextStyle, width: number, extras: CardExtras): SetSentence {
  const set = setText(withLastWords(claim, extras), style, width);
  const blocks: TextBlock[] = [];
  let port: Button | null = null;
  let lines = set.lines;
  for (const word of lastWords(claim, extras).toReversed()) {
    const last = lines.at(-1) ?? "";
    const before = last.slice(0, -word.length);
    const [start, y] = [widthOfText(before, style), (lines.length - 1) * style.lineHeight];
    const startOf = (wide: number): number => (set.rightToLeft ? Math.max(0, set.width - start - wide) : start);
    if (word === mapWords.card.unanswered || word === mapWords.card.draft) {
      const isDraft = word === mapWords.card.draft;
      // Bolder than what the line was measured with, by less than the space at the right of it.
      const own = { ...style, fontWeight: isDraft ? 400 : 600 } as const;
      const wide = widthOfText(word, own);
      blocks.push(block(setText(word, own, Math.ceil(wide)), startOf(wide), y, isDraft ? "soft" : "unanswered"));
    } else {
      const wide = widthOfText("→", style) + widthOfText(word.slice(1), style) + 4;
      const box = { x: startOf(wide) - 2, y, width: wide, height: style.lineHeight };
      port = { text: word.slice(1), fontSize: style.fontSize, ...box };
    }
    lines = before.trim() === "" ? lines.slice(0, -1) : [...lines.slice(0, -1), before.trimEnd()];
  }
  return { blocks: [block({ ...set, lines }, 0, 0), ...blocks], height: set.height, port };
}

function foldButton({ count, open }: NonNullable<CardExtras["fold"]>, x: number, y: number): FoldButton {
  const text = open ? mapWords.card.hideReplies(count) : mapWords.card.showReplies(count);
  const box = { x: x - 2, y, width: widthOfText(text, soft) + 22, height: soft.lineHeight + 2 };
  return { text, open, fontSize: soft.fontSize, ...box };
}
