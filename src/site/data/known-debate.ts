import type { Relation } from "../../claims/model/index.ts";
import type { KnownClaim, KnownDebate } from "../../contribute/propose/form-context.ts";
import { schemaFolder } from "../../contribute/write/modeline.ts";
import { fullName } from "../words/in-words.ts";
import type { Site } from "../site.ts";

/** What the form for a new claim needs to know of the map. `mapText` is the text of map.yaml, which has the path of the schemas. */
export function knownDebate({ debate }: Site, mapText: string): KnownDebate {
  return {
    root: debate.map.path.split("/")[0] ?? "claims",
    schemas: schemaFolder(mapText),
    debates: debate.debates.map(({ id }) => id),
    questions: debate.questions.map(({ id, path, sentence }) => [id, path, sentence.value]),
    claims: debate.claims.map(({ id, path, sentence, role, relations }): KnownClaim => [
      id,
      path,
      sentence.value,
      role,
      relations.map(known),
    ]),
    aliases: [...debate.aliases],
    retired: debate.retired.map(({ id, path, sentence }) => [id, path, sentence.value]),
    sources: debate.sources.map(({ id, type, title }) => [id, type.value, title.value]),
    people: debate.people.map(({ id, name }) => [id, fullName(name)]),
  };
}

const known = (relation: Relation): KnownClaim[4][number] =>
  relation.kind === "undercuts"
    ? [relation.kind, relation.premise.value, relation.conclusion.value]
    : [relation.kind, relation.target.value, ""];
