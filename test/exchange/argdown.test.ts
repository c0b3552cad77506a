import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { unindent } from "../unindent.ts";
import { countedLosses, imported, readAs } from "./exchanged.ts";

/** What becomes of a file in Argdown: its relations in letters, its questions and its losses. */
async function read(argdown: string) {
  const { losses, problems, ...found } = await readAs("argdown", argdown);
  const inWords = problems.map(({ message, place }) => `${place.line}:${place.column} ${message}`);
  return { ...found, losses: countedLosses(losses), problems: inWords };
}

test("a pro and con list: statements and arguments are claims, the heading is the question", async () => {
  const { debate, ...rest } = await read(unindent`
    ===
    title: Bicycles
    ===

    # Should the old bridge be closed to cars?

    [Close it]: The old bridge should be closed to cars. #thesis
      + <Noise>: Cars on the bridge are *loud*.
        - <Night>: At night there is hardly a car.
        <_ <Other noise>: Other streets are as loud.
      - <Detour>: The way round takes [twenty minutes](https://example.org/detour).
  `);
  expect(rest).toEqual({
    questions: ["Should the old bridge be closed to cars?"],
    relations: [
      "at-night-there-is-hardly-car objects-to cars-on-bridge-are-loud",
      "cars-on-bridge-are-loud supports old-bridge-should-be-closed-to-cars",
      "old-bridge-should-be-closed-to-cars answers should-old-bridge-be-closed-to-cars",
      "other-streets-are-as-loud undercuts cars-on-bridge-are-loud → old-bridge-should-be-closed-to-cars",
      "way-round-takes-twenty-minutes objects-to old-bridge-should-be-closed-to-cars",
    ],
    linked: [],
    losses: { markup: 1, tag: 1 },
    problems: [],
  });
  expect(debate.map.title).toBe("Bicycles");
  expect(debate.sources.map(({ title, fields }) => [title.value, fields["URL"]])).toEqual([
    ["twenty minutes", "https://example.org/detour"],
  ]);
});

test("premises and conclusions: each inference is a step of linked premises, and can be undercut", async () => {
  const rest = await read(unindent`
    <Argument>: What it is about.

    (1) The bridge is old.
    (2) Old bridges carry less.
    -- Modus ponens --
    (3) The bridge carries less.
    (4) [Lorries]: Lorries are heavy.
    ----
      _ <Light>: There are light lorries.
    (5) [Ban]: Lorries should not use the bridge.
  `);
  expect(rest.linked).toEqual([
    "bridge-carries-less + lorries-are-heavy → lorries-should-not-use-bridge",
    "bridge-is-old + old-bridges-carry-less → bridge-carries-less",
  ]);
  expect(rest.relations.filter((line) => line.includes("undercuts"))).toEqual([
    "there-are-light-lorries undercuts bridge-carries-less → lorries-should-not-use-bridge",
  ]);
  expect(rest.losses).toEqual({ description: 1, "inference-rule": 1, "made-question": 1 });
});

test("an undercut of linked premises stands below the first one, or below the one that it names", async () => {
  const argdown = unindent`
    [top]: It is so.

    <step>

    (1) [one]: One is so.
    (2) [two]: Two is so.
    ----
      _ <first>: The first counts for nothing.
      _ <second>: The second counts for nothing. {premise: "two"}
      _ <third>: The third counts for nothing. {premise: "three"}
    (3) [top]
  `;
  const { relations, losses } = await read(argdown);
  expect(relations.filter((told) => told.includes("undercuts"))).toEqual([
    "first undercuts one → top",
    "second undercuts two → top",
    "third undercuts one → top",
  ]);
  expect(losses).toMatchObject({ data: 1 });
});

