import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defs, itemTitle } from "../../../src/map/drawing/draw-scene.ts";
import { fillColumns } from "../../../src/map/layout/fill-columns.ts";
import { layOutAtlas } from "../../../src/map/layout/lay-out-atlas.ts";
import { layOutDebate } from "../../../src/map/layout/lay-out-words.ts";
import type { AtlasDebate, AtlasQuestion, MapClaim } from "../../../src/map/map-data.ts";
import { claimOf } from "../any-map.ts";
import { faultsOf } from "../verify-scene.ts";
import { setCard } from "../../../src/map/layout/set-card.ts";

const window = { width: 1440, height: 790 };
const phone = { width: 390, height: 844 };

/** A question with as many positions, each with one reason. */
function questionOf(number: number, positions: number): AtlasQuestion {
  return {
    id: `q-${number}`,
    sentence: "What is the best way to spend the money that the town has left?",
    number,
    elsewhere: 0,
    positions: Array.from({ length: positions }, (_, index) => ({
      id: `p-${number}-${index}`,
      sentence: "The harbour should be rebuilt by those who use it, whatever the others say.",
      holders: "",
      names: ["Ada"],
      marks: "r",
    })),
  };
}

function debateOf(...counts: readonly number[]): AtlasDebate {
  let number = 0;
  const questions = counts.map((count) => {
    const question = questionOf(number, count);
    number += 1 + 2 * count;
    return question;
  });
  return { id: "town", title: "The town", questions };
}

test("the row of a position has the names of its holders, as many as fit, or its first words, and its squares by role, the unanswered ones last", () => {
  const [question = questionOf(0, 0)] = debateOf(1).questions;
  const show = (names: readonly string[]) => {
    const positions = question.positions.map((position) => ({ ...position, names, marks: "RboOrB" }));
    const others = Array.from({ length: 40 }, (_, index) => questionOf(10 + 20 * index, 6));
    return layOutAtlas([{ id: "town", title: "The town", questions: [{ ...question, positions }, ...others] }], window);
  };
  const rowOf = (...names: readonly string[]) =>
    show(names).items.filter(({ number, form }) => number === 1 && form === "row");
  const labelOf = (...names: readonly string[]) =>
    rowOf(...names)
      .flatMap(({ texts }) => texts.flatMap(({ lines }) => lines))
      .join(" ");
  expect(labelOf("Ada", "Eve")).toBe("Ada, Eve");
  expect(labelOf("Ada Lovelace", "Grace Brewster Hopper", "Eve", "Joan")).toBe("Ada Lovelace +3");
  expect(labelOf()).toBe("The harbour should be …");
  expect(rowOf().map(itemTitle)).toEqual([
    "Position: The harbour should be rebuilt by those who use it, whatever the others say. no holder",
  ]);
  const squares = show([]).marks.filter(({ form, number }) => form === "square" && number <= 7);
  const read = squares
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map(({ number, ring }) => `${number}${ring ? "!" : ""}`);
  expect(read).toEqual(["6", "2!", "4", "5!", "3", "7!"]);
});

describe("sixty questions", () => {
  const sixty = debateOf(...Array.from({ length: 60 }, () => 2));

  test.each([window, { width: 820, height: 1080 }])("are in columns of tiles no taller than needed: %j", (size) => {
    const scene = layOutAtlas([sixty], size);
    expect(faultsOf(scene)).toEqual([]);
    const tiles = scene.items.filter(({ form }) => form === "tile");
    const columns = Map.groupBy(tiles, ({ x }) => x);
    const notLast = [...columns.values()].flatMap((column) => column.toSorted((a, b) => a.y - b.y).slice(0, -1));
    expect(Math.max(...notLast.map(({ height }) => height))).toBeLessThan(150);
    expect(columns.size).toBeGreaterThan(3);
  });
});

