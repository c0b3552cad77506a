import type { Id } from "../claims/model/index.ts";
import {
  isGraph,
  labelInWords,
  nothingJudged,
  standing,
  tensionInWords,
  whyInWords,
  type Graph,
  type Judgement,
} from "../reasoning/index.ts";
import * as browser from "../words/browser.ts";

/**
 * `<standing-example>` lets the reader judge the claims of a small example and shows what follows. Without JavaScript the
 * example shows what stands while nobody judges.
 */
class StandingExample extends HTMLElement {
  readonly #judged = new Map<Id, Judgement>();

  connectedCallback(): void {
    if (this.dataset["live"] !== undefined) return;
    const graph: unknown = JSON.parse(this.dataset["graph"] ?? "null");
    if (!isGraph(graph)) return;
    this.dataset["live"] = "";
    for (const part of this.querySelectorAll<HTMLElement>(".toy-choices, .toy-foot")) part.hidden = false;
    this.addEventListener("click", ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const claim = target.closest<HTMLElement>("[data-claim]")?.dataset["claim"];
      if (claim === undefined) this.#judged.clear();
      else this.#judge(claim, target.dataset["action"] ?? "");
      this.#show(graph);
    });
    this.addEventListener("change", () => this.#show(graph));
    this.#show(graph);
  }

  #judge(claim: Id, judgement: string): void {
    if (judgement === "accept" || judgement === "reject") this.#judged.set(claim, judgement);
    else this.#judged.delete(claim);
  }

  #show(graph: Graph): void {
    const waits = this.querySelector<HTMLInputElement>("input[name=wait]")?.checked === true;
    const view = standing(graph, { ...nothingJudged, default: waits ? "unless-judged" : "unless-answered" });
    for (const [claim, judgement] of this.#judged) view.judge(claim, judgement);
    const cards = [...this.querySelectorAll<HTMLElement>("[data-claim]")];
    const sentences = new Map(cards.map(({ dataset }) => [dataset["claim"], dataset["sentence"]]));
    // Without the full stop, since it becomes part of another sentence.
    const name = (id: Id): string => browser.quoted((sentences.get(id) ?? id).replace(/\.$/, ""));
    const changes: string[] = [];
    for (const card of cards) {
      const id = card.dataset["claim"] ?? "";
      const why = view.why(id);
      const label = labelInWords(view.label(id));
      const former = card.dataset["label"];
      if (former !== undefined && former !== view.label(id)) changes.push(browser.example.changed(name(id), label));
      card.dataset["label"] = view.label(id);
      card.querySelector(".toy-label b")?.replaceChildren(label);
      card.querySelector(".toy-label span")?.replaceChildren(why ? whyInWords(why, name) : "");
      for (const button of card.querySelectorAll("button"))
        button.ariaPressed = String(button.dataset["action"] === (this.#judged.get(id) ?? "leave-open"));
    }
    const tensions = view.tensions().map((tension) => tensionInWords(tension, name));
    this.querySelector(".toy-said")?.replaceChildren([...changes, ...tensions].join(" "));
  }
}

customElements.define("standing-example", StandingExample);
