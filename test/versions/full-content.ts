import type { ClaimContent } from "../../src/claims/model/index.ts";

/** A claim's content with a value for every field. */
export const fullContent: ClaimContent = {
  sentence: "The milk goes in after the tea.",
  relations: [
    { kind: "answers", target: "when-does-the-milk-go-in" },
    { kind: "supports", target: "tea-is-a-matter-of-taste" },
    { kind: "undercuts", undercut: [], premise: "old-cups-cracked", conclusion: "milk-goes-in-first" },
  ],
  jointlyWith: ["few-own-a-measuring-jug"],
  basis: "testimony",
  stances: [
    {
      person: "george-orwell",
      name: {
        kind: "personal",
        family: "Orwell",
        given: "George",
        droppingParticle: "",
        nonDroppingParticle: "",
        suffix: "",
      },
      stance: "asserts",
      source: "orwell-1946-nice-cup",
      at: "rule 10",
      date: "1946-01-12",
      probability: "almost certain",
    },
  ],
  uses: [
    {
      source: "orwell-1946-nice-cup",
      at: "rule 10",
      note: "The tenth of eleven rules.",
      quote: { exact: "one should pour tea into the cup first", prefix: "Tenthly, ", suffix: "." },
    },
  ],
  resolves: {
    by: "1950",
    opens: "",
    how: "A newspaper counts cups.",
    criteria: "map",
    outcomes: [{ outcome: "unclear", on: "1950-01", source: "orwell-1946-nice-cup", at: "p. 1" }],
  },
  explanation: "Orwell held that this is **certain** [@orwell-1946-nice-cup, rule 10].\n\n- One can measure.",
  works: [
    {
      id: "orwell-1946-nice-cup",
      type: "article-newspaper",
      title: "A Nice Cup of Tea",
      names: {
        author: [
          { kind: "literal", literal: "George Orwell" },
          { kind: "literal", literal: "The Editors" },
        ],
      },
      dates: { issued: "1946-01-12" },
      fields: { "container-title": "Evening Standard", URL: "https://example.org/tea" },
      arxiv: "2206.01234",
    },
  ],
};
