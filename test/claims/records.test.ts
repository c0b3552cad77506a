import { describe, expect, test } from "vitest";
import type { FileRecord } from "../../src/claims/model/index.ts";
import { parse } from "../../src/claims/index.ts";

/** The record of a file without findings. */
function recordOf(path: string, text: string): FileRecord | null {
  const { record, findings } = parse({ path: `claims/${path}`, text });
  expect(findings).toEqual([]);
  return record;
}

const placed = (value: string): object => ({ value });

describe("a file becomes a record:", () => {
  test("map.yaml with few keys", () => {
    expect(
      recordOf("map.yaml", "title: A map\ndebates:\n  - tea\nrepository:\n  url: https://example.org/r\n"),
    ).toMatchObject({
      kind: "map",
      id: "map",
      title: "A map",
      subtitle: "",
      summary: null,
      repository: { url: "https://example.org/r", branch: "main" },
      debates: [placed("tea")],
    });
  });

  test("debate.yaml", () => {
    expect(recordOf("tea/debate.yaml", "title: Tea\nquestions: [one, two]\n")).toMatchObject({
      kind: "debate",
      id: "tea",
      title: placed("Tea"),
      questions: [placed("one"), placed("two")],
    });
  });

  test("a question", () => {
    expect(
      recordOf("tea/q.yaml", "question: Is it so?\nexclusive: true\narises-from: a\nsummary: Why it matters.\n"),
    ).toMatchObject({
      kind: "question",
      debate: "tea",
      sentence: placed("Is it so?"),
      exclusive: true,
      arisesFrom: placed("a"),
      summary: { markdown: "Why it matters." },
    });
  });

  test("a claim, with its relations in the order of the file", () => {
    const text = `claim: It is so.
rebuts: r
answers: q
undercuts:
  - premise: p
    conclusion: c
supports: [s, t]
jointly-with: j
basis: evidence
held-by:
  - person: someone
    stance: rejects
    source: book
    at: p. 3
    date: 2022-06
sources:
  - source: book
    quote:
      exact: the very words
      prefix: before
retired:
  date: 2024
  reason: Says too much.
  replaced-by: n
aliases: old
allow: missing-locator # the whole book is about it
`;
    expect(recordOf("tea/x.yaml", text)).toMatchObject({
      kind: "claim",
      relations: [
        { kind: "rebuts", target: placed("r") },
        { kind: "answers", target: placed("q") },
        { kind: "undercuts", premise: placed("p"), conclusion: placed("c") },
        { kind: "supports", target: placed("s") },
        { kind: "supports", target: placed("t") },
      ],
      jointlyWith: [placed("j")],
      basis: placed("evidence"),
      stances: [{ person: placed("someone"), stance: "rejects", source: placed("book"), at: "p. 3", date: "2022-06" }],
      uses: [
        { source: placed("book"), at: "", note: "", quote: { exact: "the very words", prefix: "before", suffix: "" } },
      ],
      explanation: null,
      aliases: [placed("old")],
      retired: { date: "2024", reason: "Says too much.", replacedBy: placed("n") },
      allow: [placed("missing-locator")],
    });
  });

  test("a source, with its variables by the type of their values", () => {
    const text = `type: interview
title: A talk
author:
  - {family: Berg, given: Jan, non-dropping-particle: van der}
interviewer:
  - literal: A Magazine
issued: 2022-06-27
container-title: A Show
DOI: 10.1000/182
URL: https://example.org/a
arxiv: 2306.02572
checked:
  date: 2024-01-02
  record: https://doi.org/10.1000/182
`;
    expect(recordOf("sources/x.yaml", text)).toMatchObject({
      kind: "source",
      type: placed("interview"),
      names: {
        author: [
          {
            kind: "personal",
            family: "Berg",
            given: "Jan",
            droppingParticle: "",
            nonDroppingParticle: "van der",
            suffix: "",
          },
        ],
        interviewer: [{ kind: "literal", literal: "A Magazine" }],
      },
      dates: { issued: "2022-06-27" },
      fields: { "container-title": "A Show", DOI: "10.1000/182", URL: "https://example.org/a" },
      arxiv: "2306.02572",
      checked: { date: "2024-01-02", record: "https://doi.org/10.1000/182" },
    });
  });

  test("a person", () => {
    const text =
      "name:\n  literal: Plato\nwikidata: Q859\naffiliations:\n  - organisation: Academy\n    role: founder\n    source: s\n";
    expect(recordOf("people/plato.yaml", text)).toMatchObject({
      kind: "person",
      name: { kind: "literal", literal: "Plato" },
      wikidata: "Q859",
      affiliations: [{ organisation: "Academy", role: "founder", from: "", to: "", source: placed("s") }],
    });
  });

  test("a file in JSON, which is also YAML", () => {
    expect(recordOf("tea/x.yaml", '{"claim": "It is so.", "supports": ["a"]}')).toMatchObject({
      sentence: placed("It is so."),
      relations: [{ target: placed("a") }],
    });
  });
});
