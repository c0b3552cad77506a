import { createHash } from "node:crypto";
import type { MapQuestion } from "../../map/map-data.ts";
import type { SheetDebate } from "../../map/paper/set-lane.ts";
import type { Id, PartialDate } from "../../claims/model/index.ts";
import { mapQuestion } from "../map/map-question.ts";
import { oncePer } from "../once-per.ts";
import type { Site } from "../site.ts";
import type { WallMap } from "./wall-maps.ts";

/** All that a wall map shows of the claims: equal contents make equal drawings. */
export interface WallMapContent {
  readonly title: string;
  readonly debates: readonly SheetDebate[];
  /** The day of the newest published change; "" without a history. */
  readonly date: PartialDate;
}

export function wallMapContent(site: Site, { title, debates }: WallMap): WallMapContent {
  const { debate, history } = site;
  const shown = debate.debates.filter(({ id }) => debates.includes(id));
  return {
    title,
    debates: shown.map(({ id, title: name }) => ({
      id,
      title: name.value,
      questions: (debate.questionsOf.get(id) ?? []).flatMap((question) => drawnQuestion(site, question) ?? []),
    })),
    date: history.changes.find(({ date }) => date !== "")?.date ?? "",
  };
}

/** A SHA-256 of a content, in hexadecimal digits. The first ten are the version of the wall map. */
export function contentHash(content: WallMapContent): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

const drawnOf = oncePer<Site, Map<Id, MapQuestion | null>>(() => new Map());

/** A question without what only the map in the browser shows. All wall maps have the same object, by which its measures are kept. */
function drawnQuestion(site: Site, id: Id): MapQuestion | null {
  const drawn = drawnOf(site);
  const known = drawn.get(id);
  if (known !== undefined) return known;
  const question = mapQuestion(site, id);
  const made = question && {
    ...question,
    claims: question.claims.map((claim) => ({ ...claim, stances: [], sources: [], basis: "", words: "" })),
  };
  drawn.set(id, made);
  return made;
}
