import fc from "fast-check";
import { expect, test } from "vitest";
import { holesOf, MessageError, messagesIn, stretches } from "../../src/words/messages.ts";

test("a sentence is split into plain text, code, stress and named links", () => {
  expect(stretches("Read [the guide](guide) on `allow`, *first*.")).toEqual([
    { kind: "text", text: "Read " },
    { kind: "link", text: "the guide", name: "guide" },
    { kind: "text", text: " on " },
    { kind: "code", text: "allow" },
    { kind: "text", text: ", " },
    { kind: "strong", text: "first" },
    { kind: "text", text: "." },
  ]);
});

test("a sentence without marks loses no letter", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const plain = text.replaceAll(/[`*[\]()]/g, "");
      expect(
        stretches(plain)
          .map((part) => part.text)
          .join(""),
      ).toBe(plain);
    }),
  );
});

const english = messagesIn("en-GB");
const polish = messagesIn("pl");

test("a hole shows words as they are, numbers and lists as the language writes them", () => {
  const say = english(["name", "count", "names"], "{name} has {count}: {names}.");
  expect(say("Ada", 1204, ["a", "b", "c"])).toBe("Ada has 1,204: a, b and c.");
  expect(english(["names"], "{names, list, or}")(["a", "b", "c"])).toBe("a, b or c");
});

test("a plural has the forms of the language, and # is the number", () => {
  const claims = english(["count"], "{count, plural, =0 {none} one {# claim} other {# claims}}");
  expect([0, 1, 1204].map((count) => claims(count))).toEqual(["none", "1 claim", "1,204 claims"]);
  const theses = polish(["count"], "{count, plural, one {# teza} few {# tezy} many {# tez} other {# tezy}}");
  expect([1, 3, 5].map((count) => theses(count))).toEqual(["1 teza", "3 tezy", "5 tez"]);
  const edition = english(["place"], "{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} ed.");
  expect([1, 2, 3, 11].map((place) => edition(place))).toEqual(["1st ed.", "2nd ed.", "3rd ed.", "11th ed."]);
});

test("a list counts by its length", () => {
  const stand = english(["names"], "{names} {names, plural, one {stands} other {stand}}");
  expect([stand(["a"]), stand(["a", "b"])]).toEqual(["a stands", "a and b stand"]);
});

test("a case is chosen by a value, which may be empty, and has holes of its own", () => {
  const accept = english(["claim"], "you accept {claim, select, none {it} other {“{claim}”}}");
  expect([accept(null), accept(""), accept("Tea")]).toEqual(["you accept it", "you accept it", "you accept “Tea”"]);
});

test("the holes of a message have names and places", () => {
  expect(holesOf("In {count, plural, one {{name}} other {#}}")).toEqual([
    { name: "count", at: 3, isShown: true },
    { name: "name", at: 24, isShown: true },
  ]);
});

test.each([
  ["{count", 6],
  ["a } b", 2],
  ["{count, plurals, other {#}}", 8],
  ["{count, plural, one {#}}", 23],
  ["{}", 1],
])("%s is no message, and the error says where", (text, at) => {
  const thrown = ((): unknown => {
    try {
      return holesOf(text);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(MessageError);
  expect(thrown).toHaveProperty("at", at);
});
