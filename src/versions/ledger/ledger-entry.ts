import type { Id, PartialDate } from "../../claims/model/index.ts";

/** An address of a version: `/claims/<id>/<version>/`. */
export interface VersionAddress {
  readonly id: Id;
  /** At least the first ten digits of its hash. */
  readonly version: string;
}

/** A version of a claim in the ledger. */
export interface LedgerEntry extends VersionAddress {
  readonly hash: string;
  readonly date: PartialDate;
  readonly commit: string;
  /** Addresses under former ids of the claim. */
  readonly former: readonly VersionAddress[];
  /** Its canonical form; "" if the ledger doesn't have it. */
  readonly form: string;
}
