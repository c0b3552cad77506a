import { describe, expect, test } from "vitest";
import { z } from "zod";
import { runScript, type Run } from "../run-script.ts";
import { casesIn } from "../cases.ts";

const claims = "test/fixtures/debates/small/claims";

const standing = (...parameters: readonly string[]): Promise<Run> =>
  runScript("scripts/cli.ts", ["standing", "--claims", claims, ...parameters], { environment: { NO_COLOR: "1" } });

async function json(...parameters: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const answer: unknown = JSON.parse((await standing("--format", "json", ...parameters)).out);
  if (typeof answer !== "object" || answer === null) throw new Error("The answer is no object.");
  return { ...answer };
}

describe("the JSON", () => {
  test("has a label for every claim, tensions and cruxes, and nothing else", async () => {
    const answer = await json();
    expect(Object.keys(answer)).toEqual(["labels", "tensions", "cruxes"]);
    expect(answer).toMatchObject({
      labels: { "good-tea-is-strong": "in", "a-jug-measures-as-well": "out", "milk-goes-in-last": "undecided" },
      tensions: [],
      cruxes: [],
    });
  });

  test("follows the judgements, given in lists or one by one, and includes their tensions", async () => {
    const answer = await json("--accept", "milk-goes-in-last,milk-goes-in-first", "--accept=a-jug-measures-as-well");
    expect(answer).toMatchObject({
      labels: { "milk-goes-in-last": "in", "a-jug-measures-as-well": "in" },
      tensions: [
        { kind: "accepted-under-attack", claim: "a-jug-measures-as-well" },
        { kind: "both-accepted", claim: "milk-goes-in-first", other: "milk-goes-in-last" },
      ],
    });
  });

  test("leaves everything undecided without judgements, with that default", async () => {
    const { labels } = await json("--default", "unless-judged");
    expect(labels).toMatchObject({ "good-tea-is-strong": "undecided", "few-own-a-measuring-jug": "undecided" });
  });

  test("has the stance of a person, with the judgements that are given", async () => {
    expect(await json("--person", "george-orwell")).toMatchObject({ labels: { "milk-goes-in-last": "in" } });
    expect(await json("--person", "george-orwell", "--reject", "milk-goes-in-last")).toMatchObject({
      labels: { "milk-goes-in-last": "out" },
    });
  });

  test("has the cruxes of a position", async () => {
    expect((await json("--cruxes", "milk-goes-in-last"))["cruxes"]).toEqual([
      { claim: "milk-goes-in-first", ifAccepted: "out", ifRejected: "undecided", moves: ["milk-goes-in-last"] },
    ]);
  });

  test("has the claims where the disagreement of two people starts, then those of which only one has a view", async () => {
    const pair = ["--between", "george-orwell", "royal-society-of-chemistry"];
    expect((await json(...pair))["cruxes"]).toMatchObject([
      { claim: "milk-goes-in-first", labels: { "george-orwell": "out", "royal-society-of-chemistry": "in" } },
      { claim: "milk-goes-in-last", labels: { "george-orwell": "in", "royal-society-of-chemistry": "out" } },
      {
        claim: "few-own-a-measuring-jug",
        labels: { "george-orwell": "in", "royal-society-of-chemistry": "undecided" },
        decides: ["a-jug-measures-as-well"],
      },
    ]);
    const { out } = await standing(...pair);
    expect(out).toMatch(
      /starts\n {2}milk-goes-in-first\n.*\n {2}milk-goes-in-last\n.*\n {2}On 1 more claim, only one/s,
    );
  });
});

test("a view from a link is compared with a person or another view; a link that is cut off is refused", async () => {
  const [orwell, link] = ["george-orwell", "https://tea.example/compare/#a=1.r0GU8E000arD7Ny000"];
  expect((await json("--between", link, "1.a0GU8E000"))["cruxes"]).toMatchObject([
    { claim: "milk-goes-in-first", labels: { "the first view": "out", "the second view": "in" } },
    { claim: "milk-goes-in-last" },
  ]);
  const { out } = await standing("--between", "1.a0GU8E000", orwell);
  expect(out).toMatch(/starts\n {2}milk-goes-in-first\n.*\n {4}the first view: accepts it; George Orwell: /);
  expect((await standing("--between", "1.aAAAAA000", orwell)).error).toContain(
    "the first view that are not on this map: 1.",
  );
  expect((await standing("--between", "1.a0GU", orwell)).error).toContain("Was its link cut off?");
  expect((await standing("--between", "https://tea.example/map/", orwell)).error).toContain("has no view in it");
});

test("the text lists each question's positions with the reasons for their labels", async () => {
  const { code, out } = await standing();
  expect(code).toBe(0);
  expect(out).toContain("When does the milk go in?\n");
  expect(out).toMatch(/ {2}milk-goes-in-last (stands|is answered|is open): /);
});

const refused = casesIn(
  "test/scripts/standing-refused.yaml",
  z.record(z.string(), z.strictObject({ given: z.string(), says: z.string() })),
);

describe("if it can't run, it says so only on standard error:", () => {
  test.each(Object.entries(refused))("%s", async (_, { given, says }) => {
    const { code, out, error } = await standing(...given.split(" "));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(says);
  });
});
