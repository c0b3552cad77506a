import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { takeOver } from "../../../src/contribute/edit/index.ts";
import {
  bundleOf,
  draftFor,
  emptyDraft,
  emptyHolder,
  emptyPerson,
  emptySource,
  emptyUse,
  onlyDraft,
  partsOf,
  propose as proposeAll,
  readBundle,
  readDrafts,
  relationsTo,
  shownDraft,
  withAnswer,
  writeDrafts,
  type Draft,
  type Proposal,
} from "../../../src/contribute/propose/index.ts";
import { modeline, writeRecord } from "../../../src/contribute/write/index.ts";
import { smallContext } from "./small-context.ts";
import { holds } from "../../holds.ts";

const { context, files } = smallContext();
const [reason] = context.known.claims.filter(([, , , role]) => role === "reason").map(([id]) => id);
const [person] = context.known.people.map(([id]) => id);
const [source] = context.known.sources.map(([id]) => id);

/** What one draft comes to. */
function propose(draft: Draft, map = context): Proposal {
  const [proposal] = proposeAll([draft], map, "2026-01-02");
  if (proposal === undefined) throw new Error("There is no proposal.");
  return proposal;
}

const objection: Draft = {
  ...draftFor(`?objects-to=${reason ?? ""}`, context),
  claim: "Nobody has ever weighed the milk.",
};

test("the claim's file has the same bytes as the one that the command line writes from the same answers", () => {
  const draft: Draft = {
    ...objection,
    claim: "Nobody has ever weighed the milk: it is poured by eye.",
    basis: "argument",
    holders: [{ ...emptyHolder, person: person ?? "", source: source ?? "", at: "§3" }],
    explanation: "It is told so.",
  };
  const { claim, problems } = propose(draft);
  expect(problems).toEqual([]);
  const answers = {
    claim: draft.claim,
    "objects-to": reason,
    basis: "argument",
    "held-by": [{ person: person ?? "", stance: "", source: source ?? "", at: "§3", date: "" }],
    sources: [],
    explanation: draft.explanation,
  };
  expect(claim.text).toBe(writeRecord("claim", answers, modeline("claim", claim.path, context.known.schemas)));
});

const id = fc.constantFrom(
  ...context.known.claims.map(([each]) => each),
  ...context.known.questions.map(([each]) => each),
  "no-such-thing",
  "Not an id",
  "",
);
const words = fc.oneof(
  fc.constantFrom(
    ..."Milk cools the tea faster when it is poured at once.¦Cups are warm¦a: b # c.¦“Quoted” words: yes.¦".split("¦"),
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const known = (ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids, ...ids, "+1", "nobody", "");
const ownId = fc.constantFrom("", "an-id-of-its-own", "Wrong id");
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  claim: words,
  relation: fc.constantFrom("answers", "supports", "objects-to", "rebuts", "undercuts", ""),
  ...{ target: id, conclusion: id, debate: fc.constant("") },
  further: fc.array(
    fc.record({
      relation: fc.constantFrom("supports", "objects-to", "rebuts", ""),
      target: id,
      conclusion: fc.constant(""),
    }),
    { maxLength: 2 },
  ),
  basis: fc.constantFrom("", "argument", "evidence", "nonsense"),
  holders: fc.array(
    fc.record({
      person: known(context.known.people.map(([each]) => each)),
      stance: fc.constantFrom("", "concedes", "rejects"),
      source: known(context.known.sources.map(([each]) => each)),
      at: fc.constantFrom("", "§3", "p. 4: x"),
      passage: fc.constantFrom("", "tea first"),
      date: fc.constantFrom("", "2022", "last year"),
    }),
    { maxLength: 2 },
  ),
  uses: fc.array(
    fc.record({
      source: known(context.known.sources.map(([each]) => each)),
      at: fc.constantFrom("", "§3"),
      passage: fc.constantFrom("", "one is almost certain\nhas the milk"),
      note: words,
      quote: words,
    }),
    { maxLength: 2 },
  ),
  explanation: fc.oneof(words, fc.constantFrom("See [@nothing, §3].", "See [[no-such-thing]].", "<b>bold</b>")),
  "also-said": fc.constantFrom("", "Tea first, milk second.\n\nThe milk is last."),
  original: fc.oneof(fc.constant(""), words),
  ...{ question: fc.constant(""), summary: fc.constant(""), state: fc.constant(""), changes: fc.constant("" as const) },
  ...{ base: fc.constant({}), by: words, because: words },
  id: fc.constantFrom("", "an-id-of-its-own", "Wrong id", ...context.known.claims.map(([each]) => each)),
  newPeople: fc.array(
    fc.record({
      id: ownId,
      name: words,
      kind: fc.constantFrom("", "person", "organisation"),
      summary: words,
      url: words,
      ...{ orcid: fc.constant(""), wikidata: fc.constant("") },
    }),
    { maxLength: 1 },
  ),
  newSources: fc.array(
    fc.record({
      id: ownId,
      type: fc.constantFrom("book", "webpage", ""),
      title: words,
      author: fc.constantFrom("", "Orwell, George; OECD"),
      issued: fc.constantFrom("", "1946", "soon"),
      container: fc.constant(""),
      URL: fc.constantFrom("", "https://example.org/a", "javascript:alert(1)"),
      DOI: fc.constantFrom("", "10.1000/182", "nonsense"),
      ...{ publisher: fc.constant(""), volume: fc.constant(""), issue: fc.constant(""), page: fc.constant("") },
      ...{ ISBN: fc.constant(""), arxiv: fc.constant("") },
      record: fc.constantFrom("", "the work itself"),
    }),
    { maxLength: 1 },
  ),
});

