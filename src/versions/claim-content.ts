import type {
  CitedWork,
  ClaimContent,
  ClaimRecord,
  Id,
  Name,
  Relation,
  SourceRecord,
  StatedRelation,
} from "../claims/model/index.ts";

/** Looks up the people and sources that a claim names, as they were at that time; null for an unknown id. */
export interface Lookup {
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
    stances: claim.stances.map(({ person, stance, source, at, date }) => ({
      person: person.value,
      name: nameOf(person.value),
      stance,
      source: source.value,
      at,
      date,
    })),
    uses: claim.uses.map(({ source, at, note, quote }) => ({ source: source.value, at, note, quote })),
    explanation: claim.explanation?.markdown ?? "",
    works: citedSources(claim).flatMap((id) => workOf(id) ?? []),
  };
}

/** Every source that a claim cites, each once, sorted by id. */
export function citedSources(claim: ClaimRecord): readonly Id[] {
  const cited = [...claim.stances, ...claim.uses, ...(claim.explanation?.citations ?? [])];
  return [...new Set(cited.map(({ source }) => source.value))].toSorted();
}

/** The bibliographic facts of a work. Leaves out what may change without the work: abstract, note, keywords, date of access. */
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
    ? { kind: relation.kind, premise: relation.premise.value, conclusion: relation.conclusion.value }
    : { kind: relation.kind, target: relation.target.value };
}
