/**
 * `<tour-map>` shows the map beside the stops of a tour and moves it to the stop that is read. Without JavaScript the stops are a
 * page to read, with links to the map.
 */
class TourMap extends HTMLElement {
  #frame: HTMLIFrameElement | null = null;
  #shown = "";

  connectedCallback(): void {
    const frame = this.querySelector<HTMLIFrameElement>("iframe");
    const stops = [...this.querySelectorAll<HTMLElement>(".tour-stop")];
    if (this.#frame || !frame || stops.length === 0) return;
    // On a phone there is no room for both.
    const wide = matchMedia("(width >= 48rem)");
    if (!wide.matches) {
      wide.addEventListener("change", () => this.connectedCallback(), { once: true });
      return;
    }
    this.#frame = frame;
    frame.hidden = false;
    // A stop is read while it crosses a line a third below the top of the window; where the map is above, a line below that.
    const isBeside = matchMedia("(width >= 60rem)").matches;
    const reader = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        if (entered?.target instanceof HTMLElement) this.#show(entered.target);
      },
      { rootMargin: isBeside ? "-33% 0px -66% 0px" : "-60% 0px -39% 0px" },
    );
    for (const stop of stops) {
      reader.observe(stop);
      stop.addEventListener("focusin", () => this.#show(stop));
      stop.addEventListener("click", () => this.#show(stop));
    }
    addEventListener("hashchange", () => this.#showTarget(stops));
    this.#showTarget(stops);
  }

  /** Shows the stop of the address, or the first one. */
  #showTarget(stops: readonly HTMLElement[]): void {
    const stop =
      stops.find(({ id }) => `#${id}` === location.hash) ??
      (this.#shown === "" || location.hash === "" ? stops[0] : undefined);
    if (stop) this.#show(stop);
  }

  #show(stop: HTMLElement): void {
    const id = stop.dataset["shows"] ?? "";
    for (const other of this.querySelectorAll(".tour-stop[aria-current]")) other.removeAttribute("aria-current");
    stop.setAttribute("aria-current", "step");
    if (id === this.#shown || !this.#frame) return;
    const address = `${this.dataset["map"] ?? ""}#${id}`;
    // A new fragment moves the map that is there; replacing keeps the stops out of the history.
    if (this.#shown === "") this.#frame.src = address;
    else this.#frame.contentWindow?.location.replace(address);
    this.#shown = id;
  }
}

customElements.define("tour-map", TourMap);
