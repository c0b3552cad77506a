import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { argdown, RelationType } from "@argdown/core";
import { draftsOfPaste } from "../../../src/contribute/propose/paste/drafts-of-paste.ts";
import { readPaste } from "../../../src/contribute/propose/paste/read-paste.ts";
import { emptyDraft, filesOfAll, makeBatch, mostDrafts, type Draft } from "../../../src/contribute/propose/index.ts";
import { exported } from "../../exchange/exchanged.ts";
import { unindent } from "../../unindent.ts";
import { smallContext } from "./small-context.ts";
import { holds } from "../../holds.ts";

const { context, files } = smallContext();

/** What a text was read as: the relation of each claim in a line, then what was not taken over. */
function told(text: string): readonly string[] {
  const { format, claims, notes } = readPaste(text);
  return [
    format,
    ...claims.map(({ text: words, relation }) => {
      if (relation === null) return words;
      const conclusion = relation.kind === "undercuts" ? ` → ${relation.conclusion}` : "";
      return `${words} ${relation.kind} ${relation.to || "?"}${conclusion}`;
    }),
    ...notes.map(({ line, kind, words }) => `${line} ${kind}: ${words}`),
  ];
}

describe("a pasted text", () => {
  test("in Argdown becomes claims with their replies, and what it is below decides what they reply to", () => {
    const text = unindent`
      # When?

      [last]: Milk should go in
        last.
        + <see>: Whoever pours it last sees the colour. #measure
          _ <taste>: The colour says *little* about the taste.
          - Steam hides the colour.
        - [late]: It is late. {basis: argument}
      + <see>
      [first]
    `;
    expect(told(text)).toEqual([
      "argdown",
      "Milk should go in last. answers # 1",
      "Whoever pours it last sees the colour. supports last",
      "The colour says little about the taste. undercuts see → last",
      "Steam hides the colour. attacks see",
      "It is late. attacks last",
      "first answers # 1",
      "5 tag: #measure",
      "6 markup: little",
      "8 data: {basis: argument}",
      "9 second: see",
    ]);
  });

  test("in Argdown is told of the head of its file, of tags of headings and of rules", () => {
    const inference = "(1) Tea is hot.\n--\nBy touch\n-- By sight --\n(2) It burns.\n";
    expect(told(`===\ntitle: T\n===\n\n# Why? #old\n\n${inference}`)).toEqual([
      ...["argdown", "Tea is hot. supports line 11", "It burns. answers # 5"],
      ...["1 data: title: T", "5 tag: #old", "9 data: By touch", "10 data: -- By sight --"],
    ]);
  });

  test("in Argdown keeps the words of what the form has no relation for, and names each such line", () => {
    const text = unindent`
      [a]: Tea is hot.
        +> [b]: It burns.
      // a comment
      (1) [c]: All men drink tea.
      (2) Who drinks is a man.
      ----
      (3) [d]: Men are men.
      /* a long
      comment */
      <a>: Tea is cold.
        >< [e]: Tea is lukewarm.
        +
    `;
    expect(told(text)).toEqual([
      "argdown",
      "Tea is hot. supports b",
      "It burns.",
      "All men drink tea. supports d",
      "Who drinks is a man. supports d",
      "Men are men.",
      "Tea is lukewarm. attacks a",
      "10 twice: Tea is cold.",
      "11 direction: Tea is lukewarm.",
      "12 unread: +",
      "4 linked: All men drink tea.",
    ]);
  });

  test("from Kialo becomes claims with theirs, and a line without a number goes on with the one above it", () => {
    const text = unindent`
      Discussion Title: When?

      1. Milk goes in last.
      1.1. Pro: You see the colour.
      and the amount. [A nice cup](https://example.org/tea)
      1.1.1. Con: Steam hides it.
      1.3.1. Pro: Nothing is above this.
    `;
    expect(told(text)).toEqual([
      "kialo",
      "Milk goes in last. answers q1",
      "You see the colour. and the amount. supports 1/1.",
      "Steam hides it. attacks 1/1.1.",
      "Nothing is above this.",
      "7 unread: 1.3.1. Pro: Nothing is above this.",
    ]);
  });

  test.each([
    ["lines", "Tea is hot.\n\nMilk, in 1,000 cups, is cold.\n"],
    ["a list", "- Tea is hot.\n- Milk, in 1,000 cups, is cold."],
    ["a numbered list", "1. Tea is hot.\n2) Milk, in 1,000 cups, is cold."],
    ["a column with a head", 'Claim\r\nTea is hot.\r\n"Milk, in 1,000 cups,\n is cold."\r\n'],
  ])("of sentences in %s becomes a claim for each", (_, text) => {
    expect(told(text)).toEqual(["sentences", "Tea is hot.", "Milk, in 1,000 cups, is cold."]);
  });

  test("of cells takes the first of each line, and names the others", () => {
    expect(told("Tea is hot.\tOrwell\nMilk is cold.")).toEqual([
      "sentences",
      "Tea is hot.",
      "Milk is cold.",
      "1 column: Orwell",
    ]);
  });

  test("as a table with a head is read by its columns", () => {
    expect(told("id,text,relation,to,mood\na,Tea is hot.,,,good\nb,It steams.,pro,a,\n")).toEqual([
      "table",
      "Tea is hot.",
      "It steams. supports a",
      "1 column: mood",
    ]);
  });

  test("that Argdown's own parser reads without errors has the same claims and replies for it", () => {
    const names = ["[a]", "[b]", "<c>", "<d>", ""] as const;
    const line = fc.record({
      depth: fc.integer({ min: 1, max: 3 }),
      sign: fc.constantFrom("+", "-", "<+", "<-"),
      name: fc.constantFrom(...names),
    });
    let compared = 0;
    holds([fc.array(line, { maxLength: 6 })], 60, (lines) => {
      let depth = 0;
      const written = lines.map(({ depth: wanted, sign, name }, index) => {
        depth = Math.min(wanted, depth + 1);
        return `${"  ".repeat(depth)}${sign} ${name === "" ? "" : `${name.replace(/\w/, (letter) => `${letter}${index}`)}: `}Tea is t${index}.`;
      });
      const text = ["[root]: Tea is tea.", ...written].join("\n");
      const {
        statements = {},
        arguments: all = {},
        relations = [],
        parserErrors = [],
        lexerErrors = [],
      } = argdown.run({
        process: ["parse-input", "build-model"],
        input: text,
        logLevel: "silent",
      });
      if (parserErrors.length + lexerErrors.length > 0) return;
      compared += 1;
      const wordsOf = (end: unknown): string => {
        const title = typeof end === "object" && end !== null ? String(Reflect.get(end, "title")) : "";
        const element = statements[title] ?? all[title];
        return element?.members.find(({ text: words }) => (words ?? "") !== "")?.text?.trim() ?? title;
      };
      const theirs = relations.map(
        ({ from, to, relationType }) =>
          `${wordsOf(from)} ${relationType === RelationType.SUPPORT ? "supports" : "attacks"} ${wordsOf(to)}`,
      );
      const { claims } = readPaste(text);
      const textOf = new Map(claims.map((claim) => [claim.key, claim.text]));
      const ours = claims.flatMap(({ text: words, relation }) =>
        relation === null ? [] : [`${words} ${relation.kind} ${textOf.get(relation.to) ?? "?"}`],
      );
      expect(ours.toSorted()).toEqual(theirs.toSorted());
    });
    expect(compared).toBeGreaterThan(40);
  });
});

