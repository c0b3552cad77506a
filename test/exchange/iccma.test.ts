import fc from "fast-check";
import { expect, test } from "vitest";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { compile } from "../../src/compile.ts";
import { evaluate } from "../../src/reasoning/index.ts";
import { attackGraph, type AttackGraph } from "../../src/exchange/formats/iccma.ts";
import { fromDebate } from "../../src/exchange/index.ts";
import type { Debate } from "../../src/claims/model/index.ts";
import { sketchDebate } from "../sketch-debate.ts";
import { exported } from "./exchanged.ts";
import { holds } from "../holds.ts";

/** The grounded labelling by its definition (Caminada 2006): in if all attackers are out, out if one is in, until nothing changes. */
function grounded({ names, attacks }: AttackGraph): ReadonlyMap<string, string> {
  const attackers = Map.groupBy(attacks, ([, to]) => to);
  const labels = new Map<string, string>();
  for (let before = -1; before < labels.size;) {
    before = labels.size;
    for (const name of names) {
      const against = (attackers.get(name) ?? []).map(([from]) => labels.get(from));
      if (labels.has(name)) continue;
      if (against.includes("in")) labels.set(name, "out");
      else if (against.every((label) => label === "out")) labels.set(name, "in");
    }
  }
  return labels;
}

/** Our labels and those of the exported graph, by claim. */
function bothLabels(debate: Debate): readonly (readonly [ours: string, theirs: string, id: string])[] {
  const { graph } = fromDebate(debate, []);
  const labels = grounded(attackGraph(graph));
  return [...evaluate(debate).labels]
    .filter(([id]) => graph.claims.some(({ key }) => key === id))
    .map(([id, label]) => [label, labels.get(id.replaceAll("-", "_")) ?? "undecided", id]);
}

const agrees = (debate: Debate): void => {
  const labels = bothLabels(debate);
  expect(labels.map(([ours, , id]) => `${id} ${ours}`)).toEqual(labels.map(([, theirs, id]) => `${id} ${theirs}`));
};

test("the grounded extension of the exported graph is what stands on the map, in generated debates", () => {
  holds([fc.integer({ min: 2, max: 120 }), fc.nat()], 15, (claims, seed) => {
    agrees(compile(generateDebate({ claims, seed })).debate);
  });
});

test("the same for any relations, with circles, undercuts of attacks and of undercuts, linked premises and exclusive questions", () => {
  const letter = fc.constantFrom(..."abcdef");
  const line = fc.oneof(
    fc.tuple(letter, fc.constantFrom("->", "x"), letter).map((parts) => parts.join(" ")),
    fc.tuple(letter, letter, letter).map(([a, b, c]) => `${a} + ${b} -> ${c}`),
    fc.tuple(letter, letter, fc.constantFrom("->", "x"), letter).map(([a, b, sign, c]) => `${a} x (${b} ${sign} ${c})`),
    fc
      .tuple(letter, letter, letter, fc.constantFrom("->", "x"), letter)
      .map(
        ([a, b, c, sign, d]) =>
          `${a} x (${b} x (${c} ${sign} ${d})) \n ${b} x (${c} ${sign} ${d}) \n ${c} ${sign} ${d}`,
      ),
  );
  holds([fc.array(line, { maxLength: 12 }), fc.boolean()], 200, (lines, exclusive) => {
    // Every claim answers the question, so that all are on the map.
    const answers = [..."abcdef"].map((letter) => `${letter} answers ${exclusive && letter < "d" ? "q" : "r"}`);
    const debate = sketchDebate([...answers, "g answers q", exclusive ? "q is exclusive" : "", ...lines].join("\n"));
    const questions = { ...debate, debates: [], questionsOf: new Map([["sketch", ["q", "r"]]]) };
    const sketch = {
      kind: "debate",
      id: "sketch",
      path: "",
      place: { path: "", start: 0, end: 0 },
      allow: [],
      aliases: [],
    } as const;
    const title = { value: "Sketch", place: sketch.place };
    agrees({ ...questions, debates: [{ ...sketch, title, summary: null, questions: [] }] });
  });
});

test("an attack that nothing undercuts is one attack, without helpers", () => {
  const files = generateDebate({ claims: 2, seed: 1 });
  expect(exported("apx", files).text).toMatch(/^(?:arg\([a-z]\w*\)\.\n|att\([a-z]\w*,[a-z]\w*\)\.\n)+$/);
  expect(exported("tgf", files).text).toMatch(/^(?:[a-z]\w*\n)+#\n(?:[a-z]\w* [a-z]\w*\n)*$/);
});
