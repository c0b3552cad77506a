import { compile } from "../../../src/compile.ts";
import type { MapQuestion } from "../../../src/map/map-data.ts";
import type { Id, SourceFile } from "../../../src/claims/model/index.ts";
import { mapAtlas } from "../../../src/site/map/map-atlas.ts";
import { mapQuestion } from "../../../src/site/map/map-question.ts";
import { readSettings } from "../../../src/site/settings.ts";
import { makeSite } from "../../../src/site/site.ts";

/** The contents of a map, computed without a build. */
export interface MapContent {
  readonly claims: number;
  readonly debates: readonly Id[];
  /** The debate of each question. */
  readonly debateOf: ReadonlyMap<Id, Id>;
  readonly questions: readonly MapQuestion[];
}

export function mapOf(files: readonly SourceFile[]): MapContent {
  const { debate, evaluation } = compile(files);
  const site = makeSite(debate, evaluation, readSettings({}));
  const { debates } = mapAtlas(site);
  return {
    claims: debate.claims.length,
    debates: debates.map(({ id }) => id),
    debateOf: new Map(debates.flatMap((each) => each.questions.map((question) => [question.id, each.id] as const))),
    questions: debates.flatMap(({ questions }) => questions.flatMap(({ id }) => mapQuestion(site, id) ?? [])),
  };
}
