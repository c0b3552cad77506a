import { readFileSync } from "node:fs";
import { drawMap } from "../../src/draw/index.ts";
import type { Impact, Side } from "../../src/impact/index.ts";
import { layOutAround } from "../../src/layout/lay-out-around.ts";
import type { Id } from "../../src/model.ts";
import type { Comparison } from "./compare-with.ts";

/** Of more claims than this a picture would no longer be a small one. */
const mostClaims = 24;

/** Pixels a map unit: positions come out at 14 pixels. */
const scale = 0.5;

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

function drawSide({ debate, evaluation }: Side, ids: readonly Id[], title: string): string {
  const layout = layOutAround(debate, evaluation, ids);
  if (layout.cards.length === 0) return "";
  return drawMap(layout, {
    label: title,
    href: (id) => `#${id}`,
    title: (id) => (debate.claim.get(id) ?? debate.question.get(id))?.sentence.value ?? id,
    scale,
    standalone: { font: shippedFont(), legend: { title, note: debate.map.title } },
  });
}

/** The pictures are opened far from the site, so they bring their font along. */
function shippedFont(): string {
  const file = new URL("../../src/styles/fonts/archivo-latin.woff2", import.meta.url);
  return `data:font/woff2;base64,${readFileSync(file).toString("base64")}`;
}
