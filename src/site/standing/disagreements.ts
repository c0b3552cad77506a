import { areOpposed } from "../../reasoning/index.ts";
import type { Id } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";
import { labellingsOf, underStance } from "./labellings.ts";
import type { Pair } from "./pairs.ts";

const made = new WeakMap<Pair, readonly Id[]>();

/** Every claim on which two people disagree: those on which both are recorded, and those on which it follows from what is recorded. */
export function disagreementsOf(site: Site, pair: Pair): readonly Id[] {
  const found = made.get(pair) ?? findDisagreements(site, pair);
  made.set(pair, found);
  return found;
}

function findDisagreements(site: Site, { one, other }: Pair): readonly Id[] {
  const { pair, held, graph } = labellingsOf(site);
  const [oneView, otherView] = pair;
  return underStance(oneView, held.get(one) ?? [], () =>
    underStance(otherView, held.get(other) ?? [], () =>
      graph.claims.filter((id) => areOpposed(oneView.label(id), otherView.label(id))),
    ),
  );
}
