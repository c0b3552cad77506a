import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { compile } from "../../src/compile.ts";
import type { ExchangeGraph, ExchangeRelation } from "../../src/exchange/graph.ts";
import { toFiles } from "../../src/exchange/index.ts";
import {
  countedLosses,
  errorsOf,
  imported,
  graphOf,
  linkedPremises,
  linksInWords,
  place,
  relationsIn,
} from "./exchanged.ts";
import { holds } from "../holds.ts";
import { casesIn } from "../cases.ts";

const options = { root: "claims", language: "", fileName: "x.csv" };

/** A graph whose claims say their key. */
const saying = (claims: readonly string[], relations: readonly ExchangeRelation[] = []): ExchangeGraph =>
  graphOf(claims, relations, (key) => `It is k${key}.`);

/** The relations of each claim after the import, how many steps have linked premises, and what was lost. */
function made(words: string): string {
  const graph = saying([...new Set(words.match(/\b[a-e]\b/g))].toSorted(), relationsIn(words));
  const { files, losses } = toFiles({ graph, losses: [], problems: [] }, options);
  const compiled = compile(files);
  expect(errorsOf(compiled)).toEqual([]);
  const told = linksInWords(compiled.debate).filter((link) => !link.includes(" answers "));
  const linked = linkedPremises(compiled.debate).length;
  const lost = Object.entries(countedLosses(losses.filter(({ kind }) => kind !== "made-question")));
  return [...told, ...(linked > 0 ? [`${linked} linked`] : []), ...lost.map(([kind, count]) => `lost ${count} ${kind}`)]
    .join(", ")
    .replaceAll("it-is-k", "");
}

const cases = casesIn(
  "test/exchange/to-files.yaml",
  z.record(z.string(), z.strictObject({ given: z.string(), made: z.string() })),
);

test.each(Object.entries(cases))("%s", (_, told) => {
  expect(made(told.given)).toBe(told.made);
});

test("sentences that the rules of wording refuse become drafts, others do not", () => {
  const long = saying([`${"very ".repeat(60)}long`, "short"]);
  const { files, drafts } = toFiles({ graph: long, losses: [], problems: [] }, options);
  expect(drafts).toHaveLength(1);
  const draft = files.find(({ text }) => text.includes("draft: true"))?.text ?? "";
  expect(draft).toContain("original: >-");
  expect(files.find(({ path }) => path.endsWith("/short.yaml"))?.text).not.toContain("draft");
});

test("people and sources are recorded once, by name and title; details that don't fit are left out by name", () => {
  const source = { title: "A nice cup of tea", url: "https://example.org/tea" };
  const stance = { person: "George Orwell", stance: "asserts", source, at: "p. 3", date: "last week" } as const;
  const stances = [stance, { ...stance, source: null, date: "1946" }];
  const uses = [{ source, at: "", note: "", quote: "" }];
  const plain = saying(["a"]);
  const graph = { ...plain, claims: plain.claims.map((claim) => ({ ...claim, stances, uses })) };
  const { files, losses, counts } = toFiles({ graph, losses: [], problems: [] }, options);
  expect(counts).toMatchObject({ people: 1, sources: 2 });
  expect(losses.filter(({ kind }) => kind === "detail").map(({ words }) => words)).toEqual(["date: last week"]);
  expect(
    compile(files)
      .diagnostics.map(({ rule }) => rule)
      .toSorted(),
  ).toEqual(["position-without-reason", "unchecked-source", "unchecked-source"]);
});

test("any graph becomes files without errors, or says why not", () => {
  const key = fc.constantFrom(..."abcdefgh");
  const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: "binary", maxLength: 300 }));
  const keys = fc.array(key, { minLength: 1, maxLength: 3 });
  const relation = fc.oneof(
    fc.tuple(key, fc.constantFrom("q", "r", "a")).map(([from, to]) => `${from} answers ${to}`),
    fc
      .tuple(keys, fc.constantFrom("supports", "attacks"), key)
      .map(([from, kind, to]) => `${from.join("+")} ${kind} ${to}`),
    fc.tuple(key, key, key).map(([from, premise, conclusion]) => `${from} undercuts ${premise}→${conclusion}`),
  );
  const source = fc.record({ title: text, url: fc.oneof(text, fc.webUrl()) });
  const claim = fc.record({
    key,
    text,
    basis: fc.constantFrom("" as const, "evidence" as const, "argument" as const),
    stances: fc.array(
      fc.record({
        person: text,
        stance: fc.constantFrom("asserts" as const, "rejects" as const),
        source: fc.option(source),
        at: text,
        date: text,
      }),
      { maxLength: 2 },
    ),
    uses: fc.array(fc.record({ source, at: text, note: text, quote: text }), { maxLength: 2 }),
    place: fc.constant(place),
  });
  const question = fc.record({
    key: fc.constantFrom("q", "r"),
    text,
    debate: text,
    exclusive: fc.boolean(),
    place: fc.constant(place),
  });
  const graph = fc.record({
    title: text,
    questions: fc.array(question, { maxLength: 2 }),
    claims: fc.array(claim, { maxLength: 8 }),
    relations: fc.array(relation, { maxLength: 14 }).map((all) => all.flatMap(relationsIn)),
  });
  holds([graph], 60, (graph) => {
    const { files, problems, counts } = toFiles({ graph, losses: [], problems: [] }, options);
    expect(problems.filter(({ message }) => message.startsWith("No claims could be made"))).toEqual([]);
    if (files.length === 0) expect(problems).not.toEqual([]);
    else {
      const compiled = compile(files);
      expect(errorsOf(compiled)).toEqual([]);
      expect(compiled.debate.claims).toHaveLength(counts.claims);
      expect(compiled.debate.claims.every(({ question }) => question !== null)).toBe(true);
    }
  });
});

const marks = "\u0301".repeat(13);

test.each([
  ["HTML in a sentence", "b,,Tea is <b>very</b> hot.,,", "Tea is very hot.", ["markup"]],
  ["HTML in a question", "b,question,Is tea <i>hot</i>?,,", "Is tea hot?", ["markup"]],
  ["heaps of marks in a sentence", `b,,Tea is ho${marks}t.,,`, "Tea is ho", ["hidden-characters"]],
  ["heaps of marks in a name", `b,,Tea is hot.,Jo${marks}n,`, "Tea is hot.", []],
  ["an address that hides its site", "b,,Tea is hot.,,https://openai.com@evil.example/", "Tea is hot.", ["source"]],
])("%s does not keep the rest from being imported", async (_, row, words, kinds) => {
  const table = `id,type,text,person,url\na,,Tea is good for people.,,\n${row}\n`;
  const { files, losses, problems } = await imported("csv", table);
  expect(problems).toEqual([]);
  expect(errorsOf(compile(files))).toEqual([]);
  expect(files.some(({ text }) => text.includes("Tea is good for people."))).toBe(true);
  expect(files.some(({ text }) => text.includes(words))).toBe(true);
  expect(losses.map(({ kind }) => kind).filter((kind) => kind !== "made-question")).toEqual(kinds);
});
