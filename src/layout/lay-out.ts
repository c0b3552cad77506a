import type { Debate, Evaluation, Id, MapLayout } from "../model.ts";
import { grow } from "./grow.ts";
import { layOutTerritories } from "./lay-out-territories.ts";

/** Width by height of what a laptop's window leaves to a map. */
const wide = 1440 / 840;

/** Sizes to try for positions: from hardly larger than reasons to nearly five times as large. */
const positionSizes = [32, 36, 40, 44, 50, 56, 62, 68, 76, 84, 92, 104];

/**
 * The map of `questions` (all by default) and everything that grows from them. Questions are countries in the order of
 * their debates; `shape` is the width by height of the window or paper that the whole should fill. Same debate, same map.
 */
export function layOut(
  debate: Debate,
  evaluation: Evaluation,
  questions?: readonly Id[],
  shape: number = wide,
): MapLayout {
  const chosen = questions && new Set(questions);
  const debates = new Set([...debate.debates.map(({ id }) => id), ...debate.questionsOf.keys()]);
  const inOrder = [...debates].flatMap((id) => debate.questionsOf.get(id) ?? []);
  const territories = grow(
    debate,
    inOrder.filter((id) => chosen?.has(id) ?? true),
    () => true,
  );
  return layOutTerritories(debate, evaluation, territories, { shape, positionSizes, columns: 8 });
}
