import { expect, test } from "vitest";
import { layFlat } from "../../src/reasoning/graph.ts";
import { standing } from "../../src/reasoning/standing.ts";
import { labelsOf, sketchStanding } from "./sketch-standing.ts";

/** Examples from the literature, with the result that their authors give. Each is worked out in its comment. */

test("Nixon diamond: the Quaker and the Republican are undecided, and so is what depends on either", () => {
  // Reiter & Criscuolo 1981; grounded in Dung 1995, example 9.
  //
  //   quaker ─▶ dove ✕──✕ hawk ◀─ republican
  //
  // dove and hawk attack each other: neither attack can become live or dead first.
  const drawing = "quaker -> dove \n republican -> hawk \n dove x hawk \n hawk x dove \n dove x war";
  expect(labelsOf(sketchStanding(drawing))).toBe(
    "dove undecided, hawk undecided, quaker in, republican in, war undecided",
  );
});

test("reinstatement: a claim is in again if its attacker is attacked", () => {
  // Dung 1995, acceptability; Caminada 2006, "reinstatement".
  //
  //   a ✕◀── b ✕◀── c
  expect(labelsOf(sketchStanding("b x a \n c x b"))).toBe("a in, b out, c in");
});

test("floating assignment: two claims that attack each other leave what both attack undecided", () => {
  // Schlechta 1993; grounded semantics leaves all open (Caminada 2006).
  //
  //   a ✕──✕ b,  both ──✕ c ──✕ d
  expect(labelsOf(sketchStanding("a x b \n b x a \n a x c \n b x c \n c x d"))).toBe(
    "a undecided, b undecided, c undecided, d undecided",
  );
});

test("red light: the undercut makes the step dead and leaves its premise in", () => {
  // Pollock 1987: "the object looks red" is a reason for "it is red"; "it is lit by a red light" undercuts that step only.
  //
  //   looks ──┬──▶ red
  //           ✕
  //        red light
  const drawing = "looks -> red \n light x (looks -> red)";
  expect(labelsOf(sketchStanding(drawing))).toBe("light in, looks in, red undecided");
  expect(sketchStanding(drawing).why("red")).toEqual({
    kind: "waits",
    attacks: [],
    supports: [],
    rivals: [],
    lacks: "support",
  });
});

test("penguin: being a penguin undercuts the step from bird to flying and supports not flying", () => {
  // The standard example of defeasible reasoning, with Pollock's distinction: an undercut and a rebuttal at once.
  //
  //   bird ──┬──▶ flies ✕◀── grounded
  //          ✕                  ▲
  //        penguin ─────────────┘
  const drawing = "bird -> flies \n penguin x (bird -> flies) \n penguin -> grounded \n grounded x flies";
  expect(labelsOf(sketchStanding(drawing))).toBe("bird in, flies out, grounded in, penguin in");
});

test("last-minute offers: an undercut of an attack decides between rivals, unless it is undercut itself", () => {
  // Baroni, Cerutti, Giacomin & Guida 2011, Bob's holidays: to Gstaad or to Cuba? He prefers skiing; no snow fell; there is
  // artificial snow.
  //
  //   gstaad ✕──┬──✕ cuba      skiing undercuts the attack from cuba
  //             ✕
  //          skiing ──┬
  //                   ✕
  //                nosnow ✕◀── artificial
  const offers = "gstaad x cuba \n cuba x gstaad \n skiing x (cuba x gstaad)";
  expect(labelsOf(sketchStanding(offers))).toBe("cuba out, gstaad in, skiing in");
  const snow = `${offers} \n nosnow x (skiing x (cuba x gstaad))`;
  expect(labelsOf(sketchStanding(snow))).toBe("cuba undecided, gstaad undecided, nosnow in, skiing in");
  expect(labelsOf(sketchStanding(`${snow} \n artificial x nosnow`))).toBe(
    "artificial in, cuba out, gstaad in, nosnow out, skiing in",
  );
});

test("a framework of the competition of solvers has the grounded extension that a solver prints", () => {
  // The fifth example in features/grounded.feature of asgl (github.com/kisp/asgl), of ICCMA 2015: [[3,1,7]].
  const attacks = "1 2, 2 3, 3 4, 4 5, 5 3, 1 6, 6 7, 7 5, 8 9, 9 8".replaceAll(/(\d) (\d),?/g, "a$1 x a$2\n");
  expect(labelsOf(sketchStanding(attacks))).toBe(
    "a1 in, a2 out, a3 in, a4 out, a5 out, a6 out, a7 in, a8 undecided, a9 undecided",
  );
});

test("linked premises: a step from two premises needs both", () => {
  // Carneades: Gordon, Prakken & Walton 2007, premises of one argument.
  //
  //   statute ┐
  //           ├──▶ liable
  //   facts   ┘  ✕◀── alibi attacks facts
  const drawing = "statute + facts -> liable \n alibi x facts";
  expect(labelsOf(sketchStanding(drawing))).toBe("alibi in, facts out, liable undecided, statute in");
  expect(labelsOf(sketchStanding(drawing, { reject: "alibi" }))).toBe("alibi out, facts in, liable in, statute in");
});

test("self-attack: a claim that attacks itself is undecided, and so is what it attacks", () => {
  // Dung 1995: the grounded extension holds no argument that attacks itself, nor defends against one with nothing else.
  // A claim file can't say so; a graph can.
  const graph = layFlat({
    claims: ["a", "b"],
    inferences: [],
    attacks: [
      [0, [0], []],
      [1, [0], []],
    ],
    rivals: [],
    positions: [],
  });
  expect(labelsOf(standing(graph))).toBe("a undecided, b undecided");
});

test.each([
  ["two", "a x b \n b x a"],
  ["three", "a x b \n b x c \n c x a"],
  ["four", "a x b \n b x c \n c x d \n d x a"],
  ["five", "a x b \n b x c \n c x d \n d x e \n e x a"],
])("a cycle of %s attacks is undecided, whether even or odd", (_, drawing) => {
  // Dung 1995: the grounded extension of a ring is empty.
  expect(new Set(sketchStanding(drawing).labels().values())).toEqual(new Set(["undecided"]));
});

test("a cycle is decided by an attack from outside on one of its claims", () => {
  //        o
  //        ✕
  //   a ──✕ b ──✕ c ──✕ a
  expect(labelsOf(sketchStanding("a x b \n b x c \n c x a \n o x b"))).toBe("a out, b out, c in, o in");
});

test("a cycle of supports doesn't support itself", () => {
  // The least fixed point gives nothing without a ground outside the ring.
  expect(labelsOf(sketchStanding("a -> b \n b -> a"))).toBe("a undecided, b undecided");
  expect(labelsOf(sketchStanding("a -> b \n b -> a \n g -> a"))).toBe("a in, b in, g in");
});
