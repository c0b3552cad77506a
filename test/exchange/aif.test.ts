import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { readAif } from "../../src/exchange/formats/read-aif.ts";
import { countedLosses, exported, imported, linkedPremises, readAs } from "./exchanged.ts";
import { holds } from "../holds.ts";

const node = (nodeID: string | number, type: string, text = type) => ({ nodeID, type, text });
const chain = (...ids: readonly (string | number)[]) =>
  ids.slice(1).map((toID, index) => ({ edgeID: `${ids[index]}-${toID}`, fromID: ids[index], toID }));

async function read(set: object) {
  const { debate, relations, linked, losses, problems } = await readAs("aif", JSON.stringify(set));
  expect(problems).toEqual([]);
  return {
    relations: relations.filter((link) => !link.includes(" answers ")),
    linked: linked.length,
    stances: debate.claims.flatMap(({ stances }) => stances.map(({ person, stance }) => `${person.value} ${stance}`)),
    losses: countedLosses(losses.filter(({ kind }) => kind !== "made-question")),
  };
}

const claims = [
  node(1, "I", "Tea is hot."),
  node(2, "I", "It steams."),
  node(3, "I", "It is noon."),
  node(4, "I", "Ice melts."),
];

test("an RA-node with several premises is a linked support, a CA-node an attack, a CA-node on either an undercut", async () => {
  const nodes = [...claims, node("r", "RA"), node("c", "CA"), node("u", "CA")];
  const edges = [...chain(2, "r", 1), ...chain(3, "r"), ...chain(4, "u", "r"), ...chain(4, "c", 3)];
  expect(await read({ nodes, edges })).toEqual({
    relations: [
      "ice-melts objects-to it-is-noon",
      "ice-melts undercuts it-steams → tea-is-hot",
      "it-is-noon supports tea-is-hot",
      "it-steams supports tea-is-hot",
    ],
    linked: 1,
    stances: [],
    losses: {},
  });
});

test("premises that are linked in a chain are linked in the same way when they come back", async () => {
  const file = (path: string, text: string) => ({ path: `tea/${path}.yaml`, text });
  const files = [
    file("map", "title: Tea\ndebates: [one]\n"),
    file("one/debate", "title: Tea\nquestions: [q]\n"),
    file("one/q/q", "question: Is tea good?\n"),
    file("one/q/hot", "claim: Tea is hot.\nanswers: q\n"),
    file("one/q/at-noon", "claim: At noon it steams.\nsupports: hot\n"),
    file("one/q/by-day", "claim: By day it burns.\nsupports: hot\njointly-with: at-noon\n"),
    file("one/q/cups", "claim: Cups are hot too.\nsupports: hot\njointly-with: by-day\n"),
  ];
  const back = compile((await imported("aif", exported("aif", files).text)).files);
  expect(linkedPremises(back.debate).map((steps) => steps.split(" → ")[0])).toEqual([
    "at-noon + by-day",
    "by-day + cups",
  ]);
});

test("a premise that also supports alone tells that, and another one the step of both, whichever stands first", async () => {
  const nodes = [...claims, node("r", "RA"), node("s", "RA")];
  for (const linked of [
    [2, 3],
    [3, 2],
  ]) {
    const edges = [...linked.flatMap((premise) => chain(premise, "r")), ...chain("r", 1), ...chain(2, "s", 1)];
    expect(await read({ nodes, edges })).toMatchObject({
      relations: ["it-is-noon supports tea-is-hot", "it-steams supports tea-is-hot"],
      linked: 1,
      losses: {},
    });
  }
});

test("an undercut of the step of both names the premise that does not also support alone", async () => {
  const nodes = [...claims, node("r", "RA"), node("s", "RA"), node("u", "CA")];
  const edges = [...chain(2, "r", 1), ...chain(3, "r"), ...chain(2, "s", 1), ...chain(4, "u", "r")];
  expect((await read({ nodes, edges })).relations).toContain("ice-melts undercuts it-is-noon → tea-is-hot");
});

