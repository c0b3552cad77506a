import fc from "fast-check";
import { expect, test } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import { isFree } from "../../src/claims/formats/texts.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { fieldTables } from "../../src/claims/schema/index.ts";
import type { Fields, Shape } from "../../src/claims/schema/shape.ts";
import { compile } from "../../src/compile.ts";
import { isKeyed, textIn, type Keyed } from "../../src/exchange/format.ts";
import { lossesOfKey, type LossKind } from "../../src/exchange/losses.ts";
import { bothWays, errorsOf, exported, imported, written } from "./exchanged.ts";
import { holds, holdsLater } from "../holds.ts";

// A debate with any relations and, of the other keys of claims and questions, any values that the schema allows.

const sources = {
  "report-2020": { type: "report", title: "A report (in part)", issued: "2020", URL: "https://example.org/a_(b)" },
  "book-2001": { type: "book", title: "A book: on tea; and milk", issued: "2001" },
};
const people = {
  "ada-berg": { name: { family: "Berg", given: "Ada" } },
  "tea-society": { name: { literal: "Society of Tea" } },
};

/** Words with the signs of all formats. */
const word = fc.constantFrom(
  ..."tea milk [tea] (milk) {cup} <pot> \"hot\" 'cold' a\\b a\\(b\\) 50% #1 @home *so* _so_ `so` A;B a:b a,b a|b = + - -> >< & / // /* */ ^2 ~3 ¬x „so“ 茶 é".split(
    " ",
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `So ${words.join(" ")} it is.`);

/** Values for keys whose form the schema can't tell. */
const special: Readonly<Record<string, readonly string[]>> = {
  person: Object.keys(people),
  source: Object.keys(sources),
  at: ["p. 3", "ch. 2", "§4", "whole", "not seen"],
  date: ["2020", "2020-05", "2020-05-17"],
};

/** Keys that relate records to each other, and those of which other tests have examples. */
const related = new Set(["claim", "question", "answers", "supports", "objects-to", "rebuts", "undercuts"]);
const omitted = new Set(["jointly-with", "allow", "retired", "draft", "arises-from", "aliases", "exclusive"]);

/** Any value of a shape; null for a shape that has no values here. */
function anyValue(shape: Shape, key: string): fc.Arbitrary<unknown> | null {
  if (shape.kind === "mapping") return anyRecord(shape.fields);
  if (shape.kind === "list") {
    const of = anyValue(shape.of, key);
    return of && fc.array(of, { minLength: 1, maxLength: 2 });
  }
  const { format } = shape;
  if (special[key] !== undefined) return fc.constantFrom(...special[key]);
  if (format.words.length > 0) return fc.constantFrom(...format.words);
  if (format.name === "markdown") return fc.constant("So *it* is.");
  return isFree(format) ? text : null;
}

function anyRecord(fields: Fields): fc.Arbitrary<Keyed> {
  const values: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [key, { shape, required }] of fields) {
    const value = related.has(key) || omitted.has(key) ? null : anyValue(shape, key);
    if (value !== null) values[key] = required ? value : fc.option(value, { nil: undefined });
  }
  return fc.record(values);
}

const drawnClaim = fc.record({
  words: fc.array(word, { maxLength: 5 }),
  kind: fc.constantFrom("answers", "supports", "attacks", "undercuts", "also"),
  /** How many claims before it the one stands to which it replies. */
  back: fc.integer({ min: 1, max: 3 }),
  isLinked: fc.boolean(),
  values: anyRecord(fieldTables.claim),
});
const drawnQuestion = fc.record({ isExclusive: fc.boolean(), values: anyRecord(fieldTables.question) });
const drawnDebate = fc.record({
  title: text,
  questions: fc.array(drawnQuestion, { minLength: 1, maxLength: 2 }),
  claims: fc.array(drawnClaim, { minLength: 1, maxLength: 8 }),
});

