import { expect, test } from "vitest";
import { evaluate } from "../../src/reasoning/index.ts";
import { type Judgements, nothingJudged } from "../../src/reasoning/labelling.ts";
import { sketchDebate } from "../sketch-debate.ts";

/** The labels of a drawn debate, as `a in, b out`. */
function labels(drawing: string, judgements: Judgements = nothingJudged): string {
  return [...evaluate(sketchDebate(drawing), judgements).labels].map(([id, label]) => `${id} ${label}`).join(", ");
}

function judging(
  accept: readonly string[],
  reject: readonly string[],
  rest: Judgements["default"] = "unless-answered",
) {
  return { accept: new Set(accept), reject: new Set(reject), default: rest };
}

test("a claim without attacks and supports is in", () => {
  expect(labels("a")).toBe("a in");
});

test("an attack by a claim that is in puts its target out", () => {
  expect(labels("b x a")).toBe("a out, b in");
});

test("an attack by a claim that is out is dead, and its target is in again", () => {
  expect(labels("c x b \n b x a")).toBe("a in, b out, c in");
});

test("a rebuttal attacks its objection as an objection attacks its claim", () => {
  expect(labels("o x a \n r rebuts o")).toBe("a in, o out, r in");
});

test("two claims that attack each other stay undecided, and so do claims that depend on them", () => {
  expect(labels("a x b \n b x a \n b x c")).toBe("a undecided, b undecided, c undecided");
});

test("a cycle of three attacks stays undecided", () => {
  expect(labels("a x b \n b x c \n c x a")).toBe("a undecided, b undecided, c undecided");
});

test("an attack from outside on one of an undecided pair decides both", () => {
  expect(labels("a x b \n b x a \n c x b")).toBe("a in, b out, c in");
});

test("a claim with a support that is in is in", () => {
  expect(labels("a -> b")).toBe("a in, b in");
});

test("a claim whose supports are all out is undecided rather than out", () => {
  expect(labels("x1 x a \n a -> b")).toBe("a out, b undecided, x1 in");
});

test("one of two supports is enough", () => {
  expect(labels("o x a \n a -> c \n b -> c")).toBe("a out, b in, c in, o in");
});

test("linked premises all have to be in", () => {
  expect(labels("a + b -> c")).toBe("a in, b in, c in");
  expect(labels("o x a \n a + b -> c")).toBe("a out, b in, c undecided, o in");
});

test("a live attack puts a claim out despite its supports", () => {
  expect(labels("a -> b \n o x b")).toBe("a in, b out, o in");
});

test("an undercut makes a support dead and leaves its premise in", () => {
  expect(labels("a -> b \n u x (a -> b)")).toBe("a in, b undecided, u in");
});

test("an undercut of an inference with linked premises makes the whole inference dead", () => {
  expect(labels("a + b -> c \n u x (a -> c)")).toBe("a in, b in, c undecided, u in");
});

test("an undercut can make an attack dead, and then its target is in", () => {
  expect(labels("o x a \n u x (o x a)")).toBe("a in, o in, u in");
});

test("an undercut that is out leaves the step live", () => {
  expect(labels("a -> b \n u x (a -> b) \n o x u")).toBe("a in, b in, o in, u out");
});

test("an undercut that is undecided leaves the step undecided", () => {
  expect(labels("o x a \n u x (o x a) \n u x v \n v x u")).toBe("a undecided, o in, u undecided, v undecided");
});

test("positions of an exclusive question attack each other", () => {
  expect(labels("p answers q \n r answers q \n q is exclusive")).toBe("p undecided, r undecided");
  expect(labels("p answers q \n r answers q")).toBe("p in, r in");
});

test("of three exclusive positions, the one whose rivals are out is in", () => {
  const rivals = "p answers q \n r answers q \n s answers q \n q is exclusive";
  expect(labels(`${rivals} \n o x r`)).toBe("o in, p undecided, r out, s undecided");
  expect(labels(`${rivals} \n o x r \n o x s`)).toBe("o in, p in, r out, s out");
});

test("a reader's judgement overrides every attack and support", () => {
  expect(labels("b x a", judging(["a"], []))).toBe("a in, b in");
  expect(labels("a -> b", judging([], ["b"]))).toBe("a in, b out");
});

test("accepting one exclusive position puts the others out", () => {
  expect(labels("p answers q \n r answers q \n q is exclusive", judging(["p"], []))).toBe("p in, r out");
});

test("accepting both exclusive positions leaves both in", () => {
  expect(labels("p answers q \n r answers q \n q is exclusive", judging(["p", "r"], []))).toBe("p in, r in");
});

test("with unless-judged, a claim without supports is undecided until it is judged, and so is what depends on it", () => {
  expect(labels("a -> b \n o x a", judging([], [], "unless-judged"))).toBe("a undecided, b undecided, o undecided");
  expect(labels("a -> b \n o x a", judging(["a"], ["o"], "unless-judged"))).toBe("a in, b in, o out");
});

test("a judgement on a claim that doesn't exist changes nothing", () => {
  expect(labels("a", judging(["ghost"], []))).toBe("a in");
});

test("objections, rebuttals and undercuts are unanswered if they have no reply, not even one that is out", () => {
  const { unanswered } = evaluate(sketchDebate("p answers q \n a -> p \n o x a \n r x o \n u x (a -> p)"));
  expect([...unanswered]).toEqual(["r", "u"]);
  const longer = evaluate(sketchDebate("p answers q \n o x p \n r x o \n s x r \n v x p \n u x (v x p)"));
  expect([...longer.unanswered]).toEqual(["s", "u"]);
});

test("a chain of twenty thousand attacks is labelled without exhausting the stack", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => `c${index + 1} x c${index}`).join("\n");
  const result = evaluate(sketchDebate(chain)).labels;
  expect([result.get("c0"), result.get("c1"), result.get("c20000")]).toEqual(["in", "out", "in"]);
});

test("ten thousand exclusive positions are labelled quickly", () => {
  const positions = Array.from({ length: 10_000 }, (_, index) => `p${index} answers q`).join("\n");
  const debate = sketchDebate(`${positions} \n q is exclusive`);
  expect(new Set(evaluate(debate).labels.values())).toEqual(new Set(["undecided"]));
  expect(evaluate(debate, judging(["p7"], [])).labels.get("p8")).toBe("out");
});
