import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { compile } from "../../src/compile.ts";
import { partOf } from "../../src/exchange/part-of.ts";
import { stepFinder } from "../../src/exchange/graph.ts";
import type { ExchangeGraph, ExchangeRelation } from "../../src/exchange/graph.ts";
import { exportPart, fromDebate } from "../../src/exchange/index.ts";
import { holdsLater } from "../holds.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { fixtureClaims } from "../site/fixture-site.ts";
import {
  answers,
  attacks,
  bothWays,
  errorsOf,
  graphOf,
  imported,
  place,
  supports,
  undercuts,
  writtenAs,
} from "./exchanged.ts";

/** Claims named by letters, and two questions. */
function lettersOf(claims: string, relations: readonly ExchangeRelation[]): ExchangeGraph {
  const question = { debate: "", exclusive: false, place };
  const questions = ["Q", "R"].map((key) => ({ key, text: `${key}?`, ...question }));
  return { ...graphOf([...claims], relations), questions };
}

/** The claims and relations of the part below Q, and what was lost. */
function belowQ(graph: ExchangeGraph) {
  const { graph: part, losses } = partOf(graph, new Set(["Q"]), "Q?");
  return {
    claims: part.claims.map(({ key }) => key).join(""),
    told: part.relations.map((relation) =>
      relation.kind === "undercuts"
        ? `${relation.from} undercuts ${relation.path.join("→")}`
        : `${typeof relation.from === "string" ? relation.from : relation.from.join("+")} ${relation.kind} ${relation.to}`,
    ),
    lost: losses.map(({ kind, words }) => `${kind}: ${words}`),
  };
}

describe("the part of a debate below a question", () => {
  test("has the claims whose place is there, and names the relations that lead out of it", () => {
    const graph = lettersOf("abcd", [
      answers("a", "Q"),
      supports(["b"], "a"),
      supports(["b"], "c"),
      answers("c", "R"),
      attacks(["d"], "c"),
      attacks(["d"], "a"),
    ]);
    expect(belowQ(graph)).toEqual({ claims: "ab", told: ["a answers Q", "b supports a"], lost: ["outside: b."] });
  });

  test("has the premises that are linked to its claims, which then tell the step that they are there for", () => {
    const graph = lettersOf("abc", [answers("a", "Q"), supports(["b", "c"], "a"), answers("c", "R")]);
    expect(belowQ(graph)).toEqual({
      claims: "abc",
      told: ["a answers Q", "b+c supports a", "c+b supports a"],
      lost: ["outside: c."],
    });
  });

  test("has a claim that undercuts a step out of it as an objection, and says so", () => {
    const graph = lettersOf("abcd", [
      answers("a", "Q"),
      supports(["b"], "a"),
      supports(["b"], "d"),
      undercuts("c", "b", "d"),
      answers("d", "R"),
    ]);
    expect(belowQ(graph)).toEqual({
      claims: "abc",
      told: ["a answers Q", "b supports a", "c attacks b"],
      lost: ["outside: b.", "undercut: c."],
    });
  });

  test("has no undercut of a step that is not whole in it", () => {
    const positions = [answers("a", "Q"), answers("d", "R"), answers("e", "R")];
    const linked = [supports(["b"], "a"), supports(["c", "d"], "a"), supports(["b", "e"], "d")];
    const graph = lettersOf("abcdef", [...positions, ...linked, attacks(["f"], "a"), undercuts("f", "b", "d")]);
    expect(belowQ(graph)).toMatchObject({ claims: "abcdf", lost: ["outside: b.", "outside: d.", "outside: f."] });
    expect(belowQ(graph).told).not.toContain("f undercuts b→d");
  });
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
  const [both, alone] = [["a", "b"], ["b"]].map((from) => supports(from, "c"));
  for (const steps of [
    [both, alone],
    [alone, both],
  ]) {
    const stepFrom = stepFinder(steps.flatMap((step) => step ?? []));
    expect([stepFrom(["a", "c"]), stepFrom(["b", "c"]), stepFrom(["c", "a"])]).toEqual([both, alone, undefined]);
  }
});
