import {
  askedChange,
  draftFor,
  draftOfValues,
  emptyDraft,
  formContext,
  isKnownDebate,
  readRepository,
  relationValues,
  valuesOfData,
  type Draft,
  type FormContext,
} from "../contribute/propose/index.ts";
import { contactLink } from "../text/contact-link.ts";
import * as browser from "../words/browser.ts";
import { ClaimForm } from "./form/claim-form.ts";
import { h } from "./page/elements.ts";
import { searchSource } from "./page/search-source.ts";
import { fetchJson, hasKeys, pageAddress } from "./page/site.ts";

/** `<contribute-form>` loads the map, and what is to be changed, and then shows its form. Without JavaScript the page lists other ways to contribute. */
class ContributeForm extends HTMLElement {
  connectedCallback(): void {
    void this.#start();
  }

  /** The draft to begin with, by the address of the page; null if that names nothing of the map that could be changed. */
  async #opening(map: FormContext): Promise<Draft | null> {
    if (this.dataset["makes"] === "claim") return draftFor(location.search, map);
    if (this.dataset["makes"] === "question") return { ...emptyDraft, debate: map.known.debates[0] ?? "" };
    const asked = askedChange(location.search);
    if (asked === null || !map.isTaken(asked.kind === "question" ? "claim" : asked.kind, asked.id)) return null;
    const address = pageAddress(this.dataset["base"] ?? "/", asked).replace(/\/$/, ".json");
    const file = await fetchJson(address, "");
    const values = valuesOfData(asked.kind, file);
    if (!hasKeys<{ readonly id: string }>(file, "id") || "retired" in file || Object.keys(values).length === 0)
      return null;
    // Under a former id there is the file of the present record.
    const { id } = file;
    const relations = asked.kind === "claim" ? (map.claim.get(id)?.[4] ?? []) : [];
    return draftOfValues(asked.kind, id, { ...values, ...relationValues(relations) });
  }

  async #start(): Promise<void> {
    const state = this.querySelector<HTMLElement>(".form-state");
    const form = this.querySelector<HTMLFormElement>("form");
    if (!state || !form) return;
    state.textContent = browser.form.loading;
    try {
      const known = await fetchJson(this.dataset["debate"] ?? "", "");
      if (!isKnownDebate(known)) throw new Error("The file is not the data of the form.");
      const map = formContext(known);
      const opening = await this.#opening(map);
      state.textContent = opening === null ? browser.form.noRecord : "";
      if (opening === null) return;
      form.hidden = false;
      // The form lives on through its listeners.
      new ClaimForm(form, {
        map,
        opening,
        source: searchSource(this.dataset["search"] ?? ""),
        base: this.dataset["base"] ?? "/",
        mapData: this.dataset["map"] ?? "",
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
