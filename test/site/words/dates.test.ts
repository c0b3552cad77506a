import { expect, test } from "vitest";
import { dateInWords, spanInWords } from "../../../src/site/words/in-words.ts";

test("a date is as exact in words as it is known", () => {
  expect(["2022-06-27", "2022-06", "2022", ""].map(dateInWords)).toEqual(["27 June 2022", "June 2022", "2022", ""]);
});

test("a text that is not a date stays as it is", () => {
  expect(["2022-13", "forthcoming"].map(dateInWords)).toEqual(["2022", "forthcoming"]);
});

test("a span may be open at either end", () => {
  expect([spanInWords("2013", "2018"), spanInWords("2018", ""), spanInWords("", "2018"), spanInWords("2018", "2018")]).toEqual([
    "2013 – 2018", "since 2018", "until 2018", "2018",
  ]); // prettier-ignore
});
