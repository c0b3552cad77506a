import { greatest } from "d3";
import { drawScene, type SceneDrawing } from "../../map/drawing/draw-scene.ts";
import { layOutAtlas } from "../../map/layout/lay-out-atlas.ts";
import { layOutQuestion } from "../../map/layout/lay-out-question.ts";
import { layOutDebate } from "../../map/layout/lay-out-words.ts";
import type { MapQuestion } from "../../map/map-data.ts";
import type { Scene, Viewport } from "../../map/scene.ts";
import type { Id, Claim } from "../../claims/model/index.ts";
import type { Site } from "../site.ts";
import { mapAtlas, mapQuestion } from "./map-question.ts";
import { words } from "../../words/words.ts";
import { layOutHome, type Example } from "../../map/layout/lay-out-home.ts";

/** The viewport, in pixels, that the map's pages are drawn for: that of a browser window of 1,440 × 900, less the edge left of the map. Scripts draw them again for the reader's viewport. */
const mapWindow: Viewport = { width: 1432, height: 790 };

/** The width, in pixels, of a drawing on a page of text: it fits a window of 1,280 with a scroll bar. styles/map.css has it too. */
const pageWidth = 1160;

/** The most claims of a question that a window shows at once. */
const mostAtOnce = 60;

/** The question with which the map opens, since it is the only one and a window has room for its whole argument; undefined for none. */
export function openingQuestion(site: Site): MapQuestion | undefined {
  const [only, ...others] = mapAtlas(site).debates.flatMap(({ questions }) => questions);
  const question = only && others.length === 0 ? mapQuestion(site, only.id) : undefined;
  return question && question.claims.length > 0 && question.claims.length <= mostAtOnce ? question : undefined;
}

/** What the map opens with: every question as a tile, or the only question. "" where there is nothing to draw. */
export function drawMap(site: Site): string {
  const only = openingQuestion(site);
  const scene = only ? layOutQuestion(only, mapWindow) : layOutAtlas(mapAtlas(site).debates, mapWindow);
  return draw(site, scene, words.site.map.label(site.title));
}

/** Level 1: a debate's questions with their positions in words. */
export function drawDebate(site: Site, id: Id): string {
  const debate = mapAtlas(site).debates.find((each) => each.id === id);
  return debate ? draw(site, layOutDebate(debate, mapWindow), words.site.map.label(debate.title)) : "";
}

/** Level 2: a question's whole argument. */
export function drawQuestion(site: Site, id: Id): string {
  const question = mapQuestion(site, id);
  return question && question.claims.length > 0
    ? draw(site, layOutQuestion(question, { width: pageWidth, height: 0 }), words.site.map.ofQuestion, still)
    : "";
}

function draw(site: Site, scene: Scene, label: string, how: Partial<SceneDrawing> = {}): string {
  return scene.items.length === 0 ? "" : drawScene(scene, { label, href: hrefOf(site), ...how });
}

/** How a drawing is made that never moves: its squares need not be elements. */
const still = { squaresAlone: 0 };

/** The pages of questions, claims and debates. */
export function hrefOf({ urls }: Site): SceneDrawing["href"] {
  return ({ id, kind }) =>
    kind === "debate" ? urls.debate(id) : kind === "question" ? urls.question(id) : urls.claim(id);
}

/** The least widths, in pixels, that the picture is drawn for. The last two show the example alone. Styles choose among them and fill the page. */
const widths = { wide: 1216, large: 980, middling: 760, small: 580, narrow: 320 } as const;

/** The pictures of the home page as SVG, one for each width; empty where there is nothing to map. */
export function homePictures(site: Site): readonly { readonly name: string; readonly drawing: string }[] {
  const { debates } = mapAtlas(site);
  const example = exampleOf(site);
  const label = words.site.map.ofHome(site.title);
  return Object.entries(widths)
    .map(([name, width]) => ({ name, drawing: draw(site, layOutHome(debates, example, width), label, still) }))
    .filter(({ drawing }) => drawing !== "");
}

/** The depth of a rebuttal of an objection to a reason for a position. */
const deepest = 4;

/**
 * The example of a path that is the easiest to follow: with the most roles, each held by somebody, none held by those whom it speaks
 * against, no undercut, and in the fewest letters; null for none.
 */
export function exampleOf(site: Site): Example | null {
  const near = site.debate.claims.filter(
    ({ question, depth }) => question !== null && depth !== null && depth <= deepest,
  );
  const best = greatest(near, (claim) => worthOf(pathTo(site, claim)));
  const question = mapQuestion(site, best?.question ?? "");
  const place = question?.claims.findIndex(({ id }) => id === best?.id) ?? -1;
  return question && place >= 0 ? { question, place } : null;
}

function pathTo({ debate }: Site, claim: Claim): readonly Claim[] {
  const path: Claim[] = [];
  for (let at: Claim | undefined = claim; at && path.length < deepest; at = debate.claim.get(at.parent ?? ""))
    path.push(at);
  return path;
}

/** `path` leads from a claim to its position. */
function worthOf(path: readonly Claim[]): number {
  const roles = new Set(path.map(({ role }) => role)).size;
  const people = path.map(({ stances }) => new Set(stances.map(({ person }) => person.value)));
  const held = people.filter(({ size }) => size > 0).length;
  const unclear = path.filter(({ role, relations: [home] }, index) => {
    const isAgainst = role === "objection" || role === "rebuttal";
    const isBySame = [...(people[index + 1] ?? [])].some((id) => people[index]?.has(id));
    return isAgainst && (isBySame || home?.kind === "undercuts");
  }).length;
  const letters = path.reduce((sum, { sentence }) => sum + sentence.value.length, 0);
  // Sentences are far from this long.
  return (roles * 10 + held - unclear) * 100_000 - letters;
}
