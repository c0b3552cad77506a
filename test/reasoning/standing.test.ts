import { describe, expect, test } from "vitest";
import { judgedBelow, standing, type Standing, waysTo } from "../../src/reasoning/standing.ts";
import { layFlat, type NumberedUndercut } from "../../src/reasoning/graph.ts";
import { areOpposed } from "../../src/reasoning/cruxes.ts";
import { claimsInTension } from "../../src/reasoning/tensions.ts";
import { whyInWords, groundsOf } from "../../src/reasoning/index.ts";
import type { Id } from "../../src/claims/model/index.ts";
import { flatGraphs, graphs, id, judgements } from "./any-graph.ts";
import { asked, sketchStanding } from "./sketch-standing.ts";
import { holds } from "../holds.ts";

test("consequences are the unjudged claims whose labels the judgements change, positions first, also those of one judgement", () => {
  //   b ✕◀── o    r ──▶ p, which answers q    c
  const drawing = "b \n o x b \n c \n r -> p \n p answers q";
  const view = sketchStanding(drawing, { accept: "o r", default: "unless-judged" });
  expect(view.consequences().map((claim) => `${claim} ${view.label(claim)}`)).toEqual(["p in", "b out"]);
  expect(view.consequencesOf("o")).toEqual(["b"]);
  expect(view.consequencesOf("c")).toEqual([]);
  expect(view.label("b")).toBe("out");
});

test("what can't be accepted with a claim is its rivals, what it attacks and what attacks it, but nothing that it undercuts", () => {
  const drawing = "p answers k \n q answers k \n k is exclusive \n p x a \n b x p \n r -> s \n p x (r -> s)";
  expect(sketchStanding(drawing).opposed("p")).toEqual(["q", "a", "b"]);
});