test.each([
  [
    "a line at the left edge goes on with a claim, but not with a reply",
    "[a]: Tea is\nhot.\n  + It burns.\nMilk is cold.",
    ["Tea is hot.", "It burns. supports a", "Milk is cold."],
  ],
  ["a blank line ends a claim", "[a]: Tea is hot.\n\nMilk is cold.", ["Tea is hot.", "Milk is cold."]],
  ["a tab is four spaces", "[a]: A.\n\t- B.\n    + C.", ["A.", "B. attacks a", "C. supports a"]],
  ["the first of two questions counts", "# One\n\n[a]: A.\n\n# Two\n\n[a]", ["A. answers # 1"]],
  [
    "what stands below an undercut denies no step",
    "[a]: A.\n  - [b]: B.\n    _ [c]: C.\n      _ [d]: D.",
    ["A.", "B. attacks a", "C. undercuts b → a", "D. undercuts c → "],
  ],
  ["nor does what stands below an answer", "# Q\n\n[a]: A.\n  _ B.", ["A. answers # 1", "B. undercuts a → "]],
  ["a reply of a claim to nothing has no direction", "[a]: A.\n+> [b]: B.", ["A.", "B.", "2 direction: B."]],
  [
    "each conclusion has the premises since the one before it, and is one of the next",
    "(1) V.\n(2) [w]: W.\n----\n(3) [x]: X.\n(4) [y]: Y.\n----\n(5) [z]: Z.",
    ["V. supports x", "W. supports x", "X. supports z", "Y. supports z", "Z.", "1 linked: V.", "4 linked: X."],
  ],
  [
    "each named argument has its own premises, and its description is not read",
    "<one>: About it.\n(1) [x]: X.\n----\n(2) [y]: Y.\n\n<two>\n\n(1) [v]: V.\n----\n(2) [z]: Z.",
    ["X. supports y", "Y.", "V. supports z", "Z.", "1 unread: <one>: About it."],
  ],
])("of a pasted outline, %s", (_, text, expected) => {
  expect(told(text)).toEqual(["argdown", ...expected]);
});

