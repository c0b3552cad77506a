import type { Id, PublishedId } from "../model.ts";
import type { Moment, WalkedLine } from "./walk-commits.ts";

/** Every id that a question or claim had on the main line: what the checker's rules on history read. */
export function publishedIds({ moments, questions }: WalkedLine): readonly PublishedId[] {
  return [
    ...[...questions.paths].map(([id, path]): PublishedId => ({ kind: "question", id, path })),
    ...[...moments].flatMap(([id, ofId]) => publishedClaim(id, ofId)),
  ];
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
