import type { MapCard } from "../drawing/map-card.ts";
import type { MapCountry } from "../drawing/map-country.ts";
import { contains, enlarge, overlap, type MapBox } from "../map/map-box.ts";
import { paintPicture, rankOfBackdrop } from "./backdrop.ts";
import { holdBack } from "./hold-back.ts";
import { paintBranch, paintBranches } from "./paint-branches.ts";
import { paintCard, type Brush } from "./paint-card.ts";
import { paintContinents } from "./paint-continents.ts";
import { paintGround, paintTextures } from "./paint-ground.ts";
import { paintLayer } from "./paint-layer.ts";
import { paintStanding } from "./paint-standing.ts";
import type { Scene } from "./scene.ts";
import { strokeWith } from "./stroke-with.ts";
import { shownBox, type View } from "./view.ts";

/** How strongly a card is drawn that steps back. */
const dimmed = 0.22;

/** How strongly a card is drawn whose claim is answered, by the reader's view. */
const answered = 0.55;

/** How strong arcs are while a claim is in focus whose own arcs are drawn fully. */
const dimArcs = 0.4;

/** Paints what a view shows of the map, from the ground up. Nothing else is touched: not a card beyond the window, no text that can't be read. */
export function paintMap(brush: Brush, scene: Scene, view: View, backdrop: HTMLCanvasElement | null): void {
  const { context, palette } = brush;
  const { atlas, layers, states } = scene;
  // A sign reaches a little out of its card.
  const shown = enlarge(shownBox(view), 0.02);
  const countries = [...atlas.countries.values()].filter(({ box }) => overlap(box, shown));
  const focused = states.here() !== "";
  const rest = states.of({ id: "", kind: "" }).dim ? dimmed : 1;
  if (!backdrop || rest < 1) paintGround(brush, countries, shown);
  else if (!contains(atlas.size, shown)) paintGround(brush, [], shown);
  if (backdrop) paintPicture(brush, backdrop, atlas.size, rest);
  for (const layer of [...layers, ...countries.flatMap((country) => country.layers)])
    if (!backdrop || layer.shape === "text")
      paintLayer(brush, layer, shown, focused && layer.shape === "path" ? dimArcs : 1);
  if (!backdrop)
    for (const country of countries) {
      paintTextures(brush, country, rest);
      paintBranches(brush, country, focused ? dimmed : 1);
    }
  const forward = countries.flatMap((country) =>
    paintCards(brush, country, states, shown, backdrop ? rankOfBackdrop : Infinity),
  );
  if (focused) {
    for (const card of forward) paintBranch(brush, card);
    strokeWith(brush, palette.nearArc, palette.nearArc.opacity);
    for (const { path } of atlas.linksOf(states.here())) context.stroke(new Path2D(path));
  }
  for (const card of forward) {
    const { hit, here } = states.of(card);
    const opacity = states.standing(card.id)?.label === "out" && !here ? answered : 1;
    const marks = [...(hit ? [palette.hit] : []), ...(here ? [palette.here] : [])];
    holdBack(brush, card, (held) => paintCard(held, card, opacity, marks));
  }
  paintStandings(brush, countries, states, shown);
  paintContinents(brush, scene, focused ? dimmed : 1);
}

/** Over everything: a mark at the corner of each claim, once the reader takes part. */
function paintStandings(brush: Brush, countries: readonly MapCountry[], states: Scene["states"], shown: MapBox): void {
  for (const card of countries.flatMap(({ cards }) => cards)) {
    const standing = states.standing(card.id);
    if (standing && overlap(card.box, shown))
      holdBack(brush, card, (held) => paintStanding(held, card, standing, states.of(card).dim ? 0.4 : 1));
  }
}

/**
 * Paints the cards of a country whose rank is less than `painted`, the rank from which on the backdrop has them. Those that
 * stand out are returned instead: they come last, over everything.
 */
function paintCards(
  brush: Brush,
  country: MapCountry,
  states: Scene["states"],
  shown: MapBox,
  painted: number,
): readonly MapCard[] {
  const forward: MapCard[] = [];
  for (const card of country.cards) {
    const { dim, hit, near } = states.of(card);
    const standsOut = (hit || near) && !dim;
    if ((card.rank >= painted && !standsOut) || !overlap(card.box, shown)) continue;
    if (standsOut) {
      forward.push(card);
      continue;
    }
    const opacity = dim ? dimmed : states.standing(card.id)?.label === "out" ? answered : 1;
    holdBack(brush, card, (held) => paintCard(held, card, opacity));
  }
  return forward;
}