test("a name without words has the line where it stands first", () => {
  expect(readPaste("[a]\n  + [b]: B.\n[a]\n").claims.map(({ key, line }) => `${line} ${key}`)).toEqual(["2 b", "1 a"]);
});

/** The drafts of a text; throws if it was refused. */
function drafts(text: string, outside: Draft = emptyDraft): readonly Draft[] {
  const found = draftsOfPaste(text, context, outside, mostDrafts);
  if (!("drafts" in found)) throw new Error(`Refused: ${found.kind}`);
  return found.drafts;
}

const placeOf = ({ id, relation, target, conclusion }: Draft): string =>
  [id, relation, target, conclusion].filter((part) => part !== "").join(" ");

describe("the drafts of a pasted text", () => {
  test("name each other by id, parents first, and an attack on an objection is a rebuttal", () => {
    const text = unindent`
      [cold-tea]: Cold tea is bad.
        - [iced]: Iced tea is good.
          - Ice is water.
          _ <summer>: That holds in summer.
        + So is cold coffee.
    `;
    expect(drafts(text).map(placeOf)).toEqual([
      "cold-tea",
      "iced objects-to cold-tea",
      "ice-is-water rebuts iced",
      "summer undercuts iced cold-tea",
      "so-is-cold-coffee supports cold-tea",
    ]);
  });

  test("reply to claims and questions of the map that the text names, and otherwise to what the form was opened for", () => {
    const named = "[hot-tea-curdles-milk]\n  + Milk curdles at 80 °C.\n";
    expect(drafts(named).map(placeOf)).toEqual(["milk-curdles-at-80-c supports hot-tea-curdles-milk"]);
    const question = context.known.questions[0];
    expect(drafts(`# ${question?.[2] ?? ""}\n\n[at-once]: Milk goes in at once.\n  + Why wait?`).map(placeOf)).toEqual([
      `at-once answers ${question?.[0] ?? ""}`,
      "why-wait supports at-once",
    ]);
    const outside = { ...emptyDraft, relation: "objects-to", target: "hot-tea-curdles-milk" } as const;
    expect(drafts("Tea cools.\nSo does milk.", outside).map(placeOf)).toEqual([
      "tea-cools objects-to hot-tea-curdles-milk",
      "so-does-milk objects-to hot-tea-curdles-milk",
    ]);
    expect(drafts("+ Tea cools.\n- So does milk.", outside).map(placeOf)).toEqual([
      "tea-cools supports hot-tea-curdles-milk",
      "so-does-milk objects-to hot-tea-curdles-milk",
    ]);
  });

  test("know people and sources of the map, and bring others along, each once", () => {
    const data = {
      by: [{ person: "George Orwell", source: "A Nice Cup of Tea", at: "rule 10" }, { person: "Ann Porter" }],
    };
    const [draft] = drafts(`[cup]: A cup is nice. ${JSON.stringify(data)}`);
    expect(draft?.holders.map(({ person, source, at }) => [person, source, at])).toEqual([
      ["george-orwell", "orwell-1946-nice-cup", "rule 10"],
      ["+1", "", ""],
    ]);
    expect(draft?.newPeople.map(({ name }) => name)).toEqual(["Ann Porter"]);
    const linked = drafts("1. Tea is nice. [Cup](https://a.org/x)\n1.1. Pro: It is. [Cup](https://a.org/x)");
    expect(filesOfAll(makeBatch(linked, context, "2026-01-02").proposals).map(({ kind }) => kind)).toEqual([
      "source",
      "claim",
      "claim",
    ]);
  });

  test("of a claim whose wording is refused is a draft with the pasted words, until it is mended", () => {
    const [long] = drafts(`[long]: ${"Tea and ".repeat(30)}milk`, {
      ...emptyDraft,
      relation: "supports",
      target: "hot-tea-curdles-milk",
    });
    if (long === undefined) throw new Error("There is no draft.");
    const { proposals } = makeBatch([long], context, "2026-01-02");
    expect(proposals[0]?.claim.text).toContain("draft: true\noriginal:");
    expect(proposals[0]?.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(proposals[0]?.problems.map(({ field }) => field)).toContain("claim");
    const mended = makeBatch([{ ...long, claim: "Tea goes with milk." }], context, "2026-01-02").proposals[0];
    expect(mended?.isUnfinished).toBe(false);
    expect(mended?.claim.text).not.toMatch(/draft|original/);
  });

  test("of an export of this map lose nothing that the form can hold", () => {
    const { text } = exported("argdown", files);
    const found = draftsOfPaste(text, { ...context, claim: new Map(), isTaken: () => false }, emptyDraft, 200);
    if (!("drafts" in found)) throw new Error(found.kind);
    const sentences = new Map(context.known.claims.map(([id, , sentence]) => [id, sentence]));
    for (const { id, claim } of found.drafts) expect(claim).toBe(sentences.get(id));
    const unread = found.notes.filter(({ kind }) => !["linked", "second"].includes(kind));
    expect(unread.map(({ words }) => words)).toEqual(['title: "The Milk Question"', "{exclusive: true}"]);
  });

  test.each([
    ["too large", "a".repeat(60_001), "too-large"],
    ["too many claims", "Tea is hot.\nMilk is cold.\n".repeat(11), "too-many"],
    ["no words", " \n\n", "nothing"],
    ["only signs", "[hot-tea-curdles-milk]\n  +\n  -", "nothing"],
  ])("are refused with a reason: %s", (_, text, kind) => {
    expect(draftsOfPaste(text, context, emptyDraft, mostDrafts)).toMatchObject({ kind });
  });
});

const pieces = [
  ..."[]<>(){}:#*_\\/@.-+=\"',;\t",
  ..."\n¦\n\n¦  ¦[a]¦[b]: Tea.¦<c>: Hot.¦\n  + ¦\n    - ¦\n  _ ¦\n  +> ¦\n(1) ¦# Why?\n\n".split("¦"),
  ...' {"by":["A"]}¦1.1. Pro: ¦id,text,to\n¦[hot-tea-curdles-milk]¦__proto__'.split("¦"),
  ..."<script>alert(1)</script>¦\u202E¦\u0000¦\uD800".split("¦"),
];

test("any text ends in drafts whose files can be made, or in a reason, and each note names a line of it", () => {
  holds(
    [
      fc.oneof(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 40 }),
        fc.array(fc.string({ unit: "binary" }), { maxLength: 1 }),
      ),
    ],
    150,
    (parts) => {
      const text = parts.join("");
      const found = draftsOfPaste(text, context, emptyDraft, mostDrafts);
      const lines = text.split(/\r\n|\n|\r/).length;
      for (const { line } of "notes" in found ? found.notes : []) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
      if (!("drafts" in found)) return;
      const { proposals } = makeBatch(found.drafts.slice(0, 3), context, "2026-01-02");
      for (const { claim } of proposals) expect(claim.text).not.toBe("");
      expect(new Set(found.drafts.map(({ id }) => id)).size).toBe(found.drafts.length);
    },
  );
});

