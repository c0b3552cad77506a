import { select } from "d3";
import { drawSign } from "../../map/drawing/draw-mark.ts";
import { shape } from "../../map/drawing/shape.ts";
import { curveAcross } from "../../map/layout/routes.ts";
import { farPlace, linkWords } from "../../map/layout/set-neighbours.ts";
import type { CrossLink, MapClaim } from "../../map/map-data.ts";
import { keyOf, type Item, type Scene } from "../../map/scene.ts";
import * as browser from "../../words/browser.ts";
import { makeElement, makeShape } from "../page/elements.ts";

/** The tooltip of the map, beside the pointer or the link in focus: the other ends of its cross-links, or the claim of a square. */
export interface Tooltip {
  readonly claim: (claim: MapClaim, anchor: DOMRect) => void;
  readonly links: (item: Item, links: readonly CrossLink[], anchor: DOMRect, scene: Scene) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
}

/** The number of cross-links shown; level 3 shows all. */
const most = 3;

export function tooltip(frame: HTMLElement, svg: SVGSVGElement): Tooltip {
  const card = makeElement("div", { class: "map-peek", role: "tooltip", id: "Peek", hidden: "" });
  frame.append(card);
  const curves = select(svg).append("g").attr("class", "curves");

  const place = ({ left, top, bottom, width }: DOMRect): void => {
    card.hidden = false;
    const room = frame.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = card;
    const x = Math.max(8, Math.min(left - room.left + width / 2 - 24, room.width - offsetWidth - 8));
    const below = bottom - room.top + 8;
    const fitsBelow = bottom + 8 + offsetHeight <= Math.min(innerHeight, room.bottom);
    card.style.left = `${x + frame.scrollLeft}px`;
    card.style.top = `${(fitsBelow ? below : Math.max(4, top - room.top - offsetHeight - 8)) + frame.scrollTop}px`;
  };
  /** Whether the card of a link is inside the window: only then a curve is drawn to it. */
  const isInSight = ({ key }: Item): boolean => {
    const item = svg.querySelector(`g.item:not(.leaving)[data-key="${key}"]`)?.getBoundingClientRect();
    const room = frame.getBoundingClientRect();
    return item !== undefined && item.bottom > room.top && item.top < Math.min(innerHeight, room.bottom);
  };
  return {
    claim: (claim, anchor) => {
      card.replaceChildren(entry(claim.role, claim.sentence, "", ""));
      place(anchor);
    },
    links: (item, links, anchor, scene) => {
      const entries = links
        .slice(0, most)
        .map((each) => entry(each.as, each.end.sentence, linkWords(each), farPlace(each)));
      const rest = links.length - entries.length;
      card.replaceChildren(
        ...entries,
        ...(rest > 0 ? [makeElement("p", { class: "peek-more" }, browser.map.more(rest))] : []),
      );
      place(anchor);
      const ends = links
        .flatMap(({ end }) => scene.items.find(({ key }) => key === keyOf.claim(end.number)) ?? [])
        .filter(isInSight);
      curves
        .selectAll("path")
        .data(ends)
        .join("path")
        .attr("class", "curve")
        .attr("d", (end) => curveBetween(item, end));
      select(svg)
        .selectAll<SVGGElement, Item | undefined>("g.item")
        .classed("linked", (each) => each !== undefined && ends.includes(each));
    },
    hide: () => {
      if (card.hidden) return;
      card.hidden = true;
      curves.selectAll("path").remove();
      select(svg).selectAll("g.linked").classed("linked", false);
    },
    isShown: () => !card.hidden,
  };
}

/** A curve between the sides at which two cards face each other. */
function curveBetween(from: Item, to: Item): string {
  const isRight = to.x >= from.x + from.width / 2;
  const end = ({ x, y, width, height }: Item, right: boolean) => ({ x: right ? x + width : x, y: y + height / 2 });
  return curveAcross(end(from, isRight), end(to, !isRight));
}

function entry(kind: MapClaim["role"] | "question", sentence: string, over: string, under: string): HTMLElement {
  const sign =
    kind === "question"
      ? []
      : [
          makeShape(
            shape(
              "svg",
              { class: "map peek-sign", viewBox: "-14 -14 28 28", width: 18, height: 18, "aria-hidden": "true" },
              [drawSign({ role: kind, ring: false, x: 0, y: 0, radius: 10 })],
            ),
          ),
        ];
  return makeElement(
    "div",
    { class: `peek-entry ${kind}` },
    ...(over === "" ? [] : [makeElement("p", { class: "peek-over" }, over)]),
    makeElement("p", {}, ...sign, sentence),
    ...(under === "" ? [] : [makeElement("p", { class: "peek-under" }, under)]),
  );
}
