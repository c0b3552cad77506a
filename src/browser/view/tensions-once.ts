import type { Tension } from "../../reasoning/index.ts";

/** The claims that a tension names. */
export function claimsIn(tension: Tension): readonly string[] {
  return [tension.claim, ...(tension.kind === "both-accepted" ? [tension.other] : tension.by.premises)];
}

/** The tensions without those between the same claims as an earlier one: two claims that attack each other are one conflict. */
export function tensionsOnce(tensions: readonly Tension[]): readonly Tension[] {
  return [...Map.groupBy(tensions, (tension) => claimsIn(tension).toSorted().join(" ")).values()].flatMap(
    ([first]) => first ?? [],
  );
}