test("who said it is the participant of the locution, or stands before the colon", async () => {
  const nodes = [
    ...claims.slice(0, 2),
    node("l1", "L", "spoken"),
    node("l2", "L", "Grace Hopper : no steam"),
    node("l3", "L", "nobody"),
    node("y1", "YA", "Asserting"),
    node("y2", "YA", "Disagreeing"),
  ];
  const edges = [...chain("l1", "y1", 1), ...chain("l2", "y2", 2)];
  const people = {
    participants: [{ participantID: 7, firstname: "Ada", surname: "Lovelace" }],
    locutions: [{ nodeID: "l1", personID: 7 }],
  };
  expect(await read({ AIF: { nodes, edges, ...people }, text: "…" })).toMatchObject({
    stances: ["grace-hopper rejects", "ada-lovelace asserts"],
    losses: { dialogue: 3 },
  });
});

test("what our model lacks is named: undercuts of undercuts, schemes, rephrasing, transitions", async () => {
  const nodes = [
    ...claims,
    { ...node("r", "RA"), scheme: "Argument from Sign" },
    node("u", "CA"),
    node("v", "CA"),
    node("m", "MA", "Default Rephrase"),
    node("t", "TA"),
  ];
  const edges = [...chain(2, "r", 1), ...chain(3, "u", "r"), ...chain(4, "v", "u"), ...chain(4, "m", 1)];
  expect(await read({ nodes, edges })).toMatchObject({
    relations: [
      "ice-melts rebuts it-is-noon",
      "it-is-noon undercuts it-steams → tea-is-hot",
      "it-steams supports tea-is-hot",
    ],
    losses: { "inference-rule": 1, rephrase: 1, dialogue: 1, "undercut-of-undercut": 1 },
  });
});

test("a scheme without a premise is lost, and so is one that supports a scheme or what was said, each by name", async () => {
  const nodes = [...claims.slice(0, 2), node("r", "RA"), node("s", "RA"), node("t", "RA"), node("l", "L", "spoken")];
  const edges = [...chain("r", 1), ...chain(2, "s", "r"), ...chain(2, "t", "l")];
  expect(await read({ nodes, edges })).toMatchObject({
    relations: [],
    losses: { other: 1, "no-step": 1, dialogue: 2 },
  });
});

test("what is wrong is reported at its line and column", () => {
  const text =
    '{\n  "nodes": [\n    {"nodeID": "1", "type": "I", "text": "A."},\n    {"nodeID": "1", "type": "I"}\n  ],\n  "edges": [{"fromID": "1", "toID": "9"}]\n}';
  const places = (json: string) =>
    readAif(json, "x.json").problems.map(({ message, place }) => `${place.line}:${place.column} ${message}`);
  expect(places(text)).toEqual(["4:5 There are two nodes `1`.", "6:13 This edge names `9`, which is no node."]);
  expect(places('{\n  "nodes": [1,\n')).toEqual([
    "3:1 This is no JSON: Unexpected end of JSON input. Fix it and import it again.",
  ]);
});

test.each([
  ["[]", "There is no list of `nodes` in this file."],
  ["claim: Tea is hot.", "This is no JSON."],
  ["", "This is no JSON."],
])("of a file of another kind, such as `%s`, the message says what to give", (text, what) => {
  expect(readAif(text, "x.json").problems.map(({ message }) => message)).toEqual([
    `${what} Give a node set of AIFdb or an xAIF file, in JSON.`,
  ]);
});

test("each node is found at its own brace, whatever braces are in texts", () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom("{", "}", '"', "\\", "[", "a", "\n") }), { maxLength: 5 });
  holds([texts, fc.constantFrom(0, 2)], 100, (texts, space) => {
    const nodes = texts.map((text, index) => ({ more: { text }, nodeID: index, type: "I", text: `a${text}` }));
    const json = JSON.stringify({ about: [{ texts }, {}], nodes }, null, space);
    const lines = json.split("\n");
    const found = readAif(json, "x.json").graph.claims.map(({ place }) =>
      lines
        .slice(place.line - 1)
        .join("\n")
        .slice(place.column - 1),
    );
    expect(found.map((rest) => /^\{\s*"more":/.test(rest))).toEqual(nodes.map(() => true));
    expect(new Set(found).size).toBe(nodes.length);
  });
});
