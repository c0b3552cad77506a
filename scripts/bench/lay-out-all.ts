import { layOutAtlas } from "../../src/map/layout/lay-out-atlas.ts";
import { layOutQuestion } from "../../src/map/layout/lay-out-question.ts";
import type { Compilation } from "../../src/claims/model/index.ts";
import { mapAtlas } from "../../src/site/map/map-atlas.ts";
import { mapQuestion } from "../../src/site/map/map-question.ts";
import { readSettings } from "../../src/site/settings.ts";
import { makeSite } from "../../src/site/site.ts";

/** Lays out the atlas and the whole argument of every question, as a build does. */
export function layOutAll({ debate, evaluation }: Pick<Compilation, "debate" | "evaluation">): void {
  const site = makeSite(debate, evaluation, readSettings({}));
  layOutAtlas(mapAtlas(site).debates, { width: 1440, height: 790 });
  for (const { id } of debate.questions) {
    const question = mapQuestion(site, id);
    if (question) layOutQuestion(question, { width: 1216, height: 0 });
  }
}
