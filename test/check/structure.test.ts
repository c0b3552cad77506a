import { describe, expect, test } from "vitest";
import { onTeaDebate, claimFile, findingsOf } from "./tea-debate.ts";
import { compile } from "../../src/compile.ts";
import type { Diagnostic, SourceFile } from "../../src/claims/model/index.ts";
import fc from "fast-check";
import { stronglyConnected } from "../../src/check/strongly-connected.ts";
import { repair } from "../../src/contribute/repair/index.ts";
import { holds } from "../holds.ts";
import { row } from "../row.ts";

const claim = (relation: string, ...more: readonly string[]): string =>
  ["claim: It is so.", relation, ...more, ""].join("\n");
const messages = (found: readonly Diagnostic[]): readonly string[] => found.map(({ message }) => message);

/** Claims that have only these relations, by their ids. */
const related = (relations: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(relations).map(([id, relation]) => [`claims/tea/${id}.yaml`, claim(relation)]));

test.each([
  [
    ...row("is reported once, from its smallest id", "a:2:31"),
    { a: "supports: [milk-goes-in-last, b]", b: "supports: c", c: "supports: a", d: "supports: a" },
    "These claims support each other in a cycle: `a` supports `b` supports `c` supports `a`.",
  ],
  [
    ...row("that goes through linked premises is found", "b:2:11"),
    { a: "supports: [milk-goes-in-last, b]\njointly-with: c", b: "supports: c", c: "supports: milk-goes-in-last" },
    "These claims support each other in a cycle: `b` supports `c` supports `b`.",
  ],
  [
    ...row("of first relations alone is reported, without the claims that lead into it", "a:2:13"),
    { a: "objects-to: b", b: "rebuts: a", c: "supports: b" },
    "The first relations of these claims lead only to each other: `a` → `b` → `a`.",
  ],
])("a cycle %s", (_, place, relations, message) => {
  const found = findingsOf("support-cycle", related({ ...relations }));
  expect(found.map(({ path, line, column }) => `${path.slice(11, -5)}:${line}:${column}`)).toEqual([place]);
  expect(messages(found)).toEqual([message]);
});

test("a relation to an undercut is not called wrong while the role of the premise is not known", () => {
  const reason = "claims/tea/pouring-last-sets-the-amount.yaml";
  const undercut = "undercuts:\n  - premise: pouring-last-sets-the-amount\n    conclusion: milk-goes-in-last";
  const files = {
    [reason]: claim("objects-to: milk goes in last"),
    "claims/tea/a.yaml": claim(undercut),
    "claims/tea/b.yaml": claim("objects-to: a"),
  };
  expect(findingsOf("wrong-relation", files)).toEqual([]);
  const found = findingsOf("wrong-relation", { ...files, [reason]: claim("supports: milk-goes-in-last") });
  expect(messages(found)).toEqual(["`a` is an objection, but `objects-to` takes a position, a reason or a rebuttal."]);
  expect(findingsOf("wrong-relation", { ...files, "claims/tea/b.yaml": claim("rebuts: a") })).toEqual([]);
});

test("missing parts of the debate are not reported while a file can't be understood", () => {
  const position = { "claims/tea/a.yaml": claim("answers: when-should-milk-go-in") };
  const person = { "claims/people/ann-other.yaml": "name: {literal: Ann Other}\n" };
  expect(findingsOf("position-without-reason", position)).toHaveLength(1);
  expect(findingsOf("unused-file", person)).toHaveLength(1);
  const broken = { "claims/tea/broken.yaml": "claim: [\n" };
  expect(findingsOf("position-without-reason", { ...position, ...broken })).toEqual([]);
  expect(findingsOf("unused-file", { ...person, ...broken })).toEqual([]);
});

test("a person or source named with a misspelt id is not also reported as unused", () => {
  const person = { "claims/people/ann-other.yaml": "name: {literal: Ann Other}\n" };
  const holder = (id: string): string => claim("supports: milk-goes-in-last", `held-by: [{person: ${id}, source: x}]`);
  expect(findingsOf("unused-file", { ...person, "claims/tea/a.yaml": holder("ann-oter") })).toEqual([]);
  expect(findingsOf("unused-file", { ...person, "claims/tea/a.yaml": holder("Ann Other") })).toEqual([]);
  expect(findingsOf("unused-file", { ...person, "claims/tea/a.yaml": holder("nobody-else") })).toHaveLength(1);
  const source = { "claims/sources/tea-2020-book.yaml": "type: book\ntitle: Tea\n" };
  const citation = (id: string): string => claim("supports: milk-goes-in-last", `explanation: See [@${id}, p. 3].`);
  expect(findingsOf("unused-file", { ...source, "claims/tea/a.yaml": citation("tea-2020-bok") })).toEqual([]);
  expect(findingsOf("unused-file", { ...source, "claims/tea/a.yaml": citation("gibbs-1999") })).toHaveLength(1);
});

