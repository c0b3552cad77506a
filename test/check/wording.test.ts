import { describe, expect, test } from "vitest";
import { findingsOf, markedWords, rulesOf } from "./tea-debate.ts";

test.each([
  ["People think that we are alone.", "we"],
  ["In the end I see no other way.", "I"],
  ["The burden falls on us all.", "us"],
  ["The future is ours to make.", "ours"],
  ["It's what they're told, and what we're told too.", "we're"],
])("marks the first person in: %s", (sentence, words) => {
  expect(markedWords("first-person", sentence)).toBe(words);
});

test.each([
  "Factories of World War I were run by women.",
  "Type I errors are the dearer ones.",
  "The US and the EU differ.",
  "A land mine is cheaper than its clearance.",
  "Users ask 'what should I do' and mean what others do, says \"we the people\".",
  "Wemyss, Iowa and Usk are places.",
])("finds no first person in: %s", (sentence) => {
  expect(markedWords("first-person", sentence)).toBeNull();
});

test.each([
  ["This is obviously wrong.", "obviously"],
  ["Clearly wrong is what this is.", "Clearly"],
  ["The so-called experts disagree.", "so-called"],
  ["Alarmists err.", "Alarmists"],
  ["It is, of course, a matter of taste.", "of course"],
  ["Doomers say so.", "Doomers"],
  ["Such fear-mongering sells.", "fear-mongering"],
])("marks the loaded word in: %s", (sentence, words) => {
  expect(markedWords("loaded-word", sentence)).toBe(words);
});

test.each([
  "A clearly defined goal is easier to reach.",
  "Small models speak more clearly than large ones.",
  "The word “doomer” was first used in jest.",
  "The course of events can't be told.",
  "Alarming results were published.",
  "Naive Bayes does as well.",
])("finds no loaded word in: %s", (sentence) => {
  expect(markedWords("loaded-word", sentence)).toBeNull();
});

test.each([
  ["One thing is so. Another follows.", "."],
  ["So it ends! Or does it.", "!"],
  ["It was in 2019. 40 more came after.", "."],
])("marks where a second sentence begins: %s", (sentence, words) => {
  expect(markedWords("several-sentences", sentence)).toBe(words);
});

test.each([
  "Dr. Smith and J. R. Jones agree with Prof. Wu.",
  "The U.S. Senate met in St. Louis.",
  "Models of 1.5 B parameters do as well as No. 3.",
  "Researchers (e.g. Smith et al. 2020) found it.",
  "Some, i.e. Germany and France, did so.",
  "Approx. 40 people came at 5 p.m. Monday.",
])("finds one sentence in: %s", (sentence) => {
  expect(markedWords("several-sentences", sentence)).toBeNull();
});

test.each([
  ["Tea is strong; milk is weak.", ";"],
  ["Tea is strong, and therefore needs milk.", ", and therefore"],
  ["Tea is strong and thus needs milk.", "and thus"],
])("marks what joins two assertions: %s", (sentence, words) => {
  expect(markedWords("joined-assertions", sentence)).toBe(words);
});

test.each(["Salt and pepper are sold together.", "It is thus called a rule.", "People therefore drink it."])(
  "finds one assertion in: %s",
  (sentence) => {
    expect(markedWords("joined-assertions", sentence)).toBeNull();
  },
);

test("a quoted question doesn't make the claim a question", () => {
  expect(markedWords("question-in-claim", "The question “can machines think?” is too vague.")).toBeNull();
  expect(markedWords("question-in-claim", "Can machines think? Nobody knows.")).toBe("?");
});

