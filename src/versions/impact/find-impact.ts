import { compareText } from "../../text/order.ts";
import type {
  Claim,
  ClaimRecord,
  ClaimVersion,
  Compilation,
  Debate,
  Diagnostic,
  Id,
  NamedRecord,
  ReferenceKind,
  SourceFile,
  StanceKind,
} from "../../claims/model/index.ts";
import { changedParts, withoutPlaces, changedWords } from "./changed-parts.ts";
import { titleOf } from "../claim-content.ts";

/** One state of the claim files. */
export interface Side extends Compilation {
  /** The version of every claim, including retired ones. */
  readonly versions: ReadonlyMap<Id, ClaimVersion>;
  readonly files: readonly SourceFile[];
}

/** A claim that is on the map in both states, perhaps renamed. */
interface ClaimPair {
  readonly before: Claim;
  readonly after: Claim;
}

/** What a change of the claim files changes on the map. */
export type Impact = ReturnType<typeof findImpact>;

/** Compares two states of the claim files. Lists are sorted by id. */
export function findImpact(before: Side, after: Side) {
  const pairs = claimPairs(before.debate, after.debate);
  const newIds = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]));
  const presentId = (id: Id): Id => newIds.get(id) ?? id;
  const known = new Set(pairs.map((pair) => pair.after.id));
  const arrived = after.debate.claims.filter(({ id }) => !known.has(id));
  const wasRetired = new Map(before.debate.retired.map((claim) => [claim.id, claim]));
  const isRetired = new Set(after.debate.retired.map(({ id }) => id));
  const paths = new Set(after.files.map(({ path }) => path));
  const isThere = ({ path }: ClaimRecord): boolean => paths.has(path);
  const gone = [...before.debate.claims, ...before.debate.retired].filter(
    ({ id }) => !after.debate.claim.has(id) && !isRetired.has(id) && !after.debate.aliases.claim.has(id),
  );
  const wasUnanswered = new Set(
    pairs.filter((pair) => before.evaluation.unanswered.has(pair.before.id)).map((pair) => pair.after.id),
  );
  return {
    /** A record with an error may be missing from the lists, or be in them by mistake. */
    errors: { before: errorCount(before), after: errorCount(after) },
    added: arrived.filter(({ id }) => !wasRetired.has(id)).map(mention),
    changed: pairs.flatMap((pair) => {
      const parts = changedParts(pair.before, pair.after, presentId);
      // `before` is the former sentence, even if it didn't change.
      const moved = movedFrom(pair, before.debate, after.debate, presentId);
      return parts.length > 0 ? [{ ...mention(pair.after), before: pair.before.sentence.value, parts, moved }] : [];
    }),
    /** Claims with a new id or that of a merged claim. `before` is the former id, which redirects. */
    renamed: after.debate.claims.flatMap((claim) =>
      claim.aliases
        .filter(({ value: id }) => before.debate.claim.has(id) || wasRetired.has(id))
        .map(({ value }) => ({ ...mention(claim), before: value })),
    ),
    retired: after.debate.retired.filter(({ id }) => !wasRetired.has(id)).map(mentionRetired),
    /** Claims that were retired before, and of which something else is now said, such as another reason. */
    retiredChanged: after.debate.retired
      .filter((claim) => wasRetired.has(claim.id) && withoutPlaces(wasRetired.get(claim.id)) !== withoutPlaces(claim))
      .map(mentionRetired),
    /** Claims whose files were deleted, so that nothing says why they are gone. */
    removed: gone.filter((claim) => !isThere(claim)).map(named),
    /** Claims whose files are there, but have no claim, often because of a slip in the file. */
    emptied: gone.filter(isThere).map(named),
    /** Claims that were retired and are back. */
    restored: arrived.filter(({ id }) => wasRetired.has(id)).map(mention),
    /** Positions whose label changed. */
    standings: pairs.flatMap((pair) => {
      const was = before.evaluation.labels.get(pair.before.id) ?? "undecided";
      const is = after.evaluation.labels.get(pair.after.id) ?? "undecided";
      return pair.after.role === "position" && was !== is ? [{ ...mention(pair.after), before: was, after: is }] : [];
    }),
    /** Objections and rebuttals that are newly unanswered. `isNew`: the change adds the claim. */
    unanswered: after.debate.claims
      .filter(({ id }) => after.evaluation.unanswered.has(id) && !wasUnanswered.has(id))
      .map((claim) => ({ ...mention(claim), isNew: !known.has(claim.id) })),
    /** Objections and rebuttals that were unanswered before, and no longer are. */
    answered: after.debate.claims
      .filter(({ id }) => wasUnanswered.has(id) && !after.evaluation.unanswered.has(id))
      .filter(({ role }) => role === "objection" || role === "rebuttal")
      .map(mention),
    stances: changedStances(before.debate, after.debate, presentId),
    versions: succeededVersions(before, after),
    nearDuplicates: nearDuplicates(before.diagnostics, after.diagnostics),
    questions: changedRecords("question", before.debate, after.debate),
    sources: changedRecords("source", before.debate, after.debate),
    people: changedRecords("person", before.debate, after.debate),
    terms: changedRecords("term", before.debate, after.debate),
    tours: changedRecords("tour", before.debate, after.debate),
    pages: changedRecords("page", before.debate, after.debate),
    debates: changedRecords("debate", before.debate, after.debate),
    forgotten: forgottenIds(before.debate, after.debate),
  };
}

