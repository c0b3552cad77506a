import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chosen, emptyQuery, filterCount, isEmpty, readQuery, writeQuery } from "../../src/search/filters.ts";
import { peopleWithStances, search, sentenceIn, stancesUnder } from "../../src/search/search.ts";
import { document, indexOf, other } from "./documents.ts";
import { bestPassage, countFound, isNamed } from "../../src/search/passage.ts";
import { holds } from "../holds.ts";

const inDebate = { debate: [["debate"]] } as const;

const index = indexOf(
  [
    document("question", "Why?", { kind: "question" }),
    document("tea", "Milk tastes better after the tea.", {
      kind: "position",
      names: "tea George Orwell",
      answers: {
        ...inDebate,
        role: [["position"]],
        basis: [["testimony"]],
        person: [["george-orwell", "asserts"]],
      },
    }),
    document("kettles", "Clay kettles need warming.", { names: "kettles Émile Škoda" }),
    document("kettle", "A clay kettle’s warming is in water.", {
      kind: "objection",
      note: "unanswered",
      answers: { ...inDebate, role: [["objection"]], unanswered: [["yes"]] },
    }),
    document("milky-drink", "Milky tea is a kettle drink.", { names: "milky-drink Clay Board" }),
    document("lost", "Nobody knows where the milk belongs.", { answers: { role: [["reason"]] } }),
    other("person", "George Orwell"),
    other("person", "Josiah Wedgwood"),
    { ...other("source", "A Nice Cup of Tea"), note: "Orwell 1946" },
  ],
  {
    aliases: [
      ["milk-drink", "milky-drink"],
      ["gone", "never-was"],
    ],
    askingWords: "the what is a strongest objection to",
    numberWords: "2 two 50 fifty",
  },
);

const ids = (numbers: readonly number[]) => numbers.map((number) => index.entries[number]?.id);

/** The ids of the questions and claims that are found. */
const found = (words: string, chosen: Chosen = {}) =>
  ids(search(index, words, chosen, ({ kind }) => kind !== "person" && kind !== "source").numbers);

test("finds entries with all the words, in any order and case", () => {
  expect(found("TEA milk")).toEqual(["tea", "milky-drink"]);
});

test("finds singular and plural alike, and possessives", () => {
  expect(found("kettles warming")).toEqual(["kettles", "kettle"]);
});

test("finds words by their beginning, and whole words come first", () => {
  expect(found("mil").toSorted()).toEqual(["lost", "milky-drink", "tea"]);
  expect(found("milk")).toEqual(["tea", "lost", "milky-drink"]);
});

test("finds a holder, with or without accents", () => {
  expect(found("orwell")).toEqual(["tea"]);
  expect(found("skoda emile")).toEqual(["kettles"]);
});

test("a word in the sentence counts more than one in a name", () => {
  expect(found("clay")).toEqual(["kettles", "kettle", "milky-drink"]);
});

test("corrects typing errors in longer words, and says to what", () => {
  expect(found("wamring")).toEqual(["kettles", "kettle"]);
  expect(found("orwel")).toEqual(["tea"]);
  expect(found("tae")).toEqual([]);
  expect(search(index, "wamring water").corrected).toEqual([{ typed: "wamring", words: ["warming"] }]);
});

test("corrections are shown as the texts have them", () => {
  const bus = indexOf([document("one", "Buses and analysis."), document("two", "One bus.")]);
  expect(search(bus, "anlysis").corrected).toEqual([{ typed: "anlysis", words: ["analysis"] }]);
});

test("a word that the map knows is never corrected", () => {
  expect(search(index, "kettle").corrected).toEqual([]);
});

test("an entry with the whole id comes first, also with a former id", () => {
  expect(found("milky-drink")[0]).toBe("milky-drink");
  expect(found("milk-drink")[0]).toBe("milky-drink");
  expect(found("milky-drink", { role: ["objection"] })).not.toContain("milky-drink");
});

test("where nothing has all words, finds those that have some of them, and says so", () => {
  const { numbers, hasAllWords } = search(index, "milk tea xylophone");
  expect(ids(numbers).slice(0, 2)).toEqual(["tea", "milky-drink"]);
  expect(hasAllWords).toBe(false);
  expect(search(index, "xylophone").numbers).toEqual([]);
});

test("those that have some of the words are kept apart from those that have all", () => {
  const { numbers, others, hasAllWords } = search(index, "clay water");
  expect([ids(numbers), hasAllWords]).toEqual([["kettle"], true]);
  expect(ids(others)).toEqual(expect.arrayContaining(["kettles"]));
  expect(others).not.toContain(numbers[0]);
});

