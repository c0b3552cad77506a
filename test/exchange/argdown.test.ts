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