test("contradiction is an attack in each direction; what attacks written premises as a whole undercuts their step", async () => {
  const rest = await read(unindent`
    [A]: It is early.
      >< [B]: It is late.

    <C>

    (1) [D]: The sun is high.
    ----
    (2) [A]

    <C>
      - <E>: Clouds hide the sun.
      + <F>: The sky is clear.
  `);
  expect(rest.relations.filter((line) => !line.includes("answers"))).toEqual([
    "clouds-hide-sun undercuts sun-is-high → it-is-early",
    "it-is-early rebuts it-is-late",
    "it-is-late objects-to it-is-early",
    "sun-is-high supports it-is-early",
  ]);
  expect(rest.losses).toEqual({ equivalence: 1, "made-position": 1, "made-question": 1, "whole-argument": 2 });
});

test.each(["constructor", "toString", "__proto__"])("a statement or an argument can be named %s", async (name) => {
  const { debate } = await read(
    `[a]: Tea cools.\n  + <${name}>: Milk is cold. {rank: 1}\n  - [${name}]: Milk is warm.\n`,
  );
  expect(debate.claims.map(({ sentence }) => sentence.value).toSorted()).toEqual([
    "Milk is cold.",
    "Milk is warm.",
    "Tea cools.",
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("a title without words is taken for the words, as a draft", async () => {
  const { files, drafts } = await imported("argdown", "[Thesis]\n  + <Only a title>\n");
  expect(compile(files).debate.claims.map(({ sentence }) => sentence.value)).toEqual(["Only a title", "Thesis"]);
  expect(drafts).toHaveLength(2);
});

test("who says so and where is read from the data; other data are lost by name", async () => {
  const { debate, losses } = await read(
    "[A]: Tea is hot. {by: [Ada Lovelace, {person: OECD, stance: rejects, source: Report, at: p. 3}], colour: red}\n",
  );
  expect(debate.claims[0]?.stances.map(({ person, stance, at }) => [person.value, stance, at])).toEqual([
    ["ada-lovelace", "asserts", ""],
    ["oecd", "rejects", "p. 3"],
  ]);
  expect(losses).toEqual({ data: 1, "made-question": 1 });
});

test("what can't be parsed is reported at its line", async () => {
  const { files, problems } = await imported("argdown", "[A]: Tea is hot.\n  + <B>: It steams.\n\n(1) x\n");
  expect([files, problems.map(({ place }) => [place.line, place.column])]).toEqual([[], [[4, 6]]]);
  expect(problems[0]?.message).toMatch(/^Incomplete premise-conclusion-structure/);
});

test.each([
  ["an empty file", "\n", "There is no statement and no argument in this file. Give one in Argdown.", 1],
  [
    "a reply at the left edge",
    "[A]: Tea.\n- It burns.\n",
    "Argdown can't read this line. Fix it, or put an empty line above it.",
    2,
  ],
  ["a list in a text", "Tea.\n(1) x\n", "Argdown can't read this line. Fix it, or put an empty line above it.", 2],
])("of %s the message is in plain words, not those of the parser", async (_, text, message, line) => {
  const { problems } = await imported("argdown", text);
  expect(problems.map((problem) => [problem.message, problem.place.line])).toEqual([[message, line]]);
});

test("a file that belongs in another one is reported at its place, and is no claim", async () => {
  const { counts, problems } = await imported("argdown", "[A]: Tea is hot.\n\n@include(more.argdown)\n");
  const message =
    "Only this file is read, so `@include(more.argdown)` is left out. Put the text of that file in its place.";
  expect([counts.claims, problems]).toEqual([1, [{ message, place: { path: "debate.argdown", line: 3, column: 1 } }]]);
  expect((await imported("argdown", "@include(more.argdown)\n")).problems).toHaveLength(1);
});

test("replies that are nested too deep get one message, at the deepest line, which says what to do", async () => {
  const lines = Array.from({ length: 3_000 }, (_, depth) => `${"  ".repeat(depth)}- <b${depth}>: It is b${depth}.`);
  const { problems } = await imported("argdown", `[a]: It is a.\n  ${lines.join("\n  ")}\n[c]: It is c.\n`);
  expect(problems.map(({ message, place }) => `${place.line}: ${message}`)).toEqual([
    expect.stringMatching(/^3001: The replies down to this line are nested too deep for Argdown\. Give a reply/),
  ]);
});

test.each([
  ["prose", "Tea is hot. It burns the tongue.\n\nMilk is cold.\n"],
  ["Markdown", "# Tea\n\nTea is *hot*, as [all](https://example.org) know.\n\n1. One\n2. Two\n"],
  ["Markdown with a list", "Tea is:\n\n- hot\n- strong\n\nSo it is.\n"],
  ["Markdown with footnotes", "Tea is hot [1] and strong.\n\n[1]: https://example.org/tea\n[^2]: A note.\n"],
  ["a table", "text,relation,to\nTea is hot.,,\nIt burns.,con,Tea is hot.\n"],
  ["JSON", '{\n  "claims": ["Tea is hot."]\n}\n'],
  ["HTML", "<!DOCTYPE html>\n<html>\n<p>Tea is hot.</p>\n</html>\n"],
  ["XML", "<note>\n  <to>Ann</to>\n</note>\n"],
  ["XML below an empty line", '\n<map>\n<node TEXT="Tea"/>\n</map>\n'],
  ["TriG", "@prefix : <https://tea.example.org/> .\n\n:map {\n  [ a :Claim ] :says <Tea> ;\n    + :hot .\n}\n"],
  ["CSS", "[hidden] {\n  display: none;\n}\np {\n  color: red;\n  margin: 0;\n}\na\n  + p {\n  margin: 0;\n}\n"],
  ["code", "const all = [1, 2];\n[a, b] = [b, a];\n  - 3;\n"],
  ["a claim of ours", "claim: Tea is hot.\nanswers: what-is-tea\nheld-by:\n  - person: ann\n    source: tea\n"],
])("%s is no Argdown, and gets one message, which says what to give", async (_, text) => {
  const { files, losses, problems } = await imported("argdown", text);
  expect([files, losses]).toEqual([[], []]);
  expect(problems.map(({ place }) => place)).toEqual([{ path: "debate.argdown", line: 1, column: 1 }]);
  expect(problems[0]?.message).toMatch(/^(?:There is no title, no reply and|Most lines of).+such as:\n\[Hot\]: /);
});

test.each([
  ["one title", "[A]: Tea is hot.\n\nMilk is cold.\n", 2],
  ["the title of an argument alone", "<A>: Tea is hot.\n", 1],
  ["replies without titles", "Tea is hot.\n  - It burns.\n  + It steams.\n", 3],
  ["premises without titles", "(1) Tea is hot.\n----\n(2) Tea burns.\n", 2],
  ["data", "Tea is hot. {by: [Ada Lovelace]}\n", 1],
  ["data on lines of their own", "[A]: Tea is hot. {\n  by: [Ada Lovelace]\n}\n", 1],
])("a file with %s is Argdown", async (_, text, claims) => {
  const { counts, problems } = await imported("argdown", text);
  expect([counts.claims, problems]).toEqual([claims, []]);
});

test("a stance in data is read by common words for it, and one that is none is lost by name", async () => {
  const by = "{by: [{person: Ann, stance: denies}, {person: Bo, stance: neutral}, Cy]}";
  const { files, losses } = await imported("argdown", `[Tea]: Tea is good for people. ${by}\n  - [Hot]: It burns.\n`);
  expect(compile(files).debate.claims.flatMap(({ stances }) => stances.map(({ stance }) => stance))).toEqual([
    "rejects",
    "asserts",
  ]);
  expect(losses.filter(({ kind }) => kind === "data").map(({ words }) => words)).toEqual(["Bo neutral"]);
});

test("what the front matter says besides the title is lost by name", async () => {
  const text =
    "===\ntitle: Tea\nauthor: Ann\nmodel:\n  mode: loose\n===\n\n[Tea]: Tea is hot.\n  - [Ice]: Ice melts.\n";
  const { losses } = await imported("argdown", text);
  expect(losses.filter(({ kind }) => kind === "data").map(({ words }) => words)).toEqual(["author: Ann"]);
});
