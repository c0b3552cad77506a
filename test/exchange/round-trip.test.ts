import fc from "fast-check";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateDebate } from "../../scripts/generate-debate.ts";
import { compile } from "../../src/compile.ts";
import { readers, writers } from "../../src/exchange/index.ts";
import { readClaims } from "../../src/files/read-claims.ts";
import { countedLosses, errorsOf, exported, imported } from "./exchanged.ts";

const root = join(import.meta.dirname, "../..");
const fixture = (name: string) => readClaims(join(root, "test/fixtures/debates", name, "claims")).files;
const bothWays = Object.keys(readers).filter((format) => Object.hasOwn(writers, format));

describe.each(bothWays)("%s", (format) => {
  test("what goes out, comes in and goes out again is the same to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 70 }), fc.nat(), async (claims, seed) => {
        const { text } = exported(format, generateDebate({ claims, seed }));
        const { files, problems } = await imported(format, text);
        expect(problems).toEqual([]);
        expect(errorsOf(compile(files))).toEqual([]);
        expect(exported(format, files).text).toBe(text);
      }),
      // Two undercuts of linked premises, below different ones.
      { numRuns: 15, examples: [[15, 68_089_354]] },
    );
  });

  test.each(["every-key", "small", "german"])("the debate %s comes back with every claim", async (name) => {
    const files = fixture(name);
    const { text } = exported(format, files);
    const back = compile((await imported(format, text)).files);
    const sentences = (from: typeof back) => from.debate.claims.map(({ sentence }) => sentence.value).toSorted();
    expect(sentences(back)).toEqual(sentences(compile(files)));
    expect(exported(format, (await imported(format, text)).files).text).toBe(text);
  });
});

test.each(Object.keys(writers))(
  "%s: a debate with every key is written as in the golden file, with its losses",
  async (format) => {
    const { text, losses } = exported(format, fixture("every-key"));
    await expect(text).toMatchFileSnapshot(`golden/every-key.${format}`);
    await expect(`${JSON.stringify(countedLosses(losses), null, 2)}\n`).toMatchFileSnapshot(
      `golden/every-key.${format}.losses.json`,
    );
  },
);
