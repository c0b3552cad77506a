import { expect, test } from "vitest";
import { markedWords } from "./check-texts.ts";

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
