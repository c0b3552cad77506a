import fc from "fast-check";
import * as prettier from "prettier";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/claims/index.ts";
import { fieldTables } from "../../../src/claims/schema/index.ts";
import type { Shape } from "../../../src/claims/schema/shape.ts";
import { isList } from "../../../src/contribute/write/write-record.ts";
import { writeRecord, type Answer, type Answers } from "../../../src/contribute/write/index.ts";
import { parse as parseYaml } from "yaml";
import { pathOfKind } from "../../claims/path-of-kind.ts";
import { holds, holdsLater } from "../../holds.ts";

describe("a file is written as a person would write it", () => {
  const cases: Readonly<Record<string, { readonly kind: keyof typeof fieldTables; readonly answers: Answers }>> = {
    "claim-with-everything": {
      kind: "claim",
      answers: {
        explanation:
          "A first paragraph that goes on for more than a line can hold, as what is typed into a form has no line ends; it cites [@porter-2022-book-tea, §3.1] too.\n\n- A list\n- of two",
        rebuts: "an-objection",
        supports: ["a-claim", "another-claim"],
        claim: "One thing is certain: milk is thin.",
        undercuts: [{ premise: "a-premise", conclusion: "a-conclusion" }],
        basis: "evidence",
        "held-by": [
          { person: "ann-porter", source: "orwell-1946-nice-cup", at: "§3.1", date: "2022-06-27", stance: "asserts" },
          { person: "nobody", source: "a-source", stance: "rejects", date: "2022" },
        ],
        sources: [{ source: "a-source", at: "12:40", quote: { exact: 'He said "no" # and left' } }],
      },
    },
    question: {
      kind: "question",
      answers: { question: "Is text enough?", exclusive: "true", summary: "What is at stake." },
    },
    source: {
      kind: "source",
      answers: {
        type: "article-journal",
        title: "1984",
        author: [{ family: "O'Neil", given: "Cathy" }, { literal: "OECD" }],
        issued: "1949",
        page: "12",
        arxiv: "2306.02570",
        URL: "https://example.org/#here",
        checked: { date: "2026-11-24", record: "yes" },
      },
    },
    person: { kind: "person", answers: { name: { literal: "No" }, summary: "", url: " " } },
  };
  test.each(Object.entries(cases))("%s", async (name, { kind, answers }) => {
    const text = writeRecord(kind, answers, `# yaml-language-server: $schema=../schema/${kind}.json`);
    await expect(text).toMatchFileSnapshot(`golden/${name}.yaml`);
  });
});

test("the first relation answered stays first, because it is the claim's home", () => {
  const text = writeRecord("claim", { claim: "Milk is thin.", rebuts: "a", supports: "b" });
  expect(text).toBe("claim: Milk is thin.\nrebuts: a\nsupports: b\n");
});

test("what was not answered is not written", () => {
  const answers = { claim: "Milk is thin.", supports: ["", "b"], basis: "", "held-by": [{ person: " " }], sources: [] };
  expect(writeRecord("claim", answers)).toBe("claim: Milk is thin.\nsupports: b\n");
});

test("an answer for an unknown key is an error in our code", () => {
  expect(() => writeRecord("claim", { clam: "Milk is thin." })).toThrow("No key `clam`");
});

/** Texts that people might type or paste, with many characters that have a meaning in YAML and Markdown. */
const signs = fc.constantFrom(
  ...": ¦ #¦- ¦? ¦\n¦\n\n¦  ¦\t¦'¦\"¦\\¦`¦|¦>¦*¦&¦!¦%¦@¦[¦]".split("¦"),
  ..."(¦)¦{¦}¦,¦---¦...¦yes¦no¦null¦~¦1¦12:40¦0x1f¦1e3¦2022-06-27¦=¦<<".split("¦"),
  ..."“¦”¦\u00a0¦\u0085¦\u2028¦\ufeff¦\u0000¦\u200b¦\ud800¦🫖¦é¦#¦1.¦```¦    ".split("¦"),
  ...["word", "another word", "[@source-id, §3]", "[[claim-id]]", "$schema"],
);
const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof(signs, fc.constant(" ")), { maxLength: 60 }).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 120 }) },
);

