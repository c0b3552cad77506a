import type { Card, Id, MapLayout, Route } from "../model.ts";
import { drawCard } from "./draw-card.ts";
import { drawTexture } from "./draw-texture.ts";
import { drawSideLinks } from "./draw-side-links.ts";
import { drawTitles } from "./draw-titles.ts";
import { drawLegend, legendHeight, type Legend } from "./draw-legend.ts";
import { escape } from "./escape.ts";
import { shiftPath } from "./shift-path.ts";
import { signs } from "./signs.ts";
import { standaloneStyle } from "./standalone-style.ts";
import { tenths } from "./tenths.ts";

/** What a drawing needs to know besides the layout. */
export interface MapDrawing {
  /** Name of the whole drawing for a screen reader. */
  readonly label: string;
  /** Address of a question's or claim's page. */
  readonly href: (id: Id) => string;
  /** What a card is called when it is pointed at or read aloud: its role and sentence. */
  readonly title: (id: Id) => string;
  /** The claim that the drawing is about, if it is about one. */
  readonly focus?: Id;
  /** Pixels a map unit, for a drawing that comes in its own size; without it the page decides. */
  readonly scale?: number;
  readonly standalone?: Standalone;
  /** For a map too large for a page: questions and positions are cards, everything else is texture without names. */
  readonly sketch?: boolean;
}

/** For a file of its own, on a screen or as a wall map: it brings its styles (light) and a legend along. */
export interface Standalone {
  /** Address of the shipped upright font, best a `data:` URL. */
  readonly font: string;
  readonly legend: Legend;
}

/**
 * A map as SVG markup: countries, arcs (cross-links), and in reading order every card as a link that holds its branch.
 *
 * Styled by styles/map.css through classes: the rank (`r0` … `r3`), the role, `unanswered`, `focus`. It has no style
 * attributes and no script; every text and address is escaped.
 */
export function drawMap(layout: MapLayout, drawing: MapDrawing): string {
  const { width, height, continents, countries, cards, routes } = layout;
  const { label, scale, standalone, sketch = false } = drawing;
  const links = cards.filter(({ rank }) => !sketch || rank < 2);
  const branches = new Map(routes.filter(({ home }) => home).map((route) => [route.from, route]));
  const fullHeight = height + (standalone ? legendHeight(layout) : 0);
  const size = scale ? ` width="${tenths(width * scale)}" height="${tenths(fullHeight * scale)}"` : "";
  return [
    `<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${tenths(width)} ${tenths(fullHeight)}"${size} role="group" aria-label="${escape(label)}">`,
    standalone ? `<style>${standaloneStyle(standalone.font)}</style>` : "",
    signs,
    standalone ? `<rect class="sea" width="${tenths(width)}" height="${tenths(fullHeight)}"/>` : "",
    `<g class="countries">${countries.map((box) => `<rect x="${tenths(box.x)}" y="${tenths(box.y)}" width="${tenths(box.width)}" height="${tenths(box.height)}" rx="20"/>`).join("")}</g>`,
    `<g class="arcs">${(sketch ? namelessArcs(routes) : routes.filter(({ home }) => !home).map(drawArc)).join("")}</g>`,
    drawTitles(continents),
    sketch ? drawTexture(layout) : drawSideLinks(layout),
    `<g class="cards">${links.map((card) => drawLink(card, branches.get(card.id), drawing)).join("\n")}</g>`,
    standalone ? drawLegend(layout, standalone.legend) : "",
    `</svg>`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function drawArc({ from, to, kind, path }: Route): string {
  return `<path class="${kind}" data-from="${escape(from)}" data-to="${escape(to)}" d="${path}"/>`;
}

/** One path for each kind of link. */
function namelessArcs(routes: readonly Route[]): readonly string[] {
  const arcs = routes.filter(({ home }) => !home);
  return [...Map.groupBy(arcs, ({ kind }) => kind)].map(
    ([kind, alike]) => `<path class="${kind}" d="${alike.map(({ path }) => path).join("")}"/>`,
  );
}

function drawLink(card: Card, branch: Route | undefined, { href, title, focus }: MapDrawing): string {
  const { id, rank, kind, unanswered, x, y } = card;
  const classes = [`r${rank}`, kind, unanswered && "unanswered", id === focus && "focus"].filter(
    (name) => name !== false,
  );
  const path = branch ? `<path d="${shiftPath(branch.path, x, y)}"/>` : "";
  return (
    `<a class="${classes.join(" ")}" data-id="${escape(id)}" href="${escape(href(id))}" transform="translate(${tenths(x)} ${tenths(y)})">` +
    `<title>${escape(title(id))}</title>${path}${drawCard(card)}</a>`
  );
}
