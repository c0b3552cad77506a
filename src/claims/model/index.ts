/** The types that the stages share, by subject. Types only. */
export type * from "./finding.ts";
export type * from "./record.ts";
export type * from "./debate.ts";
export type * from "./history.ts";
export type * from "./drawing.ts";
