import { drawMap, drawOverview } from "../draw/index.ts";
import { layOut, layOutNeighbourhood } from "../layout/index.ts";
import type { Id, MapLayout } from "../model.ts";
import { referTo } from "./claim-reference.ts";
import { roleNames } from "./roles.ts";
import type { Site } from "./site.ts";

/** The whole map as SVG; "" where there is nothing to draw. Everything is drawn by one hand, so the same claim looks the same everywhere. */
export function drawWhole(site: Site): string {
  return draw(site, layOutWhole(site), `Map: ${site.title}`);
}

export function drawDebate(site: Site, id: Id, title: string): string {
  const questions = site.debate.questionsOf.get(id) ?? [];
  return draw(site, layOut(site.debate, site.evaluation, questions), `Map: ${title}`);
}

/** One question's country. */
export function drawCountry(site: Site, id: Id): string {
  return draw(site, layOut(site.debate, site.evaluation, [id]), "Map of this question");
}

/** A claim, its way to the question, and what bears on it directly. */
export function drawNeighbourhood(site: Site, id: Id): string {
  return draw(site, layOutNeighbourhood(site.debate, site.evaluation, id), "Where this claim stands", id);
}

/** The whole map in small: a picture to go in by, not to read. */
export function drawFromAfar(site: Site): string {
  return drawOverview(layOutWhole(site), `The whole map of ${site.title}, in small`);
}

/** The front page and the map show the same layout. */
const wholes = new WeakMap<Site, MapLayout>();

function layOutWhole(site: Site): MapLayout {
  const whole = wholes.get(site) ?? layOut(site.debate, site.evaluation);
  wholes.set(site, whole);
  return whole;
}

function draw(site: Site, layout: MapLayout, label: string, focus?: Id): string {
  if (layout.cards.length === 0) return "";
  return drawMap(layout, {
    label,
    href: (id) => referTo(site, id)?.url ?? site.urls.map,
    title: (id) => titleOf(site, id),
    ...(focus && { focus }),
  });
}

function titleOf(site: Site, id: Id): string {
  const claim = referTo(site, id);
  if (!claim) return id;
  return `${roleNames[claim.kind]}: ${claim.sentence}${claim.unanswered ? " (unanswered)" : ""}`;
}