function answerTo(shape: Shape): fc.Arbitrary<Answer> {
  switch (shape.kind) {
    case "text":
      return anyText;
    case "one-or-more":
      return fc.oneof(anyText, fc.array(anyText, { maxLength: 3 }));
    case "list":
      return fc.array(answerTo(shape.of), { maxLength: 2 });
    case "mapping":
      return answersTo([...shape.fields]);
  }
}

const answersTo = (table: readonly (readonly [string, { readonly shape: Shape }])[]): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(table.map(([key, { shape }]) => [key, answerTo(shape)])), { requiredKeys: [] });

/** Rules on YAML syntax, which our writer must not break. Rules on content don't count here. */
const ofYaml =
  /^(?:yaml-|unquoted|missing-(?:colon|space|dash)|wrong-|tab-|unclosed|unknown-key|text-after|bad-quotes|reserved|cut-|several|duplicate-key|empty-value)/;

/** The first key distinguishes a question from a claim. */
const told: Readonly<Partial<Record<keyof typeof fieldTables, Answers>>> = {
  question: { question: "Is text enough?" },
};

/** A source has many variables but few kinds of values; these cover all of them. */
const shown = new Set(["type", "title", "author", "issued", "page", "URL", "checked"]);
const kinds = (["map", "debate", "question", "claim", "source", "person"] as const).map((kind) => {
  const entries = [...fieldTables[kind]].filter(([key]) => key !== "allow" && (kind !== "source" || shown.has(key)));
  return { kind, answers: answersTo(entries) };
});

const oneLine = (text: string): string => text.trim().replace(/\s*[\r\n]\s*/g, " ");

/** What is read back: texts on one line, except Markdown, in which only white space between words may differ. */
function expected(answer: Answer, shape: Shape): Answer | null {
  if (typeof answer === "string") {
    if (answer.trim() === "") return null;
    const isMarkdown = (shape.kind === "text" || shape.kind === "one-or-more") && shape.format.name === "markdown";
    return isMarkdown ? answer.trim().split(/\s+/).join(" ") : oneLine(answer);
  }
  if (shape.kind === "mapping") {
    const entries = [...shape.fields].flatMap(([key, field]) => {
      const value = Object.hasOwn(answer, key) ? (isList(answer) ? undefined : answer[key]) : undefined;
      const read = value === undefined ? null : expected(value, field.shape);
      return read === null ? [] : [[key, read] as const];
    });
    return entries.length === 0 ? null : Object.fromEntries(entries);
  }
  const of: Shape = shape.kind === "list" ? shape.of : shape;
  const items = (isList(answer) ? answer : []).map((item) => expected(item, of)).filter((item) => item !== null);
  const [only] = items;
  return only === undefined ? null : shape.kind === "one-or-more" && items.length === 1 ? only : items;
}

describe.each(kinds)("for any answers about a $kind", ({ kind, answers }) => {
  const shape: Shape = { kind: "mapping", fields: fieldTables[kind] };

  test("YAML reads the same values back", () => {
    holds([answers], 250, (given) => {
      const text = writeRecord(kind, given);
      expect(expected(answersOf(text), shape)).toEqual(expected(given, shape));
    });
  });

  test("our parser finds no problem with the YAML", () => {
    holds([answers], 100, (given) => {
      const { findings } = parse({
        path: pathOfKind[kind] ?? "",
        text: writeRecord(kind, { ...given, ...told[kind] }),
      });
      expect(findings.filter(({ rule, message }) => ofYaml.test(rule) && !message.includes("dash"))).toEqual([]);
    });
  });

  test("the formatter changes nothing", async () => {
    await holdsLater([answers], 30, async (given) => {
      const text = writeRecord(kind, given);
      if (text.trim() !== "") expect(await prettier.format(text, { parser: "yaml", printWidth: 120 })).toBe(text);
    });
  });
});

/** The content of a file as the answers that it could be written from: every value is a text. */
function answersOf(text: string): Answers {
  const value: unknown = parseYaml(text, { schema: "failsafe" });
  return isAnswers(value) ? value : {};
}

const isAnswers = (value: unknown): value is Answers => typeof value === "object" && value !== null;
