import { startMap } from "./start-map.ts";

/**
 * `<argument-map>` makes the finished SVG and the outline inside it one map to walk through. Without JavaScript both stand
 * as they are, with all their links.
 */
class ArgumentMap extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const window = this.querySelector<HTMLElement>(".map-window");
    const svg = window?.querySelector<SVGSVGElement>("svg.map");
    const panel = window?.querySelector<HTMLElement>(".map-panel");
    const outline = this.querySelector<HTMLElement>(".map-outline");
    if (this.#started || !window || !svg || !panel || !outline) return;
    this.#started = true;
    startMap({ page: this, window, svg, panel, outline });
  }
}

customElements.define("argument-map", ArgumentMap);
