import type { Id, PartialDate } from "../../model/index.ts";

/** An address of a version: `/claims/<id>/<version>/`. */
export interface VersionAddress {
  readonly id: Id;
  /** At least the first ten digits of its hash. */
  readonly version: string;
}

/** What the ledger says of one version of a claim. */
export interface LedgerEntry extends VersionAddress {
  readonly hash: string;
  readonly date: PartialDate;
  readonly commit: string;
  /** Addresses that lead to it: its claim had other ids before. */
  readonly former: readonly VersionAddress[];
  /** Its canonical form; "" where the ledger doesn't have it. */
  readonly form: string;
}
