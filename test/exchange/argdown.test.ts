import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { imported } from "./exchanged.ts";

test.each(["constructor", "toString", "__proto__"])("a statement or an argument can be named %s", async (name) => {
  const { files } = await imported(
    "argdown",
    `[a]: Tea cools.\n  + <${name}>: Milk is cold. {rank: 1}\n  - [${name}]: Milk is warm.\n`,
  );
  expect(
    compile(files)
      .debate.claims.map(({ sentence }) => sentence.value)
      .toSorted(),
  ).toEqual(["Milk is cold.", "Milk is warm.", "Tea cools."]);
  expect(Object.keys(Object.prototype)).toEqual([]);
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
