import { search } from "@inquirer/prompts";
import { render } from "@inquirer/testing";
import { describe, expect, test } from "vitest";
import { askClaim, askQuestion } from "../../scripts/new/ask-claim.ts";
import { askPerson, askSource } from "../../scripts/new/ask-record.ts";
import { type Asker, orStop, searchConfig } from "../../scripts/new/ask.ts";
import type { Surroundings } from "../../scripts/new/draft.ts";
import { onTeaDebate } from "../check/tea-debate.ts";
import { compile } from "../../src/compile.ts";
import { writeRecord } from "../../src/contribute/write/index.ts";

const files = onTeaDebate({});
/** These tests ask for no DOI, so nothing may be requested. */
const nothingGiven = { id: "", doiService: "http://127.0.0.1:9" };
const around: Surroundings = { debate: compile(files).debate, files, root: "claims" };

/** Gives these answers one after the other; for a text, `*` accepts the proposal. Records the questions. */
function someone(...answers: readonly (string | boolean)[]): { readonly asker: Asker; readonly asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (question: string): string | boolean => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer to ${question}`);
    return answer;
  };
  const offered = (question: string, values: readonly string[]): string => {
    const answer = String(next(question));
    expect(values).toContain(answer);
    return answer;
  };
  const asker: Asker = {
    text: async (question, { proposed = "", check = () => "" } = {}) => {
      const answer = String(next(question));
      const given = answer === "*" ? proposed : answer;
      expect(check(given)).toBe("");
      return given;
    },
    choose: async (question, choices) =>
      offered(
        question,
        choices.map(({ value }) => value),
      ),
    find: async (question, choices) =>
      offered(
        question,
        choices.map(({ value }) => value),
      ),
    agree: async (question) => next(question) === true,
  };
  return { asker, asked };
}

describe("the questions for a claim", () => {
  test("lead from its sentence to its id", async () => {
    const { asker } = someone(
      ...["Cold tea needs no milk.", "milk-goes-in-last", "objects-to", "testimony", "george-orwell", "rejects"],
      ...["orwell-1946-nice-cup", "tenth rule", "1946", "", "orwell-1946-nice-cup", "tenth rule", "He says so.", ""],
      ...["It may stay empty.", "*"],
    );
    const draft = await askClaim(asker, {}, nothingGiven, around);
    expect(draft).toMatchObject({ id: "cold-tea-needs-no-milk", near: "milk-goes-in-last" });
    expect(writeRecord("claim", draft?.answers ?? {})).toBe(
      [
        ...["claim: Cold tea needs no milk.", "objects-to: milk-goes-in-last", "basis: testimony", "held-by:"],
        ...[
          "  - person: george-orwell",
          "    stance: rejects",
          "    source: orwell-1946-nice-cup",
          "    at: tenth rule",
        ],
        ...[
          "    date: 1946",
          "sources:",
          "  - source: orwell-1946-nice-cup",
          "    at: tenth rule",
          "    note: He says so.",
        ],
        ...["explanation: |", "  It may stay empty.", ""],
      ].join("\n"),
    );
  });

  test("leave out what flags have answered", async () => {
    const { asker, asked } = someone("", "", "", "*");
    const given = { claim: "Cold tea needs no milk.", answers: "when-should-milk-go-in", basis: "argument" };
    const draft = await askClaim(asker, given, nothingGiven, around);
    expect(draft?.answers).toMatchObject(given);
    expect(asked).toHaveLength(4);
  });

  test("offer the steps of the map for an undercut", async () => {
    const { asker } = someone(
      "Sight is not taste.",
      "pouring-last-sets-the-amount",
      "undercuts",
      "milk-goes-in-last",
      "",
      "",
      "",
      "",
      "*",
    );
    const draft = await askClaim(asker, {}, nothingGiven, around);
    expect(draft?.answers["undercuts"]).toEqual([
      { premise: "pouring-last-sets-the-amount", conclusion: "milk-goes-in-last" },
    ]);
    expect(draft?.near).toBe("pouring-last-sets-the-amount");
  });

  test("take a new person and a new source, which can then be chosen again", async () => {
    const { asker, asked } = someone(
      ...["Cold tea needs no milk.", "milk-goes-in-last", "objects-to", ""],
      ...["+", "Porter, Ann", "", "", "", "*", "asserts"],
      ...["+", "", "On Kettles", "book", "Porter, Ann", "2020", "", "", "the work itself", "*", "p. 3", ""],
      ...["", "porter-2020-kettles", "p. 4", "", "", "", "*"],
    );
    const draft = await askClaim(asker, {}, nothingGiven, around);
    expect(draft?.others.map(({ kind, id }) => [kind, id])).toEqual([
      ["person", "ann-porter"],
      ["source", "porter-2020-kettles"],
    ]);
    expect(draft?.answers["held-by"]).toMatchObject([{ person: "ann-porter", source: "porter-2020-kettles" }]);
    expect(draft?.answers["sources"]).toMatchObject([{ source: "porter-2020-kettles", at: "p. 4" }]);
    expect(asked).toContain("The name of a person or an organisation:");
  });

  test("end once the person sees that the map already has the claim", async () => {
    const { asker, asked } = someone("Milk should go into a cup after the tea.", false);
    expect(await askClaim(asker, {}, nothingGiven, around)).toBeNull();
    expect(asked.at(-1)).toContain("milk-goes-in-last");
  });
});

test("the questions for a question end once the person sees that the map already has it", async () => {
  const { asker, asked } = someone("Should milk go into a cup before the tea or after it?", false);
  expect(await askQuestion(asker, {}, { id: "", debateId: "tea" }, around)).toBeNull();
  expect(asked.at(-1)).toContain("when-should-milk-go-in");
});

test("questions, people and sources are asked for", async () => {
  const question = await askQuestion(
    someone("Is sugar needed?", "tea", "", false, "", "*").asker,
    {},
    { id: "", debateId: "" },
    around,
  );
  expect(question).toMatchObject({ id: "is-sugar-needed", debateId: "tea" });
  const person = await askPerson(someone("Doe, Jane", "", "", "", "*").asker, {}, "", around);
  expect(person).toMatchObject({ id: "jane-doe", answers: { name: { family: "Doe", given: "Jane" } } });
  const answers = ["On Sugar", "book", "Doe, Jane; OECD", "2020", "", "", "the work itself", "*"];
  const source = await askSource(someone(...answers).asker, {}, { id: "", today: "2026-01-02" }, around);
  expect(source.id).toBe("doe-2020-sugar");
  expect(source.answers["checked"]).toEqual({ date: "2026-01-02", record: "the work itself" });
});

test("a search in the terminal always offers to add something new", async () => {
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

test("a search in the terminal shows what contains all the words typed, in its sentence or id", async () => {
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

test("a name that only looks like that of a person is asked about", async () => {
  const { asker, asked } = someone("Jane Doe", "person", "", "", "", "*");
  expect(await askPerson(asker, {}, "", around)).toMatchObject({
    answers: { name: { family: "Doe", given: "Jane" } },
  });
  expect(asked).toContain("What is `Jane Doe`?");
  const firm = await askPerson(someone("Hugging Face", "organisation", "", "", "", "*").asker, {}, "", around);
  expect(firm).toMatchObject({ id: "hugging-face", answers: { name: { literal: "Hugging Face" } } });
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
