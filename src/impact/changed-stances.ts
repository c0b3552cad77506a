import type { Debate, Id, StanceKind } from "../model/index.ts";
import type { ChangedStance } from "./impact.ts";

/**
 * What each person is recorded to say now and was not before, or the other way round, by person and claim. `presentId`
 * leads from the id that a claim had before to the one that it has now.
 */
export function changedStances(before: Debate, after: Debate, presentId: (id: Id) => Id): readonly ChangedStance[] {
  const old = stancesOf(before, presentId);
  const now = stancesOf(after, (id) => id);
  const keys = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return keys
    .map((key) => {
      const [person = "", claim = ""] = key.split(" ");
      return { person, claim, before: old.get(key) ?? null, after: now.get(key) ?? null };
    })
    .filter((change) => change.before !== change.after);
}

/** By `<person> <claim>`; of several stances the last of the file counts, as the later word. */
function stancesOf(debate: Debate, presentId: (id: Id) => Id): ReadonlyMap<string, StanceKind> {
  return new Map(
    [...debate.holdings].flatMap(([person, holdings]) =>
      holdings.map(({ claim, stance }) => [`${person} ${presentId(claim)}`, stance.stance] as const),
    ),
  );
}