const anySound = anyDraft.map((draft): Draft => ({
  ...draft,
  claim: "Milk cools the tea faster when it is poured at once.",
  basis: "",
  id: "",
  relation: relationsTo(draft.target, context).find((kind) => kind !== "undercuts") ?? "",
  further: draft.further.flatMap((reply) => {
    const [relation] = relationsTo(reply.target, context);
    return relation === undefined ? [] : [{ ...reply, relation }];
  }),
  newPeople: [],
  newSources: [],
  explanation: "",
}));

test("if the form finds no error, the checker finds none either, among all other files", () => {
  let passed = 0;
  fc.assert(
    fc.property(fc.oneof(anyDraft, anySound), (draft) => {
      const { claim, others, problems } = propose(draft);
      const own = [...others, claim];
      const paths = new Set(own.map(({ path }) => path));
      if (problems.some(({ severity }) => severity === "error")) return;
      passed += 1;
      expect(files.filter(({ path }) => paths.has(path))).toEqual([]);
      const found = compile([...files, ...own]).diagnostics.filter(({ path }) => paths.has(path));
      // The form shows similar claims in its own way, and does not know when a source is from.
      const unsaid = found.filter(
        ({ rule }) =>
          !/^(?:near-duplicate|distant-stance)$/.test(rule) && !problems.some((problem) => problem.rule === rule),
      );
      expect(unsaid).toEqual([]);
      expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
    { numRuns: 120, seed: 2 },
  );
  expect(passed).toBeGreaterThan(10);
});

test("a stored draft is read as it was written, and a hostile one as empty", () => {
  holds([anyDraft], 50, (draft) => {
    expect(readDrafts(writeDrafts(onlyDraft(draft)))).toEqual(onlyDraft(draft));
  });
  const anyOther = '¦{¦[1]¦{"claim":{"a":1},"holders":"x","__proto__":{"id":"y"}}¦{"uses":[null,3]}';
  for (const hostile of anyOther.split("¦")) {
    const { uses, ...rest } = shownDraft(readDrafts(hostile));
    expect({ ...rest, uses: [] }).toEqual(emptyDraft);
    expect(uses.every(({ source: named }) => named === "")).toBe(true);
  }
});

test("an address with an invalid id opens an empty form, and a relation that doesn't fit is replaced by one that does", () => {
  expect(draftFor("?supports=<script>alert(1)</script>", context)).toEqual(emptyDraft);
  const [objection = ""] = context.known.claims.filter(([, , , role]) => role === "objection").map(([each]) => each);
  expect(draftFor(`?objects-to=${objection}`, context).relation).toBe("rebuts");
});

test("a reply to an undercut may undercut it, and its file names the whole path", () => {
  const [undercutter, , , , [[, premise, conclusion] = []] = []] =
    context.known.claims.find(([, , , , [home]]) => home?.[0] === "undercuts") ?? [];
  const draft = draftFor(`?undercuts=${undercutter ?? ""}`, context);
  expect(draft).toMatchObject({ relation: "undercuts", conclusion: `${premise ?? ""} ${conclusion ?? ""}` });
  const { claim, problems } = propose({ ...draft, claim: "The taste was never the point." }, context);
  expect(problems).toEqual([]);
  expect(claim.text).toContain(
    `undercuts:\n  - undercut: ${undercutter ?? ""}\n    premise: ${premise ?? ""}\n    conclusion: ${conclusion ?? ""}\n`,
  );
});

test("a fix for an answer says what it will do", () => {
  const draft: Draft = { ...objection, claim: "Nobody has ever weighed the milk" };
  const problem = propose(draft).problems.find(({ field }) => field === "claim");
  expect(problem?.fix).toMatchObject({ name: "Add “.”", draft: { claim: "Nobody has ever weighed the milk." } });
});

test("what a message says to write is a button, and one that takes quotation marks away doesn't quote them", () => {
  const draft: Draft = {
    ...objection,
    newSources: [
      { ...emptySource, type: "book", title: "On Kettles", issued: "May 13, 2024", URL: "www.example.org/x" },
    ],
    uses: [{ ...emptyUse, source: "+1", at: "p. 3", quote: "“some words”" }],
  };
  const fixes = new Map(propose(draft).problems.map(({ field, fix }) => [field, fix]));
  expect(fixes.get("newSources.0.issued")?.name).toBe("Write “2024-05-13” for “May 13, 2024”");
  expect(fixes.get("newSources.0.URL")?.name).toBe("Write “https://www.example.org/x”");
  expect(fixes.get("newSources.0.URL")?.draft.newSources[0]?.URL).toBe("https://www.example.org/x");
  expect(fixes.get("uses.0.quote")?.name).toBe("Delete the quotation marks");
  expect(fixes.get("uses.0.quote")?.draft.uses[0]?.quote).toBe("some words");
});

test("a person who is in no list is answered with a sentence of the form", () => {
  const draft: Draft = {
    ...objection,
    holders: [{ ...emptyHolder, person: "some famous drinker", source: source ?? "" }],
  };
  const messages = propose(draft).problems.map(({ field, message }) => [field, message]);
  expect(messages).toEqual([["holders.0.person", "Choose a person, or add a new one."]]);
});

test("of a holder or a source of which anything is given, the rest is asked for, and one that is empty says nothing", () => {
  const draft: Draft = {
    ...objection,
    holders: [emptyHolder, { ...emptyHolder, at: "§3" }],
    uses: [{ ...emptyUse, note: "It is told so." }],
  };
  expect(propose(draft).problems.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
    "missing holders.1.person",
    "missing holders.1.source",
    "missing uses.0.source",
  ]);
});

test("a misspelt id is offered as a fix of the draft", () => {
  const wrong = `${person ?? ""}x`;
  const draft = { ...objection, holders: [{ ...emptyHolder, person: wrong, source: source ?? "", at: "§1" }] };
  const problem = propose(draft).problems.find(({ field }) => field === "holders.0.person");
  expect(problem?.fix?.draft.holders[0]?.person).toBe(person);
});

test("a new source has its own file, and the claim cites it by its id", () => {
  const newSources = [{ ...emptySource, type: "webpage", title: "On milk", author: "Orwell, George", issued: "1946" }];
  const draft: Draft = { ...emptyDraft, uses: [{ ...emptyUse, source: "+1" }], newSources };
  const { claim, others } = propose(draft);
  expect(others.map(({ path }) => path)).toEqual(["claims/sources/orwell-1946-milk.yaml"]);
  expect(claim.text).toContain("source: orwell-1946-milk\n");
});

test("whoever gives a passage has read it on this day", () => {
  const uses = [{ ...emptyUse, source: source ?? "", at: "§1", passage: "one is almost certain\nhas the milk" }];
  expect(propose({ ...objection, uses }).claim.text).toContain(
    "    passage:\n      - one is almost certain\n      - has the milk\n    read: 2026-01-02\n",
  );
});

test("messages of rules on keys and files are rewritten for the form, at the field that needs to change", () => {
  const draft: Draft = {
    ...objection,
    basis: "evidence",
    id: "Wrong id",
    newPeople: [{ ...emptyPerson, name: "Porter, Ann" }],
    newSources: [{ ...emptySource, type: "book", title: "On milk" }],
  };
  const used = { ...draft, uses: [{ ...emptyUse, source: "+1" }] };
  const { problems } = propose(draft);
  expect(problems.map(({ rule, field }) => [rule, field]).toSorted()).toEqual([
    ["bad-file-name", "id"],
    ["basis-without-source", "basis"],
    ["unchecked-source", "newSources.0.record"],
    ["unused-file", "newPeople.0.name"],
    ["unused-file", "newSources.0.title"],
  ]);
  expect(propose(used).problems.map(({ rule, field }) => [rule, field])).toContainEqual([
    "missing-locator",
    "uses.0.at",
  ]);
  const keys = /`?\b(?:held-by|checked|record|sources|basis|supports|objects-to|at|person)\b`?:|\.yaml/;
  expect(problems.filter(({ message, help }) => keys.test(`${message} ${help}`))).toEqual([]);
});

test("words in a script without Latin equivalents ask for an id, and have a number until one is written", () => {
  const draft: Draft = {
    ...objection,
    claim: "お茶は冷める.",
    newPeople: [{ ...emptyPerson, name: "王小明" }],
    newSources: [{ ...emptySource, type: "book", title: "A survey of tea", author: "王小明", issued: "2023" }],
    uses: [{ ...emptyUse, source: "+1", at: "§1" }],
  };
  const isTaken: typeof context.isTaken = (kind, id) => /^new-.*-1$/.test(id) || context.isTaken(kind, id);
  const map = { ...context, isTaken };
  const missing = ({ problems }: Proposal) =>
    problems.flatMap(({ rule, field }) => (rule === "missing" ? [field] : []));
  const unnamed = propose(draft, map);
  expect(missing(unnamed)).toEqual(["id", "newPeople.0.id", "newSources.0.id"]);
  expect([unnamed.claim, ...unnamed.others].map(({ id }) => id)).toEqual([
    "new-claim-2",
    "new-person-2",
    "2023-survey",
  ]);
  const [newPeople, newSources] = [
    draft.newPeople.map((each) => ({ ...each, id: "wang-xiaoming" })),
    draft.newSources.map((each) => ({ ...each, id: source ?? "" })),
  ];
  const { problems, others } = propose({ ...draft, id: "tea-cools", newPeople, newSources }, map);
  expect(others.map(({ id }) => id)).toEqual(["wang-xiaoming", `${source ?? ""}-2`]);
  expect(problems.filter(({ severity }) => severity === "error").map(({ rule, field }) => [rule, field])).toEqual([
    ["duplicate-id", "newSources.0.id"],
  ]);
});

test("a new question asks for an answer, and goes with it and its place in one proposal", () => {
  const question: Draft = {
    ...emptyDraft,
    debate: "tea",
    question: "Should milk be warmed first?",
    summary: "The taste.",
  };
  expect(propose(question).problems.map(({ field, rule }) => [field, rule])).toEqual([["answers", "missing"]]);
  const { all } = withAnswer(onlyDraft(question), propose(question).claim.id);
  const answer = { ...all[1], claim: "Cold milk is as good." } as const;
  const made = proposeAll([...all.slice(0, 1), { ...emptyDraft, ...answer }], context, "2026-01-02");
  expect(made.map(({ role, problems }) => [role, problems.map(({ rule }) => rule)])).toEqual([
    [null, []],
    ["position", ["position-without-reason"]],
  ]);
  const folder = "claims/tea/should-milk-be-warmed-first";
  expect(partsOf(made).map(({ path }) => path)).toEqual([
    `${folder}/should-milk-be-warmed-first.yaml`,
    `${folder}/cold-milk-is-as-good.yaml`,
  ]);
  const list = { path: "claims/tea/debate.yaml", text: "title: Tea\nquestions:\n  - when-does-the-milk-go-in\n" };
  const map = [...files.filter(({ path }) => path !== list.path), list];
  const { changes } = takeOver(readBundle(bundleOf(partsOf(made))), { files: map, debate: compile(map).debate });
  expect(changes.at(-1)?.to?.text).toBe(`${list.text}  - should-milk-be-warmed-first\n`);
});

test("a claim may reply to several, by kind and with the first as its home, and a mistake is at its own field", () => {
  const further = [
    { relation: "supports" as const, target: "no-such-claim", conclusion: "" },
    { relation: objection.relation, target: person ?? "", conclusion: "" },
    { relation: "" as const, target: "milk-goes-in-first", conclusion: "" },
  ];
  const { claim, problems } = propose({ ...objection, further });
  expect(claim.text).toContain(`objects-to:\n  - ${reason ?? ""}\n  - ${person ?? ""}\nsupports: no-such-claim\n`);
  expect(problems.map(({ field }) => field)).toEqual(["further.2.relation", "further.1.target", "further.0.target"]);
});
