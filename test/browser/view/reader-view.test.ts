import { beforeEach, expect, test, vi } from "vitest";
import { ReaderView, type Changes } from "../../../src/browser/view/reader-view.ts";
import { graphOf } from "../../../src/evaluate/index.ts";
import { sketchDebate } from "../../sketch-debate.ts";

const graph = { ...graphOf(sketchDebate("a -> b \n o x a")), versions: "aaaaaabbbbbbcccccc" };

/** A view on `a -> b, o x a` and what it told of changes. */
function open(): { view: ReaderView; told: Changes[] } {
  const told: Changes[] = [];
  return { view: new ReaderView(graph, (changes) => told.push(changes)), told };
}

beforeEach(() => {
  // As much of a browser as a view needs.
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal("addEventListener", () => undefined);
});

test("a judgement tells what changed with it, and undo takes it back", () => {
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

test("what is kept is found again, and says when a claim has changed since", () => {
  open().view.judge("a", "accept");
  const later = new ReaderView({ ...graph, versions: "dddddd".repeat(3) }, () => undefined);
  expect(later.standing.label("b")).toBe("in");
  expect(later.hasChanged("a")).toBe(true);
});

test("a view of a link is looked at without a change to the reader's own until they adopt it", () => {
  const sender = open().view;
  sender.judge("a", "accept");
  const link = sender.link();
  sender.clear();
  const { view } = open();
  view.judge("o", "accept");
  expect(view.look(link)).toBe(true);
  expect([...view.judged.keys()]).toEqual(["a"]);
  view.judge("b", "reject");
  view.lookAway();
  expect([...view.judged.keys()]).toEqual(["o"]);
  view.look(link);
  view.adopt();
  expect([...view.judged.keys()]).toEqual(["a"]);
  view.undo();
  expect([...view.judged.keys()]).toEqual(["o"]);
});

test("a claim of which the map knows nothing is not judged", () => {
  const { view } = open();
  view.judge("nowhere", "accept");
  expect(view.takesPart).toBe(false);
});