test("words that only ask are left out where nothing has them, and count where something does", () => {
  const { numbers, words, hasAllWords } = search(index, "what is the strongest objection to clay");
  expect(ids(numbers)).toEqual(["kettles", "kettle", "milky-drink"]);
  expect([words, hasAllWords]).toEqual(["clay", true]);
  expect(found("the milk")).toEqual(["tea", "lost"]);
  expect(found("the")).toEqual(expect.arrayContaining(["tea", "lost"]));
});

test("finds nothing for punctuation, and everything for filters alone", () => {
  expect(found(" … ")).toEqual([]);
  expect(found("", { role: ["position", "objection"] })).toEqual(["tea", "kettle"]);
  expect(found("", { role: ["question"] })).toEqual(["question"]);
  expect(found("", { person: ["george-orwell"] })).toEqual(["tea"]);
  expect(found("", { basis: ["testimony"] })).toEqual(["tea"]);
  expect(found("", { unanswered: ["yes"] })).toEqual(["kettle"]);
  expect(found("milk", { debate: ["debate"] })).toEqual(["tea", "milky-drink"]);
  expect(found("", { basis: ["guesswork"] })).toEqual([]);
  expect(found("", { role: ["hasOwnProperty"] })).toEqual([]);
});

test("what filters keep from being found is counted", () => {
  expect(search(index, "tea", { basis: ["evidence"] })).toMatchObject({ numbers: [], withoutFilters: 3 });
  expect(search(index, "coffee", { basis: ["evidence"] })).toMatchObject({ numbers: [], withoutFilters: 0 });
  expect(search(index, "tea", {})).toMatchObject({ withoutFilters: 0 });
});

test("people and sources are found by themselves", () => {
  expect(ids(search(index, "orwell", {}, ({ kind }) => kind === "person").numbers)).toEqual(["george-orwell"]);
  expect(ids(search(index, "cup 1946", {}, ({ kind }) => kind === "source").numbers)).toEqual(["a-nice-cup-of-tea"]);
});

test("numbers are found as digits and as words", () => {
  const counted = indexOf(
    [
      document("one", "Sight carries 50 kinds of things."),
      document("other", "Sight carries more.", { passage: "It is fifty times as much." }),
    ],
    { numberWords: "2 two 50 fifty" },
  );
  expect(search(counted, "fifty").numbers).toEqual([0, 1]);
  expect(search(counted, "50").numbers).toEqual([0, 1]);
  expect(search(counted, "50 times").numbers).toEqual([1]);
});

test("other scripts are searched as Latin letters are", () => {
  const scripts = indexOf([
    document("ru", "Машины мыслят, как ёж."),
    document("ar", "هل تفكر الآلات؟"),
    document("de", "Maschinen denken über Größe nach."),
    document("ja", "機械は考える。"),
  ]);
  for (const [words, number] of [
    ["мысл", 0],
    ["еж", 0],
    ["الآلات", 1],
    ["grosse", 2],
    ["Uber grösse", 2],
    ["機械", 3],
  ] as const)
    expect([words, search(scripts, words).numbers]).toEqual([words, words === "grosse" ? [] : [number]]);
});

test("says what a person asserts, concedes and rejects, and who takes a stance", () => {
  expect([...(stancesUnder(index, { person: ["george-orwell"] }) ?? [])]).toEqual([[1, "asserts"]]);
  expect([...(stancesUnder(index, { person: ["nobody"] }) ?? [])]).toEqual([]);
  expect(stancesUnder(index, { basis: ["testimony"] })).toBeNull();
  expect(peopleWithStances(index).map(({ text }) => text)).toEqual(["George Orwell"]);
});

test("of several stances of a person on a claim, the rejection counts before what is conceded, and that before what is asserted", () => {
  const person = [
    ["ada", "rejects"],
    ["ada", "asserts"],
    ["ben", "concedes"],
    ["ben", "asserts"],
  ] as const;
  const changed = indexOf([document("one", "One.", { answers: { person } })]);
  expect(stancesUnder(changed, { person: ["ada"] })).toEqual(new Map([[0, "rejects"]]));
  expect(stancesUnder(changed, { person: ["ben"] })).toEqual(new Map([[0, "concedes"]]));
});

