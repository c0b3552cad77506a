import type { ClaimHistory, ClaimVersion, Debate, History, Id, PublishedRecord } from "../claims/model/index.ts";
import { claimHistory } from "./claim-history.ts";
import { listedById, type ListedVersion, mergeLedger } from "./merge-ledger.ts";
import { pastRetirement } from "./claim-content.ts";
import { presentVersions } from "./claim-version.ts";
import { publicationHistory, staleCitations } from "./publication-history.ts";
import { underNewIds, unpublishedQuestions } from "./question-history.ts";
import { compareText } from "../text/order.ts";
import { isSame, type Snapshot, type ClaimState, type WalkedLine } from "./walk-commits.ts";

/**
 * The history of every claim and question, from three sources: the main line, what only the ledger lists, and the
 * debate as it is now, which may not be committed yet.
 */
export function traceClaims(
  past: WalkedLine,
  debate: Debate,
  listed: readonly ListedVersion[],
  records: readonly PublishedRecord[],
): Pick<History, "claims" | "changes" | "published" | "readings" | "restored"> {
  const presentId = (id: Id): Id => debate.aliases.claim.get(id) ?? id;
  const [folder = ""] = debate.map.path.split("/");
  const { line, added } = mergeLedger(past, listed, { presentId, folder });
  const next = line.dates.length;
  const snapshotsOf = groupById(withPresent(line.snapshots, debate, next), presentId);
  const listedOf = groupById(listedById(listed), presentId);
  const traced = [...snapshotsOf].map(([id, ofClaim]) => {
    const own = claimHistory(id, ofClaim, listedOf.get(id) ?? new Map());
    const listedOnce = [id, ...ofClaim.keys()].flatMap((name) => [...(line.aliases.get(name) ?? [])]);
    const others = listedOnce.flatMap((alias) => {
      const ofAlias = ofClaim.has(alias) ? undefined : line.snapshots.get(alias);
      return ofAlias ? [[alias, ofAlias] as const] : [];
    });
    if (others.length === 0) return own;
    // It does not list them any more, or was deleted. Pages of their versions under its id stay.
    const { history } = claimHistory(id, new Map([...others, ...ofClaim]), listedOf.get(id) ?? new Map());
    const all = new Map(history.versions.map((version) => [version.hash, version]));
    const first = own.history.versions.map((version) => all.get(version.hash) ?? version);
    const versions = [...new Set([...first, ...history.versions])];
    const formerAddresses = [...own.history.formerAddresses, ...history.formerAddresses];
    return { ...own, history: { ...own.history, versions, formerAddresses } };
  });
  const claims = withoutTaken(traced.map(({ history }) => history));
  return {
    claims,
    changes: newestFirst([
      ...traced.flatMap(({ changes }) => changes.toReversed()),
      ...underNewIds(
        [
          ...line.questions.changes,
          ...unpublishedQuestions(line.questions, debate).map((change) => ({ index: next, change })),
        ],
        debate.aliases.question,
      ),
    ]),
    readings: line.readings,
    published: publicationHistory(
      line,
      records,
      claims.values(),
      staleCitations(debate, { states: line.questions.states, snapshots: snapshotsOf, claims, presentId }),
    ),
    // Without a main line, nothing is lost from it.
    restored: past.dates.length === 0 ? [] : added.map(({ id, version: { version } }) => ({ id, version })),
  };
}

/** The histories by id. Of the former addresses, those stay that no claim has as its own, each text once under an id. */
function withoutTaken(histories: readonly ClaimHistory[]): ReadonlyMap<Id, ClaimHistory> {
  const keysOf = (id: Id, { version, hash }: Pick<ClaimVersion, "version" | "hash">): readonly string[] => [
    `${id}/${version}`,
    `${id} ${hash}`,
  ];
  const taken = new Set(histories.flatMap(({ id, versions }) => versions.flatMap((version) => keysOf(id, version))));
  return new Map(
    histories.map((history) => {
      const formerAddresses = history.formerAddresses.filter((former) => {
        const keys = keysOf(former.id, former);
        const isFree = !keys.some((key) => taken.has(key));
        for (const key of keys) taken.add(key);
        return isFree;
      });
      return [history.id, { ...history, formerAddresses }];
    }),
  );
}

/** Adds what is not committed: each claim's present state, if it differs from its last snapshot. */
function withPresent(
  past: ReadonlyMap<Id, readonly Snapshot[]>,
  debate: Debate,
  index: number,
): ReadonlyMap<Id, readonly Snapshot[]> {
  const versions = presentVersions(debate);
  const present = new Map(
    [...debate.claims, ...debate.retired].flatMap(({ id, retired, path }): readonly [Id, ClaimState][] => {
      const version = versions.get(id);
      return version ? [[id, { version, retired: pastRetirement(retired), path }]] : [];
    }),
  );
  const ids = new Set([...past.keys(), ...present.keys()]);
  return new Map(
    [...ids].map((id) => {
      const known = past.get(id) ?? [];
      const state = present.get(id) ?? null;
      return [id, isSame(known.at(-1)?.state ?? null, state) ? known : [...known, { index, date: "", state }]];
    }),
  );
}

/** Groups values by the present id that their ids lead to. */
function groupById<T>(ofIds: ReadonlyMap<Id, T>, presentId: (id: Id) => Id): ReadonlyMap<Id, ReadonlyMap<Id, T>> {
  const grouped = Map.groupBy(ofIds, ([id]) => presentId(id));
  return new Map([...grouped].map(([id, ofId]) => [id, new Map(ofId)]));
}

function newestFirst(
  changes: readonly { readonly index: number; readonly change: History["changes"][number] }[],
): History["changes"] {
  return changes
    .toSorted((one, other) => other.index - one.index || compareText(one.change.id, other.change.id))
    .map(({ change }) => change);
}
