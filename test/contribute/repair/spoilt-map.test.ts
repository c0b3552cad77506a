import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import type { SourceFile } from "../../../src/claims/model/index.ts";
import { parse } from "../../../src/claims/index.ts";
import { repair } from "../../../src/contribute/repair/index.ts";
import { bundledFiles, readBundled } from "../../bundled-map.ts";

const files = bundledFiles();
const folders = [...new Set(files.flatMap(({ path }) => /^claims\/[^/]+\/[^/]+\//.exec(path)?.[0] ?? []))];

/** A quarter of the map: the claims of some questions, and the sources and people that they name. */
function quarter(first: number): readonly SourceFile[] {
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

/** The words of all texts of a file, as they are read. */
const wordsOf = (file: SourceFile): string =>
  parse(file)
    .texts.map(({ value }) => value.replace(/[^\p{L}\p{N}]+/gu, " ").trim())
    .join(" ");

/** Mistakes, each as what is replaced and by what. */
const mistakes: Readonly<Record<string, readonly [RegExp, string]>> = {
  "lines end as those of Windows": [/\n/g, "\r\n"],
  "lines end in two carriage returns": [/\n/g, "\r\r\n"],
  "a byte order mark begins it": [/^/, "\ufeff"],
  "tabs indent it": [/(?<=^(?: {2})*) {2}(?=(?: {2})*[a-z])/gm, "\t"],
  "no-break spaces indent it": [/(?<=^ *) (?= *[a-z-])/gm, "\u00a0"],
  "a no-break space stands behind a colon": [/^([a-z-]+): /m, "$1:\u00a0"],
  "a no-break space stands behind a dash": [/^( *)- /m, "$1-\u00a0"],
  "a no-break space stands before a colon": [/^([a-z-]+): /m, "$1\u00a0: "],
  "dashes are en dashes": [/^( *)- (?=[a-z-]+(?:: |$))/gm, "$1– "],
  "dashes are bullets": [/^( *)- (?=[a-z-]+(?:: |$))/gm, "$1• "],
  "no space stands behind a colon": [/^([a-z][a-z-]+): (?=\S)/m, "$1:"],
  // An apostrophe that ends a word might end the text, too.
  "apostrophes stand in single quotation marks": [/^(claim|question): "(?!.*' )([^"\\\n]+)"$/m, "$1: '$2'"],
  "a sentence stands in single quotation marks": [/^(claim|question): (?!['"|>])(?!.*' )(.+)$/m, "$1: '$2'"],
  "a sentence stands in typographic quotation marks": [/^(claim|question): (?!['"|>])(.+)$/m, "$1: “$2”"],
  "a sentence's quotation marks are gone": [/^(claim|question): "([^"\\\n]+)"$/m, "$1: $2"],
  "a sentence's last quotation mark is gone": [/^(claim|question): "([^"\\\n]+)"$/m, '$1: "$2'],
  "a sentence has no full stop": [/^(claim: (?!['"|>]).+[a-z])\.$/m, "$1"],
  "a key is misspelt": [/^(?=(?:supports|explanation|sources):)(...)./m, "$1"],
  "an id is a path": [/^((?:supports|objects-to|rebuts|answers): )([a-z0-9-]+)$/m, "$1claims/tea/$2.yaml"],
  "an entry has no dash": [/^(held-by|sources):\n {2}- (.*\n(?: {4}.*\n)*)(?! )/m, "$1:\n    $2"],
  "a text begins beside its bar": [/^(explanation|summary): \|\n {2}(?=[A-Z])/m, "$1: | "],
  "a line is not indented": [/^((?:explanation|summary): \|\n {2}[A-Z].*\n) {2}(?=[a-z][a-z ]+\n)/m, "$1"],
  "a citation has no comma": [/\[@([a-z0-9-]+), (?=[§pc])/, "[@$1 "],
  "a character that takes no room is in it": [/(?<=[a-z])(?=[a-z]+\.$)/m, "\u200b"],
  "a sentence has an entity in it": [/^(claim: .*?)&(?= )/m, "$1&amp;"],
  "a DOI is an address": [/^DOI: (?=10)/m, "DOI: https://doi.org/"],
};

test("files of the bundled map with a mistake put in have their old words again after a repair, and no findings", () => {
  const property = fc.property(fc.nat(3), fc.nat(99), (first, shift) => {
    const some = quarter(first);
    const originally = foundIn(some);
    const spoilt = some.flatMap((file, index) => {
      const [mistake = "", [pattern, by] = [/^/, ""]] = Object.entries(mistakes).at((index + shift) % 26) ?? [];
      const text = file.text.replace(pattern, by);
      return text === file.text || originally.has(file.path) ? [] : [{ mistake, file, text }];
    });
    const texts = new Map(spoilt.map(({ file, text }) => [file.path, text]));
    const all = some.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
    const { files: mended } = repair(all, { wanted: () => true, spared: new Set() });
    const made = new Map(mended.map(({ from, file }) => [from, file]));
    const now = foundIn(all.map((file) => made.get(file.path) ?? file));
    const wrong = spoilt.filter(({ file, text }) => {
      const after = made.get(file.path) ?? { path: file.path, text };
      return wordsOf(after) !== wordsOf(file) || now.has(after.path);
    });
    expect(spoilt.length).toBeGreaterThan(100);
    expect(wrong.map(({ mistake, file }) => `${mistake}: ${file.path}`)).toEqual([]);
  });
  fc.assert(property, { numRuns: 1, endOnFailure: true });
});
