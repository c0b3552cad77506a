import * as browser from "../words/browser.ts";
import { readStoredView, remembered, viewKey } from "./page/storage.ts";
import type { ClaimView } from "./view/claim-view.ts";

/**
 * `<your-view>` lets the reader judge the claim of the page and shows what follows for it. Its code is loaded once they have
 * judged anything, here or on the map. Without JavaScript it stays hidden.
 */
class YourView extends HTMLElement {
  #opened: Promise<ClaimView> | null = null;

  connectedCallback(): void {
    if (!this.hidden) return;
    this.hidden = false;
    this.addEventListener("click", ({ target }) => {
      const action = target instanceof Element ? target.closest<HTMLElement>("[data-action]")?.dataset["action"] : null;
      if (action === undefined || action === null) return;
      this.#use((view) => {
        view.judge(action === "accept" || action === "reject" ? action : null);
        // What follows may be below the window.
        this.querySelector(".view-why")?.scrollIntoView({ block: "nearest" });
      });
    });
    if (readStoredView(remembered(viewKey)).size > 0) this.#use((view) => view.show());
  }

  #use(work: (view: ClaimView) => void): void {
    this.#opened ??= import("./view/claim-view.ts").then(({ openClaimView }) => openClaimView(this));
    this.#opened.then(work, () => {
      this.#opened = null;
      this.querySelector(".view-why")?.replaceChildren(browser.view.failed);
    });
  }
}

customElements.define("your-view", YourView);
