import { compareText } from "../text/compare-text.ts";
import type { ClaimRecord, Debate, Id, ParsedFile, PublicationHistory } from "../claims/model/index.ts";
import { formRule } from "../claims/form-rules.ts";
import { isOneSlip } from "../text/is-one-slip.ts";
import { type Reference, referencesOf } from "./references.ts";
import { likeEnough, type SimilarityIndex, similarityIndex } from "../text/similarity-index.ts";

/** The input of every rule: the files, the debate linked from them, and lookups that are computed once. */
export interface Context {
  /** Sorted by path. */
  readonly files: readonly ParsedFile[];
  readonly debate: Debate;
  /** Whether every file that can name another was read completely. If not, a rule can't say that something is missing from the debate. */
  readonly complete: boolean;
  /** Ids of the files that can't be read. References to them may be correct. */
  readonly unreadable: ReadonlySet<Id>;
  /** Every claim in the files, with retired claims and duplicates of an id. */
  readonly claims: readonly ClaimRecord[];
  /** The claims that are not retired. */
  readonly activeClaims: readonly ClaimRecord[];
  /** Whether a claim's role is certain: neither it nor a claim on which its role depends may lack a relation because of an error in a file. */
  readonly isRoleKnown: (id: Id) => boolean;
  readonly retired: ReadonlyMap<Id, ClaimRecord>;
  readonly references: readonly Reference[];
  /** The text of a file; "" if there is no such file. */
  readonly textOf: (path: string) => string;
  /** The existing id that an unknown id probably stands for; null if none is similar. */
  readonly nearest: (kind: Reference["kind"], id: Id) => Id | null;
  /** Whether an unknown id in some file probably stands for this record. */
  readonly isMeant: (kind: Reference["kind"], id: Id) => boolean;
  /** The order in which claims were published, counting former ids: smaller is earlier, Infinity is never or not known. */
  readonly publishedAs: (claim: ClaimRecord) => number;
  /** Whether an unknown id is one typing error away from `known` and from no other id. */
  readonly isOnlyOneNear: (kind: Reference["kind"], id: Id, known: Id) => boolean;
}

export function contextOf(
  files: readonly ParsedFile[],
  debate: Debate,
  { ids: published }: Pick<PublicationHistory, "ids">,
): Context {
  const inOrder = files.toSorted((a, b) => compareText(a.file.path, b.file.path));
  const records = inOrder.flatMap(({ record }) => (record === null ? [] : [record]));
  const texts = new Map(files.map(({ file }) => [file.path, file.text]));
  // A file without a record and without findings (a README) is not unreadable.
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
    page: debate.pages.map(({ id }) => id),
    tour: debate.tours.map(({ id }) => id),
    highlight: [...debate.claims, ...debate.questions].map(({ id }) => id),
    stop: [...debate.claims, ...debate.questions].map(({ id }) => id),
  };
  const nearest = nearestIn(ids);
  const order = new Map(published.map(({ id }, index) => [id, index]));
  return {
    files: inOrder,
    debate,
    complete: unreadable.length === 0 && !inOrder.some(mayLackReferences),
    unreadable: new Set(unreadable),
    claims,
    activeClaims: claims.filter(({ retired }) => retired === null),
    isRoleKnown: isRoleKnownIn(
      debate,
      new Set(inOrder.filter(mayLackReferences).flatMap(({ record }) => record?.id ?? [])),
    ),
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

/** The role of an undercut depends on that of its premise, which may itself be an undercut, and so on. */
function isRoleKnownIn({ claim }: Debate, incomplete: ReadonlySet<Id>): Context["isRoleKnown"] {
  return (id) => {
    const passed = new Set<Id>();
    for (let here = id; !passed.has(here);) {
      if (incomplete.has(here)) return false;
      passed.add(here);
      const home = claim.get(here)?.relations[0];
      if (home?.kind !== "undercuts") return true;
      here = home.premise.value;
      if (!claim.has(here)) return false;
    }
    return true;
  };
}

/** Whether the record of a file may lack a reference. Sources have none. */
function mayLackReferences({ record, findings }: ParsedFile): boolean {
  return record?.kind !== "source" && findings.some(({ rule }) => formRule(rule)?.losesReferences === true);
}

/** Each unknown id counts as the most similar existing one, which its message suggests. Computed on first use. */
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
  // A debate's id is the name of its folder.
  return last === "debate.yaml" ? (parts.at(-2) ?? "") : last.replace(/\.yaml$/, "");
}

/** Builds each index on first use, because most debates have no unknown id. */
function nearestIn(ids: Readonly<Record<Reference["kind"], readonly Id[]>>): Context["nearest"] {
  const indexes = new Map<Reference["kind"], SimilarityIndex>();
  return (kind, id) => {
    const index = indexes.get(kind) ?? similarityIndex(ids[kind], likeEnough);
    indexes.set(kind, index);
    const found = index.nearestTo(id);
    return found === null ? null : (ids[kind][found.index] ?? null);
  };
}
