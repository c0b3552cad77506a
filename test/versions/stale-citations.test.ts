import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import type { Overlay } from "../../src/site/views/rules-view.ts";
import { publishedIn, onTeaDebate } from "../check/tea-debate.ts";

const question = "claims/tea/when-should-milk-go-in.yaml";
const reason = "claims/tea/pouring-last-sets-the-amount.yaml";

const asks = "question: Should milk go into the cup before the tea or after it?\nstate: |\n";
const state = (words: string, id = "pouring-last-sets-the-amount"): Overlay => ({
  [question]: `${asks}  ${words}: [[${id}]].\n`,
});
const saying = (sentence: string, more = ""): Overlay => ({
  [reason]: `claim: ${sentence}\nsupports: milk-goes-in-last\n${more}`,
});

/** The sentences that claims had when the present state was written, after these commits. */
function stale(present: Overlay, ...commits: readonly Overlay[]): readonly string[] {
  const { debate } = compile(onTeaDebate(present));
  return publishedIn(...commits)(debate).staleCitations.map(({ then }) => then.content.sentence);
}

const before = saying("The colour shows the amount.");
const after = saying("The colour shows the strength.");
const written = state("The reason given");

test("a claim that is reworded after the state was written is stale, committed or not", () => {
  expect(stale({ ...written, ...after }, { ...written, ...before })).toEqual(["The colour shows the amount."]);
  expect(stale({ ...written, ...after }, { ...written, ...before }, { ...written, ...after })).toEqual([
    "The colour shows the amount.",
  ]);
});

test("a claim that was reworded before the state was written is not", () => {
  expect(stale({ ...written, ...after }, before, after, { ...written, ...after })).toEqual([]);
});

test("a new wording of the state makes it fresh, and new line breaks in it do not", () => {
  const rewritten = state("The one reason given");
  expect(stale({ ...rewritten, ...after }, { ...written, ...before })).toEqual([]);
  expect(stale({ ...rewritten, ...after }, { ...written, ...before }, { ...rewritten, ...after })).toEqual([]);
  const wrapped = state("The reason\n  given");
  expect(stale({ ...wrapped, ...after }, { ...written, ...before })).toHaveLength(1);
});

test("an explanation, a source or another place on the map changes nothing in substance; another kind of relation does", () => {
  const explained = saying("The colour shows the amount.", "explanation: It darkens.\n");
  expect(stale({ ...written, ...explained }, { ...written, ...before })).toEqual([]);
  const as = (relation: string): Overlay => ({
    [reason]: `claim: The colour shows the amount.\n${relation}\n`,
    "claims/tea/tea-is-brown.yaml": "claim: Tea is brown.\nsupports: milk-goes-in-last\n",
  });
  const placed = as("supports: milk-goes-in-last");
  expect(stale({ ...written, ...as("objects-to: milk-goes-in-last") }, { ...written, ...placed })).toHaveLength(1);
  expect(stale({ ...written, ...as("supports: tea-is-brown") }, { ...written, ...placed })).toEqual([]);
  const both = as("objects-to: tea-is-brown\nsupports: milk-goes-in-last");
  expect(stale({ ...written, ...both }, { ...written, ...placed })).toEqual([]);
  const rebuts = as("rebuts: tea-is-brown");
  const denying = (undercut: string): Overlay =>
    as(`undercuts: [{ undercut: ${undercut}, premise: p, conclusion: c }]`);
  expect(stale({ ...written, ...denying("tea-is-brown") }, { ...written, ...rebuts })).toEqual([]);
  expect(stale({ ...written, ...denying("milk-is-white") }, { ...written, ...rebuts })).toHaveLength(1);
});

test("a renamed claim is followed", () => {
  const renamed: Overlay = {
    [reason]: null,
    "claims/tea/colour-shows.yaml":
      "claim: The colour shows the strength.\nsupports: milk-goes-in-last\naliases: pouring-last-sets-the-amount\n",
  };
  expect(stale({ ...written, ...renamed }, { ...written, ...before })).toEqual(["The colour shows the amount."]);
  const same: Overlay = {
    [reason]: null,
    "claims/tea/colour-shows.yaml":
      "claim: The colour shows the amount.\nsupports: milk-goes-in-last\naliases: pouring-last-sets-the-amount\n",
  };
  expect(stale({ ...written, ...same }, { ...written, ...before })).toEqual([]);
});

test("a claim that was renamed and renamed back said last what it says now", () => {
  const renamed: Overlay = {
    [reason]: null,
    "claims/tea/colour.yaml":
      "claim: The colour shows the strength.\nsupports: milk-goes-in-last\naliases: pouring-last-sets-the-amount\n",
  };
  const back = { ...written, ...saying("The colour shows the amount.", "aliases: colour\n") };
  expect(stale(back, before, renamed, back)).toEqual([]);
});

test("a claim on another basis has changed in substance", () => {
  const based = (basis: string): Overlay => ({ ...written, ...saying("It is so.", `basis: ${basis}\n`) });
  expect(stale(based("analogy"), based("argument"))).toEqual(["It is so."]);
});

test("without a past nothing is stale", () => {
  expect(stale({ ...written, ...after })).toEqual([]);
});
