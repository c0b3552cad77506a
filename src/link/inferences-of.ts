import type { ClaimRecord, Id, Inference } from "../model/index.ts";
import { compareText } from "../text/compare-text.ts";

/** One inference for each support: from its claim and those linked with it to its conclusion. Linked premises that name each other make one inference. */
export function inferencesOf(living: ReadonlyMap<Id, ClaimRecord>): readonly Inference[] {
  const inferences = new Map<string, Inference>();
  for (const { id, relations, jointlyWith } of living.values()) {
    const together = new Set([id, ...jointlyWith.map(({ value }) => value).filter((other) => living.has(other))]);
    for (const relation of relations) {
      if (relation.kind !== "supports") continue;
      const conclusion = relation.target.value;
      if (conclusion === id || !living.has(conclusion)) continue;
      const premises = [...together].filter((premise) => premise !== conclusion).toSorted(compareText);
      inferences.set(`${conclusion} ← ${premises.join(" + ")}`, { premises, conclusion });
    }
  }
  return [...inferences.keys()].toSorted(compareText).flatMap((name) => inferences.get(name) ?? []);
}
