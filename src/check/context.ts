import type { ClaimRecord, Debate, Id, ParsedFile } from "../model.ts";
import { isOneSlip } from "./is-one-slip.ts";
import { type Reference, referencesOf } from "./references.ts";
import { likeEnough, type SimilarityIndex, similarityIndex } from "./similarity-index.ts";

/** What rules read: the files, the debate linked from them, and lookups that are computed once for all rules. */
export interface Context {
  /** Sorted by path. */
  readonly files: readonly ParsedFile[];
  readonly debate: Debate;
  /** Whether every file can be understood. Where one can't, nothing can be said about what the debate lacks. */
  readonly complete: boolean;
  /** Names of the files that can't be understood: whatever refers to them may be right. */
  readonly unreadable: ReadonlySet<Id>;
  /** Every claim that a file states: retired ones, and second ones of the same id, too. */
  readonly claims: readonly ClaimRecord[];
  /** Those that are not retired: what a retired one was related to may have changed since. */
  readonly standing: readonly ClaimRecord[];
  readonly retired: ReadonlyMap<Id, ClaimRecord>;
  readonly references: readonly Reference[];
  /** The text of a file, "" where there is no such file. */
  readonly textOf: (path: string) => string;
  /** The known id that was probably meant by one that is not known; null where none is like it. */
  readonly nearest: (kind: Reference["kind"], id: Id) => Id | null;
  /** Whether an unknown id is one slip of the fingers away from a known one, and from no other. */
  readonly isOnlyOneNear: (kind: Reference["kind"], id: Id, known: Id) => boolean;
}

export function contextOf(files: readonly ParsedFile[], debate: Debate): Context {
  const inOrder = files.toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const records = inOrder.flatMap(({ record }) => (record === null ? [] : [record]));
  const texts = new Map(files.map(({ file }) => [file.path, file.text]));
  // A file that says nothing and has nothing wrong with it (a README) is none that can't be understood.
  const unreadable = inOrder
    .filter(({ record, findings }) => record === null && findings.length > 0)
    .map(({ file }) => nameOf(file.path));
  const claims = records.filter((record) => record.kind === "claim");
  const ids: Readonly<Record<Reference["kind"], readonly Id[]>> = {
    claim: [...debate.claims, ...debate.retired].map(({ id }) => id),
    question: debate.questions.map(({ id }) => id),
    source: debate.sources.map(({ id }) => id),
    person: debate.people.map(({ id }) => id),
    debate: debate.debates.map(({ id }) => id),
  };
  return {
    files: inOrder,
    debate,
    complete: unreadable.length === 0,
    unreadable: new Set(unreadable),
    claims,
    standing: claims.filter(({ retired }) => retired === null),
    retired: new Map(debate.retired.map((claim) => [claim.id, claim])),
    references: records.flatMap(referencesOf),
    textOf: (path) => texts.get(path) ?? "",
    nearest: nearestIn(ids),
    isOnlyOneNear: (kind, id, known) =>
      isOneSlip(id, known) && ids[kind].every((other) => other === known || !isOneSlip(id, other)),
  };
}

function nameOf(path: string): Id {
  const parts = path.split("/");
  const last = parts.at(-1) ?? "";
  // A debate has its folder's name.
  return last === "debate.yaml" ? (parts.at(-2) ?? "") : last.replace(/\.yaml$/, "");
}

/** Most debates need no index, so each is made when it is first asked. */
function nearestIn(ids: Readonly<Record<Reference["kind"], readonly Id[]>>): Context["nearest"] {
  const indexes = new Map<Reference["kind"], SimilarityIndex>();
  return (kind, id) => {
    const index = indexes.get(kind) ?? similarityIndex(ids[kind], likeEnough);
    indexes.set(kind, index);
    const found = index.nearestTo(id);
    return found === null ? null : (ids[kind][found.index] ?? null);
  };
}
