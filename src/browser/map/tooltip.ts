import { select, type Selection } from "d3";
import { drawSign } from "../../map/drawing/draw-mark.ts";
import { shape } from "../../map/drawing/shape.ts";
import { curveAcross } from "../../map/layout/routes.ts";
import { farPlace, linkWords } from "../../map/layout/set-neighbours.ts";
import type { CrossLink, MapClaim } from "../../map/map-data.ts";
import { keyOf, type Item, type Scene } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";
import { placeCard, type Room } from "../page/card-place.ts";
import { fill, h, makeShape, type Content } from "../page/elements.ts";

/** The number of cross-links shown; level 3 shows all. */
const most = 3;

/** The tooltip begins so far left of the middle of what it is about; px. */
const lead = 24;

/** The tooltip of the map, beside the pointer or the link in focus: the other ends of its cross-links, or the claim of a square. */
export class Tooltip {
  readonly #frame: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #card = h("div.map-peek", { role: "tooltip", id: "Peek", hidden: "" });
  readonly #curves: Selection<SVGGElement, unknown, null, undefined>;

  constructor(frame: HTMLElement, svg: SVGSVGElement) {
    this.#frame = frame;
    this.#svg = svg;
    frame.append(this.#card);
    this.#curves = select(svg).append("g").attr("class", "curves");
  }

  showClaim({ role, sentence }: MapClaim, anchor: DOMRect): void {
    this.#show(entry(role, sentence, "", ""), anchor);
  }

  /** Shows the other ends of the cross-links of an item, with curves to those that are in sight. */
  showLinks(item: Item, links: readonly CrossLink[], anchor: DOMRect, scene: Scene): void {
    const entries = links
      .slice(0, most)
      .map((link) => entry(link.as, link.end.sentence, linkWords(link), farPlace(link)));
    const rest = links.length - entries.length;
    this.#show([entries, rest > 0 && h("p.peek-more", browser.map.more(rest))], anchor);
    const ends = links
      .flatMap(({ end }) => scene.items.find(({ key }) => key === keyOf.claim(end.number)) ?? [])
      .filter((end) => this.#isInSight(end));
    this.#curves
      .selectAll("path")
      .data(ends)
      .join("path")
      .attr("class", "curve")
      .attr("d", (end) => curveBetween(item, end));
    select(this.#svg)
      .selectAll<SVGGElement, Item | undefined>("g.item")
      .classed("linked", (each) => each !== undefined && ends.includes(each));
  }

  /** False if no tooltip was shown. */
  hide(): boolean {
    if (this.#card.hidden) return false;
    this.#card.hidden = true;
    this.#curves.selectAll("path").remove();
    select(this.#svg).selectAll("g.linked").classed("linked", false);
    return true;
  }

  #show(content: Content, { left, top, bottom, width }: DOMRect): void {
    fill(this.#card, content);
    this.#card.hidden = false;
    const frame = this.#frame.getBoundingClientRect();
    const anchor = { left: left + width / 2 - lead, top, bottom };
    const card = { width: this.#card.offsetWidth, height: this.#card.offsetHeight };
    const place = placeCard(anchor, card, this.#room());
    this.#card.style.left = `${place.left - frame.left + this.#frame.scrollLeft}px`;
    this.#card.style.top = `${place.top - frame.top + this.#frame.scrollTop}px`;
  }

  /** The part of the frame that is inside the window, without scrollbars. */
  #room(): Room {
    const { left, top } = this.#frame.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.#frame;
    const bottom = Math.min(top + clientHeight, innerHeight);
    return { left, top: Math.max(top, 0), right: left + clientWidth, bottom };
  }

  /** Whether the card of a link is inside the window: only then a curve is drawn to it. */
  #isInSight({ key }: Item): boolean {
    const item = this.#svg.querySelector(`g.item:not(.leaving)[data-key="${key}"]`)?.getBoundingClientRect();
    const { top, bottom } = this.#room();
    return item !== undefined && item.bottom > top && item.top < bottom;
  }
}

/** A curve between the sides at which two cards face each other. */
function curveBetween(from: Item, to: Item): string {
  const isRight = to.x >= from.x + from.width / 2;
  const end = ({ x, y, width, height }: Item, right: boolean) => ({ x: right ? x + width : x, y: y + height / 2 });
  return curveAcross(end(from, isRight), end(to, !isRight));
}

function entry(kind: MapClaim["role"] | "question", sentence: string, over: string, under: string): HTMLElement {
  return h(
    `div.peek-entry.${kind}`,
    over !== "" && h("p.peek-over", over),
    h("p", kind !== "question" && signOf(kind), sentence),
    under !== "" && h("p.peek-under", under),
  );
}

function signOf(role: MapClaim["role"]): SVGElement {
  const box = { viewBox: "-14 -14 28 28", width: 18, height: 18, "aria-hidden": "true" };
  const sign = drawSign({ role, ring: false, x: 0, y: 0, radius: 10 });
  return makeShape(shape("svg", { class: "map peek-sign", ...box }, [sign]));
}
