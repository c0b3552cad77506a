import type { DatedStance, StanceStrip } from "../../charts/index.ts";
import type { Tick } from "../../charts/index.ts";
import { dateInWords } from "../words/dates.ts";

/** One or more stances as one mark, with what it says and where it leads. */
export interface MarkedStance extends DatedStance {
  /** The text beside the mark; "" for none. */
  readonly label: string;
  /** Everything that the mark says. */
  readonly title: string;
  readonly url: string;
  /** How many stances it stands for. */
  readonly count: number;
}

export type StripView = StanceStrip<MarkedStance>;

/** A tick of a time axis in words. */
export interface TickView {
  readonly at: number;
  readonly label: string;
}

export function viewTicks(ticks: readonly Tick[]): readonly TickView[] {
  return ticks.map(({ at, date }) => ({ at, label: dateInWords(date) }));
}
