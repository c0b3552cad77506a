import { search } from "@inquirer/prompts";
import { render } from "@inquirer/testing";
import { describe, expect, test } from "vitest";
import { type Asker, orStop, searchConfig } from "../../scripts/new/ask.ts";
import type { Draft, Kind, Surroundings } from "../../scripts/new/draft.ts";
import { today } from "../../scripts/new/fetch-record.ts";
import { askRecord } from "../../scripts/new/ask-record.ts";
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
  answers: readonly string[],
  given: Answers = {},
): Promise<{ readonly draft: Draft | null; readonly asked: readonly string[] }> {
  const left = [...answers];
  const asked: string[] = [];
  const next = (question: string): string => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer to ${question}`);
    return answer;
  };
  const offered: Asker["choose"] = async (question, choices) => {
    const answer = next(question);
    expect(choices.map(({ value }) => value)).toContain(answer);
    return answer;
  };
  const asker: Asker = {
    text: async (question, { proposed = "", check = () => "" } = {}) => {
      for (;;) {
        const answer = next(question);
        const text = answer === "*" ? proposed : answer;
        const problem = check(text);
        if (problem === "") return text;
        asked.push(problem);
      }
    },
    choose: offered,
    find: offered,
    agree: async (question) => next(question) === "yes",
  };
  const draft = await askRecord(asker, { kind, id: "", answers: given, debateId: "", others: [] }, around);
  expect(left).toEqual([]);
  return { draft, asked };
}

const claim = "Cold tea needs no milk.";
/** Answers in one text, with ` | ` between them. */
const said = (text: string): readonly string[] => text.split("|").map((answer) => answer.trim());
const orwell = "orwell-1946-nice-cup | tenth rule";
const given: Answers = { claim, answers: "when-should-milk-go-in", basis: "argument" };

test.each<[id: string, kind: Kind, answers: string, given?: Answers]>([
  [
    "cold-tea-needs-no-milk",
    "claim",
    `${claim} | milk-goes-in-last | objects-to | testimony | george-orwell | rejects | ${orwell} | 1946 | | ${orwell} | He says so. | | It may stay empty. | *`,
  ],
  ["cold-tea-is-given", "claim", "| | | cold-tea-is-given", given],
  [
    "sight-is-no-taste",
    "claim",
    "Sight is no taste. | pouring-last-sets-the-amount | undercuts | milk-goes-in-last | | | | | *",
  ],
  ["is-sugar-needed", "question", "Is sugar needed? | tea | | yes | | *"],
  ["doe-2020-sugar", "source", "On Sugar | book | Doe, Jane; OECD | 2020 | | | the work itself | *"],
  ["jane-doe", "person", "Doe, Jane | | | | *"],
  ["strong-tea", "term", `strong tea | builder's tea; brew | Tea steeped for long. | ${orwell} | *`],
  ["hugging-face", "person", "Hugging Face | organisation | | | | *"],
])("the questions lead to the file of %s, a %s, as in the golden file", async (id, kind, answers, known = {}) => {
  const { draft } = await ask(kind, said(answers), known);
  expect(draft?.id).toBe(id);
  const text = writeRecord(kind, draft?.answers ?? {}).replace(today(), "2026-01-01");
  await expect(text).toMatchFileSnapshot(`golden/asked/${id}.yaml`);
});

describe("the questions lead to the file of", () => {
  test("a claim with a new person and a new source, which can then be chosen again", async () => {
    const person = "+ | Jane Doe | person | | | | *";
    const source = "+ | | On Kettles | book | Doe, Jane | 2020 | | | the work itself | *";
    const stance = `${person} | | ${source} | p. 3 | |`;
    const { draft, asked } = await ask(
      "claim",
      said(`${claim} | milk-goes-in-last | objects-to | | ${stance} | doe-2020-kettles | p. 4 | | | | *`),
    );
    expect(draft).toMatchObject({
      others: [
        { kind: "person", id: "jane-doe" },
        { kind: "source", id: "doe-2020-kettles" },
      ],
      answers: {
        "objects-to": "milk-goes-in-last",
        "held-by": [{ person: "jane-doe", source: "doe-2020-kettles" }],
        sources: [{ source: "doe-2020-kettles", at: "p. 4" }],
      },
    });
    expect(asked).toContain("What is `Jane Doe`?");
  });

  test("a claim of which the checker would refuse values, which are asked for again", async () => {
    const stance = "george-orwell | | orwell-1946-nice-cup | p. 3 | 12 Jan 1946 | 1946-01-12 |";
    const { draft, asked } = await ask("claim", said(`${claim} | ${stance} | | | Tea | tea-is-cold`), {
      ...{ claim: "", answers: "when-should-milk-go-in", basis: "" },
    });
    expect(draft).toMatchObject({ id: "tea-is-cold", answers: { "held-by": [{ date: "1946-01-12" }] } });
    expect(
      asked.filter((said) => said.includes(" is not written as a date") || said.startsWith("An id must")),
    ).toHaveLength(2);
  });

  test.each<[Kind, string, string]>([
    ["claim", "Milk should go into a cup after the tea.", "milk-goes-in-last"],
    ["question", "Should milk go into a cup before the tea or after it?", "when-should-milk-go-in"],
  ])("a %s, or end once the person sees that the map already has it", async (kind, sentence, id) => {
    const { draft, asked } = await ask(kind, [sentence, "no"]);
    expect(draft).toBeNull();
    expect(asked.at(-1)).toContain(id);
  });
});

test("a claim is not written if the person sees that it says nearly what it replies to", async () => {
  const answers = ["The milk goes into the cup after tea.", "milk-goes-in-last", "supports", "no"];
  const { draft, asked } = await ask("claim", answers);
  expect(draft).toBeNull();
  expect(asked.at(-1)).toMatch(/^This says nearly what it replies to/);
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
