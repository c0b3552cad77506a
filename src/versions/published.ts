import type { ClaimHistory, Id, Namesake, Published, PublishedId } from "../model/index.ts";
import { fewestDigits } from "./version-addresses.ts";
import type { Moment, WalkedLine } from "./walk-commits.ts";

/** What the checker's rules on history read: every id that the main line has had, and present texts that could be taken for earlier ones. */
export function published({ moments, questions }: WalkedLine, claims: Iterable<ClaimHistory>): Published {
  return {
    ids: [
      ...[...questions.paths].map(([id, path]): PublishedId => ({ kind: "question", id, path })),
      ...[...moments].flatMap(([id, ofId]) => publishedClaim(id, ofId)),
    ],
    namesakes: [...claims].flatMap(namesakeOf),
  };
}

/** Ten digits are not enough for the address of what a claim says now: then another text of it has these. */
function namesakeOf({ id, versions, present }: ClaimHistory): readonly Namesake[] {
  const [current, ...others] = versions;
  if (!present || !current || current.version.length === fewestDigits) return [];
  const version = current.hash.slice(0, fewestDigits);
  return others
    .filter((other) => other.version === version)
    .map(({ content }) => ({ id, version, sentence: content.sentence }));
}

function publishedClaim(id: Id, moments: readonly Moment[]): readonly PublishedId[] {
  const lives: string[][] = [];
  let living = false;
  let path = "";
  for (const { stood } of moments) {
    const lived = living;
    living = stood !== null && stood.retired === null;
    if (stood === null) continue;
    path = stood.path;
    const { sentence } = stood.version.content;
    // What a tombstone says belongs to the life that it ends.
    if (lives.length > 0 && (lived || !living)) lives.at(-1)?.push(sentence);
    else lives.push([sentence]);
  }
  return lives.length === 0 ? [] : [{ kind: "claim", id, path, lives, living }];
}
