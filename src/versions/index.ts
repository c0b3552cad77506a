/** The versions of claims: what each claim said at each time, and the address under which that can be cited. */
export { formNumber } from "./canonical-form.ts";
export { ownContent, pastRecord, type PastRecord } from "./claim-content.ts";
export { presentHistory } from "./claim-version.ts";
export { goneExample } from "./gone-example.ts";
export { emptyLedger, type Ledger, lostVersions, readLedger, writeLedger } from "./ledger.ts";
export { lastRead } from "./readings.ts";
export { resolveEntries, type ResolvedLedger } from "./merge-ledger.ts";
export { traceClaims } from "./trace-claims.ts";
export { walkCommits, type WalkedLine } from "./walk-commits.ts";
export { wordDifference } from "./word-difference.ts";
