import { expect, test } from "vitest";
import { byFirstLetter } from "../../../src/site/views/index-letters.ts";

test("names are listed under their letters, accents apart, other signs last", () => {
  const names = ["Zador", "élan", "3 Blue", "Ekman", "Abdou"];
  expect(byFirstLetter(names, "en", (name) => name)).toEqual([
    { letter: "A", items: ["Abdou"] },
    { letter: "E", items: ["Ekman", "élan"] },
    { letter: "Z", items: ["Zador"] },
    { letter: "#", items: ["3 Blue"] },
  ]);
});
