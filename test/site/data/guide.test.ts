import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { describe, expect, test } from "vitest";
import { edgeKeys, nodeKeys, vocabulary } from "../../../src/exchange/index.ts";
import { columnNames } from "../../../src/exchange/formats/csv-table.ts";
import { dataSchemas } from "../../../src/site/data/schema.ts";

/** A key with the keys of all objects in its values, at any depth, and those of them all that may be null. */
interface Keys {
  readonly inside: Set<string>;
  readonly nullable: Set<string>;
}

/** The objects that values of a schema are or have in lists. A union is what its first option says, but for kinds of one thing. */
function objectsIn(schema: unknown): readonly z.ZodMiniObject[] {
  if (schema instanceof z.ZodMiniObject) return [schema];
  if (schema instanceof z.ZodMiniArray) return objectsIn(schema.def.element);
  if (schema instanceof z.ZodMiniNullable) return objectsIn(schema.def.innerType);
  if (schema instanceof z.ZodMiniDiscriminatedUnion) return schema.def.options.flatMap(objectsIn);
  return schema instanceof z.ZodMiniUnion ? objectsIn(schema.def.options[0]) : [];
}

const shapesOf = (schema: unknown): readonly (readonly [key: string, value: unknown])[] =>
  objectsIn(schema).flatMap(({ shape }) => Object.entries(shape).filter(([, value]) => !isNever(value)));

const isNever = (schema: unknown): boolean => schema instanceof z.ZodMiniOptional;

/** The keys of a schema. What is CSL and names, which are described in other places, are left out inside. */
function keysOf(schema: unknown): ReadonlyMap<string, Keys> {
  return new Map(
    shapesOf(schema).map(([key, value]) => {
      const found: Keys = { inside: new Set(), nullable: new Set() };
      const waiting = [[key, value] as const];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [name, inner] = next;
        if (inner instanceof z.ZodMiniNullable) found.nullable.add(name);
        if (name === "name") continue;
        for (const [deeper, deepest] of shapesOf(inner)) {
          found.inside.add(deeper);
          waiting.push([deeper, deepest]);
        }
      }
      return [key, found];
    }),
  );
}

const ofClaims = keysOf(dataSchemas.claim);

/** Keys in backticks, each with those in braces behind it. */
function keysIn(text: string): readonly { readonly key: string; readonly inside: readonly string[] }[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = ""]) => {
    const [, key = "", braces = ""] = /^(\w+)?(?:: )?(?:\{(.*)\})?$/.exec(code) ?? [];
    return key === "" && braces === "" ? [] : [{ key, inside: braces === "" ? [] : namesIn(braces) }];
  });
}

const namesIn = (braces: string): readonly string[] => braces.split(", ").map((part) => part.replace(/:.*/, ""));