test("a reference to a file that can't be understood is not reported as unknown", () => {
  const files = { "claims/tea/broken.yaml": "claim: [\n", "claims/tea/a.yaml": claim("supports: broken") };
  expect(findingsOf("unknown-id", files)).toEqual([]);
});

test("a message on an unknown id names the likely intended id, or the new one of a renamed record", () => {
  const files = {
    "claims/tea/renamed.yaml": claimFile("The name is new.", "aliases: as-it-was-called"),
    "claims/tea/a.yaml": claim("supports: [milk-goes-in-lats, as-it-was-called, zzz]"),
  };
  expect(findingsOf("unknown-id", files).map(({ help }) => help)).toEqual([
    "Did you mean `milk-goes-in-last`?",
    "It was renamed: write `renamed`.",
    "A claim's id is the name of its file without `.yaml`.",
  ]);
});

test("a reference to a former id of any kind of record is told the new one", () => {
  const files = {
    "claims/map.yaml": "title: A map of tea\ndebates: [coffee]\ntours: [quick]\npages: [how]\n",
    "claims/tea/debate.yaml": "title: How should tea be made?\naliases: coffee\n",
    "claims/tea/when-should-milk-go-in.yaml": "question: When does milk go in?\naliases: when\n",
    "claims/sources/orwell-1946-nice-cup.yaml": "type: book\ntitle: A Nice Cup of Tea\naliases: cup\n",
    "claims/people/george-orwell.yaml": "name: { literal: George Orwell }\naliases: orwell\n",
    "claims/tours/slow.yaml": "title: Slow\naliases: quick\nstops: []\n",
    "claims/pages/method.yaml": "title: Method\naliases: how\n",
    "claims/tea/milk-goes-in-last.yaml":
      "claim: It is so.\nanswers: when\nheld-by: [{ person: orwell, source: cup, at: p. 1 }]\n",
  };
  const found = findingsOf("unknown-id", files);
  expect(found.map(({ help }) => /^It was renamed: write `(.+)`\.$/.exec(help)?.[1])).toEqual(
    expect.arrayContaining("tea slow method when-should-milk-go-in george-orwell orwell-1946-nice-cup".split(" ")),
  );
});

test("a former id that another record of its kind has is reported", () => {
  const person = "name: { literal: Eric Blair }\naliases: george-orwell\n";
  expect(messages(findingsOf("duplicate-id", { "claims/people/eric-blair.yaml": person }))).toEqual([
    "The id `george-orwell` is already used by claims/people/george-orwell.yaml.",
  ]);
});

test("an id that is also a former id is reported, whichever file comes first", () => {
  const found = findingsOf("duplicate-id", {
    "claims/tea/a.yaml": claimFile("It is so.", "aliases: milk-goes-in-last"),
  });
  expect(messages(found)).toEqual(["The id `milk-goes-in-last` is already used by claims/tea/milk-goes-in-last.yaml."]);
  expect(found[0]).toMatchObject({ path: "claims/tea/a.yaml", line: 3, column: 10 });
});

test("a source and a claim may have the same id", () => {
  const source = "type: webpage\ntitle: Milk\nchecked: {date: 2025, record: none}\n";
  expect(findingsOf("duplicate-id", { "claims/sources/milk-goes-in-last.yaml": source })).toEqual([]);
});

test.each([
  ["answers: milk-goes-in-last", "Write `supports` or `objects-to`, or name a question."],
  ["supports: when-should-milk-go-in", "Write `answers: when-should-milk-go-in`, or name a claim."],
  ["rebuts: milk-goes-in-last", "Write `objects-to: milk-goes-in-last`."],
  ["objects-to: objection", "Write `rebuts: objection`."],
])("the wrong word for a relation, %s, comes with the right one", (relation, help) => {
  const found = findingsOf("wrong-relation", related({ objection: "objects-to: milk-goes-in-last", a: relation }));
  expect(found.map((diagnostic) => diagnostic.help)).toEqual([help]);
});

test("a message on an undercut without a step lists the steps of its premise", () => {
  const undercut = ["undercuts:", "  - premise: pouring-last-sets-the-amount", "    conclusion: other"].join("\n");
  const found = findingsOf("undercut-without-step", {
    "claims/tea/other.yaml": claim("supports: milk-goes-in-last"),
    "claims/tea/a.yaml": claim(undercut),
  });
  expect(found.map(({ help }) => help)).toEqual([
    "What can be undercut there: `{ premise: pouring-last-sets-the-amount, conclusion: milk-goes-in-last }`.",
  ]);
});

