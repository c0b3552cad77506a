import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chosen, emptyQuery, filterCount, isEmpty, readQuery, writeQuery } from "../../src/search/filters.ts";
import { peopleWithStances, search, sentenceIn, stancesUnder } from "../../src/search/search.ts";
import { document, indexOf, other } from "./documents.ts";
import { bestPassage, countFound } from "../../src/search/passage.ts";
import { stemmerOf } from "../../src/search/stemmers.ts";
import { loadStemmer } from "../../src/search/stems.ts";
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

test.each<[string, string, readonly string[]]>([
  ["entries with any of the words, in any order and case", "TEA milk", ["tea", "milky-drink", "lost"]],
  ["singular and plural alike, and possessives", "kettles warming", ["kettles", "kettle"]],
  ["words by their beginning, and whole words first", "milk", ["tea", "lost", "milky-drink"]],
  ["words that only begin so", "mil", ["milky-drink", "tea", "lost"]],
  ["a holder", "orwell", ["tea"]],
  ["a holder without accents", "skoda emile", ["kettles"]],
  ["a word in the sentence before one in a name", "clay", ["kettles", "kettle", "milky-drink"]],
  ["longer words with typing errors", "wamring", ["kettles", "kettle"]],
  ["a name with one", "orwel", ["tea"]],
  ["no short word with one", "tae", []],
  ["nothing for punctuation", " … ", []],
  [
    "words without those that only ask",
    "what is the strongest objection to clay",
    ["kettles", "kettle", "milky-drink"],
  ],
  ["any form of a word", "warm kettle", ["kettles", "kettle"]],
])("finds %s", (_, words, expected) => {
  expect(found(words)).toEqual(expected);
});

test("words of everyday language find what stands for them, if the map doesn't have them or in a sentence", () => {
  const tea = indexOf([document("one", "A clever cook warms the pot."), document("two", "A cook is no saucer.")], {
    alikeWords: "smart clever, pot kettle vessel",
  });
  const first = (words: string) => search(tea, words).numbers[0];
  expect([first("smart"), first("the vessel"), first("two smart saucers there")]).toEqual([0, 0, 1]);
  expect(search(tea, "smart").unknown).toEqual(["smart"]);
});

test("a whole word at the end begins no other one in a sentence, and counts more than those that it begins", () => {
  const pots = indexOf([
    document("one", "The potter waits."),
    document("two", "A pot."),
    document("three", "A kettle."),
  ]);
  expect(search(pots, "pot").numbers).toEqual([1, 0]);
  expect(search(pots, "silver kettle pot").numbers.toSorted()).toEqual([1, 2]);
  expect(search(pots, "silver kettle pott").numbers.toSorted()).toEqual([0, 2]);
});

test("a reply to what has words of a sentence comes before others like it", () => {
  const replies = indexOf([
    document("other", "It is too hot for me."),
    document("kettle", "A copper kettle pleases every cook."),
    document("reply", "It is too hot for him.", { parent: "kettle" }),
  ]);
  const { numbers, others } = search(replies, "too hot copper kettle");
  expect([...numbers, ...others]).toEqual([1, 2, 0]);
});

test("says to what it corrects typing errors", () => {
  expect(search(index, "wamring water").corrected).toEqual([{ typed: "wamring", words: ["warming"] }]);
  expect(search(index, "kettle").corrected).toEqual([]);
});

test("corrections are shown as the texts have them", () => {
  const bus = indexOf([document("one", "Buses and analysis."), document("two", "One bus.")]);
  expect(search(bus, "anlysis").corrected).toEqual([{ typed: "anlysis", words: ["analysis"] }]);
});

test("an entry with the whole id comes first, also with a former id", () => {
  expect(found("milky-drink")[0]).toBe("milky-drink");
  expect(found("milk-drink")[0]).toBe("milky-drink");
  expect(found("milky-drink", { role: ["objection"] })).not.toContain("milky-drink");
});

test("any words are enough, and those that nothing has are named", () => {
  const { numbers, unknown } = search(index, "milk tea xylophone");
  expect(ids(numbers)[0]).toBe("tea");
  expect(unknown).toEqual(["xylophone"]);
  expect(search(index, "xylophone").numbers).toEqual([]);
});

test("those that have few of the words are kept apart from those that have all", () => {
  const { numbers, others } = search(index, "clay water");
  expect(ids(numbers)).toEqual(["kettle"]);
  expect(ids(others)).toEqual(expect.arrayContaining(["kettles"]));
  expect(others).not.toContain(numbers[0]);
});