test("words in quoted, folded or broken lines are marked at their place", () => {
  const path = "claims/tea/said.yaml";
  const places = [
    "claim: It is, of\n  course, so.\nsupports: milk-goes-in-last\n",
    'claim: "It is, of course, so."\nsupports: milk-goes-in-last\n',
    "claim: >-\n  It is,\n  of course, so.\nsupports: milk-goes-in-last\n",
  ].flatMap((text) => findingsOf("loaded-word", { [path]: text }));
  expect(places.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual([
    [1, 15, 2, 9],
    [1, 16, 1, 25],
    [3, 3, 3, 12],
  ]);
});

test("a value written with escapes is marked as a whole", () => {
  const text = 'claim: "It is\\x2C of course, so."\nsupports: milk-goes-in-last\n';
  const [found] = findingsOf("loaded-word", { "claims/tea/said.yaml": text });
  expect(found).toMatchObject({ line: 1, column: 8, endColumn: 34 });
});

test("a sentence of opening quotation marks alone gives no finding", () => {
  expect(markedWords("loaded-word", `It is ${"“".repeat(30_000)}.`)).toBeNull();
});

describe("the full stop at the end of a sentence", () => {
  const path = "claims/tea/said.yaml";
  const helpOf = (sentence: string) =>
    findingsOf("missing-full-stop", { [path]: `claim: ${sentence}\nsupports: milk-goes-in-last\n` }).map(
      ({ help }) => help,
    );

  test("is required after a closing quotation mark if it comes before it", () => {
    expect(helpOf('Singer says "Animals suffer."')).toEqual(['Write it after: `suffer".`']);
    expect(helpOf("They suffer (as Singer says.)")).toEqual(["Write it after: `says).`"]);
    expect(helpOf('Singer says "Animals suffer".')).toEqual([]);
  });

  test("is not required if a comment cuts the sentence off, because only that cause is reported", () => {
    const cut = { [path]: "claim: Platz #1 ist besser.\nsupports: milk-goes-in-last\n" };
    expect(rulesOf(cut)).toEqual(["cut-by-comment"]);
    const noted = { [path]: "claim: Tea is strong\n  // as they say\nsupports: milk-goes-in-last\n" };
    expect(rulesOf(noted)).toEqual(["cut-by-comment"]);
    const question = "claims/tea/when-should-milk-go-in.yaml";
    expect(rulesOf({ [question]: "question: Is milk #1 or tea?\n" })).toEqual(["cut-by-comment"]);
    expect(rulesOf({ [path]: 'claim: "Tea is strong" # as they say\nsupports: milk-goes-in-last\n' })).toEqual([
      "missing-full-stop",
    ]);
  });
});

describe("HTML in a sentence", () => {
  const path = "claims/tea/said.yaml";
  const said = (sentence: string) => ({ [path]: `claim: ${sentence}\nsupports: milk-goes-in-last\n` });

  test("is reported with the letter that is meant, and its semicolon joins no assertions", () => {
    const overlay = said("Menschen f&uuml;hlen <b>mehr</b> als das.");
    expect(rulesOf(overlay)).toEqual(["html-entity", "raw-html"]);
    expect(findingsOf("html-entity", overlay)).toMatchObject([
      { column: 18, endColumn: 24, help: "Write the character itself: `ü`." },
    ]);
    expect(findingsOf("raw-html", overlay)).toMatchObject([{ column: 29, endColumn: 32 }]);
    expect(rulesOf(said("Menschen f&uuml;hlen mehr; sie leiden mehr."))).toEqual(["html-entity", "joined-assertions"]);
  });

  test.each(["Milk < tea is so.", "The a<b rule holds.", "AT&T; sells tea.", "Tea & milk are so.", "R&D is dear."])(
    "is not found in: %s",
    (sentence) => {
      expect(rulesOf(said(sentence)).filter((rule) => /html/.test(rule))).toEqual([]);
    },
  );
});

const marked = (rule: string, sentence: string): string | null => markedWords(rule, sentence, "de");

test.each([
  ["Wir sind nicht allein.", "Wir"],
  ["Ich sehe keinen anderen Weg.", "Ich"],
  ["Die Last liegt auf uns allen.", "uns"],
  ["Es gilt: Wir tragen die Kosten.", "Wir"],
  ["Das ändert unsere Zukunft.", "unsere"],
  ["Nach meiner Erfahrung reicht das nicht.", "meiner"],
])("marks the first person in: %s", (sentence, words) => {
  expect(marked("first-person", sentence)).toBe(words);
});

test.each([
  "Das Ich ist eine Täuschung.",
  "Ein starkes Wir entsteht durch gemeinsame Arbeit.",
  "Das Wir-Gefühl und das Über-Ich sind erlernt.",
  "Die Meinung der Mehrheit ist kein Beweis.",
  "Der Kritiker meine, das Buch sei schlecht.",
  "Die Raumstation Mir war länger in Betrieb als geplant.",
  "Mein Kampf ist in vielen Ländern verboten.",
  "Alle haben es ihr und ihrem Vater gesagt.",
  "Wirkung und Unsicherheit sind zweierlei.",
  "Der Satz „Ich denke“ setzt jemanden voraus.",
])("finds no first person in: %s", (sentence) => {
  expect(marked("first-person", sentence)).toBeNull();
});

test.each([
  ["Das ist offensichtlich falsch.", "offensichtlich"],
  ["Selbstverständlich hilft das.", "Selbstverständlich"],
  ["Natürlich kann das niemand wissen.", "Natürlich kann"],
  ["Das stimmt natürlich nicht.", "natürlich nicht"],
  ["Wie jeder weiß ist Tee heiß.", "Wie jeder weiß"],
  ["Die sogenannten Experten sind uneins.", "sogenannten Experten"],
  ["Panikmacher verkaufen mehr Bücher.", "Panikmacher"],
  ["Das ist ein lächerlicher Einwand.", "lächerlicher"],
  ["Alarmisten irren.", "Alarmisten"],
])("marks the loaded word in: %s", (sentence, words) => {
  expect(marked("loaded-word", sentence)).toBe(words);
});

test.each([
  "Es ist nicht offensichtlich, dass das hilft.",
  "Der Unterschied ist für Laien offensichtlich.",
  "Strom ist heute für viele selbstverständlich geworden.",
  "Viele nehmen Strom als selbstverständlich hin.",
  "Ein offensichtlicher Fehler fällt früher auf.",
  "Natürlich ist nicht gleich gesund.",
  "Natürlich vorkommende Stoffe sind seltener giftig.",
  "Das Aroma ist natürlich.",
  "Das sogenannte Weichenstellerproblem ist alt.",
  "Weber und Spinner verloren ihre Arbeit an die Spinnereien.",
  "Satire macht Mächtige lächerlich.",
  "Nicht jeder weiß davon.",
  "Das Wort „Gutmensch“ ist ein Kampfbegriff.",
])("finds no loaded word in: %s", (sentence) => {
  expect(marked("loaded-word", sentence)).toBeNull();
});

test.each([
  ["Tee ist stark; Milch ist mild.", ";"],
  ["Tee ist stark, und deshalb braucht er Milch.", "und deshalb"],
  ["Tee ist stark und daher braucht er Milch.", "und daher"],
  ["Tee ist stark, folglich braucht er Milch.", "folglich"],
])("marks what joins two assertions: %s", (sentence, words) => {
  expect(marked("joined-assertions", sentence)?.replace(/^, /, "").trim()).toBe(words);
});

test.each([
  "Milch und Zucker werden zusammen gekauft.",
  "Teure und daher seltene Waren werden gefälscht.",
  "Es geht um Sicherheit und darum, wer für sie zahlt.",
  "Viele trinken ihn deshalb mit Milch.",
])("finds one assertion in: %s", (sentence) => {
  expect(marked("joined-assertions", sentence)).toBeNull();
});

test.each([
  ["Das eine ist so. Das andere folgt.", "."],
  ["So endet es! Oder auch nicht.", "!"],
  ["Das war ein Problem. Es ist gelöst.", "."],
])("marks where a second sentence begins: %s", (sentence, words) => {
  expect(marked("several-sentences", sentence)).toBe(words);
});

test.each([
  "Am 3. Oktober 1990 traten die Länder bei.",
  "Ludwig XIV. Hofstaat war teuer, und Wilhelm II. Flotte auch.",
  "Seit dem 19. Jh. trinkt man z. B. in Ostfriesland mehr Tee.",
  "Das kostete 3 Mio. Euro, d. h. mehr als im Jan. 2020.",
  "Schon 500 v. Chr. war Tee bekannt.",
  "Die Gesetze (Art. 5 Abs. 1 GG, vgl. Bd. 7 u. a. Quellen) sind klar.",
])("finds one sentence in: %s", (sentence) => {
  expect(marked("several-sentences", sentence)).toBeNull();
});
