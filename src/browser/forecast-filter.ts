import * as browser from "../words/browser.ts";

/**
 * `<forecast-filter>` has a form that filters the forecasts of its page, in lists and in the picture, and keeps what is chosen in the
 * address. Without JavaScript it stays hidden.
 */
class ForecastFilter extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    const lists = [...this.querySelectorAll("select")];
    for (const list of lists) {
      list.value = asked.get(list.name) ?? "";
      list.selectedIndex = Math.max(0, list.selectedIndex);
    }
    const chosen = () => lists.flatMap(({ name, value }) => (value === "" ? [] : [[name, value] as const]));
    this.addEventListener("change", () => {
      const query = new URLSearchParams(chosen().map(([name, value]) => [name, value]));
      history.replaceState(history.state, "", location.pathname + (query.size === 0 ? "" : `?${query}`));
      this.#show(chosen());
    });
    this.hidden = false;
    this.#show(chosen());
  }

  #show(chosen: readonly (readonly [name: string, value: string])[]): void {
    const isWanted = ({ dataset }: HTMLElement | SVGElement): boolean =>
      chosen.every(([name, value]) => dataset[name]?.split(" ").includes(value));
    for (const item of document.querySelectorAll<HTMLElement | SVGElement>("[data-forecast]"))
      item.toggleAttribute("hidden", !isWanted(item));
    for (const row of document.querySelectorAll<HTMLElement>("li.strip-row")) {
      // What is left stands line below line, as the names beside it do.
      const lines = [...row.querySelectorAll(".mark")];
      const left = lines.filter((line) => !line.hasAttribute("hidden"));
      const middles = lines.map((line) => Number(line.querySelector(".span")?.getAttribute("y1")));
      const middle = (lane: number): number => middles[lane] ?? 0;
      for (const [lane, line] of left.entries())
        line.setAttribute("transform", `translate(0 ${middle(lane) - middle(lines.indexOf(line))})`);
      row.querySelector("svg")?.setAttribute("height", String(middle(0) + middle(left.length - 1)));
      row.hidden = left.length === 0;
    }
    const all = [...document.querySelectorAll<HTMLElement>(".forecast-list > li")];
    for (const section of document.querySelectorAll<HTMLElement>("section:has(.forecast-list)")) {
      const shown = section.querySelectorAll(".forecast-list > :not([hidden])").length;
      const entry = document.querySelector(`.contents li:has([href="#${section.getAttribute("aria-labelledby")}"])`);
      for (const part of [section, entry]) {
        part?.toggleAttribute("hidden", shown === 0);
        part?.querySelector(".count")?.replaceChildren(String(shown));
      }
    }
    const shown = all.filter(({ hidden }) => !hidden).length;
    const isPart = chosen.length > 0;
    this.querySelector("[role=status]")?.replaceChildren(isPart ? browser.forecasts.shown(shown, all.length) : "");
  }
}

customElements.define("forecast-filter", ForecastFilter);
