import { expect, test } from "vitest";
import { shape, writeShape } from "../../../src/map/drawing/shape.ts";
import { shareFonts } from "../../../src/map/drawing/draw-scene.ts";

const text = (size: number, weight: number, content: string) =>
  shape("text", { x: 1, "font-size": size, "font-weight": weight }, content);

test("a group has the font of most of its texts, and the others keep their own", () => {
  const group = shape("g", { class: "items" }, [
    shape("a", {}, [text(13, 400, "one"), text(13, 700, "two")]),
    text(20, 400, "three"),
    text(13, 400, "four"),
  ]);
  expect(writeShape(shareFonts(group))).toBe(
    '<g class="items" font-size="13" font-weight="400"><a><text x="1">one</text><text x="1" font-weight="700">two</text></a><text x="1" font-size="20">three</text><text x="1">four</text></g>',
  );
});

test("a group without texts stays as it is, and elements without content close themselves", () => {
  expect(writeShape(shareFonts(shape("g", { class: "marks" }, [shape("rect", { width: 1 })])))).toBe(
    '<g class="marks"><rect width="1"/></g>',
  );
});
