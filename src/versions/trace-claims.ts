import type { ClaimHistory, Debate, History, Id } from "../model.ts";
import { tellHistory } from "./claim-history.ts";
import { pastRetirement } from "./past-record.ts";
import { presentVersions } from "./present-versions.ts";
import { isSame, type Moment, type Standing, type WalkedLine } from "./walk-commits.ts";
import { unpublishedQuestions } from "./walk-questions.ts";

/** Every claim's history, and what became of the questions: what the main line says, and what the debate says now, which may not be committed yet. */
export function traceClaims(line: WalkedLine, debate: Debate): Pick<History, "claims" | "changes"> {
  const moments = withPresent(line.moments, debate, line.steps);
  const told = byPresentId(moments, debate.aliases).map(([id, ofClaim]) => tellHistory(id, ofClaim));
  return {
    claims: new Map(told.map(({ history }): [Id, ClaimHistory] => [history.id, history])),
    changes: newestFirst([
      ...told.flatMap(({ changes }) => changes.toReversed()),
      ...line.questions.changes,
      ...unpublishedQuestions(line.questions, debate).map((change) => ({ step: line.steps, change })),
    ]),
  };
}

/** Adds what is not committed: how each claim stands in the debate, where its last moment says otherwise. */
function withPresent(
  past: ReadonlyMap<Id, readonly Moment[]>,
  debate: Debate,
  step: number,
): ReadonlyMap<Id, readonly Moment[]> {
  const versions = presentVersions(debate);
  const present = new Map(
    [...debate.claims, ...debate.retired].flatMap(({ id, retired, path }): readonly [Id, Standing][] => {
      const version = versions.get(id);
      return version ? [[id, { version, retired: pastRetirement(retired), path }]] : [];
    }),
  );
  const ids = new Set([...past.keys(), ...present.keys()]);
  return new Map(
    [...ids].map((id) => {
      const known = past.get(id) ?? [];
      const stood = present.get(id) ?? null;
      return [id, isSame(known.at(-1)?.stood ?? null, stood) ? known : [...known, { step, date: "", stood }]];
    }),
  );
}

/** The moments of each claim's ids, under the one that they lead to now. */
function byPresentId(
  moments: ReadonlyMap<Id, readonly Moment[]>,
  aliases: ReadonlyMap<Id, Id>,
): readonly [Id, ReadonlyMap<Id, readonly Moment[]>][] {
  const grouped = Map.groupBy(moments, ([id]) => aliases.get(id) ?? id);
  return [...grouped].map(([id, ofId]) => [id, new Map(ofId)]);
}

function newestFirst(
  changes: readonly { readonly step: number; readonly change: History["changes"][number] }[],
): History["changes"] {
  return changes
    .toSorted(
      (one, other) =>
        other.step - one.step || (one.change.id < other.change.id ? -1 : one.change.id > other.change.id ? 1 : 0),
    )
    .map(({ change }) => change);
}
