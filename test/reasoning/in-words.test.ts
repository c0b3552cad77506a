import { describe, expect, test } from "vitest";
import { tensionInWords, whyInWords, type Judge } from "../../src/reasoning/why.ts";
import type { Step } from "../../src/reasoning/graph.ts";

const asItIs = (id: string): string => id;
const orwell: Judge = {
  accepts: (claim) => `Orwell accepts ${claim ?? "it"}`,
  rejects: (claim) => `Orwell rejects ${claim ?? "it"}`,
  judgement: "a judgement",
};

function step(kind: Step["kind"], ...premises: readonly string[]): Step {
  return { kind, premises, conclusion: "a", undercutters: [] };
}

describe("the sentence for a tension", () => {
  test("counts the claims that are linked into one step", () => {
    const attacked = (...premises: readonly string[]): string =>
      tensionInWords({ kind: "accepted-under-attack", claim: "a", by: step("attack", ...premises) }, asItIs);
    expect(attacked("o")).toBe("You accept a, and o, which speaks against it, stands.");
    expect(attacked("o", "n")).toBe("You accept a, and o and n, which speak against it, stand.");
    expect(
      tensionInWords({ kind: "rejected-though-carried", claim: "a", by: step("inference", "r", "s") }, asItIs),
    ).toBe("You reject a, but r and s, which support it, stand, and nothing that stands speaks against it.");
  });

  test("says whose judgements contradict each other", () => {
    const both = { kind: "both-accepted", claim: "a", other: "b" } as const;
    expect(tensionInWords(both, asItIs)).toBe("You accept both a and b, but only one of them can stand.");
    expect(tensionInWords(both, asItIs, orwell)).toBe("Orwell accepts both a and b, but only one of them can stand.");
  });
});

describe("the sentence for a reason", () => {
  test("says who judged, and asks for a judgement only if the reader can give one", () => {
    expect(whyInWords({ kind: "judged", label: "out" }, asItIs, orwell)).toBe("Orwell rejects it");
    const waits = { kind: "waits", attacks: [], supports: [], rivals: [], lacks: "judgement" } as const;
    expect(whyInWords(waits, asItIs)).toBe("it depends on your judgement");
    expect(whyInWords(waits, asItIs, orwell)).toBe("it depends on a judgement");
  });
});
