import { drawMap, drawOverview, type MapDrawing } from "../../draw/index.ts";
import { layOut, layOutNeighbourhood } from "../../layout/index.ts";
import type { Id, MapLayout } from "../../model.ts";
import { referTo } from "./claim-reference.ts";
import { countryOf, isLarge } from "./large-map.ts";
import { roleNames } from "../words/roles.ts";
import type { Site } from "../site.ts";

/**
 * The whole map as SVG, of a large one its great lines; "" where there is nothing to draw. Everything is drawn by one hand,
 * so the same claim looks the same everywhere.
 */
export function drawWhole(site: Site): string {
  return drawOrSketch(site, layOutWhole(site), `Map: ${site.title}`);
}

export function drawDebate(site: Site, id: Id, title: string): string {
  return drawOrSketch(site, layOutDebate(site, id), `Map: ${title}`);
}

/** The questions whose countries come after the page: those of a large map. Of the whole map where `debate` is null. */
export function laterCountries(site: Site, debate: Id | null): readonly Id[] {
  const layout = layOutMap(site, debate);
  return isLarge(layout) ? layout.countries.map(({ question }) => question) : [];
}

/** Where the countries of a large map are, each at its question's id; null where the page has every card. */
export function countriesFolder(site: Site, debate: Id | null): string | null {
  const map = debate === null ? site.urls.map : site.urls.debate(debate);
  return laterCountries(site, debate).length > 0 ? `${map}countries/` : null;
}

/** One country of a large map with all of its cards, at the place that it has there. */
export function drawLaterCountry(site: Site, debate: Id | null, question: Id): string {
  return draw(site, countryOf(layOutMap(site, debate), question), "");
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

/** The front page, the map and its later countries show the same layout. By the debate, "" for the whole. */
const layouts = new WeakMap<Site, Map<Id, MapLayout>>();

/** The layout of the whole map. */
export function layOutWhole(site: Site): MapLayout {
  return layOutOnce(site, "", () => layOut(site.debate, site.evaluation));
}

function layOutDebate(site: Site, id: Id): MapLayout {
  const questions = site.debate.questionsOf.get(id) ?? [];
  return layOutOnce(site, id, () => layOut(site.debate, site.evaluation, questions));
}

function layOutMap(site: Site, debate: Id | null): MapLayout {
  return debate === null ? layOutWhole(site) : layOutDebate(site, debate);
}

function layOutOnce(site: Site, name: Id, make: () => MapLayout): MapLayout {
  const known = layouts.get(site) ?? new Map<Id, MapLayout>();
  layouts.set(site, known);
  const layout = known.get(name) ?? make();
  known.set(name, layout);
  return layout;
}

function drawOrSketch(site: Site, layout: MapLayout, label: string): string {
  return layout.cards.length === 0 ? "" : drawMap(layout, { ...named(site, label), sketch: isLarge(layout) });
}

function draw(site: Site, layout: MapLayout, label: string, focus?: Id): string {
  return layout.cards.length === 0 ? "" : drawMap(layout, { ...named(site, label), ...(focus && { focus }) });
}

function named(site: Site, label: string): MapDrawing {
  return {
    label,
    href: (id) => referTo(site, id)?.url ?? site.urls.map,
    title: (id) => titleOf(site, id),
  };
}

function titleOf(site: Site, id: Id): string {
  const claim = referTo(site, id);
  if (!claim) return id;
  return `${roleNames[claim.kind]}: ${claim.sentence}${claim.unanswered ? " (unanswered)" : ""}`;
}
