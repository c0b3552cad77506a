import type { PartialDate, StanceKind } from "../../claims/model/index.ts";
import { lanesFor, type Room } from "./lanes.ts";
import { timeScale, type Tick } from "./time-scale.ts";

/** One or more stances to draw as one mark. */
export interface DatedStance {
  readonly stance: StanceKind;
  readonly date: PartialDate;
  /** Whose it is. Where somebody accepts what they rejected on the same strip, or the reverse, a line joins the two. */
  readonly by: string;
  /** The width of the text beside the mark in pixels; 0 without a text. */
  readonly labelWidth: number;
}

export interface StanceMark<T extends DatedStance> {
  readonly stance: T;
  /** Its place on the time axis in per cent. */
  readonly at: number;
  /** Pixels from the top of the strip. */
  readonly y: number;
  /** Whether its text stands to its left, because there is no room to its right. */
  readonly labelledBefore: boolean;
}

/** A line between two stances of one person that contradict each other, the earlier first. */
export interface Join {
  readonly from: { readonly at: number; readonly y: number };
  readonly to: { readonly at: number; readonly y: number };
}

export interface StanceStrip<T extends DatedStance> {
  readonly marks: readonly StanceMark<T>[];
  readonly joins: readonly Join[];
  readonly height: number;
}

/** Strips one below the other, with one axis for all. */
export interface StanceStrips<T extends DatedStance> {
  readonly strips: readonly StanceStrip<T>[];
  readonly ticks: readonly Tick[];
}

/** The width in pixels for which marks are put in lanes: that of a strip on a phone. */
const narrow = 330;
const laneHeight = 22;
/** From the middle of a mark to its edge, and to its text. */
const radius = 8;
const toLabel = 11;
const afterLabel = 6;

/** Lays out a strip for each list of stances; null if there is no date. Stances without a date have no mark. */
export function stanceStrips<T extends DatedStance>(rows: readonly (readonly T[])[]): StanceStrips<T> | null {
  const scale = timeScale(rows.flat().map(({ date }) => date));
  if (!scale) return null;
  return { strips: rows.map((row) => layOut(row, scale.at)), ticks: scale.ticks };
}

function layOut<T extends DatedStance>(row: readonly T[], at: (date: PartialDate) => number | null): StanceStrip<T> {
  const dated = row
    .flatMap((stance) => {
      const place = at(stance.date);
      return place === null ? [] : [{ stance, at: place }];
    })
    .toSorted((a, b) => a.at - b.at);
  const rooms = dated.map(({ stance, at: place }) => roomFor(place, stance.labelWidth));
  const lanes = lanesFor(rooms, narrow);
  const marks = dated.map((mark, index) => ({
    ...mark,
    y: ((lanes[index] ?? 0) + 0.5) * laneHeight,
    labelledBefore: (rooms[index]?.before ?? 0) > radius,
  }));
  return { marks, joins: joinsOf(marks), height: (Math.max(0, ...lanes) + 1) * laneHeight };
}

function roomFor(at: number, labelWidth: number): Room {
  if (labelWidth === 0) return { at, before: radius, after: radius };
  const label = toLabel + labelWidth + afterLabel;
  const fits = (at / 100) * narrow + label <= narrow + radius;
  return fits ? { at, before: radius, after: label } : { at, before: label, after: radius };
}

function joinsOf<T extends DatedStance>(marks: readonly StanceMark<T>[]): readonly Join[] {
  return [...Map.groupBy(marks, ({ stance }) => stance.by).values()].flatMap((own) =>
    own.slice(1).flatMap((to, index): readonly Join[] => {
      const from = own[index];
      return from && accepts(from) !== accepts(to) ? [{ from, to }] : [];
    }),
  );
}

const accepts = <T extends DatedStance>({ stance }: StanceMark<T>): boolean => stance.stance !== "rejects";
