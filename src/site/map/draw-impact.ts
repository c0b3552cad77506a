import { shippedFontUrl } from "../../files/shipped-fonts.ts";
import type { Impact, Side } from "../../versions/impact/find-impact.ts";
import { drawSheet } from "../../map/paper/draw-sheet.ts";
import { layOutSheet, screenType } from "../../map/paper/lay-out-sheet.ts";
import { writeStandalone } from "../../map/paper/write-standalone.ts";
import type { Id } from "../../claims/model/index.ts";
import { mapAtlas, mapQuestion } from "./map-question.ts";
import { readSettings } from "../settings.ts";
import { makeSite } from "../site.ts";
import type { Comparison } from "../../compare-with.ts";
import { touchedPart } from "../../map/part-of-question.ts";
import { words } from "../../words/words.ts";

/** The most touched claims in one picture, so that it stays small. */
const mostClaims = 24;

/** The width of a picture divided by its height, roughly. */
const aspectRatio = 1.5;

/** Draws the touched part of the map before and after. There is no picture of a side that has nothing to show. */
export function drawImpact({ before, after, impact }: Comparison) {
  const ids = touchedIds(impact).slice(0, mostClaims);
  const former = ids.flatMap((id) => formerIds(id, before, after));
  const { preview } = words.pages;
  return [
    { name: "before.svg", title: preview.before, svg: drawSide(before, former, preview.before) },
    { name: "after.svg", title: preview.after, svg: drawSide(after, ids, preview.after) },
  ].filter(({ svg }) => svg !== "");
}

function touchedIds(impact: Impact): readonly Id[] {
  const { added, changed, renamed, retired, removed, restored, standings, unanswered, answered } = impact;
  const lists = [added, changed, renamed, retired, removed, restored, standings, unanswered, answered];
  return [...new Set(lists.flat().map(({ id }) => id))];
}

/**
 * What to show of a claim before the change: the claim, under its old id if it has one; for a new claim, its parent.
 */
function formerIds(id: Id, before: Side, after: Side): readonly Id[] {
  if (before.debate.claim.has(id)) return [id];
  const former = [...after.debate.aliases.claim].find(([was, is]) => is === id && before.debate.claim.has(was))?.[0];
  if (former !== undefined) return [former];
  const parent = after.debate.claim.get(id)?.parent;
  return parent && before.debate.claim.has(parent) ? [parent] : [];
}

/** Draws the touched part of each question that has a touched claim; "" if none has. */
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
  const scene = layOutSheet(parts, aspectRatio, screenType);
  if (scene.items.length === 0) return "";
  const frame = { width: scene.width, head: 54, legend: 13 };
  const { drawing, height } = drawSheet(scene, { title, note: site.title }, ({ id }) => `#${id}`, frame);
  const { language } = debate.map;
  return writeStandalone(drawing, {
    ...{ width: scene.width, height, margin: 20, label: title, language },
    font: shippedFontUrl(),
  });
}
