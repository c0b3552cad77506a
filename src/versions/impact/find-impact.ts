import { compareText } from "../../text/compare-text.ts";
import type {
  Claim,
  ClaimRecord,
  Compilation,
  Debate,
  Diagnostic,
  Id,
  FileRecord,
  SourceFile,
} from "../../claims/model/index.ts";
import { changedParts } from "./changed-parts.ts";
import { changedStances } from "./changed-stances.ts";
import type { ClaimMention, Impact, NearDuplicate, ChangedRecords, RetiredClaim } from "./impact.ts";
import { withoutPlaces } from "./without-places.ts";

/** One state of the claim files. */
export interface Side extends Compilation {
  /** The version of every claim, including retired ones. */
  readonly versions: ReadonlyMap<Id, string>;
  readonly files: readonly SourceFile[];
}

const nearDuplicateRule = "near-duplicate";

/** A claim that is on the map in both states, perhaps renamed. */
interface Kept {
  readonly before: Claim;
  readonly after: Claim;
}

/** Compares two states of the claim files. */
export function findImpact(before: Side, after: Side): Impact {
  const kept = keptClaims(before.debate, after.debate);
  const newIds = new Map(kept.map((pair) => [pair.before.id, pair.after.id]));
  const presentId = (id: Id): Id => newIds.get(id) ?? id;
  const known = new Set(kept.map((pair) => pair.after.id));
  const arrived = after.debate.claims.filter(({ id }) => !known.has(id));
  const wasRetired = new Map(before.debate.retired.map((claim) => [claim.id, claim]));
  const isRetired = new Set(after.debate.retired.map(({ id }) => id));
  const paths = new Set(after.files.map(({ path }) => path));
  const isThere = ({ path }: ClaimRecord): boolean => paths.has(path);
  const gone = [...before.debate.claims, ...before.debate.retired].filter(
    ({ id }) => !after.debate.claim.has(id) && !isRetired.has(id) && !after.debate.aliases.has(id),
  );
  const wasUnanswered = new Set(
    kept.filter((pair) => before.evaluation.unanswered.has(pair.before.id)).map((pair) => pair.after.id),
  );
  return {
    errors: { before: errorCount(before), after: errorCount(after) },
    added: arrived.filter(({ id }) => !wasRetired.has(id)).map(mention),
    changed: kept.flatMap((pair) => {
      const parts = changedParts(pair.before, pair.after, presentId);
      return parts.length > 0 ? [{ ...mention(pair.after), before: pair.before.sentence.value, parts }] : [];
    }),
    renamed: after.debate.claims.flatMap((claim) =>
      claim.aliases
        .filter(({ value: id }) => before.debate.claim.has(id) || wasRetired.has(id))
        .map(({ value }) => ({ ...mention(claim), before: value })),
    ),
    retired: after.debate.retired.filter(({ id }) => !wasRetired.has(id)).map(mentionRetired),
    retiredChanged: after.debate.retired
      .filter((claim) => wasRetired.has(claim.id) && withoutPlaces(wasRetired.get(claim.id)) !== withoutPlaces(claim))
      .map(mentionRetired),
    removed: gone.filter((claim) => !isThere(claim)).map(named),
    emptied: gone.filter(isThere).map(named),
    restored: arrived.filter(({ id }) => wasRetired.has(id)).map(mention),
    standings: kept.flatMap((pair) => {
      const was = before.evaluation.labels.get(pair.before.id) ?? "undecided";
      const is = after.evaluation.labels.get(pair.after.id) ?? "undecided";
      return pair.after.role === "position" && was !== is ? [{ ...mention(pair.after), before: was, after: is }] : [];
    }),
    unanswered: after.debate.claims
      .filter(({ id }) => after.evaluation.unanswered.has(id) && !wasUnanswered.has(id))
      .map((claim) => ({ ...mention(claim), isNew: !known.has(claim.id) })),
    answered: after.debate.claims
      .filter(({ id }) => wasUnanswered.has(id) && !after.evaluation.unanswered.has(id))
      .filter(isAnswer)
      .map(mention),
    stances: changedStances(before.debate, after.debate, presentId),
    versions: succeededVersions(before, after),
    nearDuplicates: nearDuplicates(before.diagnostics, after.diagnostics),
    questions: changedRecords(before.debate.question, after.debate.question),
    sources: changedRecords(before.debate.source, after.debate.source),
    people: changedRecords(before.debate.person, after.debate.person),
  };
}

function errorCount({ diagnostics }: Side): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}

function keptClaims(before: Debate, after: Debate): readonly Kept[] {
  return after.claims.flatMap((claim) => {
    // A claim that was renamed more than once has several former ids.
    const ids = [claim.id, ...claim.aliases.map(({ value }) => value)];
    const former = ids.map((id) => before.claim.get(id)).find((known) => known !== undefined);
    return former ? [{ before: former, after: claim }] : [];
  });
}

function succeededVersions(before: Side, after: Side): Impact["versions"] {
  return [...before.versions]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([id, version]) => {
      const present = after.debate.aliases.get(id) ?? id;
      return { id, before: version, after: after.versions.get(present) ?? null };
    })
    .filter((version) => version.before !== version.after);
}

/** The findings of the new state that the old state didn't have. */
function nearDuplicates(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly NearDuplicate[] {
  const known = new Set(before.map(({ path, message }) => `${path} ${message}`));
  return after
    .filter(({ rule, path, message }) => rule === nearDuplicateRule && !known.has(`${path} ${message}`))
    .map(({ path, line, message }) => ({ path, line, message }));
}

function mention({ id, sentence, role, question }: Claim): ClaimMention {
  return { id, sentence: sentence.value, role, question };
}

function mentionRetired(claim: ClaimRecord): RetiredClaim {
  const { reason = "", replacedBy = null } = claim.retired ?? {};
  return { ...named(claim), reason, replacedBy: replacedBy?.value ?? null };
}

function named({ id, sentence }: ClaimRecord) {
  return { id, sentence: sentence.value };
}

function isAnswer({ role }: Claim): boolean {
  return role === "objection" || role === "rebuttal";
}

/** Compares records of one kind by their ids and what they say. */
function changedRecords(before: ReadonlyMap<Id, FileRecord>, after: ReadonlyMap<Id, FileRecord>): ChangedRecords {
  const ids = (records: ReadonlyMap<Id, FileRecord>): readonly Id[] => [...records.keys()].toSorted();
  return {
    added: ids(after).filter((id) => !before.has(id)),
    changed: ids(after).filter(
      (id) => before.has(id) && withoutPlaces(before.get(id)) !== withoutPlaces(after.get(id)),
    ),
    removed: ids(before).filter((id) => !after.has(id)),
  };
}
