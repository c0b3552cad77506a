import { expect, test } from "vitest";
import { isId } from "../../../src/parse/index.ts";
import { numberedId, suggestPersonId, suggestSourceId } from "../../../src/edit/write/index.ts";

const free = (): boolean => false;

test.each(["李飞飞", "Лев Выготский", "…", ""])(
  "a person called %j gets an id, and the next one with that name gets another",
  (literal) => {
    const first = suggestPersonId({ literal }, free);
    const second = suggestPersonId({ literal }, (id) => id === first);
    expect([first, second]).toEqual(["new-person-1", "new-person-2"]);
  },
);

test("a source without a Latin letter or a date gets an id", () => {
  const id = suggestSourceId({ title: "世界模型", author: [{ literal: "李飞飞" }] }, free);
  expect(id).toBe("new-source-1");
  expect(isId(id)).toBe(true);
});

test("an id that is taken is never suggested again", () => {
  const taken = new Set(["new-claim-1", "new-claim-2"]);
  expect(numberedId("claim", (id) => taken.has(id))).toBe("new-claim-3");
});
