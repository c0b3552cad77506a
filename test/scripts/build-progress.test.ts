import { expect, test } from "vitest";
import { buildProgress } from "../../scripts/build-progress.ts";

/** What is written of a build of 10,901 pages, each of which takes so many milliseconds. */
function written(isTTY: boolean, each: number): readonly string[] {
  const texts: string[] = [];
  let time = 0;
  const screen = { isTTY, columns: 30, write: (text: string) => texts.push(text) };
  const { report, end } = buildProgress(screen, () => time);
  report("claims", 789, 789);
  for (let done = 1; done <= 10_901; done += 1) {
    time += each;
    report("pages", done, 10_901);
  }
  report("images", 1, 1);
  end();
  return texts;
}

test("a log has a line for each part that is done, and a line every ten seconds", () => {
  expect(written(false, 2.5)).toEqual([
    "rendered 4,001 of 10,901 pages\n",
    "rendered 8,001 of 10,901 pages\n",
    "rendered 10,901 pages\n",
    "drew 1 share image\n",
  ]);
});

test("a terminal has one line, never wider than it, that is wiped at the end", () => {
  const texts = written(true, 1);
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.length).toBeLessThan(100);
  expect(texts[0]).toBe("\r\u001B[Krendered 2,000 of 10,901 page");
  expect(texts.slice(-2)).toEqual(["\r\u001B[Kdrew 1 share image", "\r\u001B[K"]);
  for (const text of texts) expect(text.replace("\r\u001B[K", "").length).toBeLessThan(30);
});

test("a build of less than two seconds says nothing", () => {
  expect([written(false, 0.1), written(true, 0.1)]).toEqual([[], []]);
});