/** The keys of which a row says that they can be null: right behind them, or at its end for what the row is about. */
const nullableIn = (row: string, about: string): readonly string[] => [
  ...[...row.matchAll(/`(\w+)[^`]*` (?:is|ist) null/g)].map(([, key = ""]) => key),
  ...(/\b(?:or|oder) null \|$/.test(row) ? [about] : []),
];

describe.each(["en", "de"])("the guide to the data in %s", (language) => {
  const guide = readFileSync(join("src/guides", language, "about/data.mdx"), "utf8");
  const [, ofClaim = "", ofMap = "", ofRecords = ""] = guide.split(/^##? .*$|^<h2/m);
  const rowsOf = (text: string): readonly (readonly [row: string, first: string, second: string])[] =>
    [...text.matchAll(/^\| (`.*?) \| (.*) \|$/gm)].map(([row, first = "", second = ""]) => [row, first, second]);

  test("has a row for each key of a claim, with the keys inside it and what can be null", () => {
    const rows = rowsOf(ofClaim).map(([row, first, second]) => {
      const named = keysIn(first).map(({ key }) => key);
      const inside = new Set(keysIn(second).flatMap((each) => each.inside));
      return { named, inside, nullable: nullableIn(row, named.at(-1) ?? "") };
    });
    expect(rows.flatMap(({ named }) => named).toSorted()).toEqual([...ofClaims.keys()].toSorted());
    for (const { named, inside, nullable } of rows) {
      const told = named.map((key) => ofClaims.get(key));
      expect([named, new Set(told.flatMap((each) => [...(each?.inside ?? [])]))]).toEqual([named, inside]);
      expect([named, new Set(told.flatMap((each) => [...(each?.nullable ?? [])]))]).toEqual([named, new Set(nullable)]);
    }
  });

  test("names each key of the map, and what is in it", () => {
    const keys = keysOf(dataSchemas.map);
    const [sentence = ""] = /^`map\.json` .*$/m.exec(ofMap) ?? [];
    const beside = keysIn(sentence);
    const lists = rowsOf(ofMap).flatMap(([, first]) => keysIn(first).map(({ key }) => key));
    const named = beside.flatMap(({ key }) => (key === "" ? [] : [key]));
    expect([...named, ...lists].toSorted()).toEqual([...keys.keys()].toSorted());
    const inside = new Set(beside.flatMap((each) => each.inside));
    const real = named.flatMap((key) => (ofClaims.has(key) ? [] : [...(keys.get(key)?.inside ?? [])]));
    expect(inside).toEqual(new Set(real));
  });

  test.each(["debates", "questions", "retired", "sources", "people", "terms"] as const)(
    "names each key of an entry of `%s`, with the keys inside it and what can be null",
    (list) => {
      const keys = keysOf(dataSchemas.map.shape[list]);
      const [row = "", , second = ""] = rowsOf(ofMap).find(([, first]) => first === `\`${list}\``) ?? [];
      const named = new Set(keysIn(second).flatMap(({ key, inside }) => [key, ...inside]));
      // Those of a claim are in its table.
      const isTold = (key: string): boolean => list === "retired" && ofClaims.has(key);
      const real = [...keys].flatMap(([key, { inside }]) => [key, ...(isTold(key) ? [] : inside)]);
      expect([...named].toSorted()).toEqual([...new Set(real)].toSorted());
      const nullable = [...keys].flatMap(([key, each]) => (isTold(key) ? [] : [...each.nullable]));
      expect(new Set(nullableIn(row, ""))).toEqual(new Set(nullable));
    },
  );

  test("names each column of CSV, each key of GraphML and each term of TriG", () => {
    const [, columns = "", terms = ""] = guide.split(/^<h3 id="(?:columns|vocabulary)">.*$/m);
    const firsts = rowsOf(columns).flatMap(([, first]) => keysIn(first).map(({ key }) => key));
    expect(firsts.toSorted()).toEqual([...columnNames].toSorted());
    const [ofGraphs = ""] = /^In GraphML.*$/m.exec(columns) ?? [];
    const named = new Set(keysIn(ofGraphs).map(({ key }) => key));
    expect([...nodeKeys, ...edgeKeys, "title"].filter((key) => !named.has(key))).toEqual([]);
    const anchors = [...terms.matchAll(/<code id="vocabulary-(\w+)">\1<\/code>/g)].map(([, term]) => term);
    expect(anchors.toSorted()).toEqual(Object.keys(vocabulary).toSorted());
  });

  test("names each key of the claims in the files of questions, people and sources", () => {
    const own = (key: string, { inside }: Keys): readonly string[] =>
      [...inside].filter((deeper) => !ofClaims.get(key)?.inside.has(deeper));
    const real = [...keysOf(dataSchemas.source.def.options[0].shape.claims)].flatMap(([key, each]) => [
      key,
      ...own(key, each),
    ]);
    const named = rowsOf(ofRecords).flatMap(([row]) => keysIn(row).flatMap(({ key, inside }) => [key, ...inside]));
    const [sentence = ""] = /^.* `id`, .*$/m.exec(ofRecords) ?? [];
    const also = keysIn(sentence).map(({ key }) => key);
    expect(new Set([...named, ...also].filter((key) => key !== ""))).toEqual(
      new Set([...real, "positions", "claims", "sources", "resolves", "explanation"]),
    );
  });
});
