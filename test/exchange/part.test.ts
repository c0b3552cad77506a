import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { compile } from "../../src/compile.ts";
import { partOf } from "../../src/exchange/part-of.ts";
import { isStep, stepFinder } from "../../src/exchange/graph.ts";
import { exportPart, fromDebate } from "../../src/exchange/index.ts";
import { holdsLater } from "../holds.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { fixtureClaims } from "../site/fixture-site.ts";
import { bothWays, errorsOf, graphOf, imported, place, relationInWords, relationsIn, writtenAs } from "./exchanged.ts";
import { casesIn } from "../cases.ts";

/** Of a graph of claims named by letters, and two questions: the claims and relations of the part below Q, and what was lost. */
function belowQ(relations: string): string {
  const claims = [...new Set(relations.match(/\b[a-f]\b/g))].toSorted();
  const question = { debate: "", exclusive: false, place };
  const questions = ["Q", "R"].map((key) => ({ key, text: `${key}?`, ...question }));
  const graph = { ...graphOf(claims, relationsIn(relations)), questions };
  const { graph: part, losses } = partOf(graph, new Set(["Q"]), "Q?");
  const lost = losses.map(({ kind, words }) => `lost ${kind}: ${words}`);
  return [part.claims.map(({ key }) => key).join(""), ...part.relations.map(relationInWords), ...lost].join(", ");
}

const parts = casesIn(
  "test/exchange/parts.yaml",
  z.record(z.string(), z.strictObject({ whole: z.string(), part: z.string() })),
);

test.each(Object.entries(parts))("the part of a debate below a question has %s", (_, { whole, part }) => {
  expect(belowQ(whole)).toBe(part);
});

test("the parts of a debate by question have all its claims, and each comes back in every format without problems", async () => {
  await holdsLater([fc.integer({ min: 2, max: 60 }), fc.nat()], 5, async (claims, seed) => {
    const files = generateDebate({ claims, seed });
    const { debate } = compile(files);
    const whole = fromDebate(debate, files);
    const found = new Set<string>();
    for (const { id } of debate.questions) {
      const part = exportPart(whole, id, debate, files);
      expect(part?.graph.questions.map(({ key }) => key)).toEqual([id]);
      const keys = part?.graph.claims.map(({ key }) => key) ?? [];
      for (const key of keys) found.add(key);
      for (const format of bothWays) {
        if (part === null || keys.length === 0) continue;
        const back = await imported(format, writtenAs(format, part).text);
        expect([format, back.problems]).toEqual([format, []]);
        expect(errorsOf(compile(back.files))).toEqual([]);
        expect(back.counts.claims).toBe(keys.length);
      }
    }
    expect(found.size).toBe(debate.claims.length);
  });
});

test("an id that names no debate and no question has no part, and the losses of a part are its own", () => {
  const { files } = readClaims(fixtureClaims("small"));
  const { debate } = compile(files);
  const whole = fromDebate(debate, files);
  expect(exportPart(whole, "milk-goes-in-last", debate, files)).toBeNull();
  expect(exportPart(whole, "__proto__", debate, files)).toBeNull();
  for (const { id } of [...debate.debates, ...debate.questions]) {
    const part = exportPart(whole, id, debate, files);
    expect(part?.losses.some(({ kind }) => kind === "page" || kind === "retired")).toBe(false);
    for (const { place } of part?.losses ?? []) expect(files.map(({ path }) => path)).toContain(place.path);
  }
});

test.each(["csv", "argdown", "kialo"])("a question is written in %s as in the golden file", async (format) => {
  const { files } = readClaims(fixtureClaims("small"));
  const { debate } = compile(files);
  const part = exportPart(fromDebate(debate, files), "when-does-the-milk-go-in", debate, files);
  await expect(part === null ? "" : writtenAs(format, part).text).toMatchFileSnapshot(`golden/milk-question.${format}`);
});

test("the step from a premise is the one that it tells alone, rather than one with others", () => {
  const [both, alone] = relationsIn("a+b supports c, b supports c").filter(isStep);
  for (const steps of [
    [both, alone],
    [alone, both],
  ]) {
    const stepFrom = stepFinder(steps.flatMap((step) => step ?? []));
    expect([stepFrom(["a", "c"]), stepFrom(["b", "c"]), stepFrom(["c", "a"])]).toEqual([both, alone, undefined]);
  }
});
