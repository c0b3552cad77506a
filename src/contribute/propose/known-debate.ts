import type { Id, RelationKind, Role } from "../../claims/model/index.ts";

/** The parts of the map that are needed to check a new claim: `contribute/debate.json`, written by the build. */
export interface KnownDebate {
  /** The claims folder's own name. */
  readonly root: string;
  /** See `schemaFolder`. */
  readonly schemas: string | null;
  readonly debates: readonly Id[];
  readonly questions: readonly (readonly [id: Id, path: string, sentence: string])[];
  readonly claims: readonly KnownClaim[];
  /** Former ids, and the claims that had them. */
  readonly aliases: readonly (readonly [former: Id, present: Id])[];
  readonly retired: readonly (readonly [id: Id, path: string, sentence: string])[];
  readonly sources: readonly (readonly [id: Id, type: string, title: string])[];
  readonly people: readonly (readonly [id: Id, name: string])[];
}

export type KnownClaim = readonly [
  id: Id,
  path: string,
  sentence: string,
  role: Role,
  relations: readonly (readonly [kind: RelationKind, target: Id, conclusion: Id])[],
];

/** Whether parsed JSON is this file rather than an error page. Only checks the keys, because the same build writes it. */
export function isKnownDebate(file: unknown): file is KnownDebate {
  return (
    typeof file === "object" &&
    file !== null &&
    ["root", "schemas", "questions", "claims", "aliases", "retired", "sources", "people"].every((key) => key in file)
  );
}
