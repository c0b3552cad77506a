import fc from "fast-check";
import { expect, test } from "vitest";
import { onTeaDebate } from "../../check/tea-debate.ts";
import { link } from "../../../src/claims/graph/index.ts";
import type { Claim, Debate } from "../../../src/claims/model/index.ts";
import { parse } from "../../../src/claims/index.ts";
import { sketchDebate } from "../../sketch-debate.ts";
import { holds } from "../../holds.ts";

/** The debate about tea with more files in it. */
function linked(overlay: Readonly<Record<string, string | null>>): Debate {
  return link(onTeaDebate(overlay).map(parse));
}

const claimOf = (debate: Debate, id: string): Claim | undefined => debate.claim.get(id);

function places(debate: Debate): readonly string[] {
  return debate.claims.map(
    ({ id, role, parent, question, depth }) =>
      `${id}: ${role} by ${parent ?? "nothing"}, ${question ?? "nowhere"} ${depth ?? "-"}`,
  );
}

test("a claim's role, parent, question and depth follow from the first relation in its file", () => {
  expect(places(sketchDebate("p answers q \n r -> p \n o x r \n o -> p"))).toEqual([
    "o: objection by r, q 3",
    "p: position by q, q 1",
    "r: reason by p, q 2",
  ]);
});

test("an undercut of an objection is a rebuttal, any other is an objection, and both are placed beside their premise", () => {
  const debate = sketchDebate("p answers q \n o x p \n u x (o x p) \n r -> p \n v x (r -> p)");
  expect(places(debate).filter((place) => /^[uv]/.test(place))).toEqual([
    "u: rebuttal by o, q 3",
    "v: objection by r, q 3",
  ]);
});

test("an undercut of an undercut is placed below its claim with the opposite role, and must name its path in full", () => {
  const debate = sketchDebate(
    "p answers q \n r -> p \n u x (r -> p) \n v x (u x (r -> p)) \n w x (v x (u x (r -> p))) \n n x (v x (r -> p))",
  );
  expect(places(debate).filter((place) => /^[nvw]/.test(place))).toEqual([
    "n: objection by nothing, nowhere -",
    "v: rebuttal by u, q 4",
    "w: objection by v, q 5",
  ]);
  expect(debate.linksFrom.get("w")).toMatchObject([{ to: "v", conclusion: "u", path: ["v", "u", "r", "p"] }]);
  expect(debate.linksTo.get("u")?.map(({ from }) => from)).toEqual(["v", "w"]);
});

test("claims whose homes lead only to each other have no question and no depth", () => {
  expect(places(sketchDebate("a x b \n b x a \n c -> a"))).toEqual([
    "a: objection by b, nowhere -",
    "b: objection by a, nowhere -",
    "c: reason by a, nowhere -",
  ]);
});

test("a chain of twenty thousand claims is placed without exhausting the stack", () => {
  const chain = Array.from({ length: 20_000 }, (_, index) => `c${index + 1} -> c${index}`).join("\n");
  expect(claimOf(sketchDebate(`c0 answers q \n ${chain}`), "c20000")?.depth).toBe(20_001);
});

test("links to an unknown id or to the claim itself are left out, and repeated links are kept once", () => {
  const path = "claims/tea/pouring-last-sets-the-amount.yaml";
  const text = [
    "claim: Whoever pours the milk last can see how much of it the tea needs.",
    "supports: [milk-goes-in-last, milk-goes-in-last, nowhere, pouring-last-sets-the-amount]",
    "undercuts: [{premise: milk-goes-in-last, conclusion: pouring-last-sets-the-amount}]",
  ].join("\n");
  const { links } = linked({ [path]: text });
  expect(
    links
      .filter(({ from }) => from === "pouring-last-sets-the-amount")
      .map(({ kind, to, home }) => ({ kind, to, home })),
  ).toEqual([{ kind: "supports", to: "milk-goes-in-last", home: true }]);
});

test("a claim whose home is an unknown id has no parent, even if a later relation has a known one", () => {
  const debate = linked({
    "claims/tea/lost.yaml": "claim: A claim may be lost.\nobjects-to: nowhere\nsupports: milk-goes-in-last\n",
  });
  expect(claimOf(debate, "lost")).toMatchObject({ role: "objection", parent: null, question: null, depth: null });
});

test("a claim belongs to the debate of its question, whatever folder its file is in", () => {
  const debate = linked({ "claims/other/a.yaml": "claim: A.\nsupports: milk-goes-in-last\n" });
  expect(claimOf(debate, "a")?.debate).toBe("tea");
});