describe("one question with sixty positions", () => {
  test("has them in words, side by side in a wide window", () => {
    for (const size of [window, phone]) {
      const scene = layOutAtlas([debateOf(60)], size);
      expect(scene.items.filter(({ kind }) => kind === "position").length).toBe(60);
      expect(faultsOf(scene)).toEqual([]);
    }
    const headings = layOutAtlas([debateOf(60)], window).items.filter(({ form }) => form === "heading");
    expect(new Set(headings.map(({ x }) => x)).size).toBeGreaterThan(2);
  });

  test("has its strips side by side in a tile among others", () => {
    const debates = [debateOf(60, ...Array.from({ length: 12 }, () => 3))];
    const scene = layOutAtlas(debates, window);
    expect(faultsOf(scene)).toEqual([]);
    expect(scene.height).toBeLessThanOrEqual(window.height);
    const dots = scene.marks.filter(({ form, number }) => form === "dot" && number <= 120);
    expect(dots.length).toBe(60);
    expect(new Set(dots.map(({ x }) => x)).size).toBeGreaterThan(1);
  });
});

test("two debates are side by side in four columns, and below each other in three, of which one would have too few", () => {
  const debates = ["town", "sea"].map((id, index) => ({
    ...{ id, title: id },
    questions: Array.from({ length: 10 }, (_, question) => questionOf(1000 * index + 50 * question, 5)),
  }));
  const namesAt = (width: number) =>
    new Set(layOutAtlas(debates, { width, height: 400 }).items.flatMap(({ form, x }) => (form === "frame" ? [x] : [])));
  expect([namesAt(820).size, namesAt(700).size]).toEqual([2, 1]);
});

test("a question that nobody has answered has space below its name", () => {
  const { items } = layOutDebate(debateOf(0, 0), window);
  for (const { height, texts } of items)
    for (const { y, lines, lineHeight } of texts) expect(height - y - lines.length * lineHeight).toBeGreaterThan(6);
});

test("columns are filled in reading order, and none is empty", () => {
  const filled = (heights: readonly number[], columns: number) =>
    fillColumns(heights, columns, 10).spots.map(({ column, y }) => `${column} ${y}`);
  expect(filled([300, 140, 140], 3)).toEqual(["0 0", "1 0", "2 0"]);
  expect(filled([50, 300, 50], 2)).toEqual(["0 0", "0 60", "1 0"]);
  expect(filled([50, 50, 50, 50, 50], 2)).toEqual(["0 0", "0 60", "0 120", "1 0", "1 60"]);
  expect(filled([], 3)).toEqual([]);
});

const text = { fontSize: 14, lineHeight: 18, fontWeight: 400 } as const;

test("a card has its holders below its sentence, that of a draft says so after it, and its name stays the sentence", () => {
  const claim = { ...claimOf("tea", "position", "tea is hot", -1, false, 0), draft: true };
  const wordsOn = (claim: MapClaim) => {
    const question = { id: "q", sentence: "Is it?", number: 0, claims: [claim], elsewhere: 0, raisedBy: null };
    const { item } = setCard(question, 0, 300, { text, padding: 6 });
    return { name: item.name, words: item.texts.flatMap(({ lines, tone }) => lines.map((line) => `${tone}: ${line}`)) };
  };
  const holders = "soft: Lovelace 1843 and 2 others";
  expect(wordsOn(claim)).toEqual({ name: "tea is hot", words: ["ink: tea is hot", "soft: draft", holders] });
  expect(wordsOn({ ...claim, draft: false }).words).toEqual(["ink: tea is hot", holders]);
});

test("each pattern for squares has a style of its own", () => {
  const styles = readFileSync("src/styles/map.css", "utf8");
  const classes = new Set(defs.map(({ attributes }) => String(attributes["class"]).split(" ")[0]));
  expect([...classes]).toEqual(["square-fill", "square-open", "struck"]);
  for (const name of classes) expect(styles).toContain(`.${name} `);
});
