import type { Id, StanceKind } from "../../claims/model/index.ts";
import { memoize } from "../../text/memoize.ts";
import type { Site } from "../site.ts";
import { labellingsOf, underStance } from "./labellings.ts";

/** Who opposes a stance on a position, by their ids; who says most comes first. */
export function opponentsOf(site: Site, position: Id, stance: StanceKind) {
  const against = stance === "rejects" ? "in" : "out";
  const sides = (sidesOn(site).get(position) ?? []).filter(({ label }) => label === against);
  return {
    /** Recorded to say the opposite. */
    recorded: sides.flatMap(({ person, isRecorded }) => (isRecorded ? person : [])),
    /** The opposite follows from what they are recorded to say. */
    inferred: sides.flatMap(({ person, isRecorded }) => (isRecorded ? [] : person)),
  };
}

/** The label that each position has for each person, by what they are recorded to say of it or of claims that decide it. */
const sidesOn = memoize((site: Site) => {
  const { positions, held, pair } = labellingsOf(site);
  const [view] = pair;
  const sides = [...held]
    .filter(([person]) => site.debate.person.has(person))
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([person, judgements]) => {
      const judged = new Set(judgements.map(({ claim }) => claim));
      return underStance(view, judgements, () =>
        positions.map((id) => ({ id, person, label: view.label(id), isRecorded: judged.has(id) })),
      );
    });
  return Map.groupBy(sides, ({ id }) => id);
});
