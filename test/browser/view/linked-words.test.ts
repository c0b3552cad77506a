import { expect, test } from "vitest";
import { linkedWords, markClaim } from "../../../src/browser/view/linked-words.ts";

test("claims named in a sentence become links, and the words around them stay", () => {
  const parts = linkedWords(`it waits for ${markClaim("a")} and ${markClaim("b")}.`, (id) => `[${id}]`);
  expect(parts).toEqual(["it waits for ", "[a]", " and ", "[b]", "."]);
});
