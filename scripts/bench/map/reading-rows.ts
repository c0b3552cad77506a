import type { Rows } from "../markdown-table.ts";
import type { DestinationMeasures, Reading, ScreenMeasures } from "./measure-reading.ts";
import { quantile } from "./quantile.ts";

/** Questions with fewer claims can't fill a window. */
export const enoughToFill = 25;

/** The rows of the table on what there is to read. */
export const readingRows: Rows<Reading> = [
  ["smallest type on levels 0, 1, 2, 3, px (at least 12)", (reading) => smallestOfLevels(reading).join(", ")],
  ["words cut (none)", (reading) => distinct(screens(reading).flatMap(({ cutWords }) => cutWords))],
  [
    "screens with a shortened text in the bar",
    (reading) => outOf(screens(reading), ({ cutPageTexts }) => cutPageTexts.length > 0),
  ],
  [
    "narrowest column, characters (at least 16)",
    (reading) => Math.min(...screens(reading).map(({ narrowestColumn }) => narrowestColumn)).toFixed(1),
  ],
  ["screens that scroll to the right (none)", (reading) => outOf(screens(reading), ({ scrollsRight }) => scrollsRight)],
  ["lines with a loose end (none)", (reading) => distinct(screens(reading).flatMap(({ looseLines }) => looseLines))],
  [
    "screens with a line that has both ends out of sight",
    (reading) => outOf(screens(reading), ({ endlessLines }) => endlessLines > 0),
  ],
  ["questions shown whole on level 2", ({ questions }) => outOf(questions, ({ outOfSight }) => outOfSight === 0)],
  [
    `level 2 of at least ${enoughToFill} claims empty, %: median, 95th, worst (at most 45)`,
    (reading) => spreadOf(fullQuestions(reading), ({ empty }) => empty),
  ],
  [
    "… not counting 12 px around cards and texts",
    (reading) => spreadOf(fullQuestions(reading), ({ emptyBeyondGap }) => emptyBeyondGap),
  ],
  [
    "… covered by text, %: median, 5th, least (at least 33)",
    (reading) => least(fullQuestions(reading), ({ text }) => text),
  ],
  [
    "claims shown whole with their neighbourhood on level 3",
    ({ claims }) => outOf(claims, ({ outOfSight }) => outOfSight === 0),
  ],
  ["level 3 empty, %: median, 95th, worst (at most 35)", ({ claims }) => spreadOf(claims, ({ empty }) => empty)],
  [
    "… not counting 12 px around cards and texts",
    ({ claims }) => spreadOf(claims, ({ emptyBeyondGap }) => emptyBeyondGap),
  ],
  [
    "cross-links whose other end is shown when pointed at",
    ({ peeks }) => `${sum(peeks.map(({ shown }) => shown))} of ${sum(peeks.map(({ ports }) => ports))}`,
  ],
  [
    "curves between cards with a loose end (none)",
    ({ peeks }) => `${sum(peeks.map(({ looseCurves }) => looseCurves))} of ${sum(peeks.map(({ curves }) => curves))}`,
  ],
  [
    "curves with an end out of the window",
    ({ peeks }) =>
      `${sum(peeks.map(({ curvesOutOfSight }) => curvesOutOfSight))} of ${sum(peeks.map(({ curves }) => curves))}`,
  ],
];

/** All screens of a reading. */
export function screens({ overviews, questions, claims, back }: Reading): readonly ScreenMeasures[] {
  return [...overviews, ...questions, ...claims, ...back];
}

/** Level 2 of the questions that have enough claims to fill it, however it was reached. */
export function fullQuestions({ questions, back }: Reading): readonly DestinationMeasures[] {
  return [...questions, ...back].filter(({ claims }) => claims >= enoughToFill);
}

function smallestOfLevels(reading: Reading): readonly string[] {
  return [0, 1, 2, 3].map((level) => {
    const types = screens(reading)
      .filter((screen) => screen.level === level)
      .map(({ smallestType }) => smallestType);
    return types.length === 0
      ? "–"
      : Math.min(...types)
          .toFixed(1)
          .replace(/\.0$/, "");
  });
}

function distinct(faults: readonly string[]): string {
  return String(new Set(faults).size);
}

function outOf<Entry>(entries: readonly Entry[], holds: (entry: Entry) => boolean): string {
  return `${entries.filter(holds).length} of ${entries.length}`;
}

function spreadOf<Entry>(entries: readonly Entry[], share: (entry: Entry) => number): string {
  return [0.5, 0.95, 1].map((part) => percent(quantile(entries.map(share), part))).join(", ");
}

function least<Entry>(entries: readonly Entry[], share: (entry: Entry) => number): string {
  return [0.5, 0.05, 0].map((part) => percent(quantile(entries.map(share), part))).join(", ");
}

function percent(share: number): string {
  return (share * 100).toFixed(0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
