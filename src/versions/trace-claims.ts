import type { ClaimHistory, Debate, History, Id } from "../model/index.ts";
import { tellHistory } from "./claim-history.ts";
import { listedById } from "./ledger/listed-by-id.ts";
import type { ListedVersion } from "./ledger/resolve-entries.ts";
import { seedLine } from "./ledger/seed-line.ts";
import { pastRetirement } from "./past-record.ts";
import { presentVersions } from "./present-versions.ts";
import { published } from "./published.ts";
import { isSame, type Moment, type Standing, type WalkedLine } from "./walk-commits.ts";
import { unpublishedQuestions } from "./walk-questions.ts";

/**
 * Every claim's history, and what became of the questions: what the main line says, what the ledger lists of which the line knows
 * nothing, and what the debate says now, which may not be committed yet.
 */
export function traceClaims(
  past: WalkedLine,
  debate: Debate,
  listed: readonly ListedVersion[],
): Pick<History, "claims" | "changes" | "published" | "restored"> {
  const presentId = (id: Id): Id => debate.aliases.get(id) ?? id;
  const [folder = ""] = debate.map.path.split("/");
  const { line, added } = seedLine(past, listed, { presentId, folder });
  const now = line.dates.length;
  const momentsOf = groupById(withPresent(line.moments, debate, now), presentId);
  const listedOf = groupById(listedById(listed), presentId);
  const told = [...momentsOf].map(([id, ofClaim]) => tellHistory(id, ofClaim, listedOf.get(id) ?? new Map()));
  const claims = new Map(told.map(({ history }): [Id, ClaimHistory] => [history.id, history]));
  return {
    claims,
    changes: newestFirst([
      ...told.flatMap(({ changes }) => changes.toReversed()),
      ...line.questions.changes,
      ...unpublishedQuestions(line.questions, debate).map((change) => ({ step: now, change })),
    ]),
    published: published(line, claims.values()),
    // Where there is no main line, it has lost nothing.
    restored: past.dates.length === 0 ? [] : added.map(({ id, version: { version } }) => ({ id, version })),
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

/** What is known of each of a claim's ids, under the one that they lead to now. */
function groupById<T>(ofIds: ReadonlyMap<Id, T>, presentId: (id: Id) => Id): ReadonlyMap<Id, ReadonlyMap<Id, T>> {
  const grouped = Map.groupBy(ofIds, ([id]) => presentId(id));
  return new Map([...grouped].map(([id, ofId]) => [id, new Map(ofId)]));
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
