/**
 * Charts as data: what is shown, with its places. Across they are in per cent, so that a chart stretches without its text or
 * marks; down they are in pixels. Components draw them.
 */
export {
  divergingBars,
  type DivergingBars,
  stanceStrips,
  type DatedStance,
  type Join,
  type StanceMark,
  type StanceStrip,
  type StanceStrips,
  type Tick,
} from "./stance-strips.ts";
export { comparePlaces, placeStrip, type PlaceInWork, type PlaceStrip } from "./place-strip.ts";
