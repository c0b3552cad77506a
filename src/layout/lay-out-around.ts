import type { Debate, Evaluation, Id, MapLayout } from "../model.ts";
import { grow } from "./grow.ts";
import { layOutTerritories } from "./lay-out-territories.ts";

/** A small map of several claims: each with its path from its question and what bears on it directly, and nothing else. */
export function layOutAround(debate: Debate, evaluation: Evaluation, ids: readonly Id[]): MapLayout {
  const claims = ids.flatMap((id) => debate.claim.get(id) ?? []);
  const kept = new Set<Id>(claims.flatMap(({ id }) => [id, ...(debate.branches.get(id) ?? [])]));
  for (const claim of claims)
    for (let id = claim.parent; id && !kept.has(id); id = debate.claim.get(id)?.parent ?? null) kept.add(id);
  const questions = [...new Set(claims.flatMap(({ question }) => question ?? []))].toSorted();
  const territories = grow(debate, questions, (id) => kept.has(id));
  return layOutTerritories(debate, evaluation, territories, { shape: 1.6, positionSizes: [28], columns: 4 });
}
