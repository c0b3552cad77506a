import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { compile } from "../../src/compile.ts";
import type { Claim, Compilation, Debate, SourceFile } from "../../src/claims/model/index.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { bundledFiles, bundledMap } from "../bundled-map.ts";
import { fixtureClaims } from "../site/fixture-site.ts";
import { bothWays, compiled, errorsOf, exported, imported, linksInWords, placesOf, relationsOf } from "./exchanged.ts";

const fixtures = ["every-key", "small", "german"].map((name) => [name, readClaims(fixtureClaims(name)).files] as const);
const sentencesIn = (files: readonly SourceFile[]) =>
  compiled(files)
    .debate.claims.map(({ sentence }) => sentence.value)
    .toSorted();

describe.each(bothWays)("%s", (format) => {
  test("what goes out, comes in and goes out again is the same to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 70 }), fc.nat(), async (claims, seed) => {
        const { text } = exported(format, withOneSidedLinks(generateDebate({ claims, seed })));
        const { files, problems } = await imported(format, text);
        expect(problems).toEqual([]);
        expect(errorsOf(compiled(files))).toEqual([]);
        expect(exported(format, files).text).toBe(text);
      }),
      // Two undercuts of linked premises, below different ones; one of premises of which the first also supports alone.
      {
        numRuns: 8,
        examples: [
          [15, 68_089_354],
          [64, 0],
        ],
      },
    );
  });

  test.each(fixtures)("the debate %s comes back with every claim", async (_, files) => {
    const { text } = exported(format, files);
    const back = (await imported(format, text)).files;
    expect(sentencesIn(back)).toEqual(sentencesIn(files));
    expect(exported(format, back).text).toBe(text);
  });
});

describe("of the bundled map and of generated ones", () => {
  const generated = withOneSidedLinks(generateDebate({ claims: 300, seed: 7 }));
  const maps = [
    { name: "bundled", files: bundledFiles(), before: bundledMap() },
    { name: "generated", files: generated, before: compiled(generated) },
  ];
  const cases = (formats: readonly string[]) => formats.flatMap((format) => maps.map((map) => ({ format, ...map })));
  const comeBack = async (format: string, files: readonly SourceFile[]) => {
    const { text } = exported(format, files);
    const back = await imported(format, text);
    return { ...back, text, after: compiled(back.files) };
  };
  const cameBack = new Map<string, ReturnType<typeof comeBack>>();
  /** What comes back, made once for all tests: it takes seconds with the bundled map. */
  const backOf = ({ format, name, files }: { format: string; name: string; files: readonly SourceFile[] }) => {
    const back = cameBack.get(`${format} ${name}`) ?? comeBack(format, files);
    cameBack.set(`${format} ${name}`, back);
    return back;
  };

  test("the generated one is without errors and has premises that are linked at one of them only", () => {
    const { debate } = compiled(generated);
    expect(errorsOf(compiled(generated))).toEqual([]);
    const oneSided = debate.claims.filter(({ id, jointlyWith }) =>
      jointlyWith.some(({ value }) => debate.claim.get(value)?.jointlyWith.every((other) => other.value !== id)),
    );
    expect(oneSided.length).toBeGreaterThan(5);
  });

  test.each(bothWays)("%s: the bundled map goes out again with the same bytes", async (format) => {
    const back = await backOf({ format, name: "bundled", files: bundledFiles() });
    expect(back.problems).toEqual([]);
    expect(errorsOf(back.after)).toEqual([]);
    expect(exported(format, back.files).text).toBe(back.text);
  });

  test.each(cases(["csv"]))(
    "$format: in the $name map each claim keeps its relations and linked premises, in their order",
    async ({ before, ...map }) => {
      const { after, losses } = await backOf(map);
      expect(relationsOf(after)).toEqual(relationsOf(before));
      expect(losses).toEqual([]);
    },
  );

  test.each(cases(["csv", "argdown", "kialo", "graphml"]))(
    "$format: in the $name map each claim keeps its role, its question and the claim above it",
    async ({ before, ...map }) => {
      const { after, losses } = await backOf(map);
      expect(placesOf(after)).toEqual(placesOf(before));
      expect(losses).toEqual([]);
    },
  );

  test.each(["aif", "argdown", "graphml"])(
    "%s: the bundled map keeps every undercut, also of undercuts, at its premise",
    async (format) => {
      const undercuts = undercutsIn(bundledMap());
      expect(undercuts.filter((each) => each.split(" → ").length > 2).length).toBeGreaterThan(20);
      const { after } = await backOf({ format, name: "bundled", files: bundledFiles() });
      expect(undercutsIn(after)).toEqual(undercuts);
    },
  );
});

const undercutsIn = ({ debate }: Compilation): readonly string[] =>
  linksInWords(debate)
    .filter((link) => link.includes(" undercuts "))
    .toSorted();

/**
 * A generated debate in which every other free premise is linked with one that supports more than it and stands below something
 * else. Only the first says so: the other also supports their conclusion alone.
 */
function withOneSidedLinks(files: readonly SourceFile[]): readonly SourceFile[] {
  const { debate } = compile(files);
  const free = debate.claims.filter((claim) => isFree(debate, claim));
  // They support nothing, so no circle of supports comes about.
  const ends = debate.claims.filter(({ role, id }) => role === "position" && debate.linksFrom.get(id)?.length === 1);
  const lines = new Map<string, string>();
  for (const [index, one] of free.entries()) {
    const other = free.find((each) => each !== one && each.parent === one.parent && !lines.has(each.place.path));
    const elsewhere = ends.find(({ id }) => id !== one.parent);
    if (index % 2 === 1 || other === undefined || elsewhere === undefined || lines.has(one.place.path)) continue;
    lines.set(one.place.path, `supports: ${one.parent}\njointly-with: ${other.id}\n`);
    lines.set(other.place.path, `supports:\n  - ${elsewhere.id}\n  - ${one.parent}\n`);
  }
  return files.map(({ path, text }) => ({
    path,
    text: lines.has(path) ? text.replace(/^supports: .*\n/m, lines.get(path) ?? "") : text,
  }));
}

/** Whether all that a claim says of others is that it supports one, alone. */
const isFree = ({ linksFrom, claims }: Debate, { id, jointlyWith }: Claim): boolean =>
  jointlyWith.length === 0 &&
  linksFrom.get(id)?.length === 1 &&
  linksFrom.get(id)?.[0]?.kind === "supports" &&
  !claims.some((other) => other.jointlyWith.some(({ value }) => value === id));
