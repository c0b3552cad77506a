import { describe, expect, test } from "vitest";
import { hiddenCharacters } from "../../src/text/hidden-characters.ts";
import { claimFile, findingsOf } from "./check-texts.ts";

const codes = (text: string): readonly string[] =>
  hiddenCharacters(text).map(({ character }) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase());

/** Every code point that a pattern matches, except surrogates. */
function* every(pattern: RegExp): Generator<string> {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if ((code < 0xd800 || code > 0xdfff) && pattern.test(character)) yield character;
  }
}

describe("an invisible character between Latin letters is found:", () => {
  test("each of Unicode's default ignorable code points", () => {
    const missed = [...every(/\p{Default_Ignorable_Code_Point}/u)].filter(
      (character) => hiddenCharacters(`a${character}b`).length !== 1,
    );
    expect(missed).toEqual([]);
  });

  test("each noncharacter and control character", () => {
    const missed = [...every(/[\p{Noncharacter_Code_Point}\p{Cc}]/u)].filter(
      (character) => hiddenCharacters(`a${character}b`).length !== (/[\t\n]/.test(character) ? 0 : 1),
    );
    expect(missed).toEqual([]);
  });

  test.each([
    ["\u034f", "34F"],
    ["\u115f", "115F"],
    ["\u17b4", "17B4"],
    ["\u180b", "180B"],
    ["\u2800", "2800"],
    ["\u3164", "3164"],
    ["\uffa0", "FFA0"],
    ["\ufe0f", "FE0F"],
    ["\ufffe", "FFFE"],
    ["\uffff", "FFFF"],
    ["\u{e0100}", "E0100"],
    ["\u{e01ef}", "E01EF"],
    ["\ud800", "D800"],
    ["\u2028", "2028"],
  ])("%j", (character, code) => {
    expect(codes(`a${character}b`)).toEqual([code]);
  });

  test("but no other assigned character", () => {
    const other =
      /[^\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cc}\p{Cn}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB]/u;
    const wrong = [...every(other)].filter((character) => hiddenCharacters(`a${character}b`).length > 0);
    expect(wrong).toEqual([]);
  });
});

describe("characters that a script needs are allowed only where it needs them:", () => {
  test.each([
    ["Persian joins no letters across it", "می\u200cخواهم"],
    ["a Devanagari half-form", "क्\u200dष"],
    ["an explicit virama", "क्\u200cष"],
    ["a Persian ending of a Latin word", "DVD\u200cها"],
    ["Urdu, too", "بے\u200cحد"],
    ["a Malayalam chillu as it was once written", "ന്\u200dറെ"],
    ["a Bengali conjunct kept apart", "র\u200d্য"],
    ["a Tamil consonant with its own sign", "க்\u200cஷ"],
    ["a Sinhala conjunct", "ක්\u200dර"],
    ["a family of emoji", "👨\u200d👩\u200d👧"],
    ["a profession with a skin tone", "👩🏽\u200d🔬"],
    ["a heart in emoji style", "❤\ufe0f"],
    ["a rainbow flag", "🏳\ufe0f\u200d🌈"],
    ["a keycap", "1\ufe0f\u20e3"],
    ["the flag of Scotland", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
    ["a variant of a Japanese name's character", "葛\u{e0100}城"],
    ["a Mongolian vowel separator", "ᠬᠠᠷ\u180eᠠ"],
    ["a break between Khmer words", "ភាសា\u200bខ្មែរ"],
    ["old Korean", "\u1100\u1160"],
    ["a blank within Braille", "⠓⠊\u2800⠓⠊"],
  ])("%s", (_, text) => {
    expect(codes(text)).toEqual([]);
  });

  test.each([
    ["a joiner between Latin letters", "data\u200dbase", ["200D"]],
    ["two joiners in Persian", "می\u200c\u200cخواهم", ["200C"]],
    ["a joiner behind an emoji alone", "👩\u200d is", ["200D"]],
    ["an emoji's variant behind a letter", "a\ufe0f", ["FE0F"]],
    ["a keycap's variant without its cap", "1\ufe0f2", ["FE0F"]],
    ["a flag of no region", "🏴\u{e0061}\u{e0062}\u{e007f}", ["E0061", "E0062", "E007F"]],
    ["a variant of a Latin letter", "a\u{e0100}", ["E0100"]],
    ["a break between Latin letters", "data\u200bbase", ["200B"]],
    ["a joiner in Russian", "дан\u200dные", ["200D"]],
    ["a non-joiner in Hebrew", "זכו\u200cיות", ["200C"]],
    ["a non-joiner before a Latin letter", "data\u200cbase", ["200C"]],
    ["a right-to-left override in Persian", "می\u202eخواهم", ["202E"]],
    ["a right-to-left mark in Hebrew", "זכויות\u200f!", ["200F"]],
    ["an Arabic letter mark in Arabic", "حقوق\u061c 3", ["61C"]],
    ["an isolate around English in Arabic", "كتاب \u2066Animals\u2069", ["2066", "2069"]],
  ])("%s is found", (_, text, found) => {
    expect(codes(text)).toEqual(found);
  });
});

describe("Markdown is checked as it will be shown", () => {
  const path = "claims/tea/a.yaml";
  const messages = (markdown: string): readonly string[] =>
    findingsOf("hidden-character", {
      [path]: claimFile("It is poured last.", "explanation: |", `  ${markdown}`),
    }).map(({ line, column, message }) => `${line}:${column} ${message}`);

  test.each([
    ["It is &#x202e; so.", "4:3 The character U+202E changes the direction of the text after it."],
    ["It is &#8238; so.", "4:3 The character U+202E changes the direction of the text after it."],
    ["It is&shy; so.", "4:3 The character U+00AD is invisible."],
    ["*Well* [it&ZeroWidthSpace;is](https://example.org/) so.", "4:11 The character U+200B is invisible."],
    [
      "[It](https://example.org/&#x202e;x) is so.",
      "4:3 The character U+202E changes the direction of the text after it.",
    ],
    [
      '[It](https://example.org/ "a&#x202e;b") is so.',
      "4:3 The character U+202E changes the direction of the text after it.",
    ],
    [
      "It is so.\n\n  ``` a&#x202e;b\n  x\n  ```",
      "6:3 The character U+202E changes the direction of the text after it.",
    ],
  ])("%s", (markdown, message) => {
    expect(messages(markdown)).toEqual([message]);
  });

  test.each(["It is `&#x202e;` so.", "Tea &amp; milk &uuml;ber alles.", "The sign \\&#x202e; is one."])(
    "but %s says nothing that isn't seen",
    (markdown) => {
      expect(messages(markdown)).toEqual([]);
    },
  );
});

test("a line break of any system is allowed, and a carriage return alone counts as one", () => {
  expect(codes("a\r\nb\r\r\nc\n")).toEqual([]);
  expect(codes("a\rb")).toEqual(["D"]);
});
