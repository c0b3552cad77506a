import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { formContext } from "../../../src/contribute/propose/index.ts";
import { withProposal } from "../../../src/contribute/propose/with-proposal.ts";
import { withClaimsOf } from "../../../src/map/part-of-question.ts";
import { knownDebate } from "../../../src/site/data/data-files.ts";
import { mapQuestion } from "../../../src/site/map/map-question.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite } from "../../../src/site/site.ts";
import { smallSite } from "../../site/fixture-site.ts";
import { smallContext } from "./small-context.ts";

const { files, context } = smallContext();

test("a question with a proposed claim is what the map has once that claim is on it", async () => {
  const whole = compile(files);
  const leaves = whole.debate.claims.filter(({ id }) => (whole.debate.branches.get(id) ?? []).length === 0);
  expect(leaves.length).toBeGreaterThan(3);
  for (const { path, question } of leaves) {
    const left = compile(files.filter((file) => file.path !== path));
    const site = makeSite(left.debate, left.evaluation, readSettings({}));
    const map = formContext(knownDebate(site, ""));
    const proposal = await withProposal({ files: files.filter((file) => file.path === path), changes: [] }, map);
    const before = mapQuestion(site, question ?? "");
    const after = mapQuestion(makeSite(whole.debate, whole.evaluation, readSettings({})), question ?? "");
    const shown = before && withClaimsOf(proposal, before).claims;
    const inShort = ({ id, role, sentence, parent, unanswered, denies }: NonNullable<typeof shown>[number]) => ({
      ...{ id, role, sentence, parent, unanswered, denies },
    });
    expect(shown?.map(inShort)).toEqual(after?.claims.map(inShort));
  }
});

test("what a proposal would change is said with its mistakes, and nothing is said of files that are there", async () => {
  const [path, target] = ["claims/tea/order/tea-cools.yaml", "hot-tea-curdles-milk"];
  const text = `claim: Tea cools to a safe warmth within a minute.\nobjects-to: ${target}\nheld-by:\n  - person: nobody\n    source: none\n    at: p. 1\n`;
  const { impact, diagnostics } = await withProposal({ files: [{ path, text }], changes: [] }, context);
  expect(impact.added.map(({ id, role }) => [id, role])).toEqual([["tea-cools", "objection"]]);
  expect(impact.unanswered.map(({ id, isNew }) => [id, isNew])).toContainEqual(["tea-cools", true]);
  expect([impact.changed, impact.removed, impact.retired].flat()).toEqual([]);
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
    ["unknown-id", 4],
    ["unknown-id", 5],
  ]);
  expect(new Set(diagnostics.map((found) => found.path))).toEqual(new Set([path]));
});

test("a change shows the new words and one more holder, and only what is wrong with them", async () => {
  const path = context.claim.get("hot-tea-curdles-milk")?.[1] ?? "";
  const text =
    "claim: {from: Old., to: Milk in hot tea curdles}\nheld-by: [{to: {person: george-orwell, source: x}}]\n";
  const proposal = await withProposal({ files: [], changes: [{ path, text }] }, context);
  const { debate, impact, diagnostics } = proposal;
  expect(debate.claim.get("hot-tea-curdles-milk")?.sentence.value).toBe("Milk in hot tea curdles");
  expect(impact.changed.map(({ id }) => id)).toEqual(["hot-tea-curdles-milk"]);
  const known = mapQuestion(smallSite(), "when-does-the-milk-go-in");
  const shown = known && withClaimsOf(proposal, known).claims;
  expect(shown?.find(({ id }) => id === "hot-tea-curdles-milk")?.holders).toMatch(/Orwell$/);
  expect(impact.stances).toMatchObject([{ person: "george-orwell", after: "asserts" }]);
  expect(diagnostics.map(({ rule }) => rule).toSorted()).toEqual(["missing-full-stop", "unknown-id"]);
});
