/** What each claim said at each time, and the name under which it can be cited. */
export { pastRecord, type PastRecord } from "./past-record.ts";
export { presentHistory } from "./present-history.ts";
export { published } from "./published.ts";
export { traceClaims } from "./trace-claims.ts";
export { walkCommits, type WalkedLine } from "./walk-commits.ts";
export { wordDifference } from "./word-difference.ts";
