import { expect, test } from "vitest";
import { findingsOf } from "./check-texts.ts";

/** Orwell asserts that milk goes in last, on 12 January 1946. */
const stance = (...keys: readonly string[]): string =>
  ["held-by:", "  - person: george-orwell", ...keys.map((key) => `    ${key}`)].join("\n") +
  "\n    source: orwell-1946-nice-cup\n    at: tenth rule\n";

const found = (relation: string, ...keys: readonly string[]): readonly string[] =>
  findingsOf("own-objection", {
    "claims/tea/a.yaml": `claim: It is so.\n${relation}\n${stance(...keys)}`,
  }).map(({ message }) => message);

const message = "`george-orwell` also asserts `milk-goes-in-last`, which this claim is against.";

test.each(["1946", "1946-01", "1946-01-12"])("an own objection of %s may be of the same day", (date) => {
  expect(found("objects-to: milk-goes-in-last", `date: ${date}`)).toEqual([message]);
});

test("an own objection without a date is reported, since nothing shows a change of mind", () => {
  expect(found("objects-to: milk-goes-in-last")).toEqual([message]);
});

test.each(["1945", "1946-02", "1946-01-13"])("an own objection of %s shows a change of mind", (date) => {
  expect(found("objects-to: milk-goes-in-last", `date: ${date}`)).toEqual([]);
});

test.each(["concedes", "rejects"])("an objection that its person %s is not their own", (kind) => {
  expect(found("objects-to: milk-goes-in-last", `stance: ${kind}`, "date: 1946")).toEqual([]);
});

test("an undercut grants its premise, so the person may assert both", () => {
  const undercut = "undercuts:\n  - premise: pouring-last-sets-the-amount\n    conclusion: milk-goes-in-last";
  const premise = `claim: Whoever pours the milk last can see how much of it the tea needs.\nsupports: milk-goes-in-last\n`;
  const files = {
    "claims/tea/pouring-last-sets-the-amount.yaml": premise + stance("date: 1946-01-12"),
    "claims/tea/a.yaml": `claim: It is so.\n${undercut}\n${stance("date: 1946-01-12")}`,
  };
  expect(findingsOf("own-objection", files)).toEqual([]);
});

test("a rebuttal of one's own objection is reported at the person in the rebuttal", () => {
  const files = {
    "claims/tea/a.yaml": `claim: It is so.\nobjects-to: milk-goes-in-last\n${stance("date: 1950")}`,
    "claims/tea/b.yaml": `claim: It is otherwise.\nrebuts: a\n${stance("date: 1950-05")}`,
  };
  expect(findingsOf("own-objection", files)).toMatchObject([
    { message: "`george-orwell` also asserts `a`, which this claim is against.", path: "claims/tea/b.yaml", line: 4 },
  ]);
});
