import type { CardStates } from "../map/card-states.ts";
import type { Atlas } from "../drawing/atlas.ts";
import type { Layer } from "../drawing/read-layers.ts";
import type { Sign } from "../drawing/read-signs.ts";

/** What there is to paint. */
export interface Scene {
  readonly atlas: Atlas;
  readonly layers: readonly Layer[];
  readonly signs: ReadonlyMap<string, Sign>;
  readonly states: CardStates;
}
