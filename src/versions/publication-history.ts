import type {
  ClaimHistory,
  Id,
  SharedVersion,
  PublicationHistory,
  PublishedRecord,
  StaleCitation,
  ClaimVersion,
  Debate,
} from "../claims/model/index.ts";
import { pathOf } from "../claims/model/step-path.ts";
import { fewestDigits } from "./claim-version.ts";
import { onOneLine, type DatedState } from "./question-history.ts";
import { type Snapshot, type WalkedLine, keyOfRecord } from "./walk-commits.ts";

/** Every id that was ever on the main line, also as an alias, or that the ledger lists (`listed`), and present versions whose ten digits are taken. */
export function publicationHistory(
  { snapshots, records, aliases }: WalkedLine,
  listed: readonly PublishedRecord[],
  claims: Iterable<ClaimHistory>,
  stale: readonly StaleCitation[],
): PublicationHistory {
  const named = new Map([...aliases].flatMap(([id, former]) => [...former].map((alias) => [alias, id] as const)));
  return {
    ids: [
      ...records.values(),
      ...listed.filter((record) => !records.has(keyOfRecord(record))),
      ...[...snapshots].flatMap(([id, ofId]) => publishedClaim(id, ofId)),
      ...[...named].flatMap(([alias, id]) =>
        snapshots.has(alias)
          ? []
          : publishedClaim(alias, snapshots.get(id) ?? []).map((claim) => ({ ...claim, of: id, living: false })),
      ),
    ],
    sharedVersions: [...claims].flatMap(sharedVersionsOf),
    staleCitations: stale,
  };
}

/** The other versions whose address has the ten digits of a claim's present hash. */
function sharedVersionsOf({ id, versions, present }: ClaimHistory): readonly SharedVersion[] {
  const [current, ...others] = versions;
  if (!present || !current || current.version.length === fewestDigits) return [];
  const version = current.hash.slice(0, fewestDigits);
  return others
    .filter((other) => other.version === version)
    .map(({ content }) => ({ id, version, sentence: content.sentence }));
}

function publishedClaim(id: Id, snapshots: readonly Snapshot[]) {
  const lives: string[][] = [];
  let living = false;
  let path = "";
  for (const { state } of snapshots) {
    const lived = living;
    living = state !== null && state.retired === null;
    if (state === null) continue;
    path = state.path;
    const { sentence } = state.version.content;
    // The text of a retired claim belongs to the life that its retirement ends.
    if (lives.length > 0 && (lived || !living)) lives.at(-1)?.push(sentence);
    else lives.push([sentence]);
  }
  return lives.length === 0 ? [] : [{ kind: "claim", id, of: id, path, lives, living } as const];
}

/** What the past says, by the present ids of claims. */
interface Past {
  readonly states: ReadonlyMap<Id, DatedState>;
  /** The snapshots of a claim under each id that it had. */
  readonly snapshots: ReadonlyMap<Id, ReadonlyMap<Id, readonly Snapshot[]>>;
  readonly claims: ReadonlyMap<Id, ClaimHistory>;
  readonly presentId: (id: Id) => Id;
}

/**
 * The claims cited in the states of questions that have changed in substance since. A state that is not committed yet
 * counts as written now.
 */
export function staleCitations(debate: Debate, past: Past): readonly StaleCitation[] {
  return debate.questions.flatMap(({ id: question, state }) => {
    const written = past.states.get(question);
    if (state === null || written?.text !== onOneLine(state.markdown)) return [];
    const links = new Map(state.claimLinks.map(({ value, place }) => [past.presentId(value), place]));
    return [...links].flatMap(([claim, place]): readonly StaleCitation[] => {
      const then = versionAt(past.snapshots.get(claim), written.index);
      const now = past.claims.get(claim)?.versions[0];
      return then && now && !saysTheSame(then, now) ? [{ question, claim, place, then }] : [];
    });
  });
}

/** The version after the commit at `index`. */
function versionAt(ofIds: ReadonlyMap<Id, readonly Snapshot[]> | undefined, index: number): ClaimVersion | null {
  const known = [...(ofIds?.values() ?? [])]
    .flat()
    .filter((snapshot) => snapshot.index <= index && snapshot.state !== null)
    .toSorted((a, b) => a.index - b.index);
  return known.at(-1)?.state?.version ?? null;
}

/**
 * Whether a later version differs at most in sources, holders, explanation and its place on the map: it may have moved to another
 * claim, or deny now only that what it rebutted answers anything.
 */
function saysTheSame({ content: one }: ClaimVersion, { content: later }: ClaimVersion): boolean {
  const [home] = one.relations;
  const isOfKind = later.relations.some(
    (now) =>
      now.kind === home?.kind ||
      (now.kind === "undercuts" && home?.kind === "rebuts" && pathOf(now)[0] === home.target),
  );
  return onOneLine(one.sentence) === onOneLine(later.sentence) && one.basis === later.basis && isOfKind;
}
