import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import type { Diagnostic, SourceFile } from "../../../src/claims/model/index.ts";
import { keysIn, parse, readWritten } from "../../../src/claims/index.ts";
import { repair } from "../../../src/contribute/repair/index.ts";
import { mendable, moved, other, type Spoil } from "./spoils.ts";
import { bundledFiles, readBundled } from "../../bundled-map.ts";

const files = bundledFiles();
const before = new Map(files.map((file) => [file.path, file]));

interface Spoilt {
  /** The path of the file in the bundled map. */
  readonly was: string;
  readonly spoil: string;
  readonly file: SourceFile;
}

/** Puts a mistake into some of the map's files, each of one kind, and repairs them all at once. `seed` decides which. */
function spoilAndRepair(spoils: Readonly<Record<string, Spoil>>, seed: number) {
  let state = seed >>> 0;
  const pick = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return count === 0 ? 0 : Math.floor((state / 2 ** 32) * count);
  };
  const names = Object.keys(spoils);
  const spoilt: Spoilt[] = files.flatMap((file) => {
    const spoil = names[pick(names.length)] ?? "";
    const changed = pick(3) === 0 ? spoils[spoil]?.(file, pick) : null;
    return changed ? [{ was: file.path, spoil, file: changed }] : [];
  });
  const changed = new Map(spoilt.map(({ was, file }) => [was, file]));
  const all = files.map((file) => changed.get(file.path) ?? file);
  const repaired = repair(all, { wanted: () => true, spared: new Set() });
  const made = new Map(repaired.files.map(({ from, file }) => [from, file]));
  const after = all.map((file) => made.get(file.path) ?? file);
  const foundIn = (state: readonly SourceFile[]) =>
    Map.groupBy(compile(state, { read: readBundled }).diagnostics, ({ path }) => path);
  /** Files with a relation that fits no more, because another file says something else since it was spoilt. */
  const reworded = new Set(repaired.repairs.filter(({ rule }) => rule === "wrong-relation").map(({ path }) => path));
  return { spoilt, made, reworded, then: () => foundIn(all), now: foundIn(after) };
}

/** The words of all texts of a file, as they are read. */
const wordsOf = (file: SourceFile): string =>
  parse(file)
    .texts.map(({ value }) => value.replace(/[^\p{L}\p{N}]+/gu, " ").trim())
    .join(" ");

const rulesOf = (diagnostics: readonly Diagnostic[] = []): readonly string[] => diagnostics.map(({ rule }) => rule);

/** The rules that have more findings than before. */
function newRules(then: readonly Diagnostic[] = [], now: readonly Diagnostic[] = []): readonly string[] {
  const left = [...rulesOf(then)];
  return rulesOf(now).filter((rule) => {
    const at = left.indexOf(rule);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const seeds = fc.integer({ min: 1, max: 2 ** 31 });

describe("files of the bundled map with a mistake put in", () => {
  test("have their old text again after a repair if only one meaning is possible, and no findings", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { spoilt, made, now } = spoilAndRepair(mendable, seed);
        const wrong = spoilt.flatMap(({ was, spoil, file }) => {
          const mended = made.get(file.path) ?? file;
          const original = before.get(was);
          const isWhole = original && wordsOf(mended) === wordsOf(original) && !now.has(mended.path);
          return isWhole ? [] : [`${spoil}: ${was} ${rulesOf(now.get(mended.path)).join()}`];
        });
        expect(spoilt.length).toBeGreaterThan(100);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  test("lose no letter and no key in a repair, can be read after it, and get no new findings", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { spoilt, made, reworded, then: findThen, now } = spoilAndRepair({ ...other, ...moved }, seed);
        const then = findThen();
        const wrong = spoilt.flatMap(({ was, spoil, file }) => {
          const mended = made.get(file.path);
          const rules = newRules(then.get(file.path), now.get(mended?.path ?? ""));
          const original = before.get(was) ?? file;
          const lost = mended && spoil in moved ? lostKeys(original, file, mended) : [];
          const faults =
            mended && !reworded.has(file.path) ? [...rules, ...faultsOf(mended.text, file.text), ...lost] : [];
          return faults.length > 0 ? [`${spoil}: ${file.path} ${faults.join()}`] : [];
        });
        expect(spoilt.length).toBeGreaterThan(100);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1 },
    );
  });
});

/**
 * The keys that a repair has taken from a file, or whose values it has changed. If the spoilt file can't be read, it has to
 * have all keys and values that it had before it was spoilt.
 */
function lostKeys(original: SourceFile, spoilt: SourceFile, mended: SourceFile): readonly string[] {
  const had = pairsOf(spoilt) ?? pairsOf(original) ?? [];
  const left = [...(pairsOf(mended) ?? [])];
  return had.filter((pair) => {
    const at = left.indexOf(pair);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The known keys of a file and the words of their texts; null if it can't be read. */
function pairsOf({ path, text }: SourceFile): readonly string[] | null {
  const written = readWritten(text);
  if (written === null) return null;
  const keys = keysIn(path);
  return written.scalars.flatMap(({ end, value }, index) => {
    if (!keys.has(value) || !/^[ \t]*:/.test(text.slice(end))) return [];
    const next = written.scalars[index + 1];
    const isText = next && /^[ \t]*:[ \t]*(?:[|>].*\n\s*)?$/.test(text.slice(end, next.start));
    return [`${value}: ${isText ? next.value.replace(/\s+/g, " ").trim() : ""}`];
  });
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

/** Checks that every letter is still in the file, and is read as part of a value, a key or a comment. */
function faultsOf(mended: string, spoilt: string): readonly string[] {
  const written = readWritten(mended);
  if (written === null) return ["can't be read"];
  const read = [...written.scalars.map(({ value }) => value), ...written.comments].map(lettersOf).join("");
  return [
    ...(lettersOf(mended) === lettersOf(spoilt) ? [] : ["other letters"]),
    ...(read.length === lettersOf(mended).length ? [] : ["letters that are not read"]),
  ];
}
