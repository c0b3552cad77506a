import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { readAif } from "../../src/exchange/formats/read-aif.ts";
import { exported, imported, linkedPremises } from "./exchanged.ts";
import { holds } from "../holds.ts";

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
