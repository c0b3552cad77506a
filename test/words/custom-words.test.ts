import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { interfaceNote, wordsFor } from "../../src/words/languages.ts";

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
    expect([navigation.about, navigation.claims]).toEqual(["Über uns", "Aussagen"]);
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
