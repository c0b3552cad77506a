import { describe, expect, test } from "vitest";
import { rules } from "../../src/check/rules.ts";
import { en } from "../../src/words/en/index.ts";
import { de } from "../../src/words/de/index.ts";
import { stretches } from "../../src/words/marked.ts";
import { pairs, said } from "./both-languages.ts";

/** The words that both languages have. */
const inBoth: ReadonlySet<string> = new Set([
  "Position",
  "Person",
  "Name",
  "Definition",
  "Argument",
  "Interview",
  "Interviewer",
  "April",
  "August",
  "September",
  "November",
  "Patent",
  "Podcast",
  "Preprint",
  "Software",
  "Video",
  "DOI",
  "Esc",
  "Enter",
]);

/** Whether a sentence has words of its own besides the samples. */
const hasWords = (text: string): boolean =>
  /\p{L}{2}/u.test(text.replaceAll(/\b(?:asserts|concedes|rejects|accept|reject|in|out|undecided|null)\b/g, ""));

/** The places where what both languages say differs in something that it shares. */
const differing = (trait: (sentence: string) => readonly string[]): readonly string[] =>
  said
    .filter(([, one, other]) => String(trait(one).toSorted()) !== String(trait(other).toSorted()))
    .map((each) => each.join(" | "));

describe("the German table", () => {
  test("says exactly what the English one says, by its keys", () => {
    // What the checker says is in English, so the German form words the findings of more rules itself.
    const keysOf = (table: unknown): readonly string[] =>
      pairs(table, table, "words").flatMap(([at]) => (at.includes(".findings.") ? [] : [at]));
    expect(keysOf(de).toSorted()).toEqual(keysOf(en).toSorted());
  });

  test("words the findings of rules that there are, each with a message and what to do", () => {
    const ids = new Set<string>(rules.map(({ id }) => id));
    const { findings } = de.browser.problem;
    expect(Object.keys(findings).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.entries(findings).filter(([, said]) => !said.message || !said.help)).toEqual([]);
    const ofQuestions = ["missing-full-stop", "stale-summary", "stale-summary", "uncited-state"];
    for (const { concern, id } of rules)
      if ((concern === "wording" || concern === "evidence") && !ofQuestions.includes(id))
        expect(Object.keys(findings)).toContain(id);
  });

  test("is German throughout, but for the words that both languages have", () => {
    const same = said.filter(
      ([, one, other]) => one === other && hasWords(one) && !inBoth.has(one.replaceAll(/[^\p{L} ]/gu, "").trim()),
    );
    expect(same).toEqual([]);
  });

  test("keeps the links and the code of each sentence", () => {
    const marks = (sentence: string): readonly string[] =>
      stretches(sentence).flatMap((part) =>
        part.kind === "link" ? [`(${part.name})`] : part.kind === "code" ? [part.text] : [],
      );
    expect(differing(marks)).toEqual([]);
  });

  test("says every name that the English sentence says", () => {
    expect(differing((sentence) => ["§", "¶"].filter((name) => sentence.includes(name)))).toEqual([]);
  });

  test("has German quotation marks", () => {
    const sentences = said.filter(([at]) => !at.includes(".citation.quotes."));
    const others = sentences.filter(([, , sentence]) => /[“”"]|\w'\w/.test(sentence.replaceAll(/„[^„“]*“/g, "")));
    expect(others).toEqual([]);
  });
});

test("German counts have a singular and plurals, and a full stop for thousands", () => {
  const { counts } = de.pages.home;
  expect(counts(3, 1, 2, 1204)).toBe("3 Fragen, 1 Aussage, 2 Quellen, 1.204 Personen und Organisationen");
  expect(de.site.replies.objection(0)).toBe("0 Einwände");
  expect(de.pages.stance.counts(3, 1, 0)).toBe("vertritt 3 Aussagen, räumt 1 Aussage ein");
  expect(de.pages.pair.noSingleClaim(1)).toBe("In 1 weiteren Fall würde keine einzelne Aussage genügen.");
  expect(de.pages.pair.noSingleClaim(2)).toBe("In 2 weiteren Fällen würde keine einzelne Aussage genügen.");
  expect(de.browser.judged.changes({ in: 1, out: 2, undecided: 0 }, true)).toBe(
    "1 weitere Aussage hat Bestand, 2 sind beantwortet.",
  );
});

test("German verbs come apart around a claim", () => {
  expect(de.browser.compare.recorded("concedes", "„Tee“", "Orwell 1946", "S. 3")).toBe(
    "räumt „Tee“ ein (Orwell 1946, S. 3)",
  );
  expect(de.map.standing.tension.acceptedUnderAttack(de.map.standing.you.accepts("„A“"), ["„B“", "„C“"])).toBe(
    "Sie nehmen „A“ an, aber „B“ und „C“ sprechen dagegen und haben Bestand.",
  );
  expect(
    de.map.standing.why.waits([de.map.standing.you.judgement, de.map.standing.waitsFor.attackers(["„A“", "„B“"])]),
  ).toBe("das hängt ab von Ihrem Urteil, außerdem von den Aussagen „A“ und „B“, die dagegen sprechen");
});

test("German dates, pages and lists are written as in German", () => {
  expect(de.site.dates.day("2022", 3, 1)).toBe("1. März 2022");
  expect(de.site.reference.volumeAndNumber("12", "3")).toBe("Bd. 12, Nr. 3");
  expect(de.site.reference.pages("3–7")).toBe("S. 3–7");
  expect(de.site.names.series(["Ada", "Bo", "Cy"])).toBe("Ada, Bo und Cy");
  expect(de.site.languageName("en")).toBe("Englisch");
});

test.each([en, de])(
  "what a control is called for screen readers contains the words that are seen on it (%#)",
  (table) => {
    const { claim, downloads } = table.pages;
    const named: readonly (readonly [seen: string, name: string])[] = [
      [claim.answer, claim.answerQuestion],
      [claim.object, claim.objectToClaim],
      [claim.rebut, claim.rebutObjection],
      [claim.support, claim.supportClaim],
      [downloads.link, downloads.ofQuestion],
      ["CSV, 29 kB", downloads.file("CSV", "29 kB")],
    ];
    expect(named.filter(([seen, name]) => !name.toLowerCase().includes(seen.toLowerCase()))).toEqual([]);
  },
);
