import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { holdsLater } from "../holds.ts";
import { errorsOf, imported, read } from "./exchanged.ts";

/** What each format is made of, so that random texts get further than the first letter. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  aif: [
    '{"nodes":[',
    '],"edges":[',
    "]}",
    ..."{}[]:,",
    ...'"¦{"nodeID":"1","type":"I","text":"Tea."}'.split("¦"),
    ...'{"nodeID":2,"type":"I","text":"Hot."}¦{"nodeID":"3","type":"RA"}'.split("¦"),
    ...'{"nodeID":"4","type":"CA"}¦{"nodeID":"5","type":"L","text":"A: Tea."}'.split("¦"),
    ...'{"nodeID":"6","type":"YA"}¦{"fromID":"1","toID":"3"}'.split("¦"),
    ...'{"fromID":"3","toID":"2"}¦{"fromID":"2","toID":"4"}'.split("¦"),
    ...'{"fromID":"4","toID":"3"}¦null¦1e9'.split("¦"),
  ],
  kialo: "Discussion Title: ¦1.¦1.1.¦1.2.1.¦ Pro: ¦ Con: ¦-> See 1.¦[a](https://a.de)¦\\¦\n¦Tea?".split("¦"),
  argdown: [
    ..."[]<>(){}:#*_\\/@.-+=",
    ..."===\n¦\n¦\n\n¦  ¦[a]¦[b]: Tea.¦<c>¦<d>: Hot.¦\n  + ¦\n  - ¦\n    _ ¦\n  >< ¦\n(1) ¦\n(2) ".split("¦"),
    ..."\n----\n¦# Why?\n\n¦{by: [A]}¦//¦#tag¦@[a]".split("¦"),
  ],
  carneades: [
    ..."statements:\n¦arguments:\n¦issues:\n¦  a: Tea.\n¦  b:\n¦    text: Hot.\n¦  ¬app(c): ¬app(c)\n".split("¦"),
    ..."  c:\n¦    premises: [a, b]\n¦    conclusion: b\n¦    undercutter: ¬app(c)\n".split("¦"),
    ..."    positions: [a]\n¦&a ¦*a¦<<: ¦? ¦- ¦{¦}¦|\n".split("¦"),
  ],
  graphml: [
    ...'<graphml><key id="k" attr.name="label"/><graph>¦</graph></graphml>¦<graph>¦</graph>¦<?xml?>\n'.split("¦"),
    ...'<node id="a"><data key="k">Tea.</data></node>¦<node id="b"/>¦<node id="c">¦</node>¦<data key="k">'.split("¦"),
    ...'<edge source="a" target="b"/>¦<edge source="b" target="c">¦</edge>¦<y:NodeLabel>Hot.</y:NodeLabel>'.split("¦"),
    ...'<arg:thesis id="1"><arg:title>T</arg:title></arg:thesis>¦<arg:argument id="2">¦</arg:argument>'.split("¦"),
    ...'<arg:proposition id="1" type="conclusion"/>¦</data>¦<!DOCTYPE a [<!ENTITY b "c">]>¦&b;¦<![CDATA[¦]]>'.split(
      "¦",
    ),
    ...'<y:Arrows source="x"/>¦<y:LineStyle color="#ff0000"/>¦<!--¦-->'.split("¦"),
  ],
  csv: 'id,text,to,relation\n¦,¦;¦\t¦"¦""¦\r\n¦\n¦a¦pro¦con¦undercuts¦question¦\'=1¦Tea.'.split("¦"),
};

/** Values of YAML each of which is the one before it ten times. */
const laughs = [
  "a0: &a0 [x]",
  ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`),
];

/** Expects an import to end in files without errors, or in a problem, and every place to lie in the text. */
async function expectToEnd(format: string, text: string): Promise<void> {
  const { files, problems, losses } = await imported(format, text);
  if (files.length === 0) expect(problems).not.toEqual([]);
  else expect(errorsOf(compile(files))).toEqual([]);
  const lines = text.split(/\r\n|\n|\r/);
  for (const { place } of [...problems, ...losses]) {
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.line).toBeLessThanOrEqual(lines.length);
    expect(place.column).toBeGreaterThanOrEqual(1);
    expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? 0) + 1);
  }
}

describe.each(read)("%s", (format) => {
  test("any text ends in claims without errors, or in a message with its place", async () => {
    const piece = fc.oneof(fc.constantFrom(...(pieces[format] ?? [])), fc.string({ unit: "binary", maxLength: 6 }));
    const soup = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));
    const text = fc.oneof(fc.string({ unit: "binary" }), soup);
    await holdsLater([text], 100, (each) => expectToEnd(format, each));
  });

  test.each([
    ["nothing", ""],
    ["zeros", "\0".repeat(100_000)],
    ["open brackets", '[{(<"'.repeat(20_000)],
    ["open tags", "<graphml>".repeat(5_000)],
    ["nested tags", `${"<graphml>".repeat(5_000)}${"</graphml>".repeat(5_000)}`],
    ["hyphens on one line", `statements:\n  a: ${"- ".repeat(10_000)}\n  b: c\n`],
    ["keys on one line", `statements:\n  a: b\nx: [${"a: ".repeat(14_000)}\n`],
    ["tabs", `1. Tea ${"\t".repeat(100_000)}is hot.\n`],
    ["very many lines", "a\n".repeat(300_000)],
    ["one line of a million letters", "a".repeat(1_000_000)],
    ["the same line many times", "Tea is hot.\n".repeat(1_500)],
    ["references that multiply", `===\n${laughs.join("\n")}\n===\n\n[A]: Tea.\n  + [B]: Hot.\n`],
    ["references that multiply in data", `[A]: Tea. {${laughs.join(", ")}}\n  + [B]: Hot.\n`],
  ])("%s: ends", (_, text) => expectToEnd(format, text));
});

test.each(["argdown", "aif"])(
  "%s: an inference from thousands of premises is refused by their number",
  async (format) => {
    const premises = Array.from({ length: 12_000 }, (_, index) => `p${index}`);
    const aif = {
      nodes: [...["c", ...premises].map((id) => ({ nodeID: id, text: id, type: "I" })), { nodeID: "s", type: "RA" }],
      edges: [...premises.map((fromID) => ({ fromID, toID: "s" })), { fromID: "s", toID: "c" }],
    };
    const lines = premises.map((id, index) => `(${index + 1}) [${id}]: Premise.`);
    const argdown = `<a>\n\n${lines.join("\n")}\n----\n(12001) [c]: Conclusion.\n`;
    const { files, problems } = await imported(format, format === "aif" ? JSON.stringify(aif) : argdown);
    expect(files).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      "There are 12,000 premises of one inference; at most 200 are read.",
    ]);
  },
);

test.each(["argdown", "aif"])(
  "%s: of undercuts nested deeper than in any debate, the deepest are lost by name",
  async (format) => {
    const keys = Array.from({ length: 151 }, (_, index) => `a${index}`);
    const aif = {
      nodes: keys.flatMap((id) => [
        { nodeID: id, type: "I", text: `It is ${id}.` },
        { nodeID: `s${id}`, type: "CA" },
      ]),
      edges: keys.flatMap((fromID, index) => [
        { fromID, toID: `s${fromID}` },
        { fromID: `s${fromID}`, toID: index < 2 ? "a0" : `sa${index - 1}` },
      ]),
    };
    const argdown = keys
      .slice(1)
      .map((key, index) => `<a${index}>: It is a${index}.\n  ${index === 0 ? "-" : "_"} <${key}>\n`);
    const { losses } = await imported(format, format === "aif" ? JSON.stringify(aif) : argdown.join("\n"));
    const lost = losses.filter(({ kind }) => kind === "undercut" || kind === "no-step");
    expect([50, 51]).toContain(lost.length);
  },
);
