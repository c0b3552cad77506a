import { startMap } from "./map/start-map.ts";

/**
 * `<argument-map>` makes the finished drawing inside it a map of four levels to walk through. Without JavaScript the drawing
 * stands as it is, with all its links.
 */
class ArgumentMap extends HTMLElement {
  #isStarted = false;

  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>(".map-stage");
    const svg = frame?.querySelector<SVGSVGElement>("svg.map");
    const detail = frame?.querySelector<HTMLElement>(".map-detail");
    const crumbs = this.querySelector<HTMLElement>(".map-crumbs");
    const outline = this.querySelector<HTMLElement>(".map-outline");
    const told = this.querySelector<HTMLElement>(".map-told");
    if (this.#isStarted || !frame || !svg || !detail || !crumbs || !outline || !told) return;
    this.#isStarted = true;
    void startMap({ page: this, frame, svg, detail, crumbs, outline, told });
  }
}

customElements.define("argument-map", ArgumentMap);