test("an undercut of an undercut names exactly what its claim undercuts, and a message says what that is", () => {
  const step = "premise: pouring-last-sets-the-amount, conclusion: milk-goes-in-last";
  const found = (entry: string) =>
    findingsOf("undercut-without-step", {
      "claims/tea/u.yaml": claim(`undercuts: [{ ${step} }]`),
      "claims/tea/v.yaml": claim(`undercuts: [{ undercut: u, ${step} }]`),
      "claims/tea/a.yaml": claim(`undercuts: [${entry}]`),
    });
  expect(found(`{ undercut: [v, u], ${step} }`)).toEqual([]);
  expect(found(`{ undercut: [v], ${step} }`)).toMatchObject([
    {
      line: 2,
      column: 15,
      message: "`v` does not undercut `pouring-last-sets-the-amount → milk-goes-in-last`.",
      help: `What can be undercut there: \`{ undercut: [v, u], ${step} }\`.`,
    },
  ]);
  expect(found("{ premise: v, conclusion: u }")).toMatchObject([
    {
      message: "There is no inference from `v` to `u`.",
      help: `What can be undercut there: \`{ undercut: [v, u], ${step} }\`.`,
    },
  ]);
});

test("a link in Markdown may lead to a question and to a retired claim, but a relation may not", () => {
  const files = {
    "claims/tea/gone.yaml": claimFile("It is gone.", "retired: {date: 2025, reason: It was wrong.}"),
    "claims/tea/a.yaml": claimFile("It is so.", "explanation: See [[gone]] and [[when-should-milk-go-in]]."),
  };
  expect(findingsOf("unknown-id", files)).toEqual([]);
  expect(findingsOf("retired-target", files)).toEqual([]);
  expect(findingsOf("retired-target", { ...files, "claims/tea/b.yaml": claim("supports: gone") })).toHaveLength(1);
});

test("claims that deny each other or have different numbers are not near-duplicates", () => {
  const other = (sentence: string) =>
    findingsOf("near-duplicate", { "claims/tea/zz.yaml": claimFile(sentence) }).length;
  expect(other("Whoever pours the milk last can see how much of it their tea needs.")).toBe(1);
  expect(other("Whoever pours the milk last can't see how much of it the tea needs.")).toBe(0);
  expect(other("Whoever pours the milk last can see 2 times how much of it the tea needs.")).toBe(0);
});

test("two questions that are worded almost the same are reported, and others are not", () => {
  const other = (sentence: string, more = "") =>
    findingsOf("near-duplicate", { "claims/tea/zz.yaml": `question: ${sentence}\n${more}` });
  const [found] = other("Should milk go into a cup before the tea or after it?");
  expect(found).toMatchObject({
    path: "claims/tea/zz.yaml",
    message:
      "This is worded almost the same as `when-should-milk-go-in` in claims/tea/when-should-milk-go-in.yaml: `Should milk go into the cup before the tea or after it?`",
    help: "If both ask the same, keep one question with the answers of both. If not, make the difference clear in the wording.",
  });
  expect(other("Should milk go into the cup before the tea or after it")).toHaveLength(1);
  expect(other("Should milk not go into the cup before the tea or after it?")).toEqual([]);
  expect(other("Should sugar go into the cup before the tea or after it?")).toEqual([]);
  expect(other("Should milk go into a cup before the tea or after it?", "allow: near-duplicate # why")).toEqual([]);
});

test("of two questions that are alike, the one whose file allows that is reported, so that its exception counts", () => {
  const [one, other] = ["claims/tea/a.yaml", "claims/tea/z.yaml"];
  const files = {
    [one]: "question: Does sugar belong into tea?\nallow: near-duplicate # why\n",
    [other]: "question: Does sugar belong into tea?\n",
  };
  const { diagnostics } = compile(onTeaDebate(files));
  expect(diagnostics.filter(({ rule }) => /near-duplicate|needless-allow/.test(rule))).toEqual([]);
});

test("a file full of hidden characters is reported once", () => {
  const found = findingsOf("hidden-character", { "claims/tea/a.yaml": claimFile("It\u200B is\u200B so\u200B.") });
  expect(messages(found)).toEqual(["The character U+200B is invisible. There are 3 such characters in this file."]);
});