test("linked premises are one inference, whichever of them names the other", () => {
  expect(sketchDebate("a + b -> c \n d -> c").inferences).toEqual([
    { premises: ["a", "b"], conclusion: "c" },
    { premises: ["d"], conclusion: "c" },
  ]);
  const { inferences } = linked({
    "claims/tea/b.yaml": "claim: B is so.\nsupports: milk-goes-in-last\njointly-with: pouring-last-sets-the-amount\n",
  });
  expect(inferences).toContainEqual({
    premises: ["b", "pouring-last-sets-the-amount"],
    conclusion: "milk-goes-in-last",
  });
});

test("an undercut is linked to its premise and also found at its conclusion", () => {
  const debate = sketchDebate("r -> p \n u x (r -> p)");
  expect(debate.linksTo.get("r")?.map(({ from }) => from)).toEqual(["u"]);
  expect(debate.linksTo.get("p")?.map(({ from }) => from)).toEqual(["r", "u"]);
});

test("replies to a claim are sorted: reasons, objections, rebuttals, each by id", () => {
  expect(sketchDebate("a x p \n z -> p \n y -> p \n b x p").branches.get("p")).toEqual(["y", "z", "a", "b"]);
});

test("a retired claim is kept apart and has no links", () => {
  const debate = linked({
    "claims/tea/gone.yaml":
      "claim: It is gone.\nsupports: milk-goes-in-last\nretired: {date: 2025-01-01, reason: It was wrong.}\n",
    "claims/tea/on-gone.yaml": "claim: It rests on what is gone.\nsupports: gone\n",
  });
  expect(debate.retired.map(({ id }) => id)).toEqual(["gone"]);
  expect(debate.claim.has("gone")).toBe(false);
  expect(debate.links.filter(({ from, to }) => from === "gone" || to === "gone")).toEqual([]);
});

test("if two files have the same id, the first by path is kept", () => {
  const { claim } = linked({
    "claims/tea/a/twin.yaml": "claim: The first twin.\nsupports: milk-goes-in-last\n",
    "claims/tea/b/twin.yaml": "claim: The second twin.\nsupports: milk-goes-in-last\n",
  });
  expect(claim.get("twin")?.sentence.value).toBe("The first twin.");
});

test("debates and questions have their listed order, and unlisted ones follow by id", () => {
  const question = "question: What is asked?\n";
  const { debates, questionsOf } = linked({
    "claims/map.yaml": "title: Map\ndebates: [tea, ale]\n",
    "claims/ale/debate.yaml": "title: Ale\n",
    "claims/beer/debate.yaml": "title: Beer\nquestions: [z, x]\n",
    "claims/beer/x.yaml": question,
    "claims/beer/y.yaml": question,
    "claims/beer/z.yaml": question,
  });
  expect(debates.map(({ id }) => id)).toEqual(["tea", "ale", "beer"]);
  expect(questionsOf.get("beer")).toEqual(["z", "x", "y"]);
});

test("each source has the places where it is cited, and each person the claims they hold", () => {
  const { citations, holdings } = linked({
    "claims/tea/when-should-milk-go-in.yaml":
      "question: When should milk go in?\nsummary: It is old [@orwell-1946-nice-cup, tenth rule].\n",
  });
  expect(citations.get("orwell-1946-nice-cup")).toEqual([
    { by: { kind: "question", id: "when-should-milk-go-in" }, as: "prose", at: "tenth rule" },
    { by: { kind: "claim", id: "milk-goes-in-last" }, as: "stance", at: "tenth rule" },
  ]);
  expect(holdings.get("george-orwell")?.map(({ claim, stance }) => `${stance.stance} ${claim}`)).toEqual([
    "asserts milk-goes-in-last",
  ]);
});

test("a missing map gives no finding here, and no files give an empty debate", () => {
  expect(linked({ "claims/map.yaml": null }).map).toMatchObject({ title: "", debates: [], path: "claims/map.yaml" });
  expect(link([])).toMatchObject({ claims: [], questions: [], links: [] });
});

test("the order of files changes nothing", () => {
  const files = onTeaDebate({
    "claims/tea/a/twin.yaml": "claim: A.\nsupports: twin\n",
    "claims/tea/b/twin.yaml": "claim: B.\nsupports: b\n",
  });
  const parsed = files.map(parse);
  const expected = link(parsed);
  holds([fc.shuffledSubarray(parsed, { minLength: parsed.length })], 30, (shuffled) => {
    expect(link(shuffled)).toEqual(expected);
  });
});
