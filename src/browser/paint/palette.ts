import type { Layer } from "../drawing/read-layers.ts";
import { inkOf, type Ink } from "./ink.ts";

/** The inks of one kind of card. */
export interface CardInk {
  readonly ground: Ink;
  readonly branch: Ink;
  readonly text: Ink;
  /** The role's own colour. */
  readonly sign: Ink;
}

/** All inks of the map, as the style sheets have them at the moment. */
export interface Palette {
  readonly sea: string;
  readonly land: Ink;
  /** By the kind of card. */
  readonly cards: ReadonlyMap<string, CardInk>;
  /** Of the boxes that stand for cards from afar, by the kind of card. */
  readonly textures: ReadonlyMap<string, string>;
  readonly ofLayer: (layer: Layer) => Ink;
  readonly nearArc: Ink;
  readonly hit: Ink;
  readonly here: Ink;
  readonly mark: Ink;
  readonly ring: Ink;
  /** Of the marks that say what follows from the reader's view. */
  readonly standing: { readonly ink: string; readonly paper: string };
  readonly fontFamily: string;
}

const svgNamespace = "http://www.w3.org/2000/svg";
const kinds = ["question", "position", "reason", "objection", "rebuttal"];
const card = `<path/><rect/><use/><text></text>`;
const specimen = [
  `<g class="countries"><rect/></g><g class="arcs"><path class="near"/></g>`,
  `<g class="texture">${kinds.map((kind) => `<path class="${kind}"/>`).join("")}</g>`,
  `<g class="cards">${kinds.map((kind) => `<a class="${kind}">${card}</a>`).join("")}`,
  `<a class="hit"><rect/></a><a class="here"><rect/></a></g>`,
  `<path class="map-mark"/><circle class="map-ring"/><circle class="map-standing"/>`,
].join("");

/**
 * Answers with a function that reads the palette. It is read from one specimen of everything, hidden in `page` and
 * styled by styles/map.css like the drawing itself, so that colours stand in one place.
 */
export function paletteReader(page: HTMLElement): () => Palette {
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("class", "map map-specimen");
  svg.setAttribute("aria-hidden", "true");
  svg.innerHTML = specimen;
  page.append(svg);
  const ink = (selector: string): Ink => inkOf(svg.querySelector(selector) ?? svg);
  return () => ({
    sea: getComputedStyle(svg).backgroundColor,
    land: ink(".countries > rect"),
    cards: new Map(
      kinds.map((kind) => [
        kind,
        {
          ground: ink(`.${kind} > rect`),
          branch: ink(`.${kind} > path`),
          text: ink(`.${kind} > text`),
          sign: ink(`.${kind} > use`),
        },
      ]),
    ),
    textures: new Map(kinds.map((kind) => [kind, ink(`.texture > .${kind}`).fill])),
    ofLayer: layerInks(svg),
    nearArc: ink(".arcs > .near"),
    hit: ink(".hit > rect"),
    here: ink(".here > rect"),
    mark: ink(".map-mark"),
    ring: ink(".map-ring"),
    standing: { ink: ink(".map-standing").stroke, paper: ink(".map-standing").fill },
    fontFamily: getComputedStyle(svg).fontFamily,
  });
}

/** The inks of layers, each read when it is first asked for, from a specimen of its own. */
function layerInks(svg: SVGSVGElement): (layer: Layer) => Ink {
  const inks = new Map<string, Ink>();
  return ({ group, kind, shape }) => {
    const name = `${group} ${shape} ${kind}`;
    const known = inks.get(name);
    if (known) return known;
    const around = document.createElementNS(svgNamespace, "g");
    const one = document.createElementNS(svgNamespace, shape);
    around.setAttribute("class", group);
    one.setAttribute("class", kind);
    around.append(one);
    svg.append(around);
    // What is faint is so as a group, so that crossings aren't darker.
    const ink = { ...inkOf(one), opacity: inkOf(one).opacity * inkOf(around).opacity };
    around.remove();
    inks.set(name, ink);
    return ink;
  };
}