/** Former ids that no record lists any more, so that their addresses don't lead to it. */
function forgottenIds(before: Debate, after: Debate) {
  return (["either", "source", "person", "tour", "term", "page", "debate"] as const).flatMap((kind) => {
    const ids = recordsOf(kind, after);
    return [...before.aliases[kind]].flatMap(([alias, id]) =>
      after.aliases[kind].has(alias) || ids.has(alias) ? [] : { id, before: alias },
    );
  });
}

/** `either` are claims and questions, no two of which have the same id. */
type RecordKind = Exclude<ReferenceKind, "claim">;

function recordsOf(kind: RecordKind, debate: Debate): ReadonlyMap<Id, NamedRecord> {
  const records: Readonly<Record<RecordKind, readonly NamedRecord[]>> = {
    either: [...debate.claims, ...debate.retired, ...debate.questions],
    question: debate.questions,
    source: debate.sources,
    person: debate.people,
    tour: debate.tours,
    term: debate.terms,
    page: debate.pages,
    debate: debate.debates,
  };
  return new Map(records[kind].map((record) => [record.id, record]));
}

function errorCount({ diagnostics }: Side): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}

function claimPairs(before: Debate, after: Debate): readonly ClaimPair[] {
  return after.claims.flatMap((claim) => {
    // A claim that was renamed more than once has several former ids.
    const ids = [claim.id, ...claim.aliases.map(({ value }) => value)];
    const previous = ids.map((id) => before.claim.get(id)).find((known) => known !== undefined);
    return previous ? [{ before: previous, after: claim }] : [];
  });
}

/** From where to where a claim has moved, in words, and how many claims below it moved along; null if it stayed. */
function movedFrom({ before, after }: ClaimPair, old: Debate, now: Debate, presentId: (id: Id) => Id) {
  const isKept = before.parent === null || presentId(before.parent) === after.parent;
  if (isKept || after.parent === null) return null;
  const below = new Set([after.id]);
  for (const id of below) for (const each of now.branches.get(id) ?? []) below.add(each);
  return { from: sentenceIn(old, before.parent), to: sentenceIn(now, after.parent), below: below.size - 1 };
}

const sentenceIn = ({ claim, question }: Debate, id: Id | null): string =>
  (claim.get(id ?? "") ?? question.get(id ?? ""))?.sentence.value ?? "";

