import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../src/compile.ts";
import { parse as readCsv } from "csv-parse/sync";
import { SyntaxValidator } from "fast-xml-validator";
import { DirectedGraph, MultiDirectedGraph } from "graphology";
import graphml from "graphology-graphml";
import { Parser } from "n3";
import { describe, expect, test } from "vitest";
import { readClaims } from "../../src/files/read-claims.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { writeVocabulary } from "../../src/exchange/index.ts";
import { bundledFiles } from "../bundled-map.ts";
import { countedLosses, debateGraph, exported, imported, written } from "./exchanged.ts";
import { fixtureClaims } from "../site/fixture-site.ts";

const filesOf = (name: string): readonly SourceFile[] =>
  name === "the bundled map" ? bundledFiles() : readClaims(fixtureClaims(name)).files;

const label = "http://www.w3.org/2000/01/rdf-schema#label";

describe.each(["every-key", "hostile-but-valid", "german", "the bundled map"])("programs of others read %s", (name) => {
  const files = filesOf(name);
  const { graph } = debateGraph(files);
  const texts = [...graph.questions, ...graph.claims].map(({ text }) => text).toSorted();

  test("as TriG, each claim in a graph of its own with its words (n3)", () => {
    const quads = new Parser({ format: "application/trig" }).parse(exported("trig", files).text);
    const labels = quads.filter(({ predicate }) => predicate.value === label);
    expect(labels.map(({ object }) => object.value).toSorted()).toEqual(texts);
    const assertions = new Set(labels.map((quad) => quad.graph.value).filter((value) => value.endsWith("#assertion")));
    expect(assertions.size).toBe(graph.claims.length);
    const parts = ["head", "provenance", "publication"];
    const graphs = new Set(quads.map((quad) => quad.graph.value));
    for (const assertion of assertions)
      expect(parts.filter((part) => !graphs.has(assertion.replace("#assertion", `#${part}`)))).toEqual([]);
  });

  test("as GraphML, with every question and claim, and edges between known nodes, in valid XML (graphology, fast-xml-validator)", () => {
    const { text } = exported("graphml", files);
    expect(new SyntaxValidator().validate(text)).toBe(true);
    const read = graphml.parse(MultiDirectedGraph, text);
    const nodes = read.mapNodes((_key, attributes) => attributes);
    expect(nodes.flatMap((node) => (node["kind"] === "step" ? [] : [String(node["label"])])).toSorted()).toEqual(texts);
    const relations = new Set(read.mapEdges((_key, attributes) => String(attributes["relation"])));
    expect([...relations].filter((kind) => !/^(?:supports|attacks|answers|premise|undercuts)$/.test(kind))).toEqual([]);
    expect(read.size).toBeGreaterThanOrEqual(graph.relations.length);
  });

  test("as CSV, a row for each claim under the columns of the head (csv-parse)", () => {
    const rows: unknown = readCsv(exported("csv", files).text, { columns: true, bom: true });
    const claims = Array.isArray(rows) ? rows.map((row: unknown) => String(Reflect.get(Object(row), "text"))) : [];
    const worded = new Set(claims);
    expect(graph.claims.map(({ text }) => text).filter((text) => !worded.has(text))).toEqual([]);
  });
});

test("the vocabulary of TriG has each term that a debate with every key is written in, with its meaning (n3)", () => {
  const written = new Parser({ format: "application/trig" }).parse(exported("trig", filesOf("every-key")).text);
  const used = written.map(({ predicate }) => predicate.value).filter((term) => term.includes("/vocabulary/"));
  const described = new Parser().parse(writeVocabulary("https://tea.example.org/"));
  const comments = described.filter(({ predicate }) => predicate.value.endsWith("#comment"));
  expect(new Set(comments.map(({ subject }) => subject.value))).toEqual(new Set(used));
});

test("a reader of graphs that allows one edge between two nodes reads the small map", () => {
  const read = graphml.parse(DirectedGraph, exported("graphml", filesOf("small")).text);
  expect(read.order).toBeGreaterThan(10);
});

test.each(written)("%s: a debate with every key is written as in the golden file, with its losses", async (format) => {
  const { text, losses } = exported(format, filesOf("every-key"));
  await expect(text).toMatchFileSnapshot(`golden/every-key.${format}`);
  await expect(`${JSON.stringify(countedLosses(losses), null, 2)}\n`).toMatchFileSnapshot(
    `golden/every-key.${format}.losses.json`,
  );
});

const formatOfBlock = { csv: "csv", argdown: "argdown", text: "kialo" } as const;

test.each(["en", "de"])(
  "the examples of the guide in %s say the same in each format, without problems and without drafts",
  async (language) => {
    const path = join("src/guides", language, "about/data.mdx");
    const blocks = [...readFileSync(path, "utf8").matchAll(/^```(csv|argdown|text)\n([^]*?)^```$/gm)];
    expect(blocks.map(([, fence]) => fence)).toEqual(["csv", "argdown", "text"]);
    const positions = new Set<string>();
    for (const [, fence, text = ""] of blocks) {
      const format = fence === "csv" || fence === "argdown" || fence === "text" ? formatOfBlock[fence] : "csv";
      const { files, problems, drafts } = await imported(format, text);
      expect([problems, drafts]).toEqual([[], []]);
      const { claims } = compile(files).debate;
      expect(claims.map(({ role }) => role)).toEqual(expect.arrayContaining(["position", "reason", "objection"]));
      for (const { role, sentence } of claims) if (role === "position") positions.add(sentence.value);
    }
    expect(positions.size).toBe(1);
  },
);
