import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { interfaceNote, wordsFor } from "../../src/words/languages.ts";
import fc from "fast-check";
import { holesOf, MessageError, messagesIn, stretches } from "../../src/words/messages.ts";
import { holds } from "../holds.ts";

/** A map in a language with words of its own, by path. */
function mapIn(language: string, files: Readonly<Record<string, string>>): ReturnType<typeof compile> {
  return compile(
    Object.entries({ "map.yaml": `title: Herbata\nlanguage: ${language}\n`, ...files }).map(([path, text]) => ({
      path: `claims/${path}`,
      text,
    })),
  );
}

const problems = (compiled: ReturnType<typeof compile>): readonly string[] =>
  compiled.diagnostics
    .filter(({ path }) => path.includes("/words/"))
    .map(({ rule, path, line, column, message, help }) => `${rule} ${path}:${line}:${column} ${message} ${help}`);

describe("words beside the claims", () => {
  test("give a map in any language an interface, with the plurals of that language", () => {
    const compiled = mapIn("pl", {
      "words/pl.yaml": [
        "site.navigation.map: Mapa",
        "pages:",
        "  home:",
        "    openMap: Otwórz mapę",
        "    counts:",
        "      claims: '{count, plural, one {# teza} few {# tezy} many {# tez} other {# tezy}}'",
      ].join("\n"),
    });
    expect(problems(compiled)).toEqual([]);
    const words = wordsFor("pl", compiled.words);
    expect([words.site.navigation.map, words.pages.home.openMap]).toEqual(["Mapa", "Otwórz mapę"]);
    expect([1, 3, 5].map((count) => words.pages.home.counts.claims(count))).toEqual(["1 teza", "3 tezy", "5 tez"]);
    expect(words.pages.home.counts.sources(1204)).toBe("1,204 sources");
    expect(words.locale).toBe("pl");
    expect(interfaceNote("pl", compiled.words)).toMatch(/^1,\d{3} of 1,\d{3} sentences .* in Polish\.$/);
  });

  test("change single sentences of a language that the interface has", () => {
    const compiled = mapIn("de-AT", { "words/de/karte.yaml": "site.navigation.about: Über uns\n" });
    expect(problems(compiled)).toEqual([]);
    const { navigation } = wordsFor("de-AT", compiled.words).site;
    expect([navigation.about, navigation.sources]).toEqual(["Über uns", "Quellen"]);
  });

  test("are checked, each at its place: unknown keys, holes that are unknown or lost, and texts that are no messages", () => {
    const compiled = mapIn("pl", {
      "words/pl.yaml": [
        "site.navigation.mapp: Mapa",
        "map.card.claimsBetween: … {cuont} pomiędzy",
        "map.card.showReplies: Pokaż odpowiedzi",
        "map.card.hideReplies: Ukryj {count",
        "map.card:",
        "  draft: [szkic]",
        "locale: polski język",
      ].join("\n"),
      "words/cs.yaml": "map.card.draft: koncept\n",
    });
    expect(problems(compiled)).toEqual([
      "misplaced-file claims/words/cs.yaml:1:1 The language of the map is `pl`, so words in `cs` are not read. Name the file `words/pl.yaml`, or delete it.",
      "unknown-key claims/words/pl.yaml:1:1 The interface has no sentence `site.navigation.mapp`. Did you mean `site.navigation.map`?",
      "bad-message claims/words/pl.yaml:2:27 This sentence has no hole `{cuont}`. Did you mean `{count}`?",
      "bad-message claims/words/pl.yaml:3:23 The hole `{count}` is lost: nothing shows what varies here. The English sentence is `Show {count, plural, one {# reply} other {# replies}}`.",
      "bad-message claims/words/pl.yaml:4:34 A } is missing. The English sentence is `Hide {count, plural, one {# reply} other {# replies}}`.",
      "wrong-type claims/words/pl.yaml:6:10 `map.card.draft` is a sentence. Write it on one line.",
      "bad-message claims/words/pl.yaml:7:9 `polski język` is no language. Write a tag such as `pl`.",
    ]);
    expect(compiled.words).toEqual({});
  });
});

test("a note says what of an interface is in English", () => {
  expect(interfaceNote("en-GB")).toBe("");
  expect(interfaceNote("de")).toBe("");
  expect(interfaceNote("fr")).toMatch(/in French\.$/);
  expect(interfaceNote("pl")).toContain("the interface has no words");
});

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
  holds([fc.string()], 100, (text) => {
    const plain = text.replaceAll(/[`*[\]()]/g, "");
    expect(
      stretches(plain)
        .map((part) => part.text)
        .join(""),
    ).toBe(plain);
  });
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
