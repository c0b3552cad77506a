import { expect, test } from "vitest";
import type { ClaimContent, Id } from "../../../src/claims/model/index.ts";
import { viewDifference } from "../../../src/site/history/view-difference.ts";
import { fullContent } from "../../versions/full-content.ts";
import { teaHistory } from "./tea-repository.ts";
import { siteOf } from "./tea-site.ts";

const repository = teaHistory();
const site = siteOf(repository);

const marks = { same: "", removed: "-", added: "+" } as const;

const difference = (before: ClaimContent, after: ClaimContent): readonly string[] =>
  viewDifference(site, before, after).flatMap(({ title, lines }) =>
    lines.map((segments) => `${title}: ${segments.map(({ kind, text }) => marks[kind] + text.trim()).join(" ")}`),
  );

/** A content that names the claim in every field that can name one. */
const naming = (claim: Id): ClaimContent => ({
  ...fullContent,
  relations: [
    { kind: "supports", target: claim },
    { kind: "undercuts", undercut: [], premise: claim, conclusion: "rewritten" },
  ],
  jointlyWith: [claim],
  explanation: `It is [[${claim}]] and [[${claim}|so on]] [@orwell-1946-nice-cup, p. 2].`,
});

/** A content with other ids for its work and its holder. */
const recorded = (work: Id, person: Id): ClaimContent => ({
  ...fullContent,
  stances: fullContent.stances.map((stance) => ({ ...stance, person, source: work })),
  uses: fullContent.uses.map((use) => ({ ...use, source: work })),
  explanation: `It is certain [@${work}, p. 2; @${work}, p. 3].`,
  works: fullContent.works.map((cited) => ({ ...cited, id: work })),
});

test("a renamed claim differs only by its id", () => {
  expect(difference(naming("renamed-once"), naming("cold-pots-cool"))).toEqual([
    "New ids for the same things: “Cold pots cool the tea too fast”: -renamed-once +cold-pots-cool",
  ]);
});

test("a work with the same facts and a person with the same name are the same under new ids", () => {
  expect(difference(recorded("orwell-1946", "george-orwell"), recorded("orwell-1946-cup", "eric-blair"))).toEqual([
    "New ids for the same things: George Orwell and The Editors 1946: -orwell-1946 +orwell-1946-cup",
    "New ids for the same things: George Orwell: -george-orwell +eric-blair",
  ]);
});

test("a renamed claim that was also reworded shows both changes", () => {
  const after = naming("cold-pots-cool");
  expect(difference(naming("renamed-once"), { ...after, sentence: "The milk goes in first." })).toEqual([
    "The claim: The milk goes in -after the tea +first .",
    "New ids for the same things: “Cold pots cool the tea too fast”: -renamed-once +cold-pots-cool",
  ]);
});

test("a rebuttal that now undercuts an undercut says what it denies", () => {
  const stating = (...relations: ClaimContent["relations"]): ClaimContent => ({ ...fullContent, relations });
  const undercut = ["cold-pots-cool"];
  const after = stating({ kind: "undercuts", undercut, premise: "old-cups-cracked", conclusion: "milk-goes-in-first" });
  expect(difference(stating({ kind: "rebuts", target: "cold-pots-cool" }), after)).toEqual([
    "What it replies to: -Rebuts: Cold pots cool the tea too fast.",
    "What it replies to: +Denies that “Cold pots cool the tea too fast” answers “old-cups-cracked”",
  ]);
});

test("a claim that was replaced by another one is removed", () => {
  const relation = (target: Id): ClaimContent => ({ ...fullContent, relations: [{ kind: "supports", target }] });
  expect(difference(relation("deleted"), relation("cold-pots-cool"))).toEqual([
    "What it replies to: -Supports: Every guest likes another strength.",
    "What it replies to: +Supports: Cold pots cool the tea too fast.",
  ]);
});
