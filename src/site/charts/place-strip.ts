import { scaleLinear, scalePoint, scaleUtc } from "d3";

/** Where in a work something is: the numbers of a section (`3.1` is 3, 1), or one number of a page or second. */
export type PlaceInWork = readonly number[];

/** The width in pixels for which strips are laid out: that of a phone. */
export const narrow = 300;
/** The side of a mark, with the space around it: what a finger hits. */
const cell = 24;
/** The width of the longest label of a tick, with the space around it. */
const labelWidth = 52;

/** Windows with the width of a strip in the narrowest of them. */
const windows = Object.entries({ any: narrow, wide: 660 });
/** As many ticks as a narrow window has room for. */
const wantedTicks = 4;

/** Lays out items by their places in a work. Sections stand side by side, pages and seconds at their distances. */
export function placeStrip<T>(
  items: readonly { readonly item: T; readonly place: PlaceInWork }[],
  kind: "sections" | "pages" | "seconds",
) {
  const places = items.map(({ place }) => place).toSorted(comparePlaces);
  const { at, ticks } = scales[kind](places);
  const sorted = items.toSorted((a, b) => comparePlaces(a.place, b.place));
  const lanes = lanesFor(
    sorted.map(({ place }) => ({ at: at(place), before: cell / 2 - 0.1, after: cell / 2 - 0.1 })),
    narrow,
  );
  const height = (Math.max(0, ...lanes) + 1) * cell;
  const marks = sorted.map(({ item, place }, index) => ({
    item,
    /** In per cent of the strip, and pixels from its top. */
    at: at(place),
    // From the bottom up, so that the tallest pile is the place that is cited most.
    y: height - ((lanes[index] ?? 0) + 0.5) * cell,
  }));
  return { marks, ticks, height };
}

interface PlaceScale {
  readonly at: (place: PlaceInWork) => number;
  readonly ticks: readonly Tick[];
}

interface Tick {
  readonly at: number;
  readonly place: PlaceInWork;
  /** The narrowest window that has room for its label. */
  readonly from?: string;
}

function sideBySide(places: readonly PlaceInWork[]): PlaceScale {
  const scale = scalePoint(new Set(places.map(nameOf)), [0, 100]).padding(0.5);
  const at = (place: PlaceInWork): number => hundredths(scale(nameOf(place)) ?? 0);
  const columns = [...Map.groupBy(places, nameOf).values()].toSorted((a, b) => b.length - a.length);
  let left = columns.flatMap(([place]) => (place ? [{ at: at(place), place }] : []));
  const ticks: Tick[] = [];
  // What is cited most has its label first.
  for (const [from, width] of windows) {
    const lanes = lanesFor([...ticks, ...left].map(roomOf), width).slice(ticks.length);
    ticks.push(...left.filter((_, index) => lanes[index] === 0).map((tick) => ({ ...tick, from })));
    left = left.filter((_, index) => lanes[index] !== 0);
  }
  return { at, ticks: ticks.toSorted((a, b) => a.at - b.at) };
}

const roomOf = ({ at }: Tick): Room => ({ at, before: labelWidth / 2, after: labelWidth / 2 });

function byPage(places: readonly PlaceInWork[]): PlaceScale {
  const pages = places.map(([page = 0]) => page);
  const scale = scaleLinear([Math.min(...pages), Math.max(...pages)], [0, 100]).nice(wantedTicks);
  return {
    at: ([page = 0]) => hundredths(scale(page)),
    ticks: scale
      .ticks(wantedTicks)
      .filter((page) => Number.isInteger(page) && page > 0)
      .map((page) => ({ at: hundredths(scale(page)), place: [page] })),
  };
}

/** From the beginning of a recording. The scale of dates has round numbers of minutes and hours. */
function byTime(places: readonly PlaceInWork[]): PlaceScale {
  const last = Math.max(...places.map(([seconds = 0]) => seconds));
  const scale = scaleUtc([0, last * 1000], [0, 100]).nice(wantedTicks);
  return {
    at: ([seconds = 0]) => hundredths(scale(seconds * 1000)),
    ticks: scale.ticks(wantedTicks).map((time) => ({ at: hundredths(scale(time)), place: [time.getTime() / 1000] })),
  };
}

const scales = { sections: sideBySide, pages: byPage, seconds: byTime };

/** By the first number that differs; a section comes before its parts. */
export function comparePlaces(a: PlaceInWork, b: PlaceInWork): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing === -1 ? a.length - b.length : (a[differing] ?? 0) - (b[differing] ?? -1);
}

const nameOf = (place: PlaceInWork): string => place.join(".");

/** Two digits of a per cent are a third of a pixel in the widest window. */
export const hundredths = (percent: number): number => Math.round(percent * 100) / 100;

/** What a mark needs on a strip: its place in per cent, and pixels to the left and right of it. */
export interface Room {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/**
 * The lane of each mark: the first in which it overlaps no earlier mark if the strip is `width` pixels wide. On a wider strip
 * marks are further apart, so none overlap there either.
 */
export function lanesFor(marks: readonly Room[], width: number): readonly number[] {
  const lanes: { readonly from: number; readonly to: number }[][] = [];
  return marks.map(({ at, before, after }) => {
    const place = (at / 100) * width;
    const own = { from: place - before, to: place + after };
    const free = lanes.findIndex((taken) => taken.every(({ from, to }) => own.to <= from || to <= own.from));
    const lane = free === -1 ? lanes.length : free;
    (lanes[lane] ??= []).push(own);
    return lane;
  });
}
