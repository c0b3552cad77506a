import { compareText } from "../text/compare-text.ts";
import type { ClaimRecord, Debate, Id, ParsedFile, Published } from "../model/index.ts";
import { formRule } from "../parse/form-rules.ts";
import { isOneSlip } from "../text/is-one-slip.ts";
import { type Reference, referencesOf } from "./references.ts";
import { likeEnough, type SimilarityIndex, similarityIndex } from "../text/similarity-index.ts";

/** What rules read: the files, the debate linked from them, and lookups that are computed once for all rules. */
export interface Context {
  /** Sorted by path. */
  readonly files: readonly ParsedFile[];
  readonly debate: Debate;
  /** Whether every file that may name another can be understood as a whole. Where one can't, nothing can be said about what the debate lacks. */
  readonly complete: boolean;
  /** Names of the files that can't be understood: whatever refers to them may be right. */
  readonly unreadable: ReadonlySet<Id>;
  /** Every claim that a file states: retired ones, and second ones of the same id, too. */
  readonly claims: readonly ClaimRecord[];
  /** Those that are not retired: what a retired one was related to may have changed since. */
  readonly standing: readonly ClaimRecord[];
  /** Ids of claims of which a relation may have been left out: their place on the map, and so their role, is not known. */
  readonly astray: ReadonlySet<Id>;
  readonly retired: ReadonlyMap<Id, ClaimRecord>;
  readonly references: readonly Reference[];
  /** The text of a file, "" where there is no such file. */
  readonly textOf: (path: string) => string;
  /** The known id that was probably meant by one that is not known; null where none is like it. */
  readonly nearest: (kind: Reference["kind"], id: Id) => Id | null;
  /** Whether something refers to this record by an id that is not known and most like its own. */
  readonly isMeant: (kind: Reference["kind"], id: Id) => boolean;
  /** When a claim was published, by itself or under a former id: the smaller, the earlier; Infinity where it was not, or where that isn't known. */
  readonly publishedAs: (claim: ClaimRecord) => number;
  /** Whether an unknown id is one slip of the fingers away from a known one, and from no other. */
  readonly isOnlyOneNear: (kind: Reference["kind"], id: Id, known: Id) => boolean;
}

export function contextOf(
  files: readonly ParsedFile[],
  debate: Debate,
  { ids: published }: Pick<Published, "ids"> = { ids: [] },
): Context {
  const inOrder = files.toSorted((a, b) => compareText(a.file.path, b.file.path));
  const records = inOrder.flatMap(({ record }) => (record === null ? [] : [record]));
  const texts = new Map(files.map(({ file }) => [file.path, file.text]));
  // A file that says nothing and has nothing wrong with it (a README) is none that can't be understood.
  const unreadable = inOrder
    .filter(({ record, findings }) => record === null && findings.length > 0)
    .map(({ file }) => nameOf(file.path));
  const references = records.flatMap(referencesOf);
  const claims = records.filter((record) => record.kind === "claim");
  const ids: Readonly<Record<Reference["kind"], readonly Id[]>> = {
    claim: [...debate.claims, ...debate.retired].map(({ id }) => id),
    question: debate.questions.map(({ id }) => id),
    source: debate.sources.map(({ id }) => id),
    person: debate.people.map(({ id }) => id),
    debate: debate.debates.map(({ id }) => id),
  };
  const nearest = nearestIn(ids);
  const order = new Map(published.map(({ id }, index) => [id, index]));
  return {
    files: inOrder,
    debate,
    complete: unreadable.length === 0 && !inOrder.some(mayLackReferences),
    unreadable: new Set(unreadable),
    claims,
    standing: claims.filter(({ retired }) => retired === null),
    astray: new Set(inOrder.filter(mayLackReferences).flatMap(({ record }) => record?.id ?? [])),
    retired: new Map(debate.retired.map((claim) => [claim.id, claim])),
    references,
    textOf: (path) => texts.get(path) ?? "",
    nearest,
    isMeant: meantBy(references, ids, nearest),
    publishedAs: ({ id, aliases }) =>
      Math.min(...[id, ...aliases.map(({ value }) => value)].map((name) => order.get(name) ?? Infinity)),
    isOnlyOneNear: (kind, id, known) =>
      isOneSlip(id, known) && ids[kind].every((other) => other === known || !isOneSlip(id, other)),
  };
}

/** Whether something that a file names may have been left out of its record; a source names nothing. */
function mayLackReferences({ record, findings }: ParsedFile): boolean {
  return record?.kind !== "source" && findings.some(({ rule }) => formRule(rule)?.losesReferences === true);
}

/** Each unknown id is taken for the known one that is most like it, which its message names: `kind id`, computed when first asked. */
function meantBy(
  references: readonly Reference[],
  ids: Readonly<Record<Reference["kind"], readonly Id[]>>,
  nearest: Context["nearest"],
): Context["isMeant"] {
  const unknown = (): readonly Reference[] => {
    const known = new Set(Object.values(ids).flat());
    return references.filter(({ id }) => !known.has(id.value));
  };
  let meant: ReadonlySet<string> | null = null;
  return (kind, id) => {
    meant ??= new Set(unknown().map(({ kind, id }) => `${kind} ${nearest(kind, id.value) ?? ""}`));
    return meant.has(`${kind} ${id}`);
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
