import { expect, test } from "vitest";
import { pathBox } from "../../../src/browser/drawing/path-box.ts";

test("holds every point of a path, and the points that its curves turn to", () => {
  expect(pathBox("M10 20Q50 0 90 40")).toEqual({ x: 10, y: 0, width: 80, height: 40 });
  expect(pathBox("M10 20H50V-5L30 60")).toEqual({ x: 10, y: -5, width: 40, height: 65 });
});
