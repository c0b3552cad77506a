import { compareText } from "../../text/compare-text.ts";
import type { ClaimHistory, ClaimVersion } from "../../model/index.ts";
import { formNumber } from "../canonical-form.ts";

/**
 * The ledger of everything that was published: each version of each claim with its address, hash, day, commit and canonical form, a
 * version a line, so that two ledgers can be compared line by line. In the order of ids, and from the oldest version to the newest.
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

function publishedVersions({ versions }: ClaimHistory): readonly ClaimVersion[] {
  return versions
    .filter(({ date }) => date !== "")
    .toReversed()
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}
