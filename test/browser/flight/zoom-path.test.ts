import { interpolateZoom } from "d3-interpolate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { zoomPath, type ZoomView } from "../../../src/browser/flight/zoom-path.ts";

const place = fc.double({ min: 0, max: 20_000, noNaN: true });
const width = fc.double({ min: 10, max: 20_000, noNaN: true });
const views = fc.tuple(place, place, width);

function near(one: ZoomView, other: ZoomView): void {
  one.forEach((number, index) => expect(Math.abs(number - (other[index] ?? NaN))).toBeLessThan(0.01));
}

test("a flight begins and ends at its views, and is d3's between them", () => {
  fc.assert(
    fc.property(views, views, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
      // Between places that are nearly one, as wide as the views are, d3's formula loses its digits.
      fc.pre(Math.hypot(from[0] - to[0], from[1] - to[1]) > Math.max(from[2], to[2]) / 100);
      const path = zoomPath(from, to);
      near(path(0), from);
      near(path(1), to);
      near(path(t), interpolateZoom([...from], [...to])(t));
    }),
  );
});

test("a flight that goes nowhere else only sinks", () => {
  const path = zoomPath([5, 5, 1000], [5, 5, 10]);
  near(path(0.5), [5, 5, 100]);
});