test("a file of another type, or in UTF-16, is reported only as that", () => {
  const files = { "claims/tea/a.yaml": "\uFFFD\uFFFDc\0l\0a\0i\0m\0", "claims/tea/b.yaml": claim("supports: a") };
  const found = compile(onTeaDebate(files)).diagnostics;
  expect(messages(found)).toEqual([
    "This file contains U+0000, which no text has: it is not a text file, or is in UTF-16.",
  ]);
});

test("an image among the claims is reported only for its name", () => {
  const found = compile(onTeaDebate({ "claims/tea/cup.png": "\uFFFDPNG\u001a\0\u0001" })).diagnostics;
  expect(found.map(({ rule }) => rule)).toEqual(["bad-file-name"]);
});

test.each([
  ["https://example.org/my page", "An address can't contain spaces: write `https://example.org/my%20page`."],
  ["www.example.org/tea", "Write `https://www.example.org/tea`."],
  ["/claims/tea/", "Write a full address that begins with `https://` or `http://`."],
])("the address %s comes with a fix", (address, help) => {
  const person = `name: {literal: Ann Other}\nurl: ${address}\n`;
  expect(findingsOf("unsafe-url", { "claims/people/ann-other.yaml": person })[0]?.help).toBe(help);
});

test("a byte order mark at the beginning is no hidden character, but one later in the file is", () => {
  expect(findingsOf("hidden-character", { "claims/tea/a.yaml": `\uFEFF${claimFile("It is so.")}` })).toEqual([]);
  expect(findingsOf("hidden-character", { "claims/tea/a.yaml": claimFile("It is\uFEFF so.") })).toHaveLength(1);
});

test("a retired claim is not reported for changes to claims that it was related to", () => {
  const retired = "retired: {date: 2025, reason: It was wrong.}";
  const undercut = "undercuts:\n  - premise: milk-goes-in-last\n    conclusion: pouring-last-sets-the-amount";
  expect(findingsOf("wrong-relation", { "claims/tea/a.yaml": claim("rebuts: milk-goes-in-last", retired) })).toEqual(
    [],
  );
  expect(findingsOf("undercut-without-step", { "claims/tea/a.yaml": claim(undercut, retired) })).toEqual([]);
});

test("a source with the DOI or arXiv id of another is reported once with the other's id, and sources without such ids are not", () => {
  const source = (...lines: readonly string[]): string => ["type: article", "title: Tea", ...lines, ""].join("\n");
  const found = findingsOf("recorded-twice", {
    "claims/sources/a.yaml": source("DOI: 10.1000/ABC", 'arxiv: "2306.02572v1"'),
    "claims/sources/b.yaml": source("DOI: 10.1000/abc", 'arxiv: "2306.02572"'),
    "claims/sources/c.yaml": source("DOI: 10.1000/xyz"),
  });
  expect(found.map(({ path, message }) => [path, message])).toEqual([
    ["claims/sources/b.yaml", "The source `a` in claims/sources/a.yaml has the same DOI 10.1000/ABC."],
  ]);
});

const nodes = ["a", "b", "c", "d", "e", "f", "g"];
const edgeList = fc.array(fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes)), { maxLength: 14 });

function edgesOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  return new Map(nodes.map((node) => [node, pairs.filter(([from]) => from === node).map(([, to]) => to)]));
}

/** Everything that can be reached from a node in one step or more. */
function reachable(start: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(edges.get(start) ?? []);
  for (const node of reached) for (const next of edges.get(node) ?? []) reached.add(next);
  return reached;
}

test("two nodes are in one component exactly if each can be reached from the other", () => {
  holds([edgeList], 100, (pairs) => {
    const edges = edgesOf(pairs);
    const components = stronglyConnected(edges);
    for (const a of nodes) {
      for (const b of nodes.filter((node) => node !== a)) {
        const together = components.some((component) => component.has(a) && component.has(b));
        expect(together).toBe(reachable(a, edges).has(b) && reachable(b, edges).has(a));
      }
    }
  });
});

test("a cycle of twenty thousand nodes is found without exhausting the stack", () => {
  const ring = new Map(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, [`n${(index + 1) % 20_000}`]]));
  expect(stronglyConnected(ring).map(({ size }) => size)).toEqual([20_000]);
});

/** A debate in which each claim has a relation to the one before it; `relation` is its kind. */
function chain(length: number, relation: (before: string, index: number) => string): readonly SourceFile[] {
  const claims = Array.from({ length }, (_, index) => ({
    path: `claims/tea/c${index}.yaml`,
    text: `claim: Thing ${index} is so.\n${index === 0 ? "answers: q\n" : relation(`c${index - 1}`, index)}`,
  }));
  return [
    { path: "claims/map.yaml", text: "title: A map\ndebates:\n  - tea\n" },
    { path: "claims/tea/debate.yaml", text: "title: Tea\nquestions:\n  - q\n" },
    { path: "claims/tea/q.yaml", text: "question: Is it so?\n" },
    ...claims,
  ];
}

