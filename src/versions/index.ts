/** The versions of claims: what each claim said at each time, and the address under which that can be cited. */
export { formNumber } from "./canonical-form.ts";
export { pastRecord, type PastRecord } from "./past-record.ts";
export { presentHistory } from "./present-history.ts";
export type { LedgerEntry } from "./ledger/ledger-entry.ts";
export { lostVersions } from "./ledger/lost-versions.ts";
export { readLedger } from "./ledger/read-ledger.ts";
export { resolveEntries, type ResolvedLedger } from "./ledger/resolve-entries.ts";
export { writeLedger } from "./ledger/write-ledger.ts";
export { traceClaims } from "./trace-claims.ts";
export { walkCommits, type WalkedLine } from "./walk-commits.ts";
export { wordDifference } from "./word-difference.ts";