type Drawn = typeof drawnDebate extends fc.Arbitrary<infer Value> ? Value : never;

/** The files of a debate, without empty values. */
function filesOf({ title, questions, claims }: Drawn): readonly SourceFile[] {
  const made: { readonly home: string; readonly isObjection: boolean; readonly answer: Record<string, unknown> }[] = [];
  for (const [index, { words, kind, back, isLinked, values: any }] of claims.entries()) {
    // Evidence and testimony have a source.
    const hasBasis = any["held-by"] !== undefined || any["sources"] !== undefined || any["basis"] === "argument";
    const alsoSaid = typeof any["also-said"] === "string" ? `${any["also-said"]} In ${index}.` : undefined;
    const values = { ...any, basis: hasBasis ? any["basis"] : undefined, "also-said": alsoSaid };
    const target = made[index - back];
    const to = `c-${index - back}`;
    const claim = [`Claim ${index}`, ...words, "is so."].join(" ");
    const question = `q-${index % questions.length}`;
    const attack = target?.isObjection ? "rebuts" : "objects-to";
    const [previous] = made.slice(-1);
    if (target === undefined || kind === "answers")
      made.push({ home: "", isObjection: false, answer: { claim, answers: question, ...values } });
    else if (kind === "undercuts" && target.home !== "") {
      const undercuts = [{ premise: to, conclusion: target.home }];
      made.push({ home: "", isObjection: !target.isObjection, answer: { claim, undercuts, ...values } });
    } else if (kind === "attacks")
      made.push({ home: to, isObjection: attack === "objects-to", answer: { claim, [attack]: to, ...values } });
    else {
      const isTogether = isLinked && typeof previous?.answer["supports"] === "string";
      const second = kind === "also" && index - back > 0 && !isTogether ? ["c-0"] : [];
      const linked = isTogether ? { "jointly-with": `c-${index - 1}` } : {};
      const home = isTogether ? previous.home : to;
      const supports = second.length === 0 ? home : [home, ...second];
      made.push({ home, isObjection: false, answer: { claim, supports, ...linked, ...values } });
    }
  }
  const file = (path: string, value: object): SourceFile => ({ path: `tea/${path}.yaml`, text: stringify(value) });
  return [
    file("map", { title, debates: ["one"] }),
    file("one/debate", { title: "A debate (one)", questions: questions.map((_, index) => `q-${index}`) }),
    ...questions.map(({ isExclusive, values }, index) =>
      file(`one/q-${index}/q-${index}`, {
        ...{ question: `Is question ${index} [so]?`, ...values },
        ...(isExclusive && questions.length === 1 ? { exclusive: "true" } : {}),
      }),
    ),
    ...made.map(({ answer }, index) => file(`one/q-0/c-${index}`, answer)),
    ...Object.entries(sources).map(([id, source]) => file(`sources/${id}`, source)),
    ...Object.entries(people).map(([id, person]) => file(`people/${id}`, person)),
  ];
}

/** Something that a file of a claim or a question says. */
interface Fact {
  readonly kind: "claim" | "question";
  readonly key: string;
  readonly file: string;
  /** The sentence of the claim or question. */
  readonly owner: string;
}

