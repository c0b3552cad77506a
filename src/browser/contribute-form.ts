import { formContext, isKnownDebate, readRepository } from "../contribute/propose/index.ts";
import { contactLink } from "../text/contact-link.ts";
import * as browser from "../words/browser.ts";
import { ClaimForm } from "./form/claim-form.ts";
import { h } from "./page/elements.ts";
import { searchSource } from "./page/search-source.ts";

/** `<contribute-form>` loads the map and then shows its form. Without JavaScript the page lists other ways to contribute. */
class ContributeForm extends HTMLElement {
  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    const state = this.querySelector<HTMLElement>(".form-state");
    const form = this.querySelector<HTMLFormElement>("form");
    if (!state || !form) return;
    state.textContent = browser.form.loading;
    try {
      const response = await fetch(this.dataset["debate"] ?? "");
      const known: unknown = await response.json();
      if (!isKnownDebate(known)) throw new Error("The file is not the data of the form.");
      state.textContent = "";
      form.hidden = false;
      // The form lives on through its listeners.
      new ClaimForm(form, {
        map: formContext(known),
        source: searchSource(this.dataset["search"] ?? ""),
        base: this.dataset["base"] ?? "/",
        repository: readRepository(this.dataset["repository"]),
        contact: contactLink(this.dataset["contact"] ?? ""),
      });
    } catch {
      form.hidden = true;
      const again = h("button", { type: "button", onclick: () => void this.#start() }, browser.tryAgain);
      state.replaceChildren(browser.form.failed, " ", again);
    }
  }
}

customElements.define("contribute-form", ContributeForm);
