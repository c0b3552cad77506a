import { expect, test } from "vitest";
import { isMisspeltNotSeen, namedPlace } from "../../src/text/named-place.ts";

test("`whole` and `not seen` name no place, and any other locator names itself", () => {
  expect(["", "whole", "not seen", "§3", "the whole of ch. 2", "ch. 4, Not seen from here"].map(namedPlace)).toEqual([
    "",
    "",
    "",
    "§3",
    "the whole of ch. 2",
    "ch. 4, Not seen from here",
  ]);
});

test.each(["not-seen", "notseen", "Not seen", "not  seen", "NOT_SEEN", "unseen", "not found", "nicht gesehen"])(
  "%s is another spelling of `not seen`",
  (at) => {
    expect(isMisspeltNotSeen(at)).toBe(true);
  },
);

test.each(["not seen", "", "whole", "notes 3", "p. 17", "Unseen worlds"])("%s is none", (at) => {
  expect(isMisspeltNotSeen(at)).toBe(false);
});
