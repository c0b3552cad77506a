import { describe, expect, test } from "vitest";
import type { Box } from "../../../src/claims/model/index.ts";
import { layOutAtlas } from "../../../src/map/layout/lay-out-atlas.ts";
import { claimLayout } from "../../../src/map/layout/lay-out-claim.ts";
import { layOutQuestion } from "../../../src/map/layout/lay-out-question.ts";
import { layOutDebate } from "../../../src/map/layout/lay-out-words.ts";
import type { MapQuestion } from "../../../src/map/map-data.ts";
import type { Item, Scene, Viewport } from "../../../src/map/scene.ts";
import { measureText } from "../../../src/map/text/measure-text.ts";
import { mapAtlas, mapQuestion } from "../../../src/site/map/map-question.ts";
import { bundledSite } from "../../bundled-map.ts";
import { faultsOf } from "../../map/verify-scene.ts";

const { debates } = mapAtlas(bundledSite());
const questions = debates.flatMap((debate) =>
  debate.questions.flatMap(({ id }) => mapQuestion(bundledSite(), id) ?? []),
);

/** Every twelfth claim of the map. */
const claims = questions.flatMap((question) =>
  question.claims.flatMap((_, place) => ((question.number + place) % 12 === 0 ? [{ question, place }] : [])),
);

/** The part of a viewport, 0 to 1, that boxes cover, by one point in each square of 4 px. */
function share(boxes: readonly Box[], { width, height }: Viewport): number {
  const inside = new Set<number>();
  for (const box of boxes)
    for (let y = Math.max(0, Math.ceil(box.y / 4)); y < Math.min(height, box.y + box.height) / 4; y += 1)
      for (let x = Math.max(0, Math.ceil(box.x / 4)); x < Math.min(width, box.x + box.width) / 4; x += 1)
        inside.add(y * width + x);
  return (inside.size * 16) / (width * height);
}

/** The lines of an item's texts. */
const linesOf = ({ x, y, texts }: Item): readonly Box[] =>
  texts.flatMap((text) =>
    text.lines.map((line, index) => ({
      x: x + text.x,
      y: y + text.y + index * text.lineHeight,
      width: measureText(line, text.fontWeight) * text.fontSize,
      height: text.fontSize * 1.1,
    })),
  );

/** What an item fills, with the gap to the next; of a title or heading, its words. */
const filledBy = (item: Item): readonly Box[] =>
  (item.form === "title" || item.form === "heading" ? linesOf(item) : [item]).map(({ x, y, width, height }) => {
    return { x: x - 12, y: y - 12, width: width + 24, height: height + 24 };
  });

/** Whether the path to a claim, the replies to it and the ends of its links are in sight. */
function isInSight({ items }: Scene, { claims: all }: MapQuestion, place: number, window: Viewport): boolean {
  const near = new Set(all.filter(({ parent }) => parent === place).map(({ id }) => id));
  for (let claim = all[place]; claim; claim = all[claim.parent]) near.add(claim.id);
  for (const { end } of all[place]?.links ?? []) near.add(end.id);
  return items.every(({ id, y, height }) => !near.has(id) || y + height <= window.height);
}

const wide = { width: 1440, height: 790 };

describe.each([wide, { width: 1280, height: 610 }])("the bundled map on a stage of $width × $height", (window) => {
  const ofQuestions = questions.map((question) => ({ question, scene: layOutQuestion(question, window) }));
  const ofClaims = claims.map((claim) => ({
    ...claim,
    scene: claimLayout(claim.question, claim.place, window)(300).scene(),
  }));

  test("is legible on every level, and no word is cut", () => {
    const overviews = [layOutAtlas(debates, window), ...debates.map((debate) => layOutDebate(debate, window))];
    const scenes = [...overviews, ...[...ofQuestions, ...ofClaims].map(({ scene }) => scene)];
    expect(scenes.flatMap(faultsOf)).toEqual([]);
  });

  test("is filled by each question that has enough claims, mostly with cards and to a fifth with text", () => {
    const full = ofQuestions.filter(({ question }) => question.claims.length >= 25);
    expect(full.length).toBeGreaterThan(10);
    const filled = full.map(({ scene: { items } }) => share(items.flatMap(filledBy), window));
    expect(Math.min(...filled)).toBeGreaterThan(0.54);
    const written = full.map(({ scene: { items } }) => share(items.flatMap(linesOf), window));
    expect(Math.min(...written)).toBeGreaterThan(0.2);
  });

  test("shows most claims with their neighbourhood, and on the larger stage most questions of up to 35 claims", () => {
    const inSight = ofClaims.filter(({ scene, question, place }) => isInSight(scene, question, place, window));
    expect(inSight.length / ofClaims.length).toBeGreaterThan(0.6);
    const ordinary = ofQuestions.filter(({ question }) => question.claims.length <= 35);
    const whole = ordinary.filter(({ scene }) => scene.height <= window.height);
    if (window === wide) expect(whole.length / ordinary.length).toBeGreaterThan(0.5);
  });
});