/** What claims and questions say, by their words: ids stand for the sentences, titles and names of what they name. */
function factsIn(files: readonly SourceFile[]): ReadonlyMap<string, Fact> {
  const records = files.map(({ path, text }) => {
    const value: unknown = parseYaml(text, { schema: "failsafe" });
    return { path, id: path.replace(/^.*\/|\.yaml$/g, ""), value: isKeyed(value) ? value : {} };
  });
  const names = new Map(
    records.map(({ id, value }) => {
      const name = isKeyed(value["name"]) ? Object.values(value["name"]).join(" ") : "";
      return [id, textIn(value, "claim") || textIn(value, "question") || textIn(value, "title") || name];
    }),
  );
  const facts = new Map<string, Fact>();
  for (const { path, value } of records) {
    const kind = "claim" in value ? "claim" : "question" in value ? "question" : null;
    if (kind === null) continue;
    const owner = textIn(value, kind);
    const say = (key: string, said: unknown, of: string): void => {
      if (Array.isArray(said)) for (const each of said) say(key, each, of);
      else if (isKeyed(said)) {
        const [entry = ""] = ["person", "source", "premise"].flatMap((name) => names.get(textIn(said, name)) ?? []);
        for (const [name, inner] of Object.entries(said)) say(`${key}.${name}`, inner, `${of} ${entry}`.trim());
      } else if (said !== "asserts")
        facts.set(`${of} | ${key}: ${names.get(String(said)) ?? String(said)}`, { kind, key, file: path, owner });
    };
    for (const [key, said] of Object.entries(value)) say(key, said, owner);
  }
  return facts;
}

/** The kinds of loss that name what is under a key: its own, those of the keys that it is within, and its question's. */
function kindsOf({ kind, key }: Pick<Fact, "kind" | "key">): readonly LossKind[] {
  const lineage = key.split(".").map((_, index, keys) => keys.slice(0, index + 1).join("."));
  return [kind === "question" ? kind : "", ...lineage].flatMap((each) => lossesOfKey[kind][each] ?? []);
}

test.each(bothWays)(
  "%s keeps what each key of any debate says, or names its loss, and adds nothing else",
  async (format) => {
    const comesBack = async (drawn: Drawn): Promise<void> => {
      const files = filesOf(drawn);
      const { text, losses } = exported(format, files);
      const back = await imported(format, text);
      expect(back.problems).toEqual([]);
      const [before, after] = [factsIn(files), factsIn(back.files)];
      const missing = [...before].filter(([said]) => !after.has(said));
      const isNamed = (fact: Fact): boolean =>
        losses.some(({ kind, place }) => kindsOf(fact).includes(kind) && place.path === fact.file);
      expect(missing.flatMap(([said, fact]) => (isNamed(fact) ? [] : [said]))).toEqual([]);
      // What is new in a claim stands for what it has lost by name, such as an objection for an undercut.
      const changed = new Set(missing.map(([, { owner }]) => owner));
      const owners = new Set([...before.values()].map(({ owner }) => owner));
      const added = [...after].filter(
        ([said, { owner }]) => !before.has(said) && owners.has(owner) && !changed.has(owner),
      );
      expect(added.map(([said]) => said)).toEqual([]);
    };
    await holdsLater([drawnDebate], 20, comesBack);
  },
);

test.each(written)("%s: a value of any key that makes no difference to the text is named as lost", (format) => {
  holds([drawnDebate, fc.nat()], 15, (drawn, choice) => {
    const files = filesOf(drawn);
    const facts = [...factsIn(files).values()].filter(({ key }) => !key.includes(".") && !related.has(key));
    const { file, key, kind } = facts[choice % facts.length] ?? { file: "", key: "", kind: "claim" };
    fc.pre(file !== "");
    const without = files.map(({ path, text }): SourceFile => {
      const value: unknown = parseYaml(text, { schema: "failsafe" });
      const rest = Object.entries(isKeyed(value) ? value : {}).filter(([name]) => name !== key);
      return { path, text: path === file ? stringify(Object.fromEntries(rest)) : text };
    });
    const { text, losses } = exported(format, files);
    const kinds = kindsOf({ kind, key });
    const isNamed = losses.some((loss) => kinds.includes(loss.kind) && loss.place.path === file);
    expect(isNamed || exported(format, without).text !== text).toBe(true);
  });
});

test("these debates are without errors", () => {
  const drawn = fc.sample(drawnDebate, { numRuns: 30, seed: 1 }).map((each) => errorsOf(compile(filesOf(each))));
  expect(drawn.filter((errors) => errors.length > 0)).toEqual([]);
});
