import { describe, expect, test } from "vitest";
import { hiddenCharacters } from "../../src/text/characters.ts";
import { claimFile, findingsOf, onTeaDebate } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";
import { repair } from "../../src/contribute/repair/index.ts";

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

  test("a blank of Braille, half of a pair of code units, and a separator of lines", () => {
    expect(codes("a\u2800b\ud800c\u2028d")).toEqual(["2800", "D800", "2028"]);
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
    findingsOf("hidden-character", { [path]: claimFile("It is poured last.", "explanation: |", `  ${markdown}`) }).map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    );

  const turns = "The character U+202E changes the direction of the text after it.";

  test.each([
    ["It is &#x202e; so.", `4:3 ${turns}`],
    ["It is &#8238; so.", `4:3 ${turns}`],
    ["It is&shy; so.", "4:3 The character U+00AD is invisible."],
    ["*Well* [it&ZeroWidthSpace;is](https://example.org/) so.", "4:11 The character U+200B is invisible."],
    ["[It](https://example.org/&#x202e;x) is so.", `4:3 ${turns}`],
    ['[It](https://example.org/ "a&#x202e;b") is so.', `4:3 ${turns}`],
    ["It is so.\n\n  ``` a&#x202e;b\n  x\n  ```", `6:3 ${turns}`],
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

const lost = { path: "claims/tea/x.yaml", text: "claim: Tee mu\uFFFD hei\uFFFD sein.\nsupports: y\nbasis: argument\n" };

test("a file whose bytes are no UTF-8 is reported for that alone", () => {
  const place = { path: lost.path, start: 13, end: 14 };
  const finding = { rule: "not-text", severity: "error", place, message: "", help: "" } as const;
  const rules = compile([lost], { found: [finding] }).diagnostics.map(({ rule }) => rule);
  expect(rules).toContain("not-text");
  expect(rules).not.toContain("hidden-character");
});

const path = "claims/tea/pouring-last-sets-the-amount.yaml";
const files = onTeaDebate({
  [path]:
    "# The ﬁrst.\nclaim: Whoever ﬁlls last sees the eﬀect.\nsupports: milk-goes-in-last\nexplanation: |\n  The aﬄicted and the ﬅ.\n",
});

test("a repair writes the letters in all places", () => {
  const repaired = repair(files, { wanted: () => true, spared: new Set() });
  expect(repaired.files.find(({ file }) => file.path === path)?.file.text).toBe(
    "# The first.\nclaim: Whoever fills last sees the effect.\nsupports: milk-goes-in-last\nexplanation: |\n  The afflicted and the st.\n",
  );
});

/** What is found where map.yaml names a logo, beside these files. */
function logoProblems(logo: string, files: Readonly<Record<string, string>>): readonly string[] {
  const map = `title: A map of tea\ndebates:\n  - tea\nlogo: ${logo}\n`;
  const beside = Object.fromEntries(Object.entries(files).map(([name, text]) => [`claims/${name}`, text]));
  return compile(onTeaDebate({ "claims/map.yaml": map, ...beside })).diagnostics.map(
    ({ rule, path, line, column, message, help }) => `${rule} ${path}:${line}:${column} ${message} ${help}`,
  );
}

const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inner}</svg>`;

test.each([
  svg('<path d="M1 1h5v5z"/>'),
  svg('<defs><path id="a" d="M1 1h5v5z" fill="url(#b)"/></defs><use href="#a" xlink:href="#a"/>'),
  svg('<image href="data:image/png;base64,iVBORw0KGgo="/><title>Once upon a time</title>'),
  svg('<path export="C:\\cup.png" d="M1 1&#10;h5" style="font-family:&quot;Cup&quot;"/>'),
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><!-- A -->${svg("<svg:feGaussianBlur/><metadata><rdf:RDF><cc:Work><dc:format>image/svg+xml</dc:format></cc:Work></rdf:RDF></metadata>")}`,
])("a picture is accepted: %s", (text) => {
  expect(logoProblems("cup.svg", { "cup.svg": text })).toEqual([]);
});

test.each([
  svg("<script>alert(1)</script>"),
  svg("<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>"),
  svg('<path onload="alert(1)"/>'),
  svg('<path\nonclick\n=\n"alert(1)"/>'),
  svg('<a href="javascript:alert(1)"><path/></a>'),
  svg("<a href=' javascript:alert(1)'><path/></a>"),
  svg('<a href="&#106;avascript:alert(1)"><path/></a>'),
  svg('<use xlink:href="https://evil.example/x.svg#a"/>'),
  svg('<image href="data:image/svg+xml;base64,AAAA"/>'),
  svg("<foreignObject><p>x</p></foreignObject>"),
  svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
  svg("<style>@import 'https://evil.example/x.css';</style>"),
  svg('<path fill="url(https://evil.example/x.svg#a)"/>'),
  svg("<style>rect{fill:u\\72l(https://evil.example/a)}</style>"),
  svg('<path style="fill:&#117;rl(https://evil.example/a)"/>'),
  svg("<path fill='u\\72l(https://evil.example/a)'/>"),
  svg("<style>rect{fill:image-set('https://evil.example/a' 1x)}</style>"),
  `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("")}`,
  svg('<a.b:script xmlns:a.b="http://www.w3.org/2000/svg">alert(1)</a.b:script>'),
  svg('<é:script xmlns:é="http://www.w3.org/2000/svg">alert(1)</é:script>'),
  svg('<form xmlns="http://www.w3.org/1999/xhtml" action="javascript:alert(1)"><button/></form>'),
  svg('<h:meta xmlns:h="http://www.w3.org/1999/&#120;html" http-equiv="refresh" content="0;url=/"/>'),
  `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg("")}`,
  `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg("<\u001B(Bscript>alert(1)</\u001B(Bscript>")}`,
  `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('<path \u001B(Bonload="alert(1)"/>')}`,
])("what is more than a picture is refused: %s", (text) => {
  expect(logoProblems("cup.svg", { "cup.svg": text })).toEqual([
    expect.stringMatching(/^bad-logo claims\/map\.yaml:4:7 This SVG has .*: it is more than a picture\./),
  ]);
});

test("an image that is not there is refused, and the one that is meant is named", () => {
  expect(logoProblems("cub.svg", { "cup.svg": svg("") })).toEqual([
    "bad-logo claims/map.yaml:4:7 Beside `map.yaml` there is no image `cub.svg`. Did you mean `cup.svg`?",
  ]);
  expect(logoProblems("../secret.png", {})).toEqual([
    expect.stringMatching(/there is no image `\.\.\/secret\.png`\. Put an/),
  ]);
  expect(logoProblems("map.yaml", {})).toEqual([expect.stringMatching(/there is no image `map\.yaml`/)]);
});

test("a PNG is taken as it is; an SVG that is none, or too large to be checked, is refused", () => {
  expect(logoProblems("cup.png", { "cup.png": "\u{FFFD}PNG\r\n\u0000" })).toEqual([]);
  expect(logoProblems("cup.svg", { "cup.svg": "<html></html>" })).toEqual([expect.stringMatching(/is not an SVG/)]);
  expect(logoProblems("cup.svg", { "cup.svg": svg(" ".repeat(65_536)) })).toEqual([expect.stringMatching(/64 KiB/)]);
});
