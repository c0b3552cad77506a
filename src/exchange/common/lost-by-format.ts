import type { LossKind } from "./loss.ts";

interface Lost {
  /** What the format can't say at all. */
  readonly always: readonly LossKind[];
  /** What it can't say in some cases, which its writer reports. */
  readonly sometimes?: readonly LossKind[];
}

/** Solvers know names and attacks; supports, undercuts and exclusive questions are in them (see `attackGraph`). */
const ofSolvers: Lost = {
  always: [
    "title",
    "debate",
    "question",
    "position",
    "role",
    "home",
    "undercut-premise",
    "wording",
    "person",
    "stance",
    "date",
    "source",
    "locator",
    "note",
    "basis",
  ],
};

/**
 * What each format leaves out of a debate: writers report it, and the guide lists it. Roles are not lost where each claim keeps its
 * place: whether an attack is an objection or a rebuttal follows from what it attacks.
 */
export const lostByFormat = {
  csv: { always: ["title"] },
  argdown: { always: [], sometimes: ["undercut", "undercut-premise"] },
  kialo: {
    always: [
      "title",
      "debate",
      "exclusive",
      "undercut",
      "linked-premises",
      "person",
      "stance",
      "date",
      "source-address",
      "locator",
      "note",
      "basis",
    ],
    sometimes: ["relation"],
  },
  aif: {
    always: [
      "title",
      "debate",
      "question",
      "position",
      "exclusive",
      "role",
      "home",
      "undercut-premise",
      "date",
      "source",
      "locator",
      "note",
      "basis",
    ],
  },
  graphml: {
    always: [
      "title",
      "debate",
      "exclusive",
      "role",
      "home",
      "undercut-premise",
      "stance",
      "stance-source",
      "date",
      "address",
      "locator",
      "note",
    ],
  },
  apx: ofSolvers,
  tgf: ofSolvers,
  trig: {
    always: [
      "title",
      "debate",
      "exclusive",
      "role",
      "home",
      "stance-source",
      "date",
      "source-title",
      "locator",
      "note",
    ],
  },
} as const satisfies Readonly<Record<string, Lost>>;

export type FormatName = keyof typeof lostByFormat;

/** What no format has a place for. */
export const lostByAll = [
  "map-text",
  "question-text",
  "explanation",
  "claim-rest",
  "retired",
  "page",
  "bibliography",
] as const satisfies readonly LossKind[];

/** All that a format may leave out, besides what none has. */
export function lostBy(format: FormatName): readonly LossKind[] {
  const { always, sometimes = [] }: Lost = lostByFormat[format];
  return [...always, ...sometimes];
}
