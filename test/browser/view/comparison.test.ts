import { expect, test, vi } from "vitest";
import { compareStandings, compareWithPerson, type PersonStance } from "../../../src/browser/view/comparison.ts";
import { ReaderView } from "../../../src/browser/view/reader-view.ts";
import { graphOf, standing } from "../../../src/reasoning/index.ts";
import { sketchDebate } from "../../sketch-debate.ts";

test("what a person asserts against a claim that the reader accepts is a clash, also where it changes no label", () => {
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => null });
  vi.stubGlobal("addEventListener", () => null);
  //   a ──┬──▶ c ✕◀──┬── o        p
  //       ✕          ✕
  //       u          d
  const graph = graphOf(sketchDebate("a -> c \n u x (a -> c) \n o x c \n d x (o x c) \n p"));
  const view = new ReaderView(
    { ...graph, versions: graph.claims.map(() => "a"), numbers: [], first: [], renamed: [], retired: [] },
    () => null,
  );
  for (const id of ["a", "c", "p"]) view.judge(id, "accept");
  const held = ["u", "o", "p"].map((claim) => {
    const stance = {
      claim,
      judgement: "accept",
      stance: "asserts",
      source: "s",
      label: "S",
      at: "",
      quote: "",
    } as const;
    return [claim, stance] as const;
  });
  const person: PersonStance = { id: "they", name: "They", pairs: [], held: new Map(held) };
  const { disagreements, clashes } = compareWithPerson(view, person);
  expect(disagreements).toEqual([]);
  expect(clashes).toEqual([
    {
      claim: "a",
      side: "person",
      against: { kind: "undercuts", by: "u", step: "inference", premise: "a", conclusion: "c" },
    },
    { claim: "c", side: "person", against: { kind: "attacks", by: "o" } },
  ]);
});

test("a claim and what is against it are no clash between two who both accept both", () => {
  const graph = graphOf(sketchDebate("o x c \n d x (o x c)"));
  const both = standing(graph, { accept: new Set(["o", "c"]), reject: new Set(), default: "unless-judged" });
  const one = standing(graph, { accept: new Set(["c"]), reject: new Set(), default: "unless-judged" });
  expect(compareStandings(graph.claims, both, both).clashes).toEqual([]);
  expect(compareStandings(graph.claims, one, both).clashes).toHaveLength(1);
});
