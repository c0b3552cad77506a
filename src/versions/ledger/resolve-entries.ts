import type { ClaimVersion, Id } from "../../model/index.ts";
import { hashOfForm } from "../claim-version.ts";
import { contentOfForm } from "../content-of-form.ts";
import type { WalkedLine } from "../walk-commits.ts";
import type { LedgerEntry, VersionAddress } from "./ledger-entry.ts";

/** A version at one of the addresses that the ledger lists for it. */
export interface ListedVersion {
  readonly id: Id;
  readonly version: ClaimVersion;
  /** Whether its claim had another id already when the ledger was written. */
  readonly isFormer: boolean;
}

export interface ResolvedLedger {
  readonly listed: readonly ListedVersion[];
  /** Of these neither the main line nor the ledger itself has the text, or not the one that the hash was made of. */
  readonly lost: readonly LedgerEntry[];
}

/** Finds what each listed version says: on the main line, under whatever id, or in the ledger. */
export function resolveEntries(entries: readonly LedgerEntry[], { moments }: WalkedLine): ResolvedLedger {
  const onLine = new Map<string, ClaimVersion>();
  for (const ofId of moments.values())
    for (const { stood } of ofId) if (stood) onLine.set(stood.version.hash, stood.version);
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
