import { expect, test } from "vitest";
import { evaluate } from "../../src/reasoning/index.ts";
import { type Judgements, nothingJudged } from "../../src/reasoning/judgements.ts";
import { sketchDebate } from "../sketch-debate.ts";

function judging(accept: string, reject = "", rest: Judgements["default"] = "unless-answered"): Judgements {
  const ids = (text: string): ReadonlySet<string> => new Set(text.split(" ").filter((id) => id !== ""));
  return { accept: ids(accept), reject: ids(reject), default: rest };
}

const rivals = "p answers q \n r answers q \n s answers q \n q is exclusive";

// What graphs of them give is tested against the rules themselves in labelling.test.ts.
test.each<[rule: string, drawing: string, labels: string, judgements?: Judgements]>([
  ["a claim without attacks and supports is in", "a", "a in"],
  ["an attack by a claim that is in puts its target out", "b x a", "a out, b in"],
  ["a rebuttal attacks its objection as an objection does", "o x a \n r rebuts o", "a in, o out, r in"],
  ["a claim with a support that is in is in", "a -> b", "a in, b in"],
  ["an undercut of linked premises", "a + b -> c \n u x (a -> c)", "a in, b in, c undecided, u in"],
  ["an undercut can make an attack dead", "o x a \n u x (o x a)", "a in, o in, u in"],
  ["an undercut of an undercut", "a -> b \n u x (a -> b) \n v x (u x (a -> b))", "a in, b in, u in, v in"],
  [
    "one undercut of two premises that is undercut at one of them",
    "a + b -> c \n u x (a -> c) \n u x (b -> c) \n v x (u x (b -> c))",
    "a in, b in, c in, u in, v in",
  ],
  ["positions attack each other", "p answers q \n r answers q \n q is exclusive", "p undecided, r undecided"],
  ["positions of a question that isn't exclusive don't", "p answers q \n r answers q", "p in, r in"],
  ["what a reader accepts is in despite attacks", "b x a", "a in, b in", judging("a")],
  ["what a reader rejects is out despite supports", "a -> b", "a in, b out", judging("", "b")],
  ["accepting a position puts its rivals out", rivals, "p in, r out, s out", judging("p")],
  [
    "what nobody judged is undecided with that default",
    "a -> b \n o x a",
    "a undecided, b undecided, o undecided",
    judging("", "", "unless-judged"),
  ],
  ["a judgement on a claim that doesn't exist changes nothing", "a", "a in", judging("ghost")],
])("%s", (_, drawing, labels, judgements = nothingJudged) => {
  const found = [...evaluate(sketchDebate(drawing), judgements).labels].map(([id, label]) => `${id} ${label}`);
  expect(found.join(", ")).toBe(labels);
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
  expect(evaluate(debate, judging("p7")).labels.get("p8")).toBe("out");
});
