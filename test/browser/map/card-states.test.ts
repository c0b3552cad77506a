import { expect, test, vi } from "vitest";
import { cardStates } from "../../../src/browser/map/card-states.ts";

const question = { id: "question", kind: "question" };
const claim = { id: "claim", kind: "reason" };
const other = { id: "other", kind: "reason" };

test("at first no card stands out and none steps back", () => {
  const states = cardStates(vi.fn());
  expect(states.of(claim)).toEqual({ dim: false, here: false, near: false, hit: false });
});

test("a claim in focus comes forward with what belongs to it, and the rest steps back", () => {
  const states = cardStates(vi.fn());
  states.focus("claim", ["question"]);
  expect(states.of(claim)).toMatchObject({ here: true, near: true, dim: false });
  expect(states.of(question)).toMatchObject({ here: false, near: true, dim: false });
  expect(states.of(other)).toMatchObject({ near: false, dim: true });
  states.focus("", []);
  expect(states.of(other).dim).toBe(false);
});

test("what is found is marked, and all but questions steps back", () => {
  const states = cardStates(vi.fn());
  states.find(["claim"]);
  expect(states.of(claim)).toMatchObject({ hit: true, dim: false });
  expect(states.of(other).dim).toBe(true);
  expect(states.of(question).dim).toBe(false);
});

test("where nothing is found, nothing steps back", () => {
  const states = cardStates(vi.fn());
  states.find([]);
  expect(states.of(other).dim).toBe(false);
});

test("says whenever a card may look different", () => {
  const onChange = vi.fn();
  const states = cardStates(onChange);
  states.find(["claim"]);
  states.focus("claim", []);
  expect(onChange).toHaveBeenCalledTimes(2);
});
