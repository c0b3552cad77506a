import { makeElement } from "../make-element.ts";

/** The window's own ground: what is painted, and the links that lie over it. */
export interface MapGround {
  /** What is dragged, pinched and wheeled. */
  readonly ground: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly links: HTMLElement;
}

/** Lays the ground where the drawing is, which comes after what is found on it and before the panel. The links are named as the drawing was: to a screen reader they are the map. */
export function mapGround(svg: SVGSVGElement): MapGround {
  const canvas = makeElement("canvas", { "aria-hidden": "true" });
  const label = svg.getAttribute("aria-label") ?? "";
  const links = makeElement("div", { class: "map-links", role: "group", "aria-label": label });
  const ground = makeElement("div", { class: "map-ground" }, canvas, links);
  svg.before(ground);
  return { ground, canvas, links };
}
