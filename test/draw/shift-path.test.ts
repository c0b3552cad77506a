import { expect, it } from "vitest";
import { shiftPath } from "../../src/draw/shift-path.ts";

it("moves every command of a path", () => {
  expect(shiftPath("M10 20H30V40L50 60Q70 80 90 100", 10, 20)).toBe("M0 0H20V20L40 40Q60 60 80 80");
});

it("rounds to one decimal", () => {
  expect(shiftPath("M10.3 20.1H0.1", 0.2, 0.05)).toBe("M10.1 20.1H-0.1");
});
