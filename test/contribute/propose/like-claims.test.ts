import { expect, test } from "vitest";
import { generateDebate } from "../../../scripts/generate-debate.ts";
import { compile } from "../../../src/compile.ts";
import { likeClaims } from "../../../src/contribute/propose/propose.ts";

const debate = generateDebate({ claims: 300, seed: 2 });
const { debate: graph } = compile(debate);

/** Ways to vary a sentence. */
const changes: readonly (readonly [name: string, change: (sentence: string) => string])[] = [
  ["word for word", (sentence) => sentence],
  ["in capitals", (sentence) => sentence.toUpperCase()],
  ["with its end cut", (sentence) => sentence.replace(/ \S+\.$/, ".")],
  ["with half of it cut", (sentence) => `${sentence.slice(0, sentence.length / 2)}.`],
  ["with a word put in", (sentence) => sentence.replace(" ", " really ")],
  ["denied", (sentence) => `It is not true that ${sentence}`],
  ["with a number", (sentence) => sentence.replace(/\.$/, " 12 times.")],
  ["with a letter changed in each third word", (sentence) => sentence.replace(/(\S+ \S+ \S)\S/g, "$1z")],
];

test.each(changes)("the form and the near-duplicate rule agree about a sentence %s", (_, change) => {
  const written = graph.claims
    .filter((_claim, at) => at % 25 === 0)
    .map(({ id, sentence, path }) => ({ id, asked: change(sentence.value), folder: path.replace(/[^/]+$/, "") }));
  // The paths come last, so that the rule compares these files with all others.
  const files = written.map(({ id, asked, folder }, at) => ({
    path: `${folder}zz-${at}.yaml`,
    text: `claim: ${JSON.stringify(asked)}\nsupports: ${id}\n`,
  }));
  const reports = compile([...debate, ...files]).diagnostics.filter(({ rule }) => rule === "near-duplicate");
  for (const [at, { asked }] of written.entries()) {
    const report = reports.find(({ path }) => path === files[at]?.path);
    const [nearest] = likeClaims(graph.claims, asked);
    expect([asked, nearest?.id]).toEqual([asked, /`([a-z0-9-]+)`/.exec(report?.message ?? "")?.[1]]);
  }
});
