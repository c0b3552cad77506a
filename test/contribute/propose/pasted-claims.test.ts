import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftsOfClaims } from "../../../src/contribute/propose/drafts-of-claims.ts";
import { emptyDraft, propose as proposeAll, type Draft } from "../../../src/contribute/propose/index.ts";
import { claimsInLines, longestList } from "../../../src/contribute/propose/pasted-claims.ts";
import { reading } from "../../../src/words/en/browser.ts";
import { holds } from "../../holds.ts";
import { smallContext } from "./small-context.ts";

const { context } = smallContext();
const claimsIn = (text: string) => claimsInLines(text, reading.labels);

/** The claims of a list, each with what it replies to and how. */
const told = (text: string): readonly string[] =>
  claimsIn(text).map(({ claim, below, relation }, _, all) =>
    below === -1 ? claim : `${claim} ${relation || "replies to"} ${all[below]?.claim ?? "?"}`,
  );

describe("a list of claims", () => {
  test.each([
    ["lines", "\uFEFFA.\r\n\r\nOrwell: B.\n--\n", ["A.", "Orwell: B."]],
    ["bullets, which are no signs", "- A.\n  - B.\n  • C.\n* D.", ["A.", "B. replies to A.", "C. replies to A.", "D."]],
    [
      "signs and tabs",
      "A.\n\t+ B.\n\t\t- C.\n\t- D.",
      ["A.", "B. supports A.", "C. objects-to B.", "D. objects-to A."],
    ],
    ["labels", "1) A.\n  Because: B.\n    CON : C.", ["A.", "B. supports A.", "C. objects-to B."]],
    [
      "numbers, as Kialo writes them",
      "1. A.\n1.1. Pro: B.\n1.1.1. Con: C.\n2. D.",
      ["A.", "B. supports A.", "C. objects-to B.", "D."],
    ],
    [
      "names, as Argdown writes them",
      "[a]: A.\n  + <b>: B.\n [c] D.",
      ["A.", "B. supports A.", "[c] D. replies to A."],
    ],
    ["steps of any depth", "   A.\n      B.\n  C.\n 1.5 D.", ["A.", "B. replies to A.", "C.", "1.5 D."]],
  ])("is read in the form of %s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("loses no word: each line with one is a claim that keeps all but what says how it replies", () => {
    const line = fc.array(
      fc.oneof(fc.constantFrom(..." \t+->:[]<>.1a", "Pro: ", "1.1. "), fc.string({ maxLength: 3 })),
    );
    holds(
      [
        fc.array(
          line.map((parts) => parts.join("").replace(/[\r\n]/g, "")),
          { maxLength: 6 },
        ),
      ],
      150,
      (lines) => {
        const kept = lines.map((each) => each.trim()).filter((each) => /[\p{L}\p{N}]/u.test(each));
        const claims = claimsIn(lines.join("\n"));
        expect(claims).toHaveLength(kept.length);
        for (const [index, { claim, original, below }] of claims.entries()) {
          const line = kept[index] ?? "";
          expect(line.endsWith(original) && original.endsWith(claim) && below < index).toBe(true);
          expect(line.slice(0, line.length - original.length)).toMatch(/^[^\p{L}]*(?:Pro\s?:\s+)?$/u);
        }
      },
    );
  });
});

const outside: Draft = { ...emptyDraft, relation: "objects-to", target: "hot-tea-curdles-milk" };
const draftsOf = (text: string, from = emptyDraft, url = "") =>
  draftsOfClaims({ claims: claimsIn(text), title: "", url }, context, from);
const placeOf = ({ id, relation, target }: Draft): string => `${id} ${relation} ${target}`.trim();

describe("the drafts of a list", () => {
  test("name each other by id, and an objection to an objection is a rebuttal", () => {
    const text = "+ Cold tea is bad.\n  - Iced tea is good.\n    - Ice is water.\n  So is cold coffee.";
    expect(draftsOf(text).map(placeOf)).toEqual([
      "cold-tea-is-bad",
      "iced-tea-is-good objects-to cold-tea-is-bad",
      "ice-is-water rebuts iced-tea-is-good",
      "so-is-cold-coffee  cold-tea-is-bad",
    ]);
    expect(draftsOf(text, outside).map(placeOf)[0]).toBe("cold-tea-is-bad supports hot-tea-curdles-milk");
    expect(draftsOf(text, outside)[3]).toMatchObject({ claim: "So is cold coffee.", original: "So is cold coffee." });
  });

  test("reply to what the map has word for word, which is no draft, and otherwise to what the form does", () => {
    const [id = "", , question = ""] = context.known.questions[0] ?? [];
    const claim = context.claim.get("hot-tea-curdles-milk")?.[2] ?? "";
    expect(
      draftsOf(`${question}\n  At once.\n${claim}\n  + Milk curdles.\nMilk is cold.`, outside).map(placeOf),
    ).toEqual([
      `at-once answers ${id}`,
      "milk-curdles supports hot-tea-curdles-milk",
      "milk-is-cold objects-to hot-tea-curdles-milk",
    ]);
  });

  test("have the address of the text as their source, and one alone no id of its own", () => {
    const [draft] = draftsOf("Tea\u202E cools.", outside, "https://example.org/");
    expect([draft?.id, draft?.claim, draft?.newSources[0]?.URL]).toEqual(["", "Tea cools.", "https://example.org/"]);
  });

  test("whose wording is refused keep the pasted words, until it is mended", () => {
    const [long = emptyDraft] = draftsOf(`+ ${"Tea and ".repeat(30)}milk`, outside);
    const propose = (draft: Draft) => proposeAll([draft], context, "2026-01-02")[0];
    expect(propose(long)?.claim.text).toContain("draft: true\noriginal:");
    expect(propose(long)?.problems.map(({ field, severity }) => `${field} ${severity}`)).toContain("claim warning");
    expect(propose({ ...long, claim: "Tea goes with milk." })?.claim.text).not.toMatch(/draft|original/);
  });

  test.each(["[{(<", "1.", "Pro: ", "- ", "<a", " \n", "\u202E\u0000"])("are made of a long text of %j", (part) => {
    for (const start of ["a", "+ a\n  - "]) {
      const text = `${start}${part.repeat(longestList / part.length)}a`;
      expect(draftsOf(text.slice(0, longestList)).length).toBeGreaterThan(0);
    }
  });
});
