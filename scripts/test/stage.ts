/** The number of tests of a stage by their result. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Outcome {
  readonly count: Count;
  /** The output to print if something failed. */
  readonly output: string;
  /** What failed, to print again at the end: a server that runs tests often keeps only the end of their output. */
  readonly failures?: readonly string[];
  /** Why the whole stage was skipped; printed at once and again at the end. */
  readonly skippedBecause?: string;
}

/** The progress of a stage. */
export interface Progress {
  /** From 0 to 1. */
  readonly part: number;
  readonly words: string;
}

/** A part of `npm test`. */
export interface Stage {
  readonly name: string;
  /** Calls `report` when the progress changes. */
  readonly run: (report: (progress: Progress) => void) => Promise<Outcome>;
}

export const passed: Count = { passed: 1, failed: 0, skipped: 0 };
export const failed: Count = { passed: 0, failed: 1, skipped: 0 };
export const skipped: Count = { passed: 0, failed: 0, skipped: 1 };