describe("the reason for a label", () => {
  test("is the reader's judgement if there is one", () => {
    const view = sketchStanding("o x a", { accept: "a" });
    expect(view.why("a")).toEqual({ kind: "judged", label: "in" });
  });

  test("is the live attack, for a claim that is out", () => {
    //   o ──✕ a ◀── r
    const view = sketchStanding("o x a \n r -> a");
    expect(view.why("a")).toMatchObject({ kind: "attacked", by: { premises: ["o"], conclusion: "a" } });
  });

  test("is the live support, with what answers each attack, for a claim that is in", () => {
    //   r ──▶ a ✕◀── o ✕◀── b
    const view = sketchStanding("r -> a \n o x a \n b x o");
    expect(view.why("a")).toMatchObject({
      kind: "carried",
      by: { premises: ["r"] },
      answered: [{ attack: { premises: ["o"] }, by: "o" }],
    });
  });

  test("lists the attacks on a claim that is in, and what answers each of them", () => {
    const wordsOf = (drawing: string): string => {
      const why = sketchStanding(drawing).why("a");
      return why === null ? "" : whyInWords(why, (one) => one);
    };
    expect(wordsOf("a")).toBe("nothing that stands speaks against it");
    expect(wordsOf("o x a \n b x o")).toBe("o, which speaks against it, is answered");
    expect(wordsOf("o x a \n u x (o x a)")).toBe("u, which undercuts an argument against it, stands");
    expect(wordsOf("r -> a \n o x a \n b x o \n n x a \n b x n \n m x a \n u x (m x a)")).toBe(
      "r supports it and stands, and n and o, which speak against it, are answered, and u, which undercuts an argument against it, stands",
    );
  });

  test("names the undercut if it is what answers an attack", () => {
    //   o ──┬──✕ a
    //       ✕
    //       u
    expect(sketchStanding("o x a \n u x (o x a)").why("a")).toMatchObject({ by: null, answered: [{ by: "u" }] });
  });

  test("is the rival that is in, if the question takes only one answer", () => {
    const view = sketchStanding("p answers q \n r answers q \n q is exclusive", { accept: "p" });
    expect(view.why("r")).toEqual({ kind: "excluded", by: "p" });
  });

  test("names the undecided steps that an undecided claim depends on", () => {
    //   o ✕──✕ n,  o ──✕ a
    const view = sketchStanding("o x n \n n x o \n o x a");
    expect(view.why("a")).toMatchObject({ kind: "waits", attacks: [{ premises: ["o"] }], supports: [] });
  });

  test("names only the undecided ends of an undecided step", () => {
    //   o ──┬──✕ a      o stands already; u, which denies the step, is open
    //       ✕
    //   v ✕──✕ u
    const view = sketchStanding("o x a \n u x (o x a) \n u x v \n v x u");
    expect(view.why("a")).toMatchObject({ kind: "waits", attacks: [{ premises: [], undercutters: ["u"] }] });
    const why = view.why("a");
    expect(why && whyInWords(why, (id) => id)).toBe("it depends on u, which undercuts an argument against it");
  });

  test("says what each claim does that an undecided claim depends on", () => {
    const drawing = "o x a \n n x a \n r -> a \n a answers q \n p answers q \n q is exclusive";
    const why = sketchStanding(drawing, { default: "unless-judged" }).why("a");
    expect(why && whyInWords(why, (id) => id)).toBe(
      "it depends on n and o, which speak against it, and on r, which supports it, and on p, which answers the same question",
    );
  });

  test("says that a claim needs a judgement if nothing else could decide it", () => {
    const view = sketchStanding("a -> b", { default: "unless-judged" });
    expect(view.why("a")).toMatchObject({ kind: "waits", attacks: [], supports: [], lacks: "judgement" });
    expect(view.why("b")).toMatchObject({ kind: "waits", supports: [{ premises: ["a"] }], lacks: "nothing" });
  });

  test("says what an undecided claim would still need if every attack on it were answered", () => {
    const wordsOf = (drawing: string, judged: Parameters<typeof sketchStanding>[1]): string => {
      const why = sketchStanding(drawing, judged).why("a");
      return why === null ? "" : whyInWords(why, (one) => one);
    };
    // o is undecided because of a cycle of two, which doesn't depend on any judgement.
    const open = "o x a \n o x n \n n x o";
    expect(wordsOf(open, { default: "unless-judged" })).toBe(
      "it depends on your judgement, and on o, which speaks against it",
    );
    expect(wordsOf(open, {})).toBe("it depends on o, which speaks against it");
    expect(wordsOf(`${open} \n n -> a`, {})).toBe(
      "it depends on o, which speaks against it, and on n, which supports it",
    );
    expect(wordsOf(`${open} \n r -> a`, { reject: "r" })).toBe(
      "nothing that supports it stands, and it depends on o, which speaks against it",
    );
  });

  test("uses a support from outside of a cycle, rather than one that depends on the claim itself", () => {
    //   g ──▶ b ──▶ a ──▶ b
    const view = sketchStanding("a -> b \n b -> a \n g -> b");
    expect(view.why("b")).toMatchObject({ by: { premises: ["g"] } });
  });

  test("leads down to claims that are judged or need no support, and never in a cycle", () => {
    holds([flatGraphs, judgements, id], 500, (graph, judged, start) => {
      const view = standing(graph, judged);
      if (view.label(start) !== "undecided") expect(circleBelow(view, start)).toEqual(null);
    });
  });

  test("doesn't depend on the order of judgements", () => {
    holds([flatGraphs, id, id], 100, (graph, one, other) => {
      const views = [standing(graph), standing(graph)] as const;
      for (const claim of [one, other]) views[0].judge(claim, "accept");
      for (const claim of [other, one]) views[1].judge(claim, "accept");
      for (const claim of graph.claims) expect(views[0].why(claim)).toEqual(views[1].why(claim));
    });
  });
});

