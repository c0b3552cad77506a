import type { ClaimRecord, PartialDate, Reading, SourceUse, Stance } from "../claims/model/index.ts";

type Cited = Stance | SourceUse;

/** That somebody compared a claim with the passage of a citation; null if nobody did. */
function readingOf({ sentence }: ClaimRecord, cited: Cited): Reading | null {
  const { source, at, passage, read } = cited;
  return read === ""
    ? null
    : {
        of: JSON.stringify(["person" in cited ? cited.person.value : "", source.value, read]),
        compared: JSON.stringify([sentence.value, at, ...passage.map(({ value }) => value)]),
      };
}

export const readingsOf = (claim: ClaimRecord): readonly Reading[] =>
  [...claim.stances, ...claim.uses].flatMap((cited) => readingOf(claim, cited) ?? []);

/** The readings of a claim after a commit, each with what was compared when its day was written, whatever the claim says since. */
export function asFirstRead(before: readonly Reading[], now: readonly Reading[]): readonly Reading[] {
  const left = [...before];
  return now.map((reading) => {
    const same = left.filter(({ of }) => of === reading.of);
    const first = same.find(({ compared }) => compared === reading.compared) ?? same[0];
    if (first) left.splice(left.indexOf(first), 1);
    return first ?? reading;
  });
}

/** The day on which a citation was read as it is; "" if it was not, or if sentence, place or passage have changed since. */
export function lastRead(claim: ClaimRecord, cited: Cited, past: readonly Reading[]): PartialDate {
  const now = readingOf(claim, cited);
  const first = past.filter(({ of }) => of === now?.of);
  return first.length === 0 || first.some(({ compared }) => compared === now?.compared) ? cited.read : "";
}
