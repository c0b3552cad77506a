import { compareText } from "../text/order.ts";
import type { ClaimRecord, Debate, Id, ParsedFile, PublicationHistory, ReferenceKind } from "../claims/model/index.ts";
import { idsOf } from "../claims/model/step-path.ts";
import { formRule } from "../claims/form-rules.ts";
import { memoize } from "../text/memoize.ts";
import { isOneSlip } from "../text/nearest.ts";
import { type Reference, referencesOf } from "../claims/graph/references.ts";
import { likeEnough, SimilarTexts } from "../text/similarity.ts";

/** The input of every rule: the files, the debate linked from them, and lookups that are computed once. */
export interface Context {
  /** Sorted by path. */
  readonly files: readonly ParsedFile[];
  readonly debate: Debate;
  /** What was published before; empty if the claims folder has no history. */
  readonly published: PublicationHistory;
  /**
   * Whether every file that can name another was read completely. If not, a rule can't say that something is missing
   * from the debate.
   */
  readonly complete: boolean;
  /** Ids of the files that can't be read. References to them may be correct. */
  readonly unreadable: ReadonlySet<Id>;
  /** Every claim in the files, with retired claims and duplicates of an id. */
  readonly claims: readonly ClaimRecord[];
  /** The claims that are not retired. */
  readonly activeClaims: readonly ClaimRecord[];
  readonly retired: ReadonlyMap<Id, ClaimRecord>;
  readonly references: readonly Reference[];
  /** Whether a record of this kind, which may be retired, has an id. */
  readonly knows: (kind: ReferenceKind, id: Id) => boolean;
  /**
   * Whether a claim's role is certain: neither it nor a claim on which its role depends may lack a relation because of
   * an error in a file.
   */
  readonly isRoleKnown: (id: Id) => boolean;
  /** The text of a file; "" if there is no such file. */
  readonly textOf: (path: string) => string;
  /** The existing id that an unknown id probably stands for; null if none is similar. */
  readonly nearest: (kind: ReferenceKind, id: Id) => Id | null;
  /** Whether an unknown id is one typing error away from `known` and from no other id. */
  readonly isOnlyOneNear: (kind: ReferenceKind, id: Id, known: Id) => boolean;
  /** Whether an unknown id in some file probably stands for this record. */
  readonly isMeant: (kind: ReferenceKind, id: Id) => boolean;
}

export function contextOf(files: readonly ParsedFile[], debate: Debate, published: PublicationHistory): Context {
  const inOrder = files.toSorted((a, b) => compareText(a.file.path, b.file.path));
  const records = inOrder.flatMap(({ record }) => (record === null ? [] : [record]));
  const texts = new Map(files.map(({ file }) => [file.path, file.text]));
  // A file without a record and without findings (a README) is not unreadable.
  const unreadable = inOrder
    .filter(({ record, findings }) => record === null && findings.length > 0)
    .map(({ file }) => nameOf(file.path));
  const incomplete = inOrder.filter(mayLackReferences);
  const references = records.flatMap(referencesOf);
  const claims = records.filter((record) => record.kind === "claim");
  const ids = idsIn(debate);
  const nearest = nearestIn(ids);
  return {
    files: inOrder,
    debate,
    published,
    complete: unreadable.length === 0 && incomplete.length === 0,
    unreadable: new Set(unreadable),
    claims,
    activeClaims: claims.filter(({ retired }) => retired === null),
    retired: new Map(debate.retired.map((claim) => [claim.id, claim])),
    references,
    knows: (kind, id) => ids[kind].has(id),
    isRoleKnown: isRoleKnownIn(debate, new Set(incomplete.flatMap(({ record }) => record?.id ?? []))),
    textOf: (path) => texts.get(path) ?? "",
    nearest,
    isOnlyOneNear: (kind, id, known) =>
      isOneSlip(id, known) && [...ids[kind]].every((other) => other === known || !isOneSlip(id, other)),
    isMeant: meantBy(references, ids, nearest),
  };
}

type Ids = Readonly<Record<ReferenceKind, ReadonlySet<Id>>>;

function idsIn({ claims, retired, questions, sources, people, debates, pages, tours, terms }: Debate): Ids {
  const ids = (...lists: readonly (readonly { readonly id: Id }[])[]): ReadonlySet<Id> =>
    new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  return {
    claim: ids(claims, retired),
    question: ids(questions),
    source: ids(sources),
    person: ids(people),
    debate: ids(debates),
    page: ids(pages),
    tour: ids(tours),
    term: ids(terms),
    either: ids(claims, questions, retired),
  };
}

function nameOf(path: string): Id {
  const parts = path.split("/");
  const last = parts.at(-1) ?? "";
  // A debate's id is the name of its folder.
  return last === "debate.yaml" ? (parts.at(-2) ?? "") : last.replace(/\.yaml$/, "");
}

/** Whether the record of a file may lack a reference. Sources have none. */
function mayLackReferences({ record, findings }: ParsedFile): boolean {
  return record?.kind !== "source" && findings.some(({ rule }) => formRule(rule)?.losesReferences === true);
}

/** The role of an undercut depends on that of the claim of its step, which may itself undercut, and so on. */
function isRoleKnownIn({ claim }: Debate, incomplete: ReadonlySet<Id>): Context["isRoleKnown"] {
  return (id) => {
    const passed = new Set<Id>();
    for (let here = id; !passed.has(here);) {
      if (incomplete.has(here)) return false;
      passed.add(here);
      const home = claim.get(here)?.relations[0];
      if (home?.kind !== "undercuts") return true;
      here = idsOf(home)[0];
      if (!claim.has(here)) return false;
    }
    return true;
  };
}

/** Prepares the ids of a kind on first use, because most debates have no unknown id. */
function nearestIn(ids: Ids): Context["nearest"] {
  const similar = memoize((known: ReadonlySet<Id>) => new SimilarTexts([...known]));
  return (kind, id) => [...ids[kind]][similar(ids[kind]).nearest(id, likeEnough) ?? -1] ?? null;
}

/** Each unknown id counts as the most similar existing one, which its message suggests. Computed on first use. */
function meantBy(references: readonly Reference[], ids: Ids, nearest: Context["nearest"]): Context["isMeant"] {
  let meant: ReadonlySet<string> | null = null;
  return (kind, id) => {
    if (meant === null) {
      const known = new Set(Object.values(ids).flatMap((each) => [...each]));
      const unknown = references.filter((reference) => !known.has(reference.id.value));
      meant = new Set(
        unknown.map((reference) => `${reference.kind} ${nearest(reference.kind, reference.id.value) ?? ""}`),
      );
    }
    return meant.has(`${kind} ${id}`);
  };
}
