import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { readGraphml } from "../../src/exchange/formats/read-graphml.ts";
import { errorsOf, exported, imported } from "./exchanged.ts";

test.each(["argunet", "yed"])("a drawing of %s is read as in the golden file, with its losses", async (program) => {
  const text = readFileSync(join(import.meta.dirname, `golden/tea-${program}.graphml`), "utf8");
  const { files, losses, problems } = await imported("graphml", text);
  expect(errorsOf(compile(files))).toEqual([]);
  const told = [
    ...losses.map(({ kind, words, place }) => `${place.line}: ${kind}: ${words}`),
    ...problems.map(({ message, place }) => `${place.line}: ${message}`),
  ];
  await expect(`${exported("argdown", files).text}\n/*\n${told.join("\n")}\n*/\n`).toMatchFileSnapshot(
    `golden/tea-${program}.argdown`,
  );
});

const graph = (inside: string) => `<graphml><key id="l" attr.name="label"/><graph>${inside}</graph></graphml>`;

test.each([
  ["a text", "Tea is hot.", 1, "This is no XML. Give GraphML of Argunet, of yEd or of this program."],
  ["other XML", "\n<note>\n<to>Ann</to></note>", 1, "There is no `graphml` in this file. Give GraphML of"],
  ["a graph without nodes", graph(""), 1, "There is no node in this file. Give GraphML of"],
  [
    "a file that breaks off",
    '<?xml version="1.0"?>\n<graphml>\n<graph><node id="a">\n',
    4,
    "This is no XML: Unclosed root tag. Fix it",
  ],
  [
    "a tag that is not closed",
    "<graphml>\n<graph>\n</node></graph></graphml>",
    3,
    "This is no XML: Unexpected close tag. Fix",
  ],
  ["an unknown entity", `<graphml>\n<graph a="&b;"/></graphml>`, 2, "This is no XML: Invalid character entity."],
])("%s gets one message with its line, which says what to give", async (_, text, line, message) => {
  const { files, losses, problems } = await imported("graphml", text);
  expect([files, losses, problems.length]).toEqual([[], [], 1]);
  expect(problems[0]?.place.line).toBe(line);
  expect(problems[0]?.message).toContain(message);
});

test("an edge to nowhere and one that does not say what it is are reported at their lines", () => {
  const nodes = '<node id="a"><data key="l">Tea.</data></node><node id="b"><data key="l">Milk.</data></node>';
  const edges = '\n<edge source="a" target="c"/>\n<edge source="a" target="b"/>';
  const { problems } = readGraphml(graph(nodes + edges), "x.graphml");
  expect(problems.map(({ message, place }) => `${place.line}: ${message}`)).toEqual([
    "2: This edge names `c`, which is no node.",
    "3: This edge does not say what it is. Label it supports, attacks or undercuts.",
  ]);
});

test.each([
  ["in tags of its own", "Tea is <b>not</b> good for <i>any <u>people</u></i>.", "Tea is not good for any people."],
  ["on lines of its own", "<p>Tea is hot.</p><p>It<br/>burns.</p>", "Tea is hot. It burns."],
  [
    "with signs that are no tags",
    "&lt;html&gt;If x &lt; 3 then &lt;b&gt;y&lt;/b&gt; &gt; 4 is so.&lt;/html&gt;",
    "If x < 3 then y > 4 is so.",
  ],
])("a label %s keeps all of its words", (_, label, words) => {
  const ours = `<node id="a"><data key="l">${label}</data></node>`;
  const yed = `<node id="b"><data key="g"><y:ShapeNode><y:NodeLabel>${label}</y:NodeLabel></y:ShapeNode></data></node>`;
  const { graph: read } = readGraphml(graph(label.startsWith("&lt;") ? yed : ours + yed), "x.graphml");
  expect(new Set(read.claims.map(({ text }) => text))).toEqual(new Set([words]));
});

const lossesIn = (text: string) =>
  readGraphml(text, "x.graphml").losses.map(({ kind, words, place }) => `${place.line}: ${kind}: ${words}`);

test("what has no place is lost by name", () => {
  const drawn =
    '<key id="d" for="edge" yfiles.type="edgegraphics"/><key id="c" attr.name="colour"><default>red</default></key>';
  const text = `<graphml>${drawn}<key id="l" attr.name="label"/><graph edgedefault="directed"><desc>Of tea.</desc>
<node id="a"><desc>Hot tea.</desc><data key="l">Tea is hot.</data><data key="l">Tea.</data><port name="left"/></node>
<node id="b"><data key="l">It burns.</data><data key="x">Odd.</data></node>
<edge source="a" target="b" directed="false"><desc>Why.</desc>
<data key="d"><y:EdgeLabel>con</y:EdgeLabel><y:EdgeLabel>strong</y:EdgeLabel></data></edge></graph></graphml>`;
  expect(lossesIn(text)).toEqual([
    "1: data: colour: red",
    "1: data: Of tea.",
    "2: data: Hot tea.",
    "2: data: Tea.",
    "2: data: port left",
    "3: data: Odd.",
    "4: data: Why.",
    "4: data: strong",
    "4: data: undirected: a – b",
  ]);
});

test("what a key says of all nodes or edges counts where they don't say it", () => {
  const keys =
    '<key id="l" for="node" attr.name="label"><default>Tea is hot.</default></key><key id="r" for="edge" attr.name="relation"><default>con</default></key>';
  const inside = '<node id="a"/><node id="b"><data key="l">It burns.</data></node><edge source="b" target="a"/>';
  const { graph: read, losses } = readGraphml(`<graphml>${keys}<graph>${inside}</graph></graphml>`, "x.graphml");
  expect(read.claims.map(({ text }) => text)).toEqual(["Tea is hot.", "It burns."]);
  expect(read.relations.map(({ kind }) => kind)).toEqual(["attacks"]);
  expect(losses).toEqual([]);
});

test("elements may have a prefix, and a label that denies is no support in green", () => {
  const line = '<y:LineStyle color="#00ff00"/><y:EdgeLabel>refutes</y:EdgeLabel>';
  const inside = `<node id="a"><data key="l">Tea.</data></node><node id="b"><data key="l">Hot.</data></node><edge source="a" target="b"><data key="d">${line}</data></edge>`;
  const text = `<graphml><key id="l" attr.name="label"/><key id="d"/><graph>${inside}</graph></graphml>`;
  const { graph: read } = readGraphml(text.replace(/<(\/?)(?=[a-z]+\b(?!:))/g, "<$1g:"), "x.graphml");
  expect(read.claims.map(({ text }) => text)).toEqual(["Tea.", "Hot."]);
  expect(read.relations.map(({ kind }) => kind)).toEqual(["attacks"]);
});
