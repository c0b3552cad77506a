import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/files/package-root.ts";
import type { Impact, Side } from "../../src/impact/index.ts";
import { drawSheet } from "../../src/map/paper/draw-sheet.ts";
import { layOutSheet, screenType } from "../../src/map/paper/lay-out-sheet.ts";
import { writeStandalone } from "../../src/map/paper/write-standalone.ts";
import type { Id } from "../../src/model/index.ts";
import { mapAtlas } from "../../src/site/map/map-atlas.ts";
import { mapQuestion } from "../../src/site/map/map-question.ts";
import { readSettings } from "../../src/site/settings.ts";
import { makeSite } from "../../src/site/site.ts";
import type { Comparison } from "./compare-with.ts";
import { touchedPart } from "./touched-part.ts";

/** Of more claims than this a picture would no longer be a small one. */
const mostClaims = 24;

/** Width by height, roughly. */
const shape = 1.5;

export interface Picture {
  readonly name: string;
  readonly svg: string;
}

/** The touched part of the map before and after; a side with nothing to show has no picture. */
export function drawImpact({ before, after, impact }: Comparison): readonly Picture[] {
  const ids = touchedIds(impact).slice(0, mostClaims);
  return [
    { name: "before.svg", svg: drawSide(before, [...ids.flatMap((id) => formerPlaces(id, before, after))], "Before") },
    { name: "after.svg", svg: drawSide(after, ids, "After") },
  ].filter(({ svg }) => svg !== "");
}

function touchedIds(impact: Impact): readonly Id[] {
  const { added, changed, renamed, retired, removed, restored, standings, unanswered, answered } = impact;
  const lists = [added, changed, renamed, retired, removed, restored, standings, unanswered, answered];
  return [...new Set(lists.flat().map(({ id }) => id))];
}

/** Where a claim stood; one that is new has the place of what it bears on, so that both pictures show the same part. */
function formerPlaces(id: Id, before: Side, after: Side): readonly Id[] {
  if (before.debate.claim.has(id)) return [id];
  const former = [...after.debate.aliases].find(([, present]) => present === id)?.[0];
  if (former !== undefined && before.debate.claim.has(former)) return [former];
  const parent = after.debate.claim.get(id)?.parent;
  return parent && before.debate.claim.has(parent) ? [parent] : [];
}

/** For each question with a touched claim, that part of its argument. */
function drawSide({ debate, evaluation }: Side, ids: readonly Id[], title: string): string {
  const site = makeSite(debate, evaluation, readSettings({}));
  const touched = new Set(ids);
  const parts = mapAtlas(site).debates.map(({ questions, ...rest }) => ({
    ...rest,
    questions: questions.flatMap(({ id }) => {
      const question = mapQuestion(site, id);
      const part = question && touchedPart(question, touched);
      return part && part.claims.length > 0 ? [part] : [];
    }),
  }));
  const scene = layOutSheet(parts, shape, screenType);
  if (scene.items.length === 0) return "";
  const frame = { width: scene.width, head: 54, legend: 13 };
  const { drawing, height } = drawSheet(scene, { title, note: site.title }, ({ id }) => `#${id}`, frame);
  return writeStandalone(drawing, { width: scene.width, height, margin: 20, label: title, font: shippedFont() });
}

/** The pictures are opened far from the site, so they bring their font along. */
function shippedFont(): string {
  const file = join(packageRoot, "src/styles/fonts/archivo-latin.woff2");
  return `data:font/woff2;base64,${readFileSync(file).toString("base64")}`;
}
