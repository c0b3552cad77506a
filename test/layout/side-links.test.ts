import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { layOut, layOutNeighbourhood, verify } from "../../src/layout/index.ts";

const file = (name: string, ...lines: readonly string[]): { path: string; text: string } => ({
  path: `claims/${name}.yaml`,
  text: `${lines.join("\n")}\n`,
});

const { debate, evaluation } = compile([
  file("map", "title: Tea", "debates: [tea]"),
  file("tea/debate", "title: Tea", "questions: [when, why]"),
  file("tea/when", "question: When does the milk go in?"),
  file("tea/why", "question: Why does it matter?", "arises-from: taste"),
  file("tea/last", "claim: Milk goes in last.", "answers: when"),
  file("tea/habit", "claim: It matters since habits do.", "answers: why"),
  file("tea/taste", "claim: The taste is better then.", "supports: last", "jointly-with: want"),
  file("tea/want", "claim: One should do what tastes better.", "supports: last"),
]);
const layout = layOut(debate, evaluation);

describe("what a map shows beside relations", () => {
  it("leads from a claim to the question that it raises, inside the map", () => {
    expect(layout.raised.map(({ from, to }) => [from, to])).toEqual([["taste", "why"]]);
    expect(verify(layout, debate)).toEqual([]);
  });

  it("joins linked premises once, by a bracket where they stand below each other and by an arc elsewhere", () => {
    expect(layout.joints).toHaveLength(1);
    const [joint] = layout.joints;
    const ends = ["taste", "want"].map((id) => layout.cards.find((card) => card.id === id));
    expect([joint?.from, joint?.to].toSorted()).toEqual(["taste", "want"]);
    expect(joint?.conclusion).toBe("last");
    expect(joint?.kind).toBe(ends[0]?.x === ends[1]?.x ? "bracket" : "arc");
  });

  it("leaves out what leads to a card that is not there", () => {
    const country = layOut(debate, evaluation, ["why"]);
    expect([country.raised, country.joints]).toEqual([[], []]);
    expect(layOutNeighbourhood(debate, evaluation, "taste").raised).toEqual([]);
  });

  it("is sound on the bundled claims, as is everything else, on every map of them", () => {
    const bundled = compile(readClaims("claims").files);
    for (const questions of [
      undefined,
      ...bundled.debate.debates.map(({ id }) => bundled.debate.questionsOf.get(id)),
    ]) {
      expect(verify(layOut(bundled.debate, bundled.evaluation, questions), bundled.debate)).toEqual([]);
    }
    for (const { id } of bundled.debate.questions) {
      expect(verify(layOut(bundled.debate, bundled.evaluation, [id]), bundled.debate)).toEqual([]);
    }
  });
});
