import type { Debate, Evaluation, Id, MapLayout } from "../model.ts";
import { mapWindow } from "./arrange.ts";
import { grow } from "./grow.ts";
import { layOutTerritories } from "./lay-out-territories.ts";

/**
 * Sizes to try for positions: from hardly larger than reasons to nearly ten times as large. Beyond that names would grow
 * by little, as they take most of the map already, and everything else would become dust.
 */
const screenSizes: readonly number[] = [
  32, 36, 40, 44, 48, 53, 58, 64, 70, 76, 84, 92, 102, 114, 128, 144, 160, 178, 196, 212,
];

/** The most columns of threads that a country may have. */
const columns = 14;

/**
 * The map of `questions` (all by default) and everything that grows from them. Questions are countries in the order of
 * their debates; `shape` is the width by height of the window or paper that the whole should fill, `positionSizes` what to try
 * for positions, in units; reasons have 22. Same debate, same map.
 */
export function layOut(
  debate: Debate,
  evaluation: Evaluation,
  questions?: readonly Id[],
  shape: number = mapWindow.width / mapWindow.height,
  positionSizes: readonly number[] = screenSizes,
): MapLayout {
  const chosen = questions && new Set(questions);
  const debates = new Set([...debate.debates.map(({ id }) => id), ...debate.questionsOf.keys()]);
  const inOrder = [...debates].flatMap((id) => debate.questionsOf.get(id) ?? []);
  const territories = grow(
    debate,
    inOrder.filter((id) => chosen?.has(id) ?? true),
    () => true,
  );
  return layOutTerritories(debate, evaluation, territories, { shape, positionSizes, columns });
}
