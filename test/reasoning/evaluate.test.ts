import { expect, test } from "vitest";
import { z } from "zod";
import { evaluate } from "../../src/reasoning/index.ts";
import type { Judgements } from "../../src/reasoning/judgements.ts";
import { casesIn } from "../cases.ts";
import { sketchDebate } from "../sketch-debate.ts";

function judging(accept: string, reject = "", rest: Judgements["default"] = "unless-answered"): Judgements {
  const ids = (text: string): ReadonlySet<string> => new Set(text.split(" ").filter((id) => id !== ""));
  return { accept: ids(accept), reject: ids(reject), default: rest };
}

const cases = casesIn(
  "test/reasoning/labels.yaml",
  z.record(
    z.string(),
    z.strictObject({
      ...{ drawing: z.string(), labels: z.string(), accept: z.string().default(""), reject: z.string().default("") },
      default: z.enum(["unless-answered", "unless-judged"]).default("unless-answered"),
    }),
  ),
);

// What graphs of them give is tested against the rules themselves in labelling.test.ts.
test.each(Object.entries(cases))("%s", (_, { drawing, labels, accept, reject, default: rest }) => {
  const judgements = judging(accept, reject, rest);
  const found = [...evaluate(sketchDebate(drawing.replaceAll("; ", "\n")), judgements).labels].map(
    ([id, label]) => `${id} ${label}`,
  );
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
