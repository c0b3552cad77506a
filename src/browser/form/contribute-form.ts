import { formContext, isKnownDebate } from "../../edit/propose/index.ts";
import { makeElement } from "../make-element.ts";
import { openSearch } from "../search/index.ts";
import { readRepository } from "./repository.ts";
import { startForm } from "./start-form.ts";

/** `<contribute-form>` unhides its form once it knows the map. Without JavaScript the page tells other ways. */
class ContributeForm extends HTMLElement {
  connectedCallback(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    const state = this.querySelector<HTMLElement>(".form-state");
    const form = this.querySelector<HTMLFormElement>("form");
    if (!state || !form) return;
    state.textContent = "Loading the map …";
    try {
      const response = await fetch(this.dataset["debate"] ?? "");
      const known: unknown = await response.json();
      if (!isKnownDebate(known)) throw new Error("This is not what the form knows the map by.");
      state.textContent = "";
      form.hidden = false;
      startForm(form, {
        ground: formContext(known),
        search: openSearch(this.dataset["search"] ?? ""),
        base: this.dataset["base"] ?? "/",
        repository: readRepository(this.dataset["repository"]),
      });
    } catch {
      form.hidden = true;
      const again = makeElement("button", { type: "button" }, "Try again");
      again.addEventListener("click", () => void this.#start());
      state.replaceChildren("The form could not be loaded. ", again);
    }
  }
}

customElements.define("contribute-form", ContributeForm);
