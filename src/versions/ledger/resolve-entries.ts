import type { ClaimVersion, Id } from "../../claims/model/index.ts";
import { hashOfForm } from "../claim-version.ts";
import { contentOfForm } from "../content-of-form.ts";
import type { WalkedLine } from "../walk-commits.ts";
import type { LedgerEntry, VersionAddress } from "./ledger-entry.ts";

/** A version at one of its addresses in the ledger. */
export interface ListedVersion {
  readonly id: Id;
  readonly version: ClaimVersion;
  /** Whether the address is under a former id of the claim. */
  readonly isFormer: boolean;
}

export interface ResolvedLedger {
  readonly listed: readonly ListedVersion[];
  /** Entries whose text is neither on the main line nor in the ledger, or doesn't match its hash. */
  readonly lost: readonly LedgerEntry[];
}

/** Finds the content of each listed version: on the main line under any id, or in the ledger. */
export function resolveEntries(entries: readonly LedgerEntry[], { snapshots }: WalkedLine): ResolvedLedger {
  const onLine = new Map<string, ClaimVersion>();
  for (const ofId of snapshots.values())
    for (const { state } of ofId) if (state) onLine.set(state.version.hash, state.version);
  const listed: ListedVersion[] = [];
  const lost: LedgerEntry[] = [];
  for (const entry of entries) {
    const { hash, date, commit, former } = entry;
    const found = onLine.get(hash) ?? versionIn(entry);
    if (!found) {
      lost.push(entry);
      continue;
    }
    const at = ({ id, version }: VersionAddress, isFormer: boolean): ListedVersion => ({
      id,
      version: { ...found, version, date, commit },
      isFormer,
    });
    listed.push(at(entry, false), ...former.map((address) => at(address, true)));
  }
  return { listed, lost };
}

function versionIn({ version, hash, date, commit, form }: LedgerEntry): ClaimVersion | null {
  const content = form !== "" && hashOfForm(form) === hash ? contentOfForm(form) : null;
  return content && { version, hash, form, date, commit, content };
}
