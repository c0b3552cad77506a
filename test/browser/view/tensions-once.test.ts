import { expect, test } from "vitest";
import { tensionsOnce } from "../../../src/browser/view/tensions-once.ts";
import { sketchStanding } from "../../evaluate/sketch-standing.ts";

test("two claims that speak against each other clash once", () => {
  const tensions = sketchStanding("a x b \n b x a", { accept: "a b" }).tensions();
  expect(tensions).toHaveLength(2);
  expect(tensionsOnce(tensions)).toHaveLength(1);
});
