import { expect, test } from "vitest";
import { claimData, debateData } from "../../../src/site/data/claim-data.ts";
import { smallSite } from "../small-site.ts";

const site = smallSite();

test("a claim's data has everything in its file, and its place on the map", () => {
  const claim = site.debate.claim.get("tea-first-lets-one-measure");
  const { version, hash } = site.history.current("tea-first-lets-one-measure");
  expect(claim && claimData(site, claim)).toEqual({
    id: "tea-first-lets-one-measure",
    debate: "tea",
    claim: "With the tea in the cup one can measure the milk exactly.",
    relations: [{ kind: "supports", target: "milk-goes-in-last" }],
    jointlyWith: ["the-measure-decides-the-taste"],
    basis: "argument",
    heldBy: [],
    sources: [
      {
        source: "orwell-1946-nice-cup",
        at: "rule 10",
        note: "The reason that Orwell gives.",
        quote: { exact: "one can exactly regulate the amount of milk", prefix: "", suffix: "" },
      },
    ],
    explanation: "",
    aliases: [],
    draft: false,
    original: "",
    version,
    hash: `sha256-${hash}`,
    issued: "",
    url: "https://tea.example/claims/tea-first-lets-one-measure/",
    role: "reason",
    question: "when-does-the-milk-go-in",
    parent: "milk-goes-in-last",
    label: "in",
    unanswered: false,
  });
});

test("the map's data has every record once and only values that JSON can represent", () => {
  const data = debateData(site);
  expect([
    data.claims.length,
    data.retired.length,
    data.sources.length,
    data.people.length,
    data.questions.length,
  ]).toEqual([10, 1, 3, 2, 2]);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data.retired[0]?.retired).toEqual({
    date: "2020-05-01",
    reason: "Merged with a claim that says it better.",
    replacedBy: "hot-tea-curdles-milk",
  });
});
