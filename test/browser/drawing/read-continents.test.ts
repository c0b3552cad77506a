import { expect, test } from "vitest";
import { readContinents } from "../../../src/browser/drawing/read-continents.ts";
import type { Layer } from "../../../src/browser/drawing/read-layers.ts";

const names: Layer = {
  group: "continents",
  kind: "",
  shape: "text",
  paths: [],
  lines: [
    { text: "Milk", x: 510, y: 30 },
    { text: "Tea", x: 10, y: 30 },
  ],
  fontSize: 20,
  fontWeight: "700",
};

test("a debate's ground is that of the countries between its name and the next", () => {
  const countries = [
    { x: 8, y: 40, width: 200, height: 300 },
    { x: 220, y: 40, width: 270, height: 200 },
    { x: 508, y: 40, width: 100, height: 100 },
  ];
  expect(readContinents([names], countries)).toEqual([
    { name: "Tea", box: { x: 8, y: 40, width: 482, height: 300 } },
    { name: "Milk", box: { x: 508, y: 40, width: 100, height: 100 } },
  ]);
});

test("a map of one debate has no names to bear", () => {
  expect(readContinents([], [{ x: 0, y: 0, width: 10, height: 10 }])).toEqual([]);
});
