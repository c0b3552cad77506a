import { expect, test } from "vitest";
import { exported, imported } from "./exchanged.ts";

const csv = "id,type,text,relation,to,person,basis,debate,conclusion,with\nq,question,Is tea hot?,,,,,,,\n";
const kialo = "Discussion Title: Is tea hot?\n\n1. Tea is hot.\n";
const argdown = "# Is tea hot?\n\n[A]: Tea is hot.\n  + [B]: It steams.\n";
const carneades = "statements:\n  a: Tea is hot.\n  b: It steams.\n";
const step = "    conclusion: a\n";
const graphml = (inside: string): string =>
  `<graphml>${["kind", "label", "relation", "exclusive", "data", "url"].map((key) => `<key id="${key}" attr.name="${key}"/>`).join("")}` +
  `<graph><node id="a"><data key="label">Tea is hot.</data></node><node id="b"><data key="label">It steams.</data></node>${inside}</graph></graphml>`;
const data = (words: string): string =>
  graphml(`<node id="c"><data key="label">Ice melts.</data><data key="data">${words}</data></node>`);
const edge = '<edge source="b" target="a"><data key="relation">supports</data><data key="label">Zq1</data></edge>';

// Words that begin with Zq are in a part that has no place on a map, or is easily overlooked.
test.each([
  ["csv", "a question's row", `${csv}r,question,Is ice cold?,pro,zq1,Zq2,zq3,,zq4,zq5\na,,Ice melts.,,,,,,,\n`],
  ["csv", "a row below that of a question", `${csv},,,,,Zq1,,,,\na,,Tea is hot.,,,,,,,\n`],
  ["csv", "a claim's row", `${csv}a,zq1,Tea is hot.,,,,zq2,zq3,zq4,zq5\n`],
  ["kialo", "a source that nothing refers to", `${kialo}\nSources:\n[1] https://zq1.example\n`],
  ["argdown", "a second wording", `${argdown}\n[A]: Zq1 is hot.\n`],
  ["argdown", "data that are no lists", `${argdown}\n[C]: Ice melts. {by: Zq1, sources: zq2, basis: zq3}\n`],
  ["argdown", "keys within data", `${argdown}\n[C]: Ice melts. {by: [{person: Ann, zq1: zq2}, {name: Zq3}]}\n`],
  ["argdown", "data of a reference", `${argdown}\n[B] {by: [Zq1]}\n  + [C]: Ice melts.\n`],
  ["argdown", "headings without claims", `${argdown}\n# Zq1 #zq3 {zq2: 1}\n\n## Zq4\n`],
  ["argdown", "data of written premises", `${argdown}\n<D>: {zq1: 2}\n\n(1) Ice melts.\n----\n(2) [A]\n`],
  ["carneades", "words in a list, and a second text", `${carneades}  zq1: [c]\n  d: {text: Ice melts., label: Zq2}\n`],
  ["carneades", "roles", `${carneades}arguments:\n  c:\n    premises: {zq1: b}\n${step}`],
  [
    "graphml",
    "a step's label",
    graphml('<node id="s"><data key="kind">step</data><data key="label">Zq1</data></node>'),
  ],
  ["graphml", "an edge's label", graphml(edge)],
  ["graphml", "a group's data", graphml('<node id="g"><data key="url">zq1</data><graph/></node>')],
  ["graphml", "a kind", graphml('<node id="k"><data key="kind">zq1</data><data key="label">Ice melts.</data></node>')],
  ["graphml", "data in JSON", data('{"by": ["Ann", 1, {"person": "Bo", "role": "zq1"}], "sources": [["zq2"]]}')],
  ["aif", "words of a locution", JSON.stringify({ nodes: locution("Asserting", "Ann: Zq1 is hot"), edges: chain() })],
])("%s: %s are kept, or lost by name", async (format, _, text) => {
  const { files, losses, problems } = await imported(format, text);
  const kept = JSON.stringify([files.map((file) => file.text), losses, problems]).toLowerCase();
  expect(files).not.toEqual([]);
  expect([...text.toLowerCase().matchAll(/zq\d/g)].filter(([word]) => !kept.includes(word))).toEqual([]);
});

function locution(scheme: string, text: string) {
  return [
    { nodeID: 1, type: "I", text: "Tea is hot." },
    { nodeID: 2, type: "L", text },
    { nodeID: 3, type: "YA", text: scheme },
  ];
}
function chain() {
  return [
    { fromID: 2, toID: 3 },
    { fromID: 3, toID: 1 },
  ];
}

test("who asks, challenges or promises something in AIF takes no stance on it", async () => {
  const stanceBy = async (scheme: string) => {
    const text = JSON.stringify({ nodes: locution(scheme, "Ann: Is tea hot?"), edges: chain() });
    const { files } = await imported("aif", text);
    return files.flatMap((file) =>
      /held-by/.test(file.text) ? (/stance: (\w+)/.exec(file.text)?.[1] ?? "asserts") : [],
    );
  };
  for (const scheme of ["Pure Questioning", "Challenging", "Promising", "Retracting"])
    expect([scheme, ...(await stanceBy(scheme))]).toEqual([scheme]);
  expect(await stanceBy("Assertive Questioning")).toEqual(["asserts"]);
  expect(await stanceBy("Denying")).toEqual(["rejects"]);
});

test("a claim that begins with Pro or Con goes out to Kialo and comes back with all of its words", async () => {
  const { files } = await imported("csv", "text\nPro: Tea is hot.\n");
  const back = await imported("kialo", exported("kialo", files).text);
  expect(back.files.map(({ text }) => text).join()).toContain('claim: "Pro: Tea is hot."');
});
