import { expect, test } from "vitest";
import { likeClaims } from "../../src/search/like-claims.ts";
import { document, indexOf } from "./documents.ts";

const index = indexOf([
  document("milk", "Milk belongs in the cup before the tea.", { wordings: ["Pour cold dairy first, then the brew."] }),
  document("kettle", "A clay kettle keeps water warm for longer than iron ones do."),
  document("iron", "An iron kettle boils water sooner."),
  document("which", "Which kettle keeps water warm for longer?", { kind: "question" }),
]);

const like = (sentence: string, target = "") => likeClaims(index, sentence, target).map(({ id }) => id);

test("claims are like a sentence that says them in other words, questions are not", () => {
  expect(like("Water stays warm for longer in a clay kettle.")).toEqual(["kettle"]);
  expect(like("Pouring the dairy first, the brew then.")).toEqual(["milk"]);
  expect(like("Sugar dissolves slowly.")).toEqual([]);
});

test("what a sentence replies to is like it only if both are negated alike and have the same numbers", () => {
  expect(like("A clay kettle keeps the water warm.", "kettle")).toEqual(["kettle"]);
  expect(like("A clay kettle does not keep the water warm.", "kettle")).toEqual([]);
  expect(like("A clay kettle keeps the water warm for 12 minutes.", "kettle")).toEqual([]);
});

test("what a sentence replies to comes first, even if another claim is more like it", () => {
  expect(like("An iron kettle keeps the water warm.", "iron")[0]).toBe("iron");
});
