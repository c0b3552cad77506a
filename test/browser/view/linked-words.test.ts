import { expect, test } from "vitest";
import { linkedWords, markClaim } from "../../../src/browser/view/claim-links.ts";

test("claims named in a sentence become links, and the words around them stay", () => {
  const parts = linkedWords(`it depends on ${markClaim("a")} and ${markClaim("b")}.`, (id) => `[${id}]`);
  expect(parts).toEqual(["it depends on ", "[a]", " and ", "[b]", "."]);
});
