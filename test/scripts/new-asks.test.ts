import { search } from "@inquirer/prompts";
import { render } from "@inquirer/testing";
import { describe, expect, test } from "vitest";
import { type Asker, orStop, searchConfig } from "../../scripts/new/ask.ts";
import type { Draft, Kind, Surroundings } from "../../scripts/new/draft.ts";
import { today } from "../../scripts/new/fetch-record.ts";
import { askRecord } from "../../scripts/new/questions.ts";
import { onTeaDebate } from "../check/tea-debate.ts";
import { compile } from "../../src/compile.ts";
import { type Answers, writeRecord } from "../../src/contribute/write/index.ts";

const files = onTeaDebate({});
/** These tests ask for no DOI, so nothing may be requested. */
const around: Surroundings = {
  ...{ debate: compile(files).debate, files, root: "claims" },
  doiService: "http://127.0.0.1:9",
};

/** The draft that comes of these answers, one after the other, and the questions; for a text, `*` accepts the proposal. */
async function ask(
  kind: Kind,
  answers: readonly (string | boolean)[],
  given: Answers = {},
): Promise<{ readonly draft: Draft | null; readonly asked: readonly string[] }> {
  const left = [...answers];
  const asked: string[] = [];
  const next = (question: string): string | boolean => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer to ${question}`);
    return answer;
  };
  const offered: Asker["choose"] = async (question, choices) => {
    const answer = String(next(question));
    expect(choices.map(({ value }) => value)).toContain(answer);
    return answer;
  };
  const asker: Asker = {
    text: async (question, { proposed = "", check = () => "" } = {}) => {
      const answer = String(next(question));
      const text = answer === "*" ? proposed : answer;
      expect(check(text)).toBe("");
      return text;
    },
    choose: offered,
    find: offered,
    agree: async (question) => next(question) === true,
  };
  const draft = await askRecord(asker, { kind, id: "", answers: given, near: "", debateId: "", others: [] }, around);
  expect(left).toEqual([]);
  return { draft, asked };
}

const claim = "Cold tea needs no milk.";
const given = { claim, answers: "when-should-milk-go-in", basis: "argument" };
const holder = ["george-orwell", "rejects", "orwell-1946-nice-cup", "tenth rule", "1946", ""];
const used = ["orwell-1946-nice-cup", "tenth rule", "He says so.", ""];

describe("the questions for a record lead to its file and id", () => {
  test.each<
    [what: string, kind: Kind, answers: readonly (string | boolean)[], given: Answers, id: string, text: string]
  >([
    [
      "a claim",
      "claim",
      [claim, "milk-goes-in-last", "objects-to", "testimony", ...holder, ...used, "It may stay empty.", "*"],
      {},
      "cold-tea-needs-no-milk",
      `claim: ${claim}
objects-to: milk-goes-in-last
basis: testimony
held-by:
  - person: george-orwell
    stance: rejects
    source: orwell-1946-nice-cup
    at: tenth rule
    date: 1946
sources:
  - source: orwell-1946-nice-cup
    at: tenth rule
    note: He says so.
explanation: |
  It may stay empty.
`,
    ],
    [
      "a claim of which flags have given a part",
      "claim",
      ["", "", "", "*"],
      given,
      "cold-tea-needs-no-milk",
      `claim: ${claim}\nanswers: when-should-milk-go-in\nbasis: argument\n`,
    ],
    [
      "an undercut, of a step of the map",
      "claim",
      ["Sight is no taste.", "pouring-last-sets-the-amount", "undercuts", "milk-goes-in-last", "", "", "", "", "*"],
      {},
      "sight-is-no-taste",
      "claim: Sight is no taste.\nundercuts:\n  - premise: pouring-last-sets-the-amount\n    conclusion: milk-goes-in-last\n",
    ],
    [
      "a question",
      "question",
      ["Is sugar needed?", "tea", "", true, "", "*"],
      {},
      "is-sugar-needed",
      "question: Is sugar needed?\nexclusive: true\n",
    ],
    [
      "a source",
      "source",
      ["On Sugar", "book", "Doe, Jane; OECD", "2020", "", "", "the work itself", "*"],
      {},
      "doe-2020-sugar",
      `type: book
title: On Sugar
author:
  - family: Doe
    given: Jane
  - literal: OECD
issued: 2020
checked:
  date: ${today()}
  record: the work itself
`,
    ],
    ["a person", "person", ["Doe, Jane", "", "", "", "*"], {}, "jane-doe", "name:\n  family: Doe\n  given: Jane\n"],
    [
      "a name that only looks like a person's",
      "person",
      ["Hugging Face", "organisation", "", "", "", "*"],
      {},
      "hugging-face",
      "name:\n  literal: Hugging Face\n",
    ],
  ])("%s", async (_, kind, answers, given, id, text) => {
    const { draft } = await ask(kind, answers, given);
    expect(draft?.id).toBe(id);
    expect(writeRecord(kind, draft?.answers ?? {})).toBe(text);
  });

  test("with a new person and a new source, which can then be chosen again", async () => {
    const { draft, asked } = await ask("claim", [
      ...[claim, "milk-goes-in-last", "objects-to", "", "+", "Jane Doe", "person", "", "", "", "*", ""],
      ...["+", "", "On Kettles", "book", "Doe, Jane", "2020", "", "", "the work itself", "*", "p. 3", "", ""],
      ...["doe-2020-kettles", "p. 4", "", "", "", "*"],
    ]);
    expect(draft).toMatchObject({
      near: "milk-goes-in-last",
      others: [
        { kind: "person", id: "jane-doe" },
        { kind: "source", id: "doe-2020-kettles" },
      ],
      answers: {
        "held-by": [{ person: "jane-doe", source: "doe-2020-kettles" }],
        sources: [{ source: "doe-2020-kettles", at: "p. 4" }],
      },
    });
    expect(asked).toContain("What is `Jane Doe`?");
  });

  test.each<[Kind, string, string]>([
    ["claim", "Milk should go into a cup after the tea.", "milk-goes-in-last"],
    ["question", "Should milk go into a cup before the tea or after it?", "when-should-milk-go-in"],
  ])("or end once the person sees that the map already has the %s", async (kind, sentence, id) => {
    const { draft, asked } = await ask(kind, [sentence, false]);
    expect(draft).toBeNull();
    expect(asked.at(-1)).toContain(id);
  });
});

describe("a search in the terminal", () => {
  test("always offers to add something new", async () => {
    const choices = [
      { value: "george-orwell", name: "George Orwell" },
      { value: "+", name: "(somebody new …)", always: true },
    ];
    const { answer, events, getScreen } = await render(search, searchConfig("Who takes a stance on it?", choices));
    events.type("porter");
    await expect.poll(() => getScreen()).toContain("somebody new");
    expect(getScreen()).not.toContain("George");
    for (let letter = 0; letter < 6; letter += 1) events.keypress("backspace");
    events.type("orwell");
    await expect.poll(() => getScreen()).toMatch(/❯ George Orwell\n\s+\(somebody new/);
    events.keypress("down");
    events.keypress("enter");
    await expect(answer).resolves.toBe("+");
  });

  test("shows what contains all the words typed, in its sentence or id", async () => {
    const choices = [
      { value: "milk-goes-in-last", name: "Milk should go in after the tea." },
      { value: "sugar-is-needed", name: "Tea needs sugar." },
    ];
    const { answer, events, getScreen } = await render(search, searchConfig("What does it bear on?", choices));
    events.type("tea last");
    await expect.poll(() => getScreen()).not.toContain("sugar");
    expect(getScreen()).toContain("Milk should go in");
    events.keypress("enter");
    await expect(answer).resolves.toBe("milk-goes-in-last");
  });
});

test("where the input ends before the answer, as by Ctrl+D, nothing is written, and a sentence says so", async () => {
  const prompt = orStop(async (context) => {
    const { answer } = await render(search, searchConfig("Which claim?", []), context);
    return answer;
  });
  // Node does this when nothing is left to wait for.
  setTimeout(() => process.emit("beforeExit", 0), 10);
  await expect(prompt).rejects.toThrow("Nothing was written.");
});
