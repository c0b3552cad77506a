import { expect, test } from "vitest";
import { standing } from "../../src/reasoning/standing.ts";
import { holds } from "../holds.ts";
import { flatGraphs, id, judgements } from "./any-graph.ts";
import { sketchStanding } from "./sketch-standing.ts";

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
    const before = view.labels();
    const found = view.bearing(claim);
    expect(view.labels()).toEqual(before);
    if (!found || found.fate === null || found.fate === "unsupported") return;
    expect(found.further.every((each) => each.isMade === (view.judgement(each.claim) === each.judgement))).toBe(true);
    if (found.path.length === 0) view.judge(claim, null);
    for (const each of found.further) view.judge(each.claim, each.judgement);
    expect(view.label(found.position)).toBe(found.fate);
  });
});