test("finds everything for filters alone", () => {
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

const aboutTea = indexOf(
  [
    document("pour", "Milk is poured last.", { wordings: ["Dairy comes after the brew."] }),
    document("first", "Dairy first is a habit."),
    document("crack", "Hot tea cracks thin cups."),
    document("brews", "Strong leaves of Assam fill the pot."),
    {
      ...other("term", "brewing", "Pouring hot water on leaves."),
      wordings: ["making the tea", "mash"],
      about: ["brews", "crack"],
    },
  ],
  { askingWords: "what is the does" },
);

test("a term that is named comes first, then the claims about it, then those that use a name of it", () => {
  const all = (words: string) => {
    const { numbers, others } = search(aboutTea, words);
    return [...numbers, ...others];
  };
  expect(all("brewing").slice(0, 3)).toEqual([4, 3, 2]);
  expect(all("what is making the tea").slice(0, 3)).toEqual([4, 3, 2]);
  expect(all("mashh").slice(0, 3)).toEqual([4, 3, 2]);
});

test("a term is found by its name, though its words only ask", () => {
  const terms = indexOf([document("one", "Nobody objects."), other("term", "objection")], {
    askingWords: "objection objections",
  });
  expect(search(terms, "Objections").numbers[0]).toBe(1);
});

test("a name of several words is named only by all of them in a row, and a name among other words counts as a word of claims about it", () => {
  expect(search(aboutTea, "tea making").numbers[1]).not.toBe(3);
  const { numbers, others } = search(aboutTea, "does the mash crack");
  expect([...numbers, ...others]).toContain(3);
});

test("words that stand for each other in wordings of claims count in part where a sentence is typed", () => {
  const kindred = indexOf([
    document("one", "The robot lifts boxes.", { wordings: ["The machine carries cartons."] }),
    document("two", "A robot never sleeps.", { wordings: ["A machine needs no night."] }),
    document("three", "Every machine rusts."),
    document("four", "Bread is baked.", { wordings: ["Loaves come from ovens."] }),
    document("five", "Rain falls.", { wordings: ["Water drops from clouds."] }),
    document("six", "Birds sing.", { wordings: ["Sparrows make music."] }),
    document("seven", "Snow melts.", { wordings: ["Ice turns soft."] }),
    ...["Ada", "Ben", "Cleo", "Dora", "Emil"].map((name) => document(name, `${name} likes toast.`)),
  ]);
  expect(search(kindred, "some robot rests tomorrow").numbers).toContain(2);
  expect(search(kindred, "robot").numbers).toEqual([0, 1]);
});

test.each(["de-AT", "en", "fr", "es"])(
  "the stemmer that a browser loads is that of the index (%s)",
  async (language) => {
    const loaded = await loadStemmer(language);
    for (const each of ["planning", "Planungen", "planification"]) expect(loaded(each)).toBe(stemmerOf(language)(each));
  },
);

test("the explanations of a map of more than 3,000 claims are not indexed", () => {
  const many = Array.from({ length: 3001 }, (_, number) =>
    document(`id${number}`, `Cup ${number}.`, { passage: "porcelain" }),
  );
  expect(search(indexOf(many), "porcelain").numbers).toEqual([]);
  expect(search(indexOf(many.slice(1)), "porcelain").numbers).toHaveLength(3000);
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
  expect(search(counted, "times 50").numbers).toContain(1);
});

test("words before an apostrophe are words of their own, and so are those after it", () => {
  const french = indexOf([document("ia", "L’IA pense, dit-on, parce qu’elle parle.")], {
    language: "fr",
    askingWords: "l qu",
  });
  expect(search(french, "ia").numbers).toEqual([0]);
  expect(search(french, "parler").numbers).toEqual([0]);
});

test("other scripts are searched as Latin letters are", () => {
  const texts = ["Машины мыслят, как ёж.", "هل تفكر الآلات؟", "Maschinen denken über Größe nach.", "機械は考える。"];
  const scripts = indexOf(texts.map((text, number) => document(`d${number}`, text)));
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
  expect(index.entries.map((_, number) => index.isOnMap(number)).lastIndexOf(true)).toBe(4);
  expect(index.entries.map((_, number) => index.isOnMap(number)).indexOf(false)).toBe(5);
});

test("a map without claims can be searched", () => {
  const nothing = indexOf([]);
  expect(search(nothing, "milk tea").numbers).toEqual([]);
  expect(search(nothing, "milky-drink", { unanswered: ["yes"] }).numbers).toEqual([]);
});

const word = fc.constantFrom("milk", "milky", "tea", "teapot", "cup", "text", "test", "cups", "constructor", "zebra");
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

test("finds exactly those that have one of the words, those that have more of the same words first, whatever the index packs", () => {
  holds(
    [
      fc.array(fc.tuple(sentence, sentence, sentence), { minLength: 1, maxLength: 60 }),
      fc.array(fc.constantFrom("milky", "tea", "teapot", "cups", "constructor"), { minLength: 1, maxLength: 3 }),
    ],
    200,
    (all, typed) => {
      const packed = indexOf(
        all.map(([text, names, passage], number) =>
          document(`id${number}`, text, { names, passage, wordings: [names] }),
        ),
      );
      const last = typed.at(-1) ?? "";
      const has = (texts: readonly string[], word: string, begun: boolean = isBegun && word === last): boolean =>
        texts.some((text) =>
          text
            .split(" ")
            .some((each) => each.replace(/s$/, "") === word.replace(/s$/, "") || (begun && each.startsWith(word))),
        );
      // The last word of a sentence is meant as it is if the texts have it.
      const isBegun: boolean = new Set(typed).size < 3 || !all.some((texts) => has(texts, last, false));
      const { numbers, others, unknown } = search(packed, typed.join(" "));
      const known = typed.filter((word) => all.some((texts) => has(texts, word)));
      fc.pre(search(packed, typed.join(" ")).corrected.length === 0);
      expect(unknown.toSorted()).toEqual([...new Set(typed.filter((word) => !known.includes(word)))].toSorted());
      const expected = all.flatMap((texts, number) => (known.some((each) => has(texts, each)) ? [number] : []));
      expect([...numbers, ...others].toSorted((a, b) => a - b)).toEqual(expected);
      for (const [number, texts] of all.entries())
        if (typed.every((each) => has(texts, each))) expect(numbers).toContain(number);
    },
  );
});

const filters = {
  role: ["reason", "objection"],
  unanswered: ["yes"],
  debate: ["tea"],
  person: ["george-orwell"],
  basis: ["evidence"],
};
const full = { words: "milk & tea", filters };

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

test("an empty query adds nothing to the address, and words are no filters", () => {
  expect(writeQuery({ ...emptyQuery, words: "  " })).toBe("");
  expect([isEmpty({ ...emptyQuery, words: "  " }), isEmpty(full)]).toEqual([true, false]);
  expect([filterCount(full), filterCount({ ...emptyQuery, words: "milk" })]).toEqual([5, 0]);
});

const text =
  "Sight gives a child very much. By the age of four that is some 10^15 bytes, against 2 × 10^13 bytes of text, a factor of fifty. " +
  "Later estimates are lower, because they take a tenth of the rate for the optic nerve and five times the text.";

const beginning = (begun: string) => (word: string) => word.startsWith(begun);

const written = (words: readonly string[], length = 100): string =>
  bestPassage(text, words.map(beginning), length)
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

test("a short text is shown whole, with all hits marked", () => {
  expect(written(["child", "est"], 1000)).toBe(text.replace("child", "[child]").replace("estimates", "[estimates]"));
});

const marked = (words: string): string =>
  bestPassage(text, search(index, words).sought, 1000)
    .flatMap(({ text: stretch, isHit }) => (isHit ? [stretch] : []))
    .join(" ");

test("other forms of a word are marked, the last word by its beginning, and words that only ask are not", () => {
  expect(marked("what is the estimate a age")).toBe("age estimates");
  expect(marked("age estim")).toBe("age estimates");
  expect(marked("estima age")).toBe("age");
});

test("in a sentence, common words are not marked beside rare ones", () => {
  const many = Array.from({ length: 40 }, (_, number) => document(`id${number}`, `Not tea ${number}.`));
  const { sought } = search(indexOf([...many, document("rare", "Not tea, samovar.")]), "not tea samovar");
  expect(bestPassage("Not tea, samovar.", sought, 99).filter(({ isHit }) => isHit)).toEqual([
    { text: "samovar", isHit: true },
  ]);
});

test("one or two letters are no beginning of a word, but may be all of it", () => {
  expect(marked("fo")).toBe("");
  expect(marked("by")).toBe("By");
});

test("there is no passage without any of the words", () => {
  expect(bestPassage(text, [beginning("xylophone")], 100)).toEqual([]);
  expect(countFound(text, ["xylophone", "fifty", "text"].map(beginning))).toBe(2);
  expect(countFound("Yann LeCun", [beginning("hinton")])).toBe(0);
});
