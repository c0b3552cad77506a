import type { Tension } from "../../evaluate/index.ts";

/** Every claim that a tension names. */
export function claimsIn(tension: Tension): readonly string[] {
  return [tension.claim, ...(tension.kind === "both-accepted" ? [tension.other] : tension.by.premises)];
}

/** The tensions, of those between the same claims the first alone: two claims that speak against each other clash once. */
export function tensionsOnce(tensions: readonly Tension[]): readonly Tension[] {
  return [...Map.groupBy(tensions, (tension) => claimsIn(tension).toSorted().join(" ")).values()].flatMap(
    ([first]) => first ?? [],
  );
}
