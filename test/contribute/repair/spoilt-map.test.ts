import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import type { Diagnostic, SourceFile } from "../../../src/claims/model/index.ts";
import { keysIn, parse, readWritten } from "../../../src/claims/index.ts";
import { repair } from "../../../src/contribute/repair/index.ts";
import { bundledFiles, readBundled } from "../../bundled-map.ts";

const files = bundledFiles();
const before = new Map(files.map((file) => [file.path, file]));

interface Spoilt {
  /** The path of the file in the bundled map. */
  readonly was: string;
  readonly spoil: string;
  readonly file: SourceFile;
}

const folders = [...new Set(files.flatMap(({ path }) => /^claims\/[^/]+\/[^/]+\//.exec(path)?.[0] ?? []))];

/** A quarter of the map: the claims of some questions, and the sources and people that they name. */
function someFiles(pick: (count: number) => number): readonly SourceFile[] {
  const first = pick(folders.length);
  const own = folders.filter((_, index) => (index + first) % 4 === 0);
  const claims = files.filter(({ path }) => own.some((folder) => path.startsWith(folder)));
  const named = new Set(claims.flatMap(({ text }) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
  const isNamed = (path: string): boolean =>
    named.has(/^claims\/(?:sources|people)\/(.*)\.yaml$/.exec(path)?.[1] ?? "");
  const isMap = (path: string): boolean => /^claims\/map\.yaml$|\/debate\.yaml$/.test(path);
  return [...claims, ...files.filter(({ path }) => isNamed(path) || isMap(path))];
}

const foundIn = (state: readonly SourceFile[]) =>
  Map.groupBy(compile(state, { read: readBundled }).diagnostics, ({ path }) => path);

/**
 * Puts a mistake into the files of a part of the map, each of one kind, and repairs them all at once. `seed` decides which. Files that
 * name others outside of the part stay as they are.
 */
function spoilAndRepair(spoils: Readonly<Record<string, Spoil>>, seed: number) {
  let state = seed >>> 0;
  const pick = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return count === 0 ? 0 : Math.floor((state / 2 ** 32) * count);
  };
  const names = Object.keys(spoils);
  const some = someFiles(pick);
  const originally = foundIn(some);
  const spoilt: Spoilt[] = some.flatMap((file) => {
    if (originally.has(file.path)) return [];
    const spoil = names[pick(names.length)] ?? "";
    const changed = spoils[spoil]?.(file, pick);
    return changed ? [{ was: file.path, spoil, file: changed }] : [];
  });
  const changed = new Map(spoilt.map(({ was, file }) => [was, file]));
  const all = some.map((file) => changed.get(file.path) ?? file);
  const repaired = repair(all, { wanted: () => true, spared: new Set() });
  const made = new Map(repaired.files.map(({ from, file }) => [from, file]));
  const after = all.map((file) => made.get(file.path) ?? file);
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
        expect(spoilt.length).toBeGreaterThan(150);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1, endOnFailure: true },
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
        expect(spoilt.length).toBeGreaterThan(150);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1, endOnFailure: true },
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
  return written.scalars.flatMap(({ isKey, value }, index) => {
    const next = written.scalars[index + 1];
    return isKey && keys.has(value)
      ? [`${value}: ${next?.isKey === false ? next.value.replace(/\s+/g, " ").trim() : ""}`]
      : [];
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

/** Puts a mistake into a file; returns null if the file has no place for it. `pick` chooses among the places. */
type Spoil = (file: SourceFile, pick: (count: number) => number) => SourceFile | null;

/** Changes one of the places that a pattern matches. */
const at =
  (pattern: RegExp, change: (match: RegExpExecArray) => string): Spoil =>
  ({ path, text }, pick) => {
    const found = [...text.matchAll(pattern)];
    const match = found[pick(found.length)];
    if (!match) return null;
    return { path, text: text.slice(0, match.index) + change(match) + text.slice(match.index + match[0].length) };
  };

/** Changes every place that a pattern matches. */
const everywhere =
  (pattern: RegExp, change: (found: string) => string): Spoil =>
  ({ path, text }) => {
    const spoilt = text.replace(pattern, (found) => change(found));
    return spoilt === text ? null : { path, text: spoilt };
  };

const plainSentence = /^(claim|question): (?!['"|>])(.+)$/gm;
const quotedSentence = /^(claim|question): "((?:[^"\\\n])+)"$/gm;
const id = /^((?:supports|objects-to|rebuts|answers): )([a-z0-9-]+)$/gm;

/** Mistakes that `--fix` repairs completely: the file then has its old text, and no findings. */
const mendable: Readonly<Record<string, Spoil>> = {
  "lines end as those of Windows": everywhere(/\n/g, () => "\r\n"),
  "lines end in two carriage returns": everywhere(/\n/g, () => "\r\r\n"),
  "a byte order mark begins it": ({ path, text }) => ({ path, text: `\ufeff${text}` }),
  "tabs indent it": everywhere(/^( {2})+(?=[a-z])/gm, (blank) => "\t".repeat(blank.length / 2)),
  "no-break spaces indent it": everywhere(/^ +(?=[a-z-])/gm, (blank) => "\u00a0".repeat(blank.length)),
  "a no-break space stands behind a colon": at(/^([a-z-]+): /gm, ([, key = ""]) => `${key}:\u00a0`),
  "a no-break space stands behind a dash": at(/^( *)- /gm, ([, blank = ""]) => `${blank}-\u00a0`),
  "a no-break space stands before a colon": at(/^([a-z-]+): /gm, ([, key = ""]) => `${key}\u00a0: `),
  "dashes are en dashes": everywhere(/^( *)- (?=[a-z-]+(?:: |$))/gm, (found) => found.replace("-", "–")),
  "dashes are bullets": everywhere(/^( *)- (?=[a-z-]+(?:: |$))/gm, (found) => found.replace("-", "•")),
  "no space stands behind a colon": at(/^([a-z][a-z-]+): (?=\S)/gm, ([, key = ""]) => `${key}:`),
  // An apostrophe that ends a word might end the text, too.
  "apostrophes stand in single quotation marks": at(
    /^(claim|question): "(?!.*' )([^"\\\n]+)"$/gm,
    ([, key = "", said = ""]) => `${key}: '${said}'`,
  ),
  "a sentence stands in single quotation marks": at(
    /^(claim|question): (?!['"|>])(?!.*' )(.+)$/gm,
    ([, key = "", said = ""]) => `${key}: '${said}'`,
  ),
  "a sentence's quotation marks are gone": at(quotedSentence, ([, key = "", said = ""]) => `${key}: ${said}`),
  "a sentence's last quotation mark is gone": at(quotedSentence, ([, key = "", said = ""]) => `${key}: "${said}`),
  "a sentence has no full stop": at(/^(claim: (?!['"|>]).+[a-z])\.$/gm, ([, said = ""]) => said),
  "a sentence stands in typographic quotation marks": at(
    plainSentence,
    ([, key = "", said = ""]) => `${key}: “${said}”`,
  ),
  "a key has capitals": at(/^(supports|rebuts|basis|summary|explanation):/gm, ([found]) => found.toUpperCase()),
  "a key is misspelt": at(/^(supports|explanation|sources):/gm, ([, key = ""]) => `${key.replace(/(?<=^...)./, "")}:`),
  "an id has capitals": at(id, ([, key = "", name = ""]) => key + name.toUpperCase()),
  "an id is a path": at(id, ([, key = "", name = ""]) => `${key}claims/tea/${name}.yaml`),
  "an entry has no dash": at(
    /^(held-by|sources):\n {2}- (.*\n(?: {4}.*\n)*)(?! )/gm,
    ([, key = "", entry = ""]) => `${key}:\n    ${entry}`,
  ),
  "a text begins beside its bar": at(/^(explanation|summary): \|\n {2}(?=[A-Z])/gm, ([, key = ""]) => `${key}: | `),
  "a line of a text is not indented": at(
    /^(explanation|summary): \|\n {2}([A-Z].*\n) {2}(?=[a-z][a-z ]+\n)/gm,
    ([, key = "", first = ""]) => `${key}: |\n  ${first}`,
  ),
  "a citation has no comma": at(/\[@([a-z0-9-]+), (?=[§pc])/g, ([, source = ""]) => `[@${source} `),
  "a character that takes no room is in it": at(/(?<=[a-z])(?=[a-z]+\.$)/gm, () => "\u200b"),
  "a sentence has an entity in it": at(/^(claim: .*?)&(?= )/gm, ([, before = ""]) => `${before}&amp;`),
  "a DOI is an address": at(/^DOI: (?=10)/gm, () => "DOI: https://doi.org/"),
  "its name ends in .yml": ({ path, text }) => ({ path: path.replace(/\.yaml$/, ".yml"), text }),
};

/** Mistakes that people have to repair, or that `--fix` repairs only in some files. */
const other: Readonly<Record<string, Spoil>> = {
  "an id has spaces": at(id, ([, key = "", name = ""]) => key + name.replaceAll("-", " ")),
  "a key begins too far right": at(/^(basis|explanation|sources):/gm, ([found]) => ` ${found}`),
  "a merge is open": at(
    /^(supports|objects-to|rebuts|answers): .*\n/gm,
    ([line]) => `<<<<<<< HEAD\n${line}=======\n${line}>>>>>>> x\n`,
  ),
  "a sentence stands in double quotation marks of its own": at(
    plainSentence,
    ([, key = "", said = ""]) => `${key}: "${said.replace(/^(\S+)/, '$1"')}"`,
  ),
  "a word of a sentence is quoted at its beginning": at(
    plainSentence,
    ([, key = "", said = ""]) => `${key}: ${said.replace(/^(\S+)/, '"$1"')}`,
  ),
  "a sentence has a full stop before its last mark": at(
    plainSentence,
    ([, key = "", said = ""]) => `${key}: ${said.replace(/(\S+)\.$/, '"$1."')}`,
  ),
  "a number sign is in a sentence": at(/^(claim: (?!['"|>])\S+) /gm, ([, before = ""]) => `${before} #1 `),
  "a backslash is in a quoted sentence": at(
    quotedSentence,
    ([, key = "", said = ""]) => `${key}: "${said.replace(" ", " \\d ")}"`,
  ),
  "a line is cut in two": at(/^(claim: .{20,30}) (?=.*$)/gm, ([, before = ""]) => `${before}\n`),
  "a key stands twice": at(/^(basis|supports): .*\n/gm, ([line]) => line + line),
  "a date is written out": at(
    /^( *date: )(\d{4})-(\d\d)-(\d\d)$/gm,
    ([, key = "", year = "", month = "", day = ""]) => `${key}${day}/${month}/${year}`,
  ),
  "a quotation mark is in the middle": at(/(?<=[a-z]) (?=[a-z]+ [a-z]+\.?$)/gm, () => ' "'),
  "a bracket is open": at(/^(supports|answers): (?=[a-z])/gm, ([, key = ""]) => `${key}: [`),
  "a comment follows a sentence": at(/^(claim: (?!['"|>]).+)\.$/gm, ([, said = ""]) => `${said} # why.`),
};

/** A place of a line among those that have something on them. */
function lineAt(text: string, pick: (count: number) => number, isFit: (line: string, index: number) => boolean) {
  const lines = text.split("\n");
  const fit = lines.flatMap((line, index) => (line.trim() !== "" && isFit(line, index) ? [index] : []));
  return { lines, index: fit[pick(fit.length)] ?? null };
}

/** Damage to the places of lines, as when text is pasted or an editor indents it. It changes no letter. */
const moved: Readonly<Record<string, Spoil>> = {
  "a line is indented too little": ({ path, text }, pick) => {
    const { lines, index } = lineAt(text, pick, (line) => line.startsWith("  "));
    return index === null ? null : { path, text: lines.with(index, lines[index]?.slice(2) ?? "").join("\n") };
  },
  "a line is at the margin": ({ path, text }, pick) => {
    const { lines, index } = lineAt(text, pick, (line) => line.startsWith(" "));
    return index === null ? null : { path, text: lines.with(index, lines[index]?.trimStart() ?? "").join("\n") };
  },
  "two lines are swapped": ({ path, text }, pick) => {
    // The first line names the schema for editors.
    const { lines, index } = lineAt(text, pick, (_, at) => at > 1);
    if (index === null) return null;
    const [one = "", other = ""] = lines.slice(index - 1, index + 1);
    return { path, text: lines.toSpliced(index - 1, 2, other, one).join("\n") };
  },
};
