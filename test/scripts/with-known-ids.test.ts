import { describe, expect, test } from "vitest";
import type { Asker, Choice } from "../../scripts/new/ask.ts";
import { withKnownIds } from "../../scripts/new/known-names.ts";
import { compile } from "../../src/compile.ts";
import type { Answers } from "../../src/contribute/write/index.ts";

const texts: Readonly<Record<string, string>> = {
  "people/peter-singer.yaml": "name:\n  family: Singer\n  given: Peter\n",
  "people/wolf-singer.yaml": "name:\n  family: Singer\n  given: Wolf\n",
  "people/eva-mueller.yaml": "name:\n  family: Müller\n  given: Eva\n",
  "people/oecd.yaml": "name:\n  literal: OECD\n",
  "people/li.yaml": "name:\n  literal: 李飞飞\n",
  "sources/singer-1975.yaml": source("Animal Liberation: A new ethics", "Singer", "1975"),
  "sources/singer-1975-b.yaml": source("Philosophy and Public Affairs", "Singer", "1975-05"),
  "tea/debate.yaml": "title: Tea\n",
  "tea/is-tea-hot.yaml": "question: Is tea hot?\n",
  "tea/tea-is-hot.yaml": "claim: Tea is hot enough.\nanswers: is-tea-hot\n",
  "tea/tea-cools.yaml": "claim: Tea cools and is cold at once.\nobjects-to: tea-is-hot\n",
  "sources/mueller-2001.yaml": source("Größere Käfige", "Müller", "2001"),
};
const files = Object.entries(texts).map(([path, text]) => ({ path: `claims/${path}`, text }));
const { debate } = compile(files);

function source(title: string, family: string, issued: string): string {
  return `type: book\ntitle: "${title}"\nauthor:\n  - family: ${family}\n    given: A.\nissued: "${issued}"\n`;
}

const holder = (person: string, of = "singer-1975"): Answers => ({ claim: "X.", "held-by": [{ person, source: of }] });

async function idsOf(person: string, of?: string): Promise<unknown> {
  return (await withKnownIds(holder(person, of), debate, null))["held-by"];
}

test("what a claim replies to is found by words that one claim has, and of several they are listed", async () => {
  const replies = (words: string) => withKnownIds({ claim: "X.", supports: words }, debate, null);
  expect((await replies("tea cools"))["supports"]).toEqual(["tea-cools"]);
  expect((await replies("no-such-claim"))["supports"]).toEqual(["no-such-claim"]);
  await expect(replies("tea is")).rejects.toThrow(/one of these. Give its id:\n {2}tea-/);
  await expect(replies("zz qx")).rejects.toThrow("There is no claim with the words `zz qx`.");
});

describe("a claim names people and sources by id or in words", () => {
  test.each([
    ["peter-singer", "peter-singer"],
    ["Peter Singer", "peter-singer"],
    ["singer, peter", "peter-singer"],
    ["Müller", "eva-mueller"],
    ["mueller", "eva-mueller"],
    ["oecd", "oecd"],
    ["李飞飞", "li"],
    ["+1", "+1"],
    ["nobody-known", "nobody-known"],
  ])("the person %s is %s", async (text, person) => {
    expect(await idsOf(text)).toEqual([{ person, source: "singer-1975" }]);
  });

  test.each([
    ["Animal liberation", "singer-1975"],
    ["Animal Liberation: A new ethics", "singer-1975"],
    ["Müller 2001", "mueller-2001"],
    ["Müller (2001)", "mueller-2001"],
    ["groessere kaefige", "mueller-2001"],
  ])("the source %s is %s", async (text, of) => {
    expect(await idsOf("oecd", text)).toEqual([{ person: "oecd", source: of }]);
  });

  test("in the sources that it uses, too", async () => {
    const answers = { claim: "X.", sources: [{ source: "Animal Liberation", at: "p. 3" }] };
    expect(await withKnownIds(answers, debate, null)).toEqual({
      claim: "X.",
      sources: [{ source: "singer-1975", at: "p. 3" }],
    });
  });
});

describe("without a terminal a name that is nobody's or several people's is refused", () => {
  test("with the ids of those who have it", async () => {
    await expect(idsOf("Singer")).rejects.toThrow(
      "Nothing was written.\n`Singer` can be one of these. Give its id:\n  peter-singer: Peter Singer\n  wolf-singer: Wolf Singer",
    );
    await expect(idsOf("oecd", "Singer 1975")).rejects.toThrow(
      "  singer-1975: Animal Liberation: A new ethics\n  singer-1975-b:",
    );
  });

  test("with those who have a similar one", async () => {
    await expect(idsOf("Peter Singr")).rejects.toThrow(
      "There is no person `Peter Singr`. To add one, use --new-person. These are similar:\n  peter-singer: Peter Singer",
    );
    await expect(idsOf("Tom Regan")).rejects.toThrow(
      /There is no person `Tom Regan`\. To add one, use --new-person\.$/,
    );
  });
});

describe("at a terminal it is asked for", () => {
  const never = (): never => {
    throw new Error("This is not asked.");
  };
  const someone = (offered: (question: string, choices: readonly Choice[]) => void): Asker => ({
    text: never,
    agree: never,
    choose: async (question, choices) => (offered(question, choices), "wolf-singer"),
    find: async (question, choices) => (offered(question, choices), "oecd"),
  });

  test.each([
    ["Singer", "Which `Singer`?", ["peter-singer", "wolf-singer"], "wolf-singer"],
    ["Tom Regan", "There is no person `Tom Regan`. Which one is it?", debate.people.map(({ id }) => id), "oecd"],
  ])("%s", async (text, asked, ids, person) => {
    const asker = someone((question, choices) =>
      expect([question, choices.map(({ value }) => value)]).toEqual([asked, ids]),
    );
    expect((await withKnownIds(holder(text), debate, asker))["held-by"]).toEqual([{ person, source: "singer-1975" }]);
  });
});