test("a name whose bracket is not closed and a second sign are refused with their lines, and are no claims", () => {
  const outline = unindent`
    [Homework: Homework helps.
      - <Broken
        - It has no claim to reply to.
      - -
      + + Tea is hot.
      + [Tea](https://example.org) is a drink.
      - < 5 % of cups are cold.
  `;
  expect(told(outline)).toEqual([
    "argdown",
    "It has no claim to reply to. attacks line 2",
    "Tea is a drink. supports line 1",
    "< 5 % of cups are cold. attacks line 1",
    "1 unclosed: [Homework: Homework helps.",
    "2 unclosed: - <Broken",
    "4 signs: - -",
    "5 signs: + + Tea is hot.",
  ]);
  expect(told("Tea is hot.\n[Homework: Homework helps.\n- -\n-5 °C is cold.")).toEqual([
    "sentences",
    "Tea is hot.",
    "-5 °C is cold.",
    "2 unclosed: [Homework: Homework helps.",
    "3 signs: - -",
  ]);
  const found = draftsOfPaste(outline, context, { ...emptyDraft, relation: "supports", target: "x" }, mostDrafts);
  expect("drafts" in found ? found.drafts.map(({ target }) => target) : []).toEqual(["", "", ""]);
});

test.each([
  ["open brackets", '[{(<"'.repeat(12_000)],
  ["open comments", "/*<!--".repeat(10_000)],
  ["open data", "a {".repeat(20_000)],
  ["closed data", ` ${"{ ".repeat(29_000)}}`],
  ["line ends", "\n".repeat(60_000)],
  ["quotation marks", '"\n'.repeat(30_000)],
  ["stars", "*a ".repeat(20_000)],
  ["links", "[a](".repeat(15_000)],
  ["numbers", "1.1. ".repeat(12_000)],
  ["slashes", "  //\n".repeat(12_000)],
  ["tags", " #(".repeat(20_000)],
  ["backslashes", "+ \\[".repeat(15_000)],
])("a hostile text of %s ends in drafts or in a refusal", (_, text) => {
  for (const each of [text, `[a]: b\n  + ${text}`, `1.1. Pro: ${text}`]) {
    const found = draftsOfPaste(each.slice(0, 60_000), context, emptyDraft, mostDrafts);
    expect("drafts" in found ? found.drafts : found.kind).not.toHaveLength(0);
  }
});