describe("a tension", () => {
  test("is an accepted claim with a live attack, and names the attack", () => {
    //   o ──✕ a, both accepted
    expect(sketchStanding("o x a", { accept: "a o" }).tensions()).toMatchObject([
      { kind: "accepted-under-attack", claim: "a", by: { premises: ["o"] } },
    ]);
  });

  test("is a rejected claim with a live support and no live attack", () => {
    expect(sketchStanding("a -> b", { accept: "a", reject: "b" }).tensions()).toMatchObject([
      { kind: "rejected-though-carried", claim: "b", by: { premises: ["a"] } },
    ]);
    expect(sketchStanding("a -> b \n o x b", { accept: "a o", reject: "b" }).tensions()).toEqual([]);
  });

  test("is two accepted positions of an exclusive question, listed once", () => {
    const view = sketchStanding("p answers q \n r answers q \n q is exclusive", { accept: "r p" });
    expect(view.tensions()).toEqual([{ kind: "both-accepted", claim: "p", other: "r" }]);
  });

  test("is a claim that is rejected or answered though all its linked premises are accepted, unless a claim that is in denies that they suffice", () => {
    const drawing = "a + b -> c \n r -> d \n u x (a -> c) \n c answers q \n d answers q \n q is exclusive";
    const kinds = (accept: string, reject = ""): readonly string[] =>
      sketchStanding(drawing, { accept, reject, default: "unless-judged" })
        .tensions()
        .map((tension) => (tension.kind === "out-despite-premises" ? `${tension.claim} ${tension.why.kind}` : ""));
    expect(kinds("a b", "c")).toEqual(["c judged"]);
    expect(kinds("a b d")).toEqual(["c excluded"]);
    const [named] = sketchStanding(drawing, { accept: "a b d", default: "unless-judged" }).tensions();
    expect(named && claimsInTension(named)).toEqual(["c", "a", "b", "u", "d"]);
    expect(kinds("a b u", "c")).toEqual([]);
    expect(kinds("a", "c")).toEqual([]);
    expect(kinds("a b")).toEqual([]);
  });

  test("of premises and conclusion is there for exactly those steps that no undercutter answers, found by trying each", () => {
    holds([graphs, judgements], 500, (graph, judged) => {
      const view = standing(layFlat(graph), judged);
      const tried = graph.inferences.flatMap(([conclusion, premises, undercuts]) => {
        const name = (place: number): Id => graph.claims[place] ?? "";
        const isLive = ([premise, further]: NumberedUndercut): boolean =>
          view.label(name(premise)) === "in" && further.every(isDead);
        const isDead = ([premise, further]: NumberedUndercut): boolean =>
          view.label(name(premise)) === "out" || further.some(isLive);
        const isWhole = premises.length > 1 && premises.every((premise) => judged.accept.has(name(premise)));
        return isWhole && !undercuts.some(isLive) && view.label(name(conclusion)) === "out"
          ? [`${premises.map(name).join(" ")} > ${name(conclusion)}`]
          : [];
      });
      const found = view
        .tensions()
        .flatMap((one) => (one.kind === "out-despite-premises" ? [`${one.by.premises.join(" ")} > ${one.claim}`] : []));
      expect([...new Set(found)].toSorted()).toEqual([...new Set(tried)].toSorted());
    });
  });

  test("needs a judgement: claims that only follow are never in tension", () => {
    expect(sketchStanding("a -> b \n o x b").tensions()).toEqual([]);
  });
});

