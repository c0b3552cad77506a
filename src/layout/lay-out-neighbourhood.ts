import type { Debate, Evaluation, Id, MapLayout } from "../model.ts";
import { grow } from "./grow.ts";
import { layOutTerritories } from "./lay-out-territories.ts";

/**
 * A small map for one claim's page: the path from its question, what stands beside it, itself and what bears on it
 * directly. Empty for a claim from which no question is reached.
 */
export function layOutNeighbourhood(debate: Debate, evaluation: Evaluation, claimId: Id): MapLayout {
  const claim = debate.claim.get(claimId);
  const kept = new Set<Id>([claimId]);
  for (const id of debate.branches.get(claim?.parent ?? "") ?? []) kept.add(id);
  for (const id of debate.branches.get(claimId) ?? []) kept.add(id);
  for (let id = claim?.parent; id && !kept.has(id); id = debate.claim.get(id)?.parent) kept.add(id);
  const questions = claim?.question ? [claim.question] : [];
  const territories = grow(debate, questions, (id) => kept.has(id));
  return layOutTerritories(debate, evaluation, territories, { shape: 1.8, positionSizes: [28], columns: 3 });
}
