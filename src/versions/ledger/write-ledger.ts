import { compareText } from "../../text/compare-text.ts";
import type { ClaimHistory, ClaimVersion } from "../../claims/model/index.ts";
import { formNumber } from "../canonical-form.ts";

/**
 * The ledger of all published versions as JSON: each with its address, hash, day, commit and canonical form, one version a
 * line, so that a line-based diff compares two ledgers. Sorted by id, then from the oldest to the newest.
 */
export function writeLedger(claims: Iterable<ClaimHistory>): string {
  const inOrder = [...claims].toSorted((one, other) => compareText(one.id, other.id));
  const lines = inOrder.flatMap((claim) =>
    publishedVersions(claim).map(({ version, hash, date, commit, form }) => {
      const former = claim.formerAddresses
        .filter((address) => address.hash === hash)
        .map((address) => `${address.id}/${address.version}`);
      const entry = { claim: claim.id, version, hash, date, commit, ...(former.length === 0 ? {} : { former }) };
      return JSON.stringify({ ...entry, text: form });
    }),
  );
  return `{\n"canonicalForm": ${formNumber},\n"versions": [\n${lines.join(",\n")}\n]\n}\n`;
}

/** From the oldest to the newest; those of one day as the claim first had them, even if it has returned to one of them since. */
function publishedVersions({ versions, changes }: ClaimHistory): readonly ClaimVersion[] {
  const hashes = changes.toReversed().flatMap((change) => ("after" in change ? [change.after.hash] : []));
  const order = new Map(hashes.toReversed().map((hash, index) => [hash, hashes.length - index]));
  const orderOf = ({ hash }: ClaimVersion): number => order.get(hash) ?? 0;
  return versions
    .filter(({ date }) => date !== "")
    .toReversed()
    .sort((one, other) => compareText(one.date, other.date) || orderOf(one) - orderOf(other));
}
