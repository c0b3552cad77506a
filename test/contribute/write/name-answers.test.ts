import { describe, expect, test } from "vitest";
import { nameAnswers, suggestId, suggestPersonId, suggestSourceId } from "../../../src/contribute/write/index.ts";
import { isId } from "../../../src/claims/index.ts";

describe("a name without a comma", () => {
  test.each([
    ["Jörg Müller", "Müller", "Jörg"],
    ["Peter  Singer ", "Singer", "Peter"],
    ["J. R. R. Tolkien", "Tolkien", "J. R. R."],
    ["J.R.R. Tolkien", "Tolkien", "J.R.R."],
    ["George E. Moore", "Moore", "George E."],
    ["Jean-Luc Picard", "Picard", "Jean-Luc"],
    ["Cathy O’Neil", "O’Neil", "Cathy"],
    ["John McCarthy", "McCarthy", "John"],
    ["Ludwig van Beethoven", "van Beethoven", "Ludwig"],
    ["Annette von Droste-Hülshoff", "von Droste-Hülshoff", "Annette"],
    ["Eva Konrat", "Konrat", "Eva"],
    ["Maria Grünwald", "Grünwald", "Maria"],
    ["Яков Перельман", "Перельман", "Яков"],
  ])("is that of a person where it looks like one: %s", (name, family, given) => {
    expect(nameAnswers(name)).toEqual({ family, given });
  });

  test.each([
    "OECD",
    ..."Plato¦NASA Ames¦Google DeepMind¦Institute of Tea¦Deutsche Bahn¦Stiftung Warentest".split("¦"),
    ..."Deutscher Ethikrat¦Statistisches Bundesamt¦Max-Planck-Institut Dresden¦Oxford University".split("¦"),
    ..."Amnesty International¦Ärzte ohne Grenzen¦The Guardian¦Die Zeit¦Tea Board¦Schule am Wald".split("¦"),
    ..."Klasse 9b¦清华大学¦a small group".split("¦"),
  ])("is that of an organisation, or a single name, otherwise: %s", (name) => {
    expect(nameAnswers(name)).toEqual({ literal: name });
  });
});

test.each([
  ["王小明", { family: "王小明" }],
  ["山田 太郎", { family: "山田 太郎" }],
  ["김민준", { family: "김민준" }],
  ["محمد عبد السلام", { family: "السلام", given: "محمد عبد" }],
  ["人民日报", { literal: "人民日报" }],
])("%s is understood without capitals", (name, answers) => {
  expect(nameAnswers(name)).toEqual(answers);
});

test("a name with a comma is that of a person, and one in quotation marks is literal", () => {
  expect(nameAnswers("Orwell, George")).toEqual({ family: "Orwell", given: "George" });
  expect(nameAnswers("“Hugging Face”")).toEqual({ literal: "Hugging Face" });
  expect(nameAnswers('"Smith, Jones and Sons"')).toEqual({ literal: "Smith, Jones and Sons" });
});

test("what somebody says a name is counts more than how it looks", () => {
  expect(nameAnswers("Hugging Face", "organisation")).toEqual({ literal: "Hugging Face" });
  expect(nameAnswers("Smith, Jones and Sons", "organisation")).toEqual({ literal: "Smith, Jones and Sons" });
  expect(nameAnswers("Max Schule", "person")).toEqual({ family: "Schule", given: "Max" });
  expect(nameAnswers("Plato", "person")).toEqual({ literal: "Plato" });
});

const free = (): boolean => false;

test.each([
  ["Größere Käfige ändern nichts.", "groessere-kaefige-aendern-nichts"],
  ["L’élevage n’est pas nécessaire.", "lelevage-nest-pas-necessaire"],
  ["Животные имеют права.", "zhivotnye-imeyut-prava"],
  ["حیوانات حق دارند.", "hywanat-hq-darnd"],
])("a claim has an id from its words: %s", (sentence, id) => {
  expect(suggestId("claim", sentence, free)).toBe(id);
});

test("sentences that differ only in words that the id leaves out have different ids", () => {
  const long = "Whoever keeps a hen in a cage that is smaller than the hen needs";
  const sentences = ["A hen is the bird.", "The hen is a bird.", `${long} harms it.`, `${long} robs it.`];
  const taken = new Set<string>();
  for (const sentence of sentences) taken.add(suggestId("claim", sentence, (id) => taken.has(id)));
  expect([...taken]).toEqual([
    "hen-is-bird",
    "hen-is-bird-2",
    "whoever-keeps-hen-in-cage-that-is-smaller",
    "whoever-keeps-hen-in-cage-that-is-smaller-2",
  ]);
});

test.each([
  [
    "The school should begin its lessons later in the morning of each day.",
    "school-should-begin-its-lessons-later-in-morning",
  ],
  [
    "Der Unterricht sollte immer dann beginnen, wenn die Kinder wach sind.",
    "der-unterricht-sollte-immer-dann-beginnen",
  ],
  ["Tea is what it is for.", "tea-is-what-it-is-for"],
])("an id that is cut short doesn't end within a phrase: %s", (sentence, id) => {
  expect(suggestId("claim", sentence, free)).toBe(id);
});

test("words in a script without Latin equivalents give a number, which is never given twice", () => {
  const taken = new Set(["new-claim-1", "new-claim-2"]);
  expect(suggestId("claim", "动物有权利。", (id) => taken.has(id))).toBe("new-claim-3");
  expect(suggestId("question", "动物有权利吗？", free)).toBe("new-question-1");
});

test.each([
  ["Лев Выготский", "lev-vygotskiy", "lev-vygotskiy-2"],
  ["Jürgen Łukasiewicz", "juergen-lukasiewicz", "juergen-lukasiewicz-2"],
  ["李飞飞", "new-person-1", "new-person-2"],
  ["…", "new-person-1", "new-person-2"],
  ["", "new-person-1", "new-person-2"],
])("a person called %j has an id, and the next one another", (literal, one, other) => {
  const first = suggestPersonId({ literal }, free);
  expect([first, suggestPersonId({ literal }, (id) => id === first)]).toEqual([one, other]);
});

test("the id of a long name ends with a whole word, also with a number", () => {
  const literal = "International Association for the Advancement of Research on Artificial Minds";
  const id = "international-association-for-the-advancement-of-research-on";
  expect(suggestPersonId({ literal }, free)).toBe(id);
  expect(suggestPersonId({ literal }, (taken) => taken === id)).toBe(`${id}-2`);
  const title = "Language-and-world-models-that-learn-from-what-they-see-and-do-themselves";
  expect(suggestSourceId({ title }, free)).toBe("language-and-world-models-that-learn-from-what-they-see-and-do");
});

test("a source has the name, the year and a word of its title, or a number", () => {
  const source = { title: "Über größere Käfige", author: [{ family: "Müller", given: "Eva" }], issued: "1975-02" };
  expect(suggestSourceId(source, free)).toBe("mueller-1975-ueber");
  // An edited book that is pasted has an empty list of authors.
  const edited = { ...source, author: [], editor: source.author };
  expect(suggestSourceId(edited, free)).toBe("mueller-1975-ueber");
  const other = suggestSourceId({ title: "世界模型", author: [{ literal: "李飞飞" }] }, free);
  expect(other).toBe("new-source-1");
  expect(isId(other)).toBe(true);
});