/** Versions that others may have cited, each with the one that replaces it; null if the claim left the map. */
function succeededVersions(before: Side, after: Side) {
  return [...before.versions]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, { version }]) => {
      const present = after.debate.aliases.claim.get(id) ?? id;
      return { id, before: version, after: after.versions.get(present)?.version ?? null };
    })
    .filter((version) => version.before !== version.after);
}

/** The findings of the new state that the old state didn't have. */
function nearDuplicates(before: readonly Diagnostic[], after: readonly Diagnostic[]) {
  const known = new Set(before.map(({ path, message }) => `${path} ${message}`));
  return after
    .filter(({ rule, path, message }) => rule === "near-duplicate" && !known.has(`${path} ${message}`))
    .map(({ path, line, message }) => ({ path, line, message }));
}

/** A claim, as the report mentions it. `question` is that which it is argued under; null if there is none. */
function mention({ id, sentence, role, question }: Claim) {
  return { id, sentence: sentence.value, role, question };
}

function mentionRetired(claim: ClaimRecord) {
  const { reason = "", replacedBy = null } = claim.retired ?? {};
  return { ...named(claim), reason, replacedBy: replacedBy?.value ?? null };
}

function named({ id, sentence }: ClaimRecord) {
  return { id, sentence: sentence.value };
}

/** Compares records of one kind by their ids and what they say. One with an alias that was an id has been renamed. */
function changedRecords(kind: RecordKind, old: Debate, now: Debate) {
  const [before, after, aliases] = [recordsOf(kind, old), recordsOf(kind, now), now.aliases[kind]];
  const ids = (records: ReadonlyMap<Id, NamedRecord>): readonly Id[] => [...records.keys()].toSorted();
  const renamed = ids(before).flatMap((id) => {
    const present = after.has(id) ? undefined : aliases.get(id);
    return present === undefined ? [] : [{ id: present, before: id }];
  });
  const former = new Map(renamed.map((record) => [record.id, record.before]));
  const named = (records: ReadonlyMap<Id, NamedRecord>, id: Id) => {
    const record = records.get(id);
    return { id, title: record ? titleOf(record) : "" };
  };
  return {
    added: ids(after)
      .filter((id) => !before.has(id) && !former.has(id))
      .map((id) => named(after, id)),
    changed: ids(after).flatMap((id) => {
      const [was, is] = [before.get(id) ?? before.get(former.get(id) ?? ""), after.get(id)];
      const same = before.has(id) ? {} : { id, aliases: [] };
      return was && is && withoutPlaces({ ...was, ...same }) !== withoutPlaces({ ...is, ...same })
        ? [{ ...named(after, id), words: changedWords(was, is) }]
        : [];
    }),
    renamed: renamed.map((record) => ({ ...named(after, record.id), before: record.before })),
    removed: ids(before)
      .filter((id) => !after.has(id) && !aliases.has(id))
      .map((id) => named(before, id)),
  };
}

/** The recorded stances that differ, by person and claim. `presentId` maps a former id to the present one. */
function changedStances(before: Debate, after: Debate, presentId: (id: Id) => Id) {
  const old = stancesOf(before, presentId);
  const now = stancesOf(after, (id) => id);
  const keys = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return keys
    .map((key) => {
      const [person = "", claim = ""] = key.split(" ");
      const record = after.person.get(person) ?? before.person.get(person);
      const sentence = sentenceIn(after, claim) || sentenceIn(before, claim);
      const stances = { before: old.get(key) ?? null, after: now.get(key) ?? null };
      return { person, name: record ? titleOf(record) : "", claim, sentence, ...stances };
    })
    .filter((change) => change.before !== change.after);
}

/** The stance of each person on each claim, by `<person> <claim>`: the latest, as for labels. */
function stancesOf(debate: Debate, presentId: (id: Id) => Id): ReadonlyMap<string, StanceKind> {
  return new Map(
    [...debate.holdings].flatMap(([person, holdings]) =>
      holdings
        .toSorted((one, other) => compareText(one.stance.date, other.stance.date))
        .map(({ claim, stance }) => [`${person} ${presentId(claim)}`, stance.stance] as const),
    ),
  );
}