describe("the cruxes of a position", () => {
  test("are the unjudged claims whose judgement changes its label, those that change most positions first", () => {
    //                          u
    //                          ✕
    //   o ──✕ r ──┬─▶ p ✕◀── n
    //             └─▶ s
    const view = sketchStanding("p answers q \n s answers q \n r -> p \n r -> s \n o x r \n n x p \n u x n");
    expect(view.cruxes("p").map(({ claim, moves }) => `${claim} moves ${moves.join(" ")}`)).toEqual([
      "o moves p s",
      "r moves p s",
      "u moves p",
      "n moves p",
    ]);
  });

  test("are sorted by the number of positions they change, even if another changes more claims", () => {
    //   b ──✕ m ──✕ s,  m ──✕ p ◀── d ◀── c ◀── n
    const drawing = "p answers q \n s answers q \n m x p \n m x s \n b x m \n n -> c \n c -> d \n d -> p";
    const cruxes = sketchStanding(drawing).cruxes("p");
    expect(cruxes.slice(0, 3).map(({ claim, moves }) => `${claim} moves ${moves.join(" ")}`)).toEqual([
      "b moves p s",
      "m moves p s",
      "n moves p",
    ]);
  });

  test("say which label the position gets from each judgement", () => {
    const [crux] = sketchStanding("p answers q \n r -> p \n t -> p \n o x p").cruxes("p");
    expect(crux).toEqual({ claim: "o", ifAccepted: "out", ifRejected: "in", moves: ["p"] });
  });

  test("leave out judged claims, and a judged position has none", () => {
    const drawing = "p answers q \n r -> p \n o x p";
    expect(
      sketchStanding(drawing, { reject: "o" })
        .cruxes("p")
        .map(({ claim }) => claim),
    ).toEqual(["r"]);
    expect(sketchStanding(drawing, { accept: "p" }).cruxes("p")).toEqual([]);
  });

  test("are the same as those found by trying both judgements of each claim", () => {
    holds([flatGraphs, judgements, id], 300, (graph, judged, position) => {
      const view = standing(graph, judged);
      const found = asked(view, () => view.cruxes(position)).map(({ claim }) => claim);
      if (view.judgement(position) !== null) return;
      const tried = graph.claims.filter((claim) => {
        if (claim === position || judged.accept.has(claim) || judged.reject.has(claim)) return false;
        const accepted = standing(graph, { ...judged, accept: new Set([...judged.accept, claim]) });
        const rejected = standing(graph, { ...judged, reject: new Set([...judged.reject, claim]) });
        return accepted.label(position) !== rejected.label(position);
      });
      expect(found.toSorted()).toEqual(tried.toSorted());
    });
  });
});

describe("the ways to another label", () => {
  //   r ──▶ p ✕◀── o ✕◀── b
  const drawing = "p answers q \n r -> p \n o x p \n b x o";

  test("are the single judgements that would each be enough", () => {
    const view = sketchStanding(drawing);
    expect(waysTo(view, "p", "out")).toEqual({
      isThere: false,
      ways: [
        { judgement: "reject", claim: "b" },
        { judgement: "accept", claim: "o" },
      ],
    });
  });

  test("don't include a judgement of the claim itself, and leave the standing unchanged", () => {
    const view = sketchStanding(drawing, { reject: "p" });
    expect(waysTo(view, "p", "in")).toEqual({ isThere: true, ways: [] });
    expect([view.judgement("p"), view.label("p")]).toEqual(["reject", "out"]);
  });
});

describe("what a claim depends on", () => {
  //   g ──▶ r ──▶ p ✕◀── o
  const drawing = "p answers q \n r -> p \n g -> r \n o x p";

  test("includes the judged claims that its label depends on, the nearest first", () => {
    expect(judgedBelow(sketchStanding(drawing, { accept: "g", reject: "o", default: "unless-judged" }), "p")).toEqual([
      "o",
      "g",
    ]);
  });
});

describe("the cruxes between two stances", () => {
  //   d ──▶ c ──▶ p ✕◀── o
  const drawing = "p answers q \n c -> p \n d -> c \n o x p";

  test("are the deepest claims that they label differently, with the claims that depend on those", () => {
    const one = sketchStanding(drawing, { accept: "d", reject: "o" });
    const other = sketchStanding(drawing, { reject: "d o" });
    expect(one.cruxesWith(other)).toEqual([
      { claim: "d", labels: ["in", "out"], decides: ["c", "p"], bearsOn: ["c", "p"] },
    ]);
  });

  test("are sorted by the number of claims above that depend on them", () => {
    const one = sketchStanding(`${drawing} \n e`, { accept: "d e", reject: "o" });
    const other = sketchStanding(`${drawing} \n e`, { reject: "d e o" });
    expect(one.cruxesWith(other).map(({ claim }) => claim)).toEqual(["d", "e"]);
  });

  test("can leave out claims on which one of the two is silent", () => {
    const silent = { default: "unless-judged" } as const;
    const one = sketchStanding(drawing, { ...silent, accept: "d p" });
    const other = sketchStanding(drawing, { ...silent, reject: "p" });
    expect(one.cruxesWith(other).map(({ claim }) => claim)).toEqual(["d"]);
    expect(one.cruxesWith(other, areOpposed).map(({ claim }) => claim)).toEqual(["p"]);
  });

  test("are equally deep in a cycle", () => {
    const ring = "a -> b \n b -> a";
    const partings = sketchStanding(ring, { accept: "a b" }).cruxesWith(sketchStanding(ring, { reject: "a b" }));
    expect(partings.map(({ claim }) => claim)).toEqual(["a", "b"]);
  });

  test("leave both stances unchanged", () => {
    const one = sketchStanding(drawing, { accept: "d" });
    const other = sketchStanding(drawing, { reject: "c" });
    const before = [one.labels(), other.labels()];
    one.cruxesWith(other);
    expect([one.labels(), other.labels()]).toEqual(before);
  });
});

