import fc from "fast-check";
import { expect, test } from "vitest";
import type { Shape } from "../../../src/map/drawing/shape.ts";
import { drawPlace } from "../../../src/map/share/card-image.ts";
import { anyQuestion, asAtlas } from "../any-map.ts";
import { fitText, type TextRoom } from "../../../src/map/share/image-text.ts";
import { widthOfText, type SetText } from "../../../src/map/text/set-text.ts";
import { holds } from "../../holds.ts";

const box = { x: 30, y: 20, width: 300, height: 570 };

/** The scale of a drawing and the space for its tile, in the picture. */
function tileOf([group]: readonly Shape[]): { readonly y: number; readonly width: number; readonly height: number } {
  const [, y = 0, scale = 0] =
    String(group?.attributes["transform"])
      .match(/[\d.]+ ([\d.]+)\) scale\(([\d.]+)/)
      ?.map(Number) ?? [];
  const tile = group?.children?.[0]?.attributes ?? {};
  return { y, width: Number(tile["width"]) * scale, height: Number(tile["height"]) * scale };
}

function count(shapes: readonly Shape[], pattern: RegExp): number {
  const texts = shapes.flatMap(function every(each: Shape): readonly string[] {
    return [String(each.attributes["d"] ?? ""), ...(each.children ?? []).flatMap(every)];
  });
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

test("a question's tile is as wide as its box, inside of it, and has a mark for every claim", () => {
  holds([anyQuestion], 100, (question) => {
    const drawn = drawPlace(asAtlas(question), box, -1);
    const { y, width, height } = tileOf(drawn);
    expect(width).toBeCloseTo(box.width, -0.5);
    expect(y).toBeGreaterThanOrEqual(box.y - 0.1);
    expect(y + height).toBeLessThanOrEqual(box.y + box.height + 1);
    const positions = question.claims.filter(({ role }) => role === "position").length;
    expect(count(drawn, /z/g)).toBe(question.claims.length - positions);
  });
});

/** A question of as many positions, each with these marks. */
const questionOf = (count: number, marks: string) => {
  const position = { sentence: "So.", holders: "", names: [], marks };
  const positions = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, ...position }));
  return { id: "q", sentence: "Is it?", number: 7, positions, elsewhere: 0 };
};

test("a question of a thousand claims fits", () => {
  const { y, height } = tileOf(drawPlace(questionOf(6, "rob".repeat(60)), box, -1));
  expect(y + height).toBeLessThanOrEqual(box.y + box.height + 1);
});

test("a claim's own mark has a frame, and a question without positions has no tile", () => {
  const question = questionOf(1, "rO");
  const rects = (focus: number): number =>
    drawPlace(question, box, focus)[0]?.children?.filter(({ tag }) => tag === "rect").length ?? 0;
  expect([rects(-1), rects(9), rects(10), rects(99)]).toEqual([2, 4, 4, 2]);
  expect(drawPlace({ ...question, positions: [] }, box, -1)).toEqual([]);
});

test("sixty positions stand side by side, as large as can be", () => {
  const [group] = drawPlace(questionOf(60, "r"), box, -1);
  const [, scale = "0"] = /scale\(([\d.]+)\)/.exec(String(group?.attributes["transform"])) ?? [];
  expect(Number(scale)).toBeGreaterThan(0.9);
});

const room: TextRoom = { width: 700, height: 300, fontSizes: [60, 50, 40, 30], fontWeight: 700, leading: 1.2 };

function widest(set: SetText): number {
  return Math.max(...set.lines.map((line) => widthOfText(line, set)));
}

test("a short text has the largest size, and a longer one the largest size at which it fits", () => {
  expect(fitText("Tea is a drink.", room)).toMatchObject({ fontSize: 60, lines: ["Tea is a drink."] });
  const long = fitText("Whoever pours the milk first can measure it in a jug. ".repeat(3).trim(), room);
  expect(long.fontSize).toBeLessThan(60);
  expect(long.lines.join(" ")).toContain("jug. Whoever");
});

test("no text leaves its box", () => {
  const text = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 90 }).map((words) => words.join(" "));
  holds([text], 100, (words) => {
    const set = fitText(words, room);
    expect(widest(set)).toBeLessThanOrEqual(room.width);
    expect(set.height).toBeLessThanOrEqual(room.height);
  });
});

test("the size of the text is reduced before a word is broken", () => {
  const { fontSize, lines } = fitText("Donaudampfschifffahrtsgesellschaft", room);
  expect(lines).toEqual(["Donaudampfschifffahrtsgesellschaft"]);
  expect(fontSize).toBeLessThan(60);
});

test("a word wider than the box is broken and stays inside", () => {
  const set = fitText("W".repeat(160), room);
  expect(set.lines.join("")).toBe("W".repeat(160));
  expect(widest(set)).toBeLessThanOrEqual(room.width);
});

test("text that doesn't fit is shortened with an ellipsis", () => {
  const set = fitText("One more word, ".repeat(200), room);
  expect(set.lines).toHaveLength(8);
  expect(set.lines.at(-1)).toMatch(/\w…$/);
});
