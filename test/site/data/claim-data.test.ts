import { expect, test } from "vitest";
import { claimData, debateData } from "../../../src/site/data/claim-data.ts";
import { fieldTables, relationKeys } from "../../../src/claims/index.ts";
import { fixtureSite, smallSite } from "../fixture-site.ts";

const site = smallSite();

test("a claim's data has everything in its file, and its place on the map", () => {
  const claim = site.debate.claim.get("tea-first-lets-one-measure");
  const { version, hash } = site.history.current("tea-first-lets-one-measure");
  expect(claim && claimData(site, claim)).toEqual({
    id: "tea-first-lets-one-measure",
    debate: "tea",
    claim: "With the tea in the cup one can measure the milk exactly.",
    relations: [{ kind: "supports", target: "milk-goes-in-last" }],
    resolves: null,
    jointlyWith: ["the-measure-decides-the-taste"],
    basis: "argument",
    heldBy: [],
    sources: [
      {
        source: "orwell-1946-nice-cup",
        at: "rule 10",
        passage: [],
        read: "",
        note: "The reason that Orwell gives.",
        quote: { exact: "one can exactly regulate the amount of milk", prefix: "", suffix: "" },
      },
    ],
    explanation: "",
    alsoSaid: [],
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
    unanswered: false,
    recorded: {
      objections: 1,
      undercuts: 0,
      withReply: 1,
      standing: 0,
      reasons: 0,
      reasonsStanding: 0,
      turnsOn: ["a-jug-measures-as-well", "few-own-a-measuring-jug"],
      flips: 1,
    },
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

test("each key of a claim is in its data, relations in one list, and nobody's settings for the checker", () => {
  const data = fixtureSite("every-key").debate.claims.map((claim) => claimData(fixtureSite("every-key"), claim));
  const named = [...fieldTables.claim.keys()].map((key) =>
    key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const elsewhere = new Set([...relationKeys.map((key) => key.replace("-t", "T")), "retired", "allow"]);
  expect(named.filter((key) => !elsewhere.has(key) && !data.every((claim) => key in claim))).toEqual([]);
});
