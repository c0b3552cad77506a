/** Tests that a stage ran, by how they ended. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Outcome {
  readonly count: Count;
  /** What a person needs to see when something failed. */
  readonly output: string;
  /** Why the whole stage was left out; said at once, and again at the end, where nobody overlooks it. */
  readonly skippedBecause?: string;
}

/** How far a stage is. */
export interface Progress {
  /** From 0 to 1. */
  readonly part: number;
  readonly words: string;
}

/** A part of `npm test`. */
export interface Stage {
  readonly name: string;
  /** `tell` is given how far the stage is whenever it knows. */
  readonly run: (tell: (progress: Progress) => void) => Promise<Outcome>;
}

export const passed: Count = { passed: 1, failed: 0, skipped: 0 };
export const failed: Count = { passed: 0, failed: 1, skipped: 0 };
export const skipped: Count = { passed: 0, failed: 0, skipped: 1 };
