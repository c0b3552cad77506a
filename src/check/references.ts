import type { ClaimRecord, FileRecord, Id, Placed, Prose } from "../claims/model/index.ts";

/** A place in a file that names another record by its id. */
export interface Reference {
  readonly kind: "claim" | "question" | "source" | "person" | "debate" | "page" | "tour" | "highlight" | "stop";
  /** The key that names it; `prose` is a citation or link in Markdown. */
  readonly as:
    | "relation"
    | "premise"
    | "conclusion"
    | "jointly-with"
    | "arises-from"
    | "replaced-by"
    | "prose"
    | "list"
    | "held-by"
    | "sources"
    | "affiliations";
  readonly id: Placed<Id>;
  readonly by: FileRecord;
}

/** All references of a record, in the order of its keys. */
export function referencesOf(by: FileRecord): readonly Reference[] {
  const refer = (kind: Reference["kind"], as: Reference["as"], id: Placed<Id> | null): readonly Reference[] =>
    id === null ? [] : [{ kind, as, id, by }];
  const referInProse = (prose: Prose | null): readonly Reference[] => [
    ...(prose?.citations ?? []).flatMap(({ source }) => refer("source", "prose", source)),
    ...(prose?.claimLinks ?? []).flatMap((id) => refer("claim", "prose", id)),
  ];
  switch (by.kind) {
    case "map":
      return [
        ...by.debates.flatMap((id) => refer("debate", "list", id)),
        ...by.pages.flatMap((id) => refer("page", "list", id)),
        ...by.tours.flatMap((id) => refer("tour", "list", id)),
        ...by.highlights.flatMap((id) => refer("highlight", "list", id)),
        ...[by.summary, by.lead, by.funding, by.corrections].flatMap(referInProse),
      ];
    case "page":
      return [by.text, ...by.parts.map(({ text }) => text)].flatMap(referInProse);
    case "tour":
      return [
        ...by.stops.flatMap(({ shows }) => refer("stop", "list", shows)),
        ...[by.summary, ...by.stops.map(({ text }) => text)].flatMap(referInProse),
      ];
    case "debate":
      return [...by.questions.flatMap((id) => refer("question", "list", id)), ...referInProse(by.summary)];
    case "question":
      return [...refer("claim", "arises-from", by.arisesFrom), ...referInProse(by.summary), ...referInProse(by.state)];
    case "person":
      return [
        ...by.affiliations.flatMap(({ source }) => refer("source", "affiliations", source)),
        ...referInProse(by.summary),
      ];
    case "source":
      return [];
    case "claim":
      return [
        ...relationsOf(by),
        ...by.jointlyWith.flatMap((id) => refer("claim", "jointly-with", id)),
        ...by.stances.flatMap(({ person, source }) => [
          ...refer("person", "held-by", person),
          ...refer("source", "held-by", source),
        ]),
        ...by.uses.flatMap(({ source }) => refer("source", "sources", source)),
        ...referInProse(by.explanation),
        ...refer("claim", "replaced-by", by.retired?.replacedBy ?? null),
      ];
  }
}

function relationsOf(by: ClaimRecord): readonly Reference[] {
  return by.relations.flatMap((relation): readonly Reference[] =>
    relation.kind === "undercuts"
      ? [
          { kind: "claim", as: "premise", id: relation.premise, by },
          { kind: "claim", as: "conclusion", id: relation.conclusion, by },
        ]
      : [{ kind: relation.kind === "answers" ? "question" : "claim", as: "relation", id: relation.target, by }],
  );
}
