import { expect, test } from "vitest";
import { tensionsOnce } from "../../../src/browser/view/claim-view.ts";
import { sketchStanding } from "../../reasoning/sketch-standing.ts";

test("two accepted claims that attack each other are one tension", () => {
  const tensions = sketchStanding("a x b \n b x a", { accept: "a b" }).tensions();
  expect(tensions).toHaveLength(2);
  expect(tensionsOnce(tensions)).toHaveLength(1);
});
