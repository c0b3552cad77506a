import type { Card, Debate, Evaluation, Id, Rank } from "../model.ts";
import { breakText, type Piece } from "./break-text.ts";
import { measureText } from "./measure-text.ts";
import type { Lettering } from "./typography.ts";
import { countLines, wrapText } from "./wrap-text.ts";

/** Sets the text of questions and claims. Sentences are cut and measured once, however many widths are tried. */
export interface CardSetter {
  /** The height that a card of this width needs. */
  readonly height: (id: Id, lettering: Lettering, width: number) => number;
  /** The least width at which no word has to be broken. */
  readonly leastWidth: (id: Id, lettering: Lettering) => number;
  /** The card at the origin; where `shrink` is set it is as wide as its longest line. */
  readonly set: (id: Id, rank: Rank, lettering: Lettering, width: number, shrink: boolean) => Card;
}

/** One setter a debate: ten thousand claims' neighbourhoods measure each sentence once. */
const setters = new WeakMap<Evaluation, CardSetter>();

/** The setter for one debate and its labels. */
export function cardSetter(debate: Debate, evaluation: Evaluation): CardSetter {
  const setter = setters.get(evaluation) ?? makeSetter(debate, evaluation);
  setters.set(evaluation, setter);
  return setter;
}

function makeSetter(debate: Debate, evaluation: Evaluation): CardSetter {
  const known = new Map<number, Map<Id, readonly Piece[]>>();

  const piecesOf = (id: Id, fontWeight: number): readonly Piece[] => {
    const ofWeight = known.get(fontWeight) ?? new Map<Id, readonly Piece[]>();
    const pieces = ofWeight.get(id) ?? breakText(sentenceOf(debate, id), fontWeight);
    ofWeight.set(id, pieces);
    known.set(fontWeight, ofWeight);
    return pieces;
  };

  return {
    height: (id, lettering, width) => {
      const lines = countLines(piecesOf(id, lettering.fontWeight), lettering.fontWeight, measure(lettering, width));
      return lines * lettering.lineHeight + 2 * lettering.padding;
    },
    leastWidth: (id, { fontSize, fontWeight, inset, right }) => {
      const longest = piecesOf(id, fontWeight).reduce((most, { width }) => Math.max(most, width), 0);
      return inset + longest * fontSize + right;
    },
    set: (id, rank, lettering, width, shrink) => {
      const { fontSize, fontWeight, lineHeight, inset, right, padding } = lettering;
      const pieces = piecesOf(id, fontWeight);
      const lines = wrapText(pieces, fontWeight, measure(lettering, width));
      const longest = Math.max(...lines.map((line) => measureText(line, fontWeight)));
      return {
        id,
        kind: debate.claim.get(id)?.role ?? "question",
        rank,
        x: 0,
        y: 0,
        width: shrink ? Math.min(width, Math.ceil(inset + longest * fontSize + right)) : width,
        height: lines.length * lineHeight + 2 * padding,
        lines,
        fontSize,
        fontWeight,
        lineHeight,
        inset,
        unanswered: evaluation.unanswered.has(id),
      };
    },
  };
}

/** The longest line that a card of `width` holds, in ems. */
function measure({ fontSize, inset, right }: Lettering, width: number): number {
  return (width - inset - right) / fontSize;
}

function sentenceOf(debate: Debate, id: Id): string {
  return (debate.question.get(id) ?? debate.claim.get(id))?.sentence.value ?? "";
}
