import type {
  ClaimHistory,
  Id,
  SharedVersion,
  PublicationHistory,
  PublishedId,
  StaleCitation,
} from "../claims/model/index.ts";
import { fewestDigits } from "./version-addresses.ts";
import type { Snapshot, WalkedLine } from "./walk-commits.ts";

/** What the rules on history need: every id that was ever on the main line, and present versions whose ten digits are taken. */
export function publicationHistory(
  { snapshots, questions }: WalkedLine,
  claims: Iterable<ClaimHistory>,
  stale: readonly StaleCitation[],
): PublicationHistory {
  return {
    ids: [
      ...[...questions.paths].map(([id, path]): PublishedId => ({ kind: "question", id, path })),
      ...[...snapshots].flatMap(([id, ofId]) => publishedClaim(id, ofId)),
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

function publishedClaim(id: Id, snapshots: readonly Snapshot[]): readonly PublishedId[] {
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
  return lives.length === 0 ? [] : [{ kind: "claim", id, path, lives, living }];
}