/** More claims than any JavaScript engine allows nested calls. */
const long = 12_000;

test.each([
  ["reasons", (before: string) => `supports: ${before}\n`],
  [
    "objections and rebuttals",
    (before: string, index: number) => `${index % 2 === 1 ? "objects-to" : "rebuts"}: ${before}\n`,
  ],
])("a chain of 12,000 %s is read, linked, checked and labelled", (_, relation) => {
  const { debate, evaluation, diagnostics } = compile(chain(long, relation));
  expect(evaluation.labels.size).toBe(long);
  expect(Math.max(...debate.claims.map(({ depth }) => depth ?? 0))).toBeGreaterThan(long / 3);
  expect(diagnostics.filter(({ rule }) => rule === "deep-claim")).not.toEqual([]);
});

test("if a branch is too deep, one claim is reported", () => {
  const { diagnostics } = compile(chain(30, (before) => `supports: ${before}\n`));
  expect(
    diagnostics.flatMap(({ rule, path, message }) => (rule === "deep-claim" ? [`${path} ${message}`] : [])),
  ).toEqual(["claims/tea/c12.yaml This relation puts the claim 13 levels below the question `q`."]);
  expect(compile(chain(12, (before) => `supports: ${before}\n`)).diagnostics).toEqual([]);
});

test("a cycle of 12,000 claims is reported with its members in order, and repairs still work", () => {
  const files = chain(long, (before) => `supports: ${before}\n`).map((file) =>
    file.path === "claims/tea/c0.yaml" ? { ...file, text: `${file.text}supports: c${long - 1}\n` } : file,
  );
  const { diagnostics } = compile(files);
  expect(diagnostics.map(({ rule }) => rule)).toContain("support-cycle");
  expect(repair(files, { wanted: () => true, spared: new Set() }).files).toEqual([]);
});

test("two files with one id are reported before what follows from it", () => {
  const rules = compile(
    onTeaDebate({
      "claims/tea/a/z.yaml": claim("objects-to: milk-goes-in-last"),
      "claims/tea/b/z.yaml": claim("supports: milk-goes-in-last"),
      "claims/tea/a/y.yaml": claim("objects-to: z"),
    }),
  ).diagnostics.map(({ rule }) => rule);
  expect(rules[0]).toBe("duplicate-id");
  expect(rules).toContain("wrong-relation");
});

test("a claim that names itself is told only that", () => {
  const found = compile(onTeaDebate({ "claims/tea/a.yaml": claim("objects-to: [milk-goes-in-last, a]") })).diagnostics;
  expect(found.map(({ message }) => message)).toEqual(["This claim names itself."]);
});

describe("the list of a debate", () => {
  const debate = "claims/tea/debate.yaml";
  const question = { "claims/tea/how-long.yaml": "question: How long should tea brew?\n" };
  const list = (...ids: readonly string[]) =>
    `title: Tea\nquestions:\n${ids.map((id) => `  - ${id}\n`).join("")}summary: Tea.\n`;

  test("lacks a question, which a repair adds at its end", () => {
    const files = { ...question, [debate]: list("when-should-milk-go-in") };
    const [found] = findingsOf("unlisted-question", files);
    expect([found?.path, found?.line, found?.help]).toEqual([debate, 3, "Add it: `- how-long`."]);
    const { files: repaired } = repair(onTeaDebate(files), { wanted: (path) => path === debate, spared: new Set() });
    expect(repaired[0]?.file.text).toContain(list("when-should-milk-go-in", "how-long"));
  });

  test("need not be there, and is not changed if it is in brackets", () => {
    expect(findingsOf("unlisted-question", { ...question, [debate]: "title: Tea\n" })).toEqual([]);
    const files = { ...question, [debate]: "title: Tea\nquestions: [when-should-milk-go-in]\n" };
    expect(findingsOf("unlisted-question", files)).toHaveLength(1);
    expect(repair(onTeaDebate(files), { wanted: () => true, spared: new Set() }).repairs).not.toContainEqual(
      expect.objectContaining({ rule: "unlisted-question" }),
    );
  });

  test("names a question twice", () => {
    const files = { [debate]: list("when-should-milk-go-in", "when-should-milk-go-in") };
    expect(findingsOf("wrong-relation", files)).toMatchObject([
      { path: debate, line: 4, message: "This list names `when-should-milk-go-in` twice." },
    ]);
  });
});
