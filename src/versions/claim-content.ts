import type {
  CitedWork,
  ClaimContent,
  ClaimRecord,
  Id,
  Name,
  Relation,
  SourceRecord,
  StatedRelation,
  FileRecord,
  NamedRecord,
  QuestionRecord,
  QuestionWording,
  Reading,
  Retirement,
} from "../claims/model/index.ts";
import { spokenName } from "../claims/model/name.ts";
import { readingsOf } from "./readings.ts";

/** Looks up the people and sources that a claim names, as they were at that time; null for an unknown id. */
interface Lookup {
  readonly nameOf: (person: Id) => Name | null;
  readonly workOf: (source: Id) => CitedWork | null;
}

/** What a claim says, with the names of its holders and the bibliographic facts of the works that it cites. */
export function claimContent(claim: ClaimRecord, { nameOf, workOf }: Lookup): ClaimContent {
  return {
    sentence: claim.sentence.value,
    relations: claim.relations.map(statedRelation),
    jointlyWith: claim.jointlyWith.map(({ value }) => value),
    basis: claim.basis?.value ?? "",
    stances: claim.stances.map(({ person, stance, source, at, date, probability }) => ({
      person: person.value,
      name: nameOf(person.value),
      stance,
      source: source.value,
      at,
      date,
      probability,
    })),
    resolves: statedForecast(claim),
    uses: claim.uses.map(({ source, at, note, quote }) => ({ source: source.value, at, note, quote })),
    explanation: claim.explanation?.markdown ?? "",
    works: citedSources(claim).flatMap((id) => workOf(id) ?? []),
  };
}

function statedForecast({ resolves }: ClaimRecord): ClaimContent["resolves"] {
  if (resolves === null) return null;
  const { elsewhere: _elsewhere, outcomes, ...said } = resolves;
  return { ...said, outcomes: outcomes.map(({ source, ...rest }) => ({ ...rest, source: source.value })) };
}

/** Every source that a claim cites, each once, sorted by id. */
function citedSources(claim: ClaimRecord): readonly Id[] {
  const { stances, uses, resolves, explanation } = claim;
  const cited = [...stances, ...uses, ...(resolves?.outcomes ?? []), ...(explanation?.citations ?? [])];
  return [...new Set(cited.map(({ source }) => source.value))].toSorted();
}

/** The bibliographic facts of a work, without abstract, note, keywords and date of access. */
export function citedWork({ id, type, title, names, dates, fields, arxiv }: SourceRecord): CitedWork {
  return {
    id,
    type: type.value,
    title: title.value,
    names,
    dates: without(dates, ["accessed"]),
    fields: without(fields, ["abstract", "annote", "keyword", "note"]),
    arxiv,
  };
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function statedRelation(relation: Relation): StatedRelation {
  return relation.kind === "undercuts"
    ? {
        kind: relation.kind,
        undercut: relation.undercut.map(({ value }) => value),
        premise: relation.premise.value,
        conclusion: relation.conclusion.value,
      }
    : { kind: relation.kind, target: relation.target.value };
}

/** The record of a file at some commit, without the places and syntax trees that only the checker needs. */
export type PastRecord = {
  readonly id: Id;
  readonly aliases: readonly Id[];
  /** Its sentence, title or name. */
  readonly title: string;
} & (
  | {
      readonly kind: "claim";
      /** Without the cited works and the names of holders, which are in other files. */
      readonly content: ClaimContent;
      readonly cited: readonly Id[];
      readonly readings: readonly Reading[];
      readonly retired: PastRetirement | null;
    }
  | { readonly kind: "question"; readonly wording: QuestionWording }
  | { readonly kind: "source"; readonly work: CitedWork }
  | { readonly kind: "person"; readonly name: Name }
  | { readonly kind: "tour" | "term" | "page" | "debate" }
);

export interface PastRetirement {
  readonly reason: string;
  readonly replacedBy: Id | null;
}

/** What the file of a claim says, without what is in other files: the names of its holders, and the works. */
export const ownContent = (claim: ClaimRecord): ClaimContent =>
  claimContent(claim, { nameOf: () => null, workOf: () => null });

/** Null for a file that has no history on the site. */
export function pastRecord(record: FileRecord): PastRecord | null {
  if (record.kind === "map") return null;
  const base = { id: record.id, aliases: record.aliases.map(({ value }) => value), title: titleOf(record) };
  switch (record.kind) {
    case "claim": {
      const [content, cited, readings] = [ownContent(record), citedSources(record), readingsOf(record)];
      return { kind: "claim", ...base, content, cited, readings, retired: pastRetirement(record.retired) };
    }
    case "question":
      return { kind: "question", ...base, wording: questionWording(record) };
    case "source":
      return { kind: "source", ...base, work: citedWork(record) };
    case "person":
      return { kind: "person", ...base, name: record.name };
    default:
      return { kind: record.kind, ...base };
  }
}

/** What a record is called: its sentence, title or name. */
export function titleOf(record: NamedRecord): string {
  if (record.kind === "person") return spokenName(record.name);
  const title =
    record.kind === "claim" || record.kind === "question"
      ? record.sentence
      : record.kind === "term"
        ? record.term
        : record.title;
  return typeof title === "string" ? title : title.value;
}

export function pastRetirement(retired: Retirement | null): PastRetirement | null {
  return retired && { reason: retired.reason, replacedBy: retired.replacedBy?.value ?? null };
}

/** The wording of a question, as readers see it. */
export function questionWording({ sentence, summary, state }: QuestionRecord): QuestionWording {
  return { sentence: sentence.value, summary: summary?.markdown ?? "", state: state?.markdown ?? "" };
}
