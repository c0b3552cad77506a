import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyShareBeyondGap, textShare, unionArea } from "./coverage.ts";
import { cutWords, looseLines, narrowestColumn, outOfSight, smallestType } from "./faults.ts";
import { spread } from "./measure-reading.ts";
import type { Screen, ScreenItem, Stroke, TextLine } from "./screen.ts";

const sentence = "Tea needs milk to taste right.";

function line(text: string, x: number, y: number, width: number, fontSize = 12): TextLine {
  return { text, x, y, width, height: 14, fontSize };
}

function card(changes: Partial<ScreenItem> = {}): ScreenItem {
  const lines = [line("Tea needs milk", 20, 5, 90), line("to taste right.", 20, 20, 80)];
  const box = { x: 0, y: 0, width: 120, height: 40 };
  return { id: "milk", form: "card", name: `Reason: ${sentence}`, ...box, texts: [lines], ...changes };
}

function screen(changes: Partial<Screen> = {}): Screen {
  return {
    level: 2,
    stage: { x: 0, y: 0, width: 200, height: 100 },
    beyond: { right: 0 },
    items: [card()],
    notes: [],
    detail: null,
    peek: null,
    strokes: [],
    pageTexts: [],
    ...changes,
  };
}

function stroke(start: readonly [number, number], end: readonly [number, number], kind = "branch supports"): Stroke {
  const [[x, y], [right, bottom]] = [start, end];
  const box = {
    x: Math.min(x, right),
    y: Math.min(y, bottom),
    width: Math.abs(right - x),
    height: Math.abs(bottom - y),
  };
  return { kind, box, start: { x, y }, end: { x: right, y: bottom } };
}

describe("cut words", () => {
  test("a card that holds its sentence has none", () => {
    expect(cutWords(screen())).toEqual([]);
  });

  test("a line that ends beyond its card is reported", () => {
    const items = [card({ texts: [[line(sentence, 20, 5, 110)]] })];
    expect(cutWords(screen({ items }))).toEqual([`“${sentence}” ends outside of milk`]);
  });

  test("a word broken between two letters is reported, but not one broken after its hyphen", () => {
    const broken = card({ texts: [[line("Tea needs mi", 20, 5, 80), line("lk to taste right.", 20, 20, 90)]] });
    expect(cutWords(screen({ items: [broken] }))).toEqual(["a word of milk is broken after “Tea needs mi”"]);
    const hyphened = card({
      name: "Reason: Half-cold tea.",
      texts: [[line("Half-", 20, 5, 30), line("cold tea.", 20, 20, 50)]],
    });
    expect(cutWords(screen({ items: [hyphened] }))).toEqual([]);
  });

  test("an ellipsis is reported, and so is a card without its sentence", () => {
    const short = card({ texts: [[line("Tea needs milk", 20, 5, 90), line("to taste…", 20, 20, 60)]] });
    expect(cutWords(screen({ items: [short] }))).toEqual(["“to taste…” is no part of the sentence of milk"]);
    expect(cutWords(screen({ items: [card({ texts: [] })] }))).toEqual(["milk doesn't show its sentence"]);
  });

  test("a heading that overlaps a card is reported", () => {
    const heading = card({ id: "strong", form: "heading", x: 100, texts: [[line(sentence, 100, 5, 90)]] });
    expect(cutWords(screen({ items: [card(), heading] }))).toEqual([`“${sentence}” of strong runs into milk`]);
  });
});

describe("lines", () => {
  test("a line between two cards has no loose end", () => {
    const items = [card(), card({ id: "sugar", y: 60 })];
    expect(looseLines(screen({ items, strokes: [stroke([10, 40], [10, 60])] }))).toEqual([]);
  });

  test("a line that ends on empty space has a loose end", () => {
    expect(looseLines(screen({ strokes: [stroke([10, 40], [10, 90])] }))).toEqual([
      "a line (branch supports) ends at 10, 90, where nothing is",
    ]);
  });

  test("a branch may start anywhere along a rail, but not beside it", () => {
    const items = [card(), card({ id: "sugar", y: 60 })];
    const rail = stroke([10, 42], [110, 50], "branch rail");
    const loose = (branch: Stroke): number =>
      looseLines(screen({ items, strokes: [rail, branch, stroke([110, 50], [110, 60])] })).length;
    expect(loose(stroke([60, 50], [60, 60]))).toBe(0);
    expect(loose(stroke([160, 50], [110, 60]))).toBe(1);
  });
});

describe("type and columns", () => {
  test("the smallest type is found on cards, in notes and on the rest of the page", () => {
    expect(smallestType(screen())).toBe(12);
    expect(smallestType(screen({ notes: [line("Elsewhere", 0, 50, 60, 11)] }))).toBe(11);
    expect(smallestType(screen({ pageTexts: [{ text: "Key", fontSize: 10 }] }))).toBe(10);
  });

  test("the width of a column is measured in characters of its text", () => {
    // 29 characters on 170 px; 120 px less 20 at the left and 8 at the right.
    expect(narrowestColumn(screen())).toBeCloseTo(92 / (170 / 29));
    expect(narrowestColumn(screen({ items: [card({ texts: [[line("Tea", 20, 5, 20)]] })] }))).toBe(Infinity);
  });
});

describe("coverage of the window", () => {
  test("cards and text cover shares of it", () => {
    expect(emptyShareBeyondGap(screen())).toBeCloseTo(1 - (132 * 52) / (200 * 100));
    expect(textShare(screen())).toBeCloseTo((14 * 170) / (200 * 100));
  });

  test("text too small to read covers nothing", () => {
    expect(textShare(screen({ items: [card({ texts: [[line(sentence, 20, 5, 90, 11)]] })] }))).toBe(0);
  });

  test("boxes that overlap count once, and only inside of the window", () => {
    const side = fc.integer({ min: 0, max: 12 });
    const anyBox = fc.record({
      x: fc.integer({ min: -6, max: 12 }),
      y: fc.integer({ min: -6, max: 12 }),
      width: side,
      height: side,
    });
    const frame = { x: 0, y: 0, width: 10, height: 8 };
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 6 }), (boxes) => {
        const cells = Array.from({ length: 80 }, (_, index) => ({ x: index % 10, y: Math.floor(index / 10) }));
        const covered = cells.filter((cell) =>
          boxes.some(
            ({ x, y, width, height }) => cell.x >= x && cell.x < x + width && cell.y >= y && cell.y < y + height,
          ),
        );
        expect(unionArea(boxes, frame)).toBe(covered.length);
      }),
    );
  });

  test("a card that is partly scrolled out counts as out of sight", () => {
    const items = [card(), card({ id: "sugar", y: 70 })];
    expect(outOfSight(screen({ items }), ["milk", "sugar", "lemon"])).toEqual(["sugar", "lemon"]);
  });
});

describe("destinations", () => {
  test("are spread evenly over the whole map", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (length, count) => {
        const chosen = spread(
          Array.from({ length }, (_, index) => index),
          count,
        );
        const distances = chosen.slice(1).map((entry, index) => entry - (chosen[index] ?? 0));
        expect(chosen.length).toBe(Math.min(length, count));
        expect(Math.max(1, ...distances) - Math.min(Infinity, ...distances)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
