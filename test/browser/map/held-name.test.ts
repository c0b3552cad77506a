import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldBox, heldPart } from "../../../src/browser/map/held-name.ts";
import { contains } from "../../../src/browser/map/map-box.ts";

const box = { x: 1000, y: 2000, width: 1200, height: 600 };
const position = { box, fontSize: 200, rank: 1 };
const scales = fc.double({ min: 0.01, max: 2, noNaN: true });

describe("a name on the map", () => {
  test("is as large as the drawing has it, as long as that is not large on the screen", () => {
    expect(heldPart(position, { scale: 0.1, width: 1440 })).toBe(1);
    expect(heldBox(position, { scale: 0.1, width: 1440 })).toEqual(box);
  });

  test("grows no further once it is large enough for everybody", () => {
    const pixels = [0.2, 0.4, 0.8].map((scale) =>
      Math.round(200 * scale * heldPart(position, { scale: scale, width: 1440 })),
    );
    expect(new Set(pixels).size).toBe(1);
  });

  test("stays larger than the reasons below it, however near one comes", () => {
    fc.assert(fc.property(scales, (scale) => 200 * heldPart(position, { scale: scale, width: 1440 }) > 22));
  });

  test("shrinks evenly, into the lower left corner of its place", () => {
    fc.assert(
      fc.property(scales, (scale) => {
        const held = heldBox(position, { scale: scale, width: 1440 });
        expect(contains({ ...box, x: box.x - 1, y: box.y - 1, width: 1202, height: 602 }, held)).toBe(true);
        expect(held.x).toBe(box.x);
        expect(held.y + held.height).toBeCloseTo(box.y + box.height);
        expect(held.width / held.height).toBeCloseTo(2);
      }),
    );
  });

  test("is held back on no map whose names are hardly larger than its reasons", () => {
    expect(heldPart({ box, fontSize: 32, rank: 1 }, { scale: 2, width: 1440 })).toBe(1);
    expect(heldPart({ box, fontSize: 40, rank: 0 }, { scale: 2, width: 1440 })).toBe(1);
  });

  test("is no wider than a narrow window, as long as it can be read", () => {
    const long = { box: { x: 0, y: 0, width: 4000, height: 200 }, fontSize: 200, rank: 1 };
    const screen = { scale: 0.4, width: 390 };
    expect(heldBox(long, screen).width * screen.scale).toBeLessThan(390);
    expect(200 * screen.scale * heldPart({ ...long, box: { ...long.box, width: 20_000 } }, screen)).toBeCloseTo(15);
  });

  test("reasons are never held back", () => {
    expect(heldPart({ box, fontSize: 22, rank: 2 }, { scale: 2, width: 1440 })).toBe(1);
  });
});
