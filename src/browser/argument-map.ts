import { startMap } from "./map/start-map.ts";

/**
 * `<argument-map>` makes the drawing inside it a map of four levels that the reader can walk through. Without JavaScript the
 * drawing and its links stay as they are.
 */
class ArgumentMap extends HTMLElement {
  #isStarted = false;

  connectedCallback(): void {
    const frame = this.querySelector<HTMLElement>(".map-stage");
    const svg = frame?.querySelector<SVGSVGElement>("svg.map");
    const detail = frame?.querySelector<HTMLElement>(".map-detail");
    const crumbs = this.querySelector<HTMLElement>(".map-crumbs");
    const outline = this.querySelector<HTMLElement>(".map-outline");
    const announcer = this.querySelector<HTMLElement>(".map-told");
    if (this.#isStarted || !frame || !svg || !detail || !crumbs || !outline || !announcer) return;
    this.#isStarted = true;
    void startMap({ page: this, frame, svg, detail, crumbs, outline, announcer });
  }
}

customElements.define("argument-map", ArgumentMap);
