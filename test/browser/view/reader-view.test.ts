import { beforeEach, describe, expect, test, vi } from "vitest";
import { ReaderView, type Changes } from "../../../src/browser/view/reader-view.ts";
import { storeView } from "../../../src/browser/page/storage.ts";
import { graphOf, standing } from "../../../src/reasoning/index.ts";
import { sketchDebate } from "../../sketch-debate.ts";
import { compareStandings, compareWithPerson, type PersonStance } from "../../../src/browser/view/comparison.ts";

const graph = {
  ...graphOf(sketchDebate("a -> b \n o x a")),
  versions: ["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"],
  numbers: [],
  first: [],
  renamed: [],
  retired: [],
};

/** A reader's view of `a -> b, o x a`, and the changes that it reported. */
function open(): { view: ReaderView; told: Changes[] } {
  const told: Changes[] = [];
  return { view: new ReaderView(graph, (changes) => told.push(changes)), told };
}

/** A link to a view that accepts a claim. */
function linkThatAccepts(id: string): string {
  const { view } = open();
  view.judge(id, "accept");
  const link = view.link();
  view.clear();
  return link;
}

/** The listeners of the page, by their events. */
const listeners = new Map<string, (event: object) => void>();

beforeEach(() => {
  // The part of a browser that the view uses.
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal("addEventListener", (name: string, listener: (event: object) => void) => listeners.set(name, listener));
});

test("a judgement returns what it changed, and undo reverses it", () => {
  const { view, told } = open();
  view.judge("o", "reject");
  view.judge("a", "accept");
  expect(Object.fromEntries(told.at(-1) ?? [])).toEqual({ a: "in", b: "in" });
  view.undo();
  expect(Object.fromEntries(told.at(-1) ?? [])).toEqual({ a: "undecided", b: "undecided" });
  view.clear();
  expect(view.takesPart).toBe(false);
  view.undo();
  expect([...view.judged.keys()]).toEqual(["o"]);
});

test.each([
  ["in another tab", "storage", { key: "my-view" }],
  ["on another page, from which the reader goes back", "pageshow", { persisted: true }],
])("what is judged elsewhere stays, and is the first that undo takes back: %s", (_, name, event) => {
  const { view } = open();
  view.judge("a", "accept");
  localStorage.setItem("my-view", "1\naccept a aaaaaaaaaa\nreject o cccccccccc");
  listeners.get(name)?.(event);
  expect([...view.judged.keys()]).toEqual(["a", "o"]);
  view.undo();
  expect([...view.judged.keys()]).toEqual(["a"]);
  view.undo();
  expect(view.takesPart).toBe(false);
});

test("without storage a judgement holds on its page, and the view knows that it is not kept", () => {
  const { view } = open();
  view.judge("a", "accept");
  expect(view.isStored).toBe(true);
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    },
  });
  view.judge("o", "reject");
  expect(view.isStored).toBe(false);
  listeners.get("pageshow")?.({ persisted: true });
  expect([...view.judged.keys()]).toEqual(["a", "o"]);
});

test.each(["dddddddddd", "aaaaaabbbb", "aaaaaaaaaab"])(
  "a stored view is found again, and a claim has changed since if any digit of its version differs, as in %s",
  (version) => {
    open().view.judge("a", "accept");
    const later = new ReaderView({ ...graph, versions: [version, "bbbbbbbbbb", "cccccccccc"] }, () => undefined);
    expect([later.standing.label("b"), later.hasChanged("a")]).toEqual(["in", true]);
  },
);

test("a view that was stored with six digits of each version is found again", () => {
  localStorage.setItem("my-view", "1\naccept a aaaaaa\nreject o dddddd");
  const { view } = open();
  expect([...view.judged.keys()]).toEqual(["a", "o"]);
  expect([view.hasChanged("a"), view.hasChanged("o")]).toEqual([false, true]);
});

