import { expect, test } from "vitest";
import { progressLine, type ProgressLine } from "../../scripts/test/progress-line.ts";

/** The output for two stages that run at the same time, one of which has twenty files. */
function written(isTTY: boolean): readonly string[] {
  const texts: string[] = [];
  const line: ProgressLine = progressLine({ isTTY, columns: 40, write: (text) => texts.push(text) });
  line.start("lint");
  line.start("unit");
  for (let file = 1; file <= 20; file += 1) line.report("unit", { part: file / 20, words: `${file} of 20 files` });
  line.end("lint");
  line.end("unit");
  return texts;
}

test("a log has one line at the start of each stage, and one for each fifth of its files", () => {
  expect(written(false)).toEqual([
    "… lint\n",
    "… unit\n",
    ...[4, 8, 12, 16].map((files) => `… unit ${files} of 20 files\n`),
  ]);
});

test("a terminal has one line that is never wider than the terminal, and it is cleared after each stage", () => {
  const texts = written(true);
  expect(texts).toContain("\r\u001B[K… lint  ·  unit 20 of 20 files");
  expect(texts.at(-1)).toBe("\r\u001B[K");
  for (const text of texts) expect(text.replace("\r\u001B[K", "").length).toBeLessThan(40);
});