test("a judgement on an unknown id has no effect", () => {
  const view = sketchStanding("a");
  expect([view.has("ghost"), view.judge("ghost", "accept"), view.label("ghost"), view.why("ghost")]).toEqual([
    false,
    [],
    "undecided",
    null,
  ]);
});

/** A claim that occurs twice on a path down the reasons, or null. */
function circleBelow(view: Standing, start: Id, above: readonly Id[] = []): Id | null {
  if (above.includes(start)) return start;
  const why = view.why(start);
  const below = why === null ? [] : groundsOf(why);
  return below.map((next) => circleBelow(view, next, [...above, start])).find((circle) => circle !== null) ?? null;
}

/** As `a > p in, if not o` for a judged claim a. */
function bearing(
  drawing: string,
  judged: { readonly accept?: string; readonly reject?: string },
  claim: string,
): string {
  const found = sketchStanding(drawing, { ...judged, default: "unless-judged" }).bearing(claim);
  const way = [claim, ...(found?.path ?? []).map(({ conclusion }) => conclusion)].join(" > ");
  const further = (found?.further ?? []).map(
    (each) => `${each.isMade ? "" : "if "}${each.judgement === "reject" ? "not " : ""}${each.claim}`,
  );
  return [`${way} ${found?.fate ?? "as before"}`, ...further].join(", ");
}

//   r ──▶ p ✕◀── o ✕◀── b      u ──✕ (s ──▶ p)
const drawing = "p answers q \n r -> p \n s -> p \n u x (s -> p) \n o x p \n b x o";

test("a judgement bears on the position above by what else it takes to change that", () => {
  expect(bearing(drawing, { accept: "r" }, "r")).toBe("r > p in, if not o");
  expect(bearing(drawing, { accept: "o" }, "o")).toBe("o > p out");
  expect(bearing(drawing, { accept: "b" }, "b")).toBe("b > o > p in, if r");
  expect(bearing(drawing, { reject: "b" }, "b")).toBe("b > o > p out, if o");
  expect(bearing(drawing, { accept: "u" }, "u")).toBe("u > p unsupported, if not r");
  expect(bearing(drawing, { accept: "s" }, "s")).toBe("s > p in, if not u, if not o");
});

test("the judgements that it takes include those that are made, and none once the position is judged", () => {
  expect(bearing(drawing, { accept: "r", reject: "o" }, "r")).toBe("r > p in, not o");
  expect(bearing(drawing, { accept: "r p" }, "r")).toBe("r > p as before");
});

test("a claim below no position has what would decide it without its own judgement", () => {
  expect(bearing(drawing, { accept: "p" }, "p")).toBe("p in, if not o, if r");
  expect(bearing(drawing, {}, "p")).toBe("p in, if not o, if r");
  expect(bearing(drawing, { reject: "p" }, "p")).toBe("p out, if o");
});

test("what it says comes true for any graph, and asking changes nothing", () => {
  holds([flatGraphs, judgements, id], 1000, (graph, judged, claim) => {
    const view = standing(graph, judged);
    const found = asked(view, () => view.bearing(claim));
    if (!found || found.fate === null || found.fate === "unsupported") return;
    expect(found.further.every((each) => each.isMade === (view.judgement(each.claim) === each.judgement))).toBe(true);
    if (found.path.length === 0) view.judge(claim, null);
    for (const each of found.further) view.judge(each.claim, each.judgement);
    expect(view.label(found.position)).toBe(found.fate);
  });
});
