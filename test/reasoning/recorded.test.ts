import { describe, expect, test } from "vitest";
import type { Label } from "../../src/claims/model/index.ts";
import type { Judgement } from "../../src/reasoning/judgements.ts";
import { standing, type Standing } from "../../src/reasoning/standing.ts";
import { holds } from "../holds.ts";
import { claims, flatGraphs, id, judgements } from "./any-graph.ts";
import { asked, sketchStanding } from "./sketch-standing.ts";

const recorded = (drawing: string, claim: string) => sketchStanding(drawing).recorded(claim);

describe("what is recorded on a claim", () => {
  test("counts the attacks and undercuts of its supports that stand", () => {
    //   r ──┬──▶ p ✕◀── a ✕◀── b      c ──✕ p, undercut by d
    //       ✕
    //       u
    const drawing = "r -> p \n u x (r -> p) \n a x p \n b rebuts a \n c x p \n d x (c x p) \n e x p";
    expect(recorded(drawing, "p")).toMatchObject({ standing: 2 });
    expect(recorded(drawing, "p")).toMatchObject({ reasons: 1, reasonsStanding: 0 });
  });

  test("counts a claim that undercuts twice once, and linked premises as one reason", () => {
    const drawing = "r + s -> p \n t -> p \n u x (r -> p) \n u x (t -> p)";
    expect(recorded(drawing, "p")).toMatchObject({ standing: 1, reasons: 2 });
  });

  test("names the other claims of which one judgement changes what follows", () => {
    expect(recorded("a x p \n b x a", "p")).toMatchObject({ turnsOn: ["a", "b"], flips: 1 });
    expect(recorded("a x p \n b x p", "p")).toMatchObject({ turnsOn: [], flips: 2 });
    expect(recorded("r -> p \n s -> p \n t -> p", "p")).toMatchObject({ turnsOn: [], flips: 3 });
    expect(recorded("r -> p \n s -> p \n t -> p \n u -> p", "p")).toMatchObject({ flips: "more" });
    expect(recorded("p -> q", "p")).toMatchObject({ turnsOn: [], flips: null });
  });
});

describe("how firm a label is", () => {
  test("is the same as when all sets of up to three further judgements are tried", () => {
    holds([flatGraphs, judgements, id], 400, (graph, judged, claim) => {
      const view = standing(graph, judged);
      const found = asked(view, () => view.firmness(claim));
      if (view.judgement(claim) !== null) return;
      const least = [1, 2, 3].find((count) => isChangedBy(view, claim, count)) ?? "more";
      // Nothing else bears on it, or a search of three finds nothing.
      expect(found?.flips ?? "more").toBe(least);
      expect(found?.turnsOn).toEqual(graph.claims.filter((other) => isChangedBy(view, claim, 1, [other])));
    });
  });

  test("is found also in a chain that is deeper than the call stack", () => {
    const drawing = Array.from({ length: 5000 }, (_, index) => `c${index + 1} x c${index}`);
    expect(sketchStanding(drawing.join("\n")).firmness("c0")).toMatchObject({ flips: 1 });
    const waiting = sketchStanding(drawing.join("\n"), { default: "unless-judged" });
    expect(waiting.firmness("c0")).toMatchObject({ flips: 1 });
  });

  test("is found also where claims all support each other, so that they have more ways than can be tried", () => {
    const names = [..."abcdefghijklmnop"];
    const drawing = names.flatMap((one) => names.filter((other) => other !== one).map((other) => `${one} -> ${other}`));
    const view = sketchStanding([...drawing, "fact -> p"].join("\n"));
    expect(view.firmness("a")).toEqual({ turnsOn: ["fact", "p"], flips: 1 });
  });
});

/** Whether so many judgements of other unjudged claims give the claim another label. All of them are tried. */
function isChangedBy(
  view: Standing,
  claim: string,
  count: number,
  among: readonly string[] = claims,
  label: Label = view.label(claim),
): boolean {
  if (count === 0) return view.label(claim) !== label;
  return among.some((other, index) => {
    if (other === claim || view.judgement(other) !== null) return false;
    return (["accept", "reject"] as const satisfies readonly Judgement[]).some((judgement) => {
      view.judge(other, judgement);
      const isChanged = isChangedBy(view, claim, count - 1, among.slice(index + 1), label);
      view.judge(other, null);
      return isChanged;
    });
  });
}
