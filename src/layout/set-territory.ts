import type { Id } from "../model.ts";
import type { CardSetter } from "./card-setter.ts";
import type { Territory } from "./grow.ts";
import { setRegion, type SetRegion } from "./set-region.ts";
import type { Typography } from "./typography.ts";

/** A question and its regions, whose threads are set. */
export interface SetTerritory {
  readonly question: Id;
  readonly debate: Id;
  readonly regions: readonly SetRegion[];
}

export function setTerritory(
  { question, debate, regions }: Territory,
  columns: number,
  setter: CardSetter,
  typography: Typography,
): SetTerritory {
  return { question, debate, regions: regions.map((region) => setRegion(region, columns, setter, typography)) };
}