test("knows the sentence of a question or claim, by a former id too, and which are on the map", () => {
  expect(sentenceIn(index, "milk-drink")).toBe("Milky tea is a kettle drink.");
  expect(sentenceIn(index, "gone")).toBe("");
  expect(sentenceIn(index, "george-orwell")).toBe("");
  expect(index.entries.map((_, number) => index.isOnMap(number))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("a map without claims can be searched", () => {
  const nothing = indexOf([]);
  expect(search(nothing, "milk tea").numbers).toEqual([]);
  expect(search(nothing, "milky-drink", { unanswered: ["yes"] }).numbers).toEqual([]);
});

const word = fc.constantFrom("milk", "milky", "tea", "teapot", "cup", "text", "test", "cups", "constructor", "zebra");
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

test("finds exactly those that have a beginning like each word, whatever the index packs", () => {
  holds(
    [
      fc.array(fc.tuple(sentence, sentence, sentence), { minLength: 1, maxLength: 60 }),
      fc.array(fc.constantFrom("mil", "milky", "tea", "te", "cups", "constructor"), { minLength: 1, maxLength: 3 }),
    ],
    200,
    (all, typed) => {
      const packed = indexOf(
        all.map(([text, names, passage], number) => document(`id${number}`, text, { names, passage })),
      );
      const has = ([...texts]: readonly string[], beginning: string): boolean =>
        texts.some((text) => text.split(" ").some((each) => each.startsWith(beginning.replace(/s$/, ""))));
      const { numbers, hasAllWords, corrected } = search(packed, typed.join(" "));
      fc.pre(corrected.length === 0);
      const expected = all.flatMap((texts, number) => (typed.every((each) => has(texts, each)) ? [number] : []));
      if (hasAllWords || expected.length > 0) expect(numbers.toSorted((a, b) => a - b)).toEqual(expected);
    },
  );
});

const full = {
  words: "milk & tea",
  filters: {
    role: ["reason", "objection"],
    unanswered: ["yes"],
    debate: ["tea"],
    person: ["george-orwell"],
    basis: ["evidence"],
  },
};

test("a query is the same after it is written into an address and read back", () => {
  expect(writeQuery(full)).toBe(
    "?q=milk+%26+tea&role=reason&role=objection&unanswered=yes&debate=tea&person=george-orwell&basis=evidence",
  );
  expect(readQuery(writeQuery(full))).toEqual(full);
  expect(readQuery(writeQuery(emptyQuery))).toEqual(emptyQuery);
});

test("`unanswered` in an address needs no value, and an empty value chooses nothing", () => {
  expect(readQuery("?unanswered&person=").filters).toEqual({ unanswered: ["yes"] });
});

test("an empty query adds nothing to the address", () => {
  expect(writeQuery({ ...emptyQuery, words: "  " })).toBe("");
  expect(isEmpty({ ...emptyQuery, words: "  " })).toBe(true);
  expect(isEmpty(full)).toBe(false);
});

test("the number of filters doesn't include the words", () => {
  expect(filterCount(full)).toBe(5);
  expect(filterCount({ ...emptyQuery, words: "milk" })).toBe(0);
});

const text =
  "Sight gives a child very much. By the age of four that is some 10^15 bytes, against 2 × 10^13 bytes of text, a factor of fifty. " +
  "Later estimates are lower, because they take a tenth of the rate for the optic nerve and five times the text.";

const written = (words: readonly string[], length = 100): string =>
  bestPassage(
    text,
    words.map((word) => [word]),
    length,
  )
    .map(({ text: stretch, isHit }) => (isHit ? `[${stretch}]` : stretch))
    .join("");

test("the passage is where most of the words are, and begins with its sentence if that begins near", () => {
  expect(written(["tenth", "nerve"])).toBe(
    "… Later estimates are lower, because they take a [tenth] of the rate for the optic [nerve] and five times …",
  );
});

test("the first of equally good passages is taken, and a passage of a long sentence begins at a word", () => {
  expect(written(["fifty", "lower"], 60)).toMatch(/^… \S.*\[fifty\]/);
  expect(written(["bytes"], 60)).toMatch(/^… By the age of four that is some 10\^15 \[bytes\]/);
});

test("a short text is shown whole, and words are found by their beginning, in singular and plural", () => {
  expect(written(["childs", "est"], 1000)).toBe(text.replace("child", "[child]").replace("estimates", "[estimates]"));
});

test("there is no passage without any of the words", () => {
  expect(bestPassage(text, [["xylophone"]], 100)).toEqual([]);
  expect(countFound(text, [["xylophone"], ["50", "fifty"], ["text"]])).toBe(2);
});

test("a name has one of the words if one of its own begins like it", () => {
  expect(isNamed("Yann LeCun", [["bengio"], ["lec"]])).toBe(true);
  expect(isNamed("Yann LeCun", [["hinton"]])).toBe(false);
});