test("opening a link to a view doesn't change the reader's own view until they adopt it", () => {
  const link = linkThatAccepts("a");
  const { view } = open();
  view.judge("o", "accept");
  expect(view.showLinked(link)).toBe(true);
  expect([...view.judged.keys()]).toEqual(["a"]);
  view.judge("b", "reject");
  view.leaveLinked();
  expect([...view.judged.keys()]).toEqual(["o"]);
  view.showLinked(link);
  view.adopt();
  expect([...view.judged.keys()]).toEqual(["a"]);
  view.undo();
  expect([...view.judged.keys()]).toEqual(["o"]);
});

test("a claim that the map doesn't have can't be judged", () => {
  const { view } = open();
  view.judge("nowhere", "accept");
  expect(view.takesPart).toBe(false);
});

describe("a claim that is judged and then", () => {
  /** The map after `a` was renamed to `a-new`. */
  const later = { ...graph, claims: ["a-new", "b", "o"], renamed: [["a", "a-new"] as const] };
  const merged = { ...graph, claims: ["z", "b", "o"], retired: [["a", "What a said.", "z"] as const] };
  const silent = (): void => undefined;

  test("renamed is judged under its new id, and the view gives its former id", () => {
    open().view.judge("a", "accept");
    const view = new ReaderView(later, silent);
    expect(view.judged.get("a-new")).toMatchObject({ judgement: "accept", previousId: "a" });
    expect([view.standing.label("b"), view.hasChanged("a-new"), view.isGone("a-new")]).toEqual(["in", false, false]);
    view.judge("a-new", "reject");
    expect(view.judged.get("a-new")).toMatchObject({ judgement: "reject", previousId: null });
  });

  test("renamed keeps its former id in the view until it is judged again, however many renames and other judgements there are", () => {
    open().view.judge("a", "accept");
    new ReaderView(later, silent).judge("b", "reject");
    const again = {
      ...later,
      claims: ["a-newest", "b", "o"],
      renamed: [...later.renamed, ["a-new", "a-newest"] as const],
    };
    const view = new ReaderView(again, silent);
    expect(view.judged.get("a-newest")).toMatchObject({ judgement: "accept", previousId: "a" });
    view.judge("a-newest", "accept");
    expect(new ReaderView(again, silent).judged.get("a-newest")).toMatchObject({
      judgement: "accept",
      previousId: null,
    });
    expect([...view.judged.keys()]).toEqual(["b", "a-newest"]);
  });

  test("renamed and reworded is listed as changed", () => {
    open().view.judge("a", "accept");
    expect(
      new ReaderView({ ...later, versions: ["ffffffffff", "bbbbbbbbbb", "cccccccccc"] }, silent).hasChanged("a-new"),
    ).toBe(true);
  });

  test("renamed is found from an old link", () => {
    const link = linkThatAccepts("a");
    const view = new ReaderView(later, silent);
    expect(view.showLinked(link)).toBe(true);
    expect(view.judged.get("a-new")).toMatchObject({ judgement: "accept", previousId: "a" });
    expect(view.linked?.gone).toBe(0);
  });

  test("renamed and judged again has the later judgement", () => {
    const kept = new Map([
      ["a", { judgement: "accept", version: "aaaaaaaaaa", previousId: null }],
      ["a-new", { judgement: "reject", version: "aaaaaaaaaa", previousId: null }],
    ] as const);
    localStorage.setItem("my-view", storeView(kept));
    expect([...new ReaderView(later, silent).judged.values()]).toMatchObject([
      { judgement: "reject", previousId: null },
    ]);
  });

  test("merged into another stays in the view with its sentence, and has no effect on other claims", () => {
    const { view: before } = open();
    before.judge("a", "accept");
    const view = new ReaderView(merged, silent);
    expect([...view.judged.keys()]).toEqual(["a"]);
    expect([view.isGone("a"), view.hasChanged("a"), view.standing.label("z")]).toEqual([true, false, "undecided"]);
    expect(view.retired("a")).toEqual({ sentence: "What a said.", replacedBy: "z" });
    view.judge("a", null);
    expect(view.takesPart).toBe(false);
  });

  test("merged into another is named when an old link is opened", () => {
    const link = linkThatAccepts("a");
    const view = new ReaderView(merged, silent);
    expect(view.showLinked(link)).toBe(true);
    expect([[...view.judged.keys()], view.linked?.gone]).toEqual([["a"], 0]);
  });
});

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
