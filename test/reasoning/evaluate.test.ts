import { expect, test } from "vitest";
import { evaluate } from "../../src/reasoning/index.ts";
import { type Judgements, nothingJudged } from "../../src/reasoning/judgements.ts";
import { sketchDebate } from "../sketch-debate.ts";

function judging(accept: string, reject = "", rest: Judgements["default"] = "unless-answered"): Judgements {
  const ids = (text: string): ReadonlySet<string> => new Set(text.split(" ").filter((id) => id !== ""));
  return { accept: ids(accept), reject: ids(reject), default: rest };
}

const rivals = "p answers q \n r answers q \n s answers q \n q is exclusive";

// What more of them give is in the tests of examples from the literature.
test.each<[rule: string, drawing: string, labels: string, judgements?: Judgements]>([
  ["a claim without attacks and supports is in", "a", "a in"],
  ["an attack by a claim that is in puts its target out", "b x a", "a out, b in"],
  ["a rebuttal attacks its objection as an objection does", "o x a \n r rebuts o", "a in, o out, r in"],
  ["a claim with a support that is in is in", "a -> b", "a in, b in"],
  ["if all supports are out, a claim is undecided", "x1 x a \n a -> b", "a out, b undecided, x1 in"],
  ["one of two supports is enough", "o x a \n a -> c \n b -> c", "a out, b in, c in, o in"],
  ["a live attack puts a claim out despite its supports", "a -> b \n o x b", "a in, b out, o in"],
  ["an undercut of linked premises", "a + b -> c \n u x (a -> c)", "a in, b in, c undecided, u in"],
  ["an undercut can make an attack dead", "o x a \n u x (o x a)", "a in, o in, u in"],
  ["an undercut that is out", "a -> b \n u x (a -> b) \n o x u", "a in, b in, o in, u out"],
  [
    "an undercut that is undecided",
    "o x a \n u x (o x a) \n u x v \n v x u",
    "a undecided, o in, u undecided, v undecided",
  ],
  ["an undercut of an undercut", "a -> b \n u x (a -> b) \n v x (u x (a -> b))", "a in, b in, u in, v in"],
  [
    "an undercut of an undercut that is undercut in turn",
    "a -> b \n u x (a -> b) \n v x (u x (a -> b)) \n w x (v x (u x (a -> b)))",
    "a in, b undecided, u in, v in, w in",
  ],
  [
    "one undercut of two premises that is undercut at one of them",
    "a + b -> c \n u x (a -> c) \n u x (b -> c) \n v x (u x (b -> c))",
    "a in, b in, c in, u in, v in",
  ],
  ["positions attack each other", "p answers q \n r answers q \n q is exclusive", "p undecided, r undecided"],
  ["positions of a question that isn't exclusive don't", "p answers q \n r answers q", "p in, r in"],
  ["one of three rivals is out", `${rivals} \n o x r`, "o in, p undecided, r out, s undecided"],
  ["two of three rivals are out", `${rivals} \n o x r \n o x s`, "o in, p in, r out, s out"],
  ["what a reader accepts is in despite attacks", "b x a", "a in, b in", judging("a")],
  ["what a reader rejects is out despite supports", "a -> b", "a in, b out", judging("", "b")],
  ["accepting a position puts its rivals out", rivals, "p in, r out, s out", judging("p")],
  ["accepting two rivals leaves both in", rivals, "p in, r in, s out", judging("p r")],
  [
    "what nobody judged is undecided with that default",
    "a -> b \n o x a",
    "a undecided, b undecided, o undecided",
    judging("", "", "unless-judged"),
  ],
  ["what is judged decides then", "a -> b \n o x a", "a in, b in, o out", judging("a", "o", "unless-judged")],
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
