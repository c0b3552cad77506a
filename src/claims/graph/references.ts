import { group, type Records } from "./records-of.ts";
import type { Citation, FileRecord, Id, Placed, Prose, ReferenceKind } from "../model/index.ts";

/** A place in a file that names another record by its id. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** The key that names it; `prose` is a citation or link in Markdown. */
  readonly as:
    | "relation"
    | "undercut"
    | "premise"
    | "conclusion"
    | "jointly-with"
    | "arises-from"
    | "replaced-by"
    | "prose"
    | "list"
    | "held-by"
    | "sources"
    | "outcome"
    | "affiliations"
    | "definition";
  readonly id: Placed<Id>;
  /** The locator of a citation; "" for others. */
  readonly at: string;
  readonly by: FileRecord;
}

/** All references of a record, in the order of its keys. */
export function referencesOf(by: FileRecord): readonly Reference[] {
  const refer = (kind: ReferenceKind, as: Reference["as"], id: Placed<Id> | null, at = ""): readonly Reference[] =>
    id === null ? [] : [{ kind, as, id, at, by }];
  const referAll = (kind: ReferenceKind, as: Reference["as"], ids: readonly Placed<Id>[]): readonly Reference[] =>
    ids.flatMap((id) => refer(kind, as, id));
  const referInProse = (prose: Prose | null): readonly Reference[] => [
    ...(prose?.citations ?? []).flatMap(({ source, at }) => refer("source", "prose", source, at)),
    ...referAll("claim", "prose", prose?.claimLinks ?? []),
  ];
  switch (by.kind) {
    case "map":
      return [
        ...referAll("debate", "list", by.debates),
        ...referAll("page", "list", by.pages),
        ...referAll("tour", "list", by.tours),
        ...referAll("either", "list", by.highlights),
        ...[by.summary, by.lead, by.funding, by.corrections].flatMap(referInProse),
      ];
    case "page":
      return [by.text, ...by.parts.map(({ text }) => text)].flatMap(referInProse);
    case "tour":
      return [
        ...by.stops.flatMap(({ shows }) => refer("either", "list", shows)),
        ...[by.summary, ...by.stops.map(({ text }) => text)].flatMap(referInProse),
      ];
    case "term":
      return [...refer("source", "definition", by.source, by.at), ...referAll("either", "list", by.claims)];
    case "debate":
      return [...referAll("question", "list", by.questions), ...referInProse(by.summary)];
    case "question":
      return [...refer("claim", "arises-from", by.arisesFrom), ...[by.summary, by.state].flatMap(referInProse)];
    case "person":
      return [
        ...referInProse(by.summary),
        ...by.affiliations.flatMap(({ source }) => refer("source", "affiliations", source)),
      ];
    case "source":
      return [];
    case "claim":
      return [
        ...by.relations.flatMap((relation) =>
          relation.kind === "undercuts"
            ? [
                ...referAll("claim", "undercut", relation.undercut),
                ...refer("claim", "premise", relation.premise),
                ...refer("claim", "conclusion", relation.conclusion),
              ]
            : refer(relation.kind === "answers" ? "question" : "claim", "relation", relation.target),
        ),
        ...referAll("claim", "jointly-with", by.jointlyWith),
        ...by.uses.flatMap(({ source, at }) => refer("source", "sources", source, at)),
        ...by.stances.flatMap(({ person, source, at }) => [
          ...refer("person", "held-by", person),
          ...refer("source", "held-by", source, at),
        ]),
        ...(by.resolves?.outcomes ?? []).flatMap(({ source, at }) => refer("source", "outcome", source, at)),
        ...referInProse(by.explanation),
        ...refer("claim", "replaced-by", by.retired?.replacedBy ?? null),
      ];
  }
}

/** The citations of each known source, in the order of map, debates, questions, claims, people, pages, tours and terms. Those in retired claims are left out. */
export function citationsOf(records: Records): ReadonlyMap<Id, readonly Citation[]> {
  const { map, debates, questions, claims, people, pages, tours, terms, sources } = records;
  const known = new Set(sources.map(({ id }) => id));
  const references = [map, ...debates, ...questions, ...claims, ...people, ...pages, ...tours, ...terms].flatMap(
    referencesOf,
  );
  return group(
    references.flatMap(({ kind, as, id: { value }, at, by }) => {
      const citedAs = citations[as];
      if (kind !== "source" || citedAs === undefined || by.kind === "source" || !known.has(value)) return [];
      return [[value, { by: { kind: by.kind, id: by.id }, as: citedAs, at }] as const];
    }),
  );
}

const citations: Readonly<Partial<Record<Reference["as"], Citation["as"]>>> = {
  prose: "prose",
  sources: "use",
  outcome: "outcome",
  "held-by": "stance",
  affiliations: "affiliation",
  definition: "definition",
};
