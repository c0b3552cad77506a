import { expect, test } from "vitest";
import { byFirstLetter } from "../../../src/site/views/indexes.ts";

test("names are listed under their letters, accents apart, other signs last", () => {
  const others = Array.from({ length: 9 }, (_, index) => `Baker ${index + 1}`);
  const names = ["Zador", "élan", "3 Blue", "Ekman", "Abdou", ...others];
  expect(byFirstLetter(names, "en", (name) => name)).toEqual([
    { letter: "A", items: ["Abdou"] },
    { letter: "B", items: others },
    { letter: "E", items: ["Ekman", "élan"] },
    { letter: "Z", items: ["Zador"] },
    { letter: "#", items: ["3 Blue"] },
  ]);
});

test("a short list is in order and has no letters, and an empty one no group", () => {
  expect(byFirstLetter(["Zador", "élan"], "en", (name) => name)).toEqual([{ letter: "", items: ["élan", "Zador"] }]);
  expect(byFirstLetter([], "en", String)).toEqual([]);
});
