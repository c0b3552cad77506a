import { expect, test } from "vitest";
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import { fieldTables } from "../../src/claims/schema/index.ts";
import { parse } from "../../src/claims/index.ts";
import type { SourceFile } from "../../src/claims/model/index.ts";
import { tablesIn, type Fields } from "../../src/claims/schema/shape.ts";
import { exportFormats, lostByAll, type ExportFormat } from "../../src/exchange/index.ts";
import { lossesOfKey, type LossKind } from "../../src/exchange/losses.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { countedLosses, exported } from "./exchanged.ts";
import { fixtureClaims } from "../site/fixture-site.ts";

/** A key of a kind of file, or a key within it. */
interface KeyPath {
  readonly path: string;
  readonly isRequired: boolean;
}

const kinds = ["map", "debate", "question", "claim", "source", "person"] as const;
type Kind = (typeof kinds)[number];

const keysOf = (table: Fields, above = ""): readonly KeyPath[] =>
  [...table].flatMap(([key, { shape, required }]) => [
    { path: above + key, isRequired: required },
    // The tables of an entry begin with its own.
    ...tablesIn(shape)
      .slice(0, 1)
      .flatMap((within) => keysOf(within, `${above}${key}.`)),
  ]);

/** A key with those that it is within, the outermost first. */
const lineage = (path: string): readonly string[] =>
  path.split(".").map((_, index, keys) => keys.slice(0, index + 1).join("."));

const listed = (kind: Kind, path: string): readonly LossKind[] | undefined => lossesOfKey[kind][path];

/** The kinds of loss that name what is under a key. */
const kindsOf = (kind: Kind, path: string): readonly LossKind[] => listed(kind, path) ?? lossesOfKey[kind]["*"] ?? [];

const all = kinds.flatMap((kind) => keysOf(fieldTables[kind]).map((key) => ({ kind, ...key })));

test("every key of the schema is listed with the losses that name it, or within one that no format has a place for", () => {
  const isNamed = (kind: Kind, path: string): boolean =>
    "*" in lossesOfKey[kind] ||
    listed(kind, path) !== undefined ||
    lineage(path).some((above) => lostByAll.some((lost) => listed(kind, above)?.includes(lost)));
  expect(all.filter(({ kind, path }) => !isNamed(kind, path))).toEqual([]);
  const unknown = kinds.flatMap((kind) =>
    Object.keys(lossesOfKey[kind]).filter(
      (path) => path !== "*" && !all.some((key) => key.kind === kind && key.path === path),
    ),
  );
  expect(unknown).toEqual([]);
});

const everyKey = readClaims(fixtureClaims("every-key")).files;
const kindOf = new Map(everyKey.map((file) => [file.path, parse(file).record?.kind]));

type Change = (map: YAMLMap, key: string) => void;

/** Changes each mapping of a file that has a key. */
function visit(node: unknown, [key = "", ...within]: readonly string[], change: Change): void {
  if (isSeq(node)) for (const item of node.items) visit(item, [key, ...within], change);
  else if (isMap(node) && node.has(key)) {
    if (within.length > 0) visit(node.get(key, true), within, change);
    else change(node, key);
  }
}

/** The debate that has every key, with changes to one kind of file, and the files that were changed. */
function changed(kind: Kind, paths: readonly string[], change: Change) {
  const touched = new Set<string>();
  const files = everyKey.map((file): SourceFile => {
    if (kindOf.get(file.path) !== kind) return file;
    const document = parseDocument(file.text, { schema: "failsafe" });
    for (const path of paths)
      visit(document.contents, path.split("."), (map, key) => {
        touched.add(file.path);
        change(map, key);
      });
    return { path: file.path, text: touched.has(file.path) ? document.toString() : file.text };
  });
  return { files, touched };
}

const remove: Change = (map, key) => void map.delete(key);

const reword: Change = (map, key) => {
  const value = map.get(key, true);
  if (isScalar(value)) value.value = `Surely ${String(value.value)}`;
  else map.set(key, { literal: "Somebody else" });
};

const whole = new Map(exportFormats.map(({ name }) => [name, exported(name, everyKey).text]));

/** Keys that are listed under a loss of their own. */
const named = all.filter(({ kind, path }) => (listed(kind, path) ?? []).length > 0);

test.each(named)(
  "what $kind has under $path is in each format, or its loss is reported",
  ({ kind, path, isRequired }) => {
    const ofKey = kindsOf(kind, path);
    const ofLineage = lineage(path).flatMap((above) => kindsOf(kind, above));
    const { files: without, touched } = changed(kind, [path], isRequired ? reword : remove);
    expect(touched.size).toBeGreaterThan(0);
    // What is under a key of a source or a person is reported where a claim names them.
    const isOfClaim = kind === "claim" || kind === "question";
    // Only this key is there to be reported: others that the same losses name are gone.
    const others = named.filter(
      (other) =>
        isOfClaim &&
        other.kind === kind &&
        !other.isRequired &&
        !other.path.startsWith(path) &&
        !path.startsWith(other.path) &&
        kindsOf(kind, other.path).some((each) => ofKey.includes(each)),
    );
    const { files: alone } = changed(
      kind,
      others.map((other) => other.path),
      remove,
    );
    const isSilent = ({ name, loses }: ExportFormat): boolean => {
      const lost = ofLineage.filter((each) => [...loses.always, ...lostByAll].includes(each));
      // The ids of people and claims that an entry needs can't be reworded.
      if (lost.length === 0)
        return !(isRequired && path.includes(".")) && whole.get(name) === exported(name, without).text;
      const reported = exported(name, alone).losses.filter((loss) => lost.includes(loss.kind));
      return !reported.some(({ place }) => !isOfClaim || touched.has(place.path));
    };
    expect(exportFormats.filter(isSilent).map(({ name }) => name)).toEqual([]);
  },
);

test.each(exportFormats)(
  "$name: what is listed as lost is what is reported, of a debate that has everything",
  (format) => {
    const told = Object.keys(countedLosses(exported(format.name, everyKey).losses));
    const { always, sometimes } = format.loses;
    expect(told.toSorted()).toEqual([...always, ...sometimes, ...lostByAll].toSorted());
  },
);
