import { describe, expect, test } from "vitest";
import { tensionInWords, whyInWords, type Judge, type Step, type Why } from "../../src/reasoning/index.ts";
import { stanceOf } from "../../src/reasoning/stance-of.ts";
import type { Holding, StanceKind } from "../../src/claims/model/index.ts";

const asItIs = (id: string): string => id;
const orwell: Judge = {
  accepts: (claim) => `Orwell accepts ${claim ?? "it"}`,
  rejects: (claim) => `Orwell rejects ${claim ?? "it"}`,
  judgement: "a judgement",
};

function step(kind: Step["kind"], ...premises: readonly string[]): Step {
  return { kind, premises, conclusion: "a", undercutters: [], further: [] };
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

  test("says what to give up where all premises are accepted and the conclusion is not", () => {
    const by = { ...step("inference", "r", "s"), undercutters: ["u"] };
    const words = (why: Why): string => tensionInWords({ kind: "out-despite-premises", claim: "a", by, why }, asItIs);
    expect(words({ kind: "judged", label: "out" })).toBe(
      "You accept both premises of a, but you reject it: give up one of these three judgements, or deny that the premises suffice, as u does.",
    );
    expect(words({ kind: "excluded", by: "b" })).toBe(
      "You accept both premises of a, but it is answered: b stands, and only one of the two can. Give up one of the premises or what answers it, or deny that the premises suffice, as u does.",
    );
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

const place = { path: "claims/sketch.yaml", start: 0, end: 0 };

function holding(claim: string, stance: StanceKind, date: string): Holding {
  const source = { value: `source-of-${date || "no-date"}`, place };
  return {
    claim,
    stance: {
      person: { value: "ada", place },
      stance,
      source,
      at: "p. 1",
      passage: [],
      read: "",
      date,
      probability: "",
    },
  };
}

/** `a accept 2020 (former 2019)` */
function read(...holdings: readonly Holding[]): readonly string[] {
  return stanceOf(holdings).map(
    ({ claim, judgement, stance, former }) =>
      `${claim} ${judgement} ${stance.date}${former.map(({ date }) => ` (former ${date || "undated"})`).join("")}`,
  );
}

test("a person who asserts or concedes a claim accepts it, and one who rejects it rejects it", () => {
  expect(
    read(holding("a", "asserts", "2020"), holding("b", "concedes", "2021"), holding("c", "rejects", "2022")),
  ).toEqual(["a accept 2020", "b accept 2021", "c reject 2022"]);
});

test("of two stances on a claim the later one counts, and the earlier one is kept as held before", () => {
  expect(read(holding("a", "asserts", "2019-05"), holding("a", "rejects", "2023"))).toEqual([
    "a reject 2023 (former 2019-05)",
  ]);
  expect(read(holding("a", "rejects", "2023"), holding("a", "asserts", "2019-05"))).toEqual([
    "a reject 2023 (former 2019-05)",
  ]);
});

test("a stance without a date counts as earlier than all others", () => {
  expect(read(holding("a", "rejects", ""), holding("a", "asserts", "1990"))).toEqual([
    "a accept 1990 (former undated)",
  ]);
});

test("two opposite stances of the same date are no stance", () => {
  expect(read(holding("a", "rejects", "2020"), holding("a", "asserts", "2020"))).toEqual([]);
});
