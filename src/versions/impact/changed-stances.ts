import { compareText } from "../../text/compare-text.ts";
import type { Debate, Id, StanceKind } from "../../claims/model/index.ts";
import type { ChangedStance } from "./impact.ts";

/** The recorded stances that differ, sorted by person and claim. `presentId` maps a claim's former id to its present one. */
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

/** The stance of each person on each claim, by `<person> <claim>`. If there are several, the latest counts, as for labels. */
function stancesOf(debate: Debate, presentId: (id: Id) => Id): ReadonlyMap<string, StanceKind> {
  return new Map(
    [...debate.holdings].flatMap(([person, holdings]) =>
      holdings
        .toSorted((one, other) => compareText(one.stance.date, other.stance.date))
        .map(({ claim, stance }) => [`${person} ${presentId(claim)}`, stance.stance] as const),
    ),
  );
}
