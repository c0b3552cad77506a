import { expect, test } from "vitest";
import { likeness } from "../../src/text/nearly-the-same.ts";

test.each([
  ["School should start at eight in the morning.", "School should start at nine in the morning."],
  ["School should start at 8 in the morning.", "School should start at 9 in the morning."],
  ["The first of these studies found an effect.", "The second of these studies found an effect."],
  ["Der Unterricht soll morgens um acht Uhr beginnen.", "Der Unterricht soll morgens um neun Uhr beginnen."],
  ["Nach zwanzig Minuten sind alle wieder wach und munter.", "Nach dreißig Minuten sind alle wieder wach und munter."],
  ["Die zweite Stunde ist die beste des ganzen Tages.", "Die dritte Stunde ist die beste des ganzen Tages."],
])("sentences with another number are not nearly the same: %s", (one, other) => {
  expect(likeness(one, other)).toBe(0);
});

test.each([
  ["School should start at eight in the morning.", "Schools should start at eight in the morning."],
  ["Der Unterricht soll morgens um acht Uhr beginnen.", "Der Unterricht sollte morgens um acht Uhr beginnen."],
  ["Pupils often listen to the whole lesson.", "Pupils often listened to the whole lesson."],
])("sentences with the same number, or letters of one within a word, still are: %s", (one, other) => {
  expect(likeness(one, other)).toBeGreaterThan(0.7);
});
