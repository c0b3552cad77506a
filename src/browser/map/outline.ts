import { claimTree } from "../../map/layout/claim-tree.ts";
import type { AtlasDebate, MapQuestion } from "../../map/map-data.ts";
import * as browser from "../../words/browser.ts";
import { entryLine } from "../find/hit-list.ts";
import { makeElement } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import { remember, remembered } from "../page/storage.ts";
import type { Levels } from "./levels.ts";
import { questionOf } from "./place.ts";

/**
 * The outline beside the map: of a debate its questions and positions, of a question all its claims. Lines link to places on the map.
 * It is made when it opens. The browser remembers whether it was open.
 */
export class Outline {
  readonly #map: Levels;
  readonly #onOpen: () => void;
  readonly #button: HTMLElement | null;
  /** On a narrow screen the outline covers the map, so it doesn't open by itself. */
  readonly #isNarrow = matchMedia("(width < 48rem)");
  #isOpen = !this.#isNarrow.matches && remembered("map-outline") === "open";

  /** `onOpen` is called when the reader has opened it. */
  constructor(map: Levels, onOpen: () => void) {
    this.#map = map;
    this.#onOpen = onOpen;
    this.#button = map.page.page.querySelector<HTMLElement>("[data-action=outline]");
    this.#show();
  }

  toggle(): void {
    const { outline } = this.#map.page;
    if (outline.contains(document.activeElement)) this.#button?.focus();
    this.#isOpen = !this.#isOpen;
    remember("map-outline", this.#isOpen ? "open" : "closed");
    this.#show();
    if (!this.#isOpen) return;
    this.#onOpen();
    outline.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  }

  /** Shows the outline of the present place, if it is open. On a narrow screen it closes. */
  renew(): void {
    if (this.#isOpen && this.#isNarrow.matches) this.toggle();
    else if (this.#isOpen) this.#show();
  }

  #show(): void {
    const { page, outline } = this.#map.page;
    outline.hidden = !this.#isOpen;
    page.toggleAttribute("data-outline", this.#isOpen);
    this.#button?.setAttribute("aria-pressed", String(this.#isOpen));
    if (this.#isOpen) this.#fill();
  }

  #fill(): void {
    const { outline, store, base } = this.#map.page;
    const { place } = this.#map;
    const question = questionOf(place, store);
    const all = store.atlas.debates;
    const debates = place.level === 1 ? all.filter(({ id }) => id === place.debate) : all;
    const content = question
      ? [ofQuestion(question, base)]
      : debates.map((debate) => ofDebate(debate, base, debates.length > 1));
    outline.replaceChildren(makeElement("h2", { id: "Outline" }, browser.map.outline), ...content);
    const here = place.level === 3 ? outline.querySelector(`[data-claim="${place.claim}"] > .claim-line`) : null;
    here?.classList.add("on-map-now");
    here?.scrollIntoView({ block: "nearest" });
  }
}

function line(id: string, kind: string, text: string, unanswered: boolean, base: string): HTMLElement {
  const entry = { id, kind: entryKind(kind), text, ...(unanswered && { note: "unanswered" }) };
  return entryLine(entry, pageAddress(base, { kind, id }));
}

function entryKind(kind: string): "question" | "position" | "reason" | "objection" | "rebuttal" {
  return kind === "position" || kind === "reason" || kind === "objection" || kind === "rebuttal" ? kind : "question";
}

function ofDebate({ title, questions }: AtlasDebate, base: string, isNamed: boolean): HTMLElement {
  const sections = questions.map(({ id, sentence, positions }) =>
    makeElement(
      "section",
      { class: "outline-question", "data-claim": id },
      line(id, "question", sentence, false, base),
      makeElement(
        "ul",
        { class: "outline" },
        ...positions.map((position) =>
          makeElement(
            "li",
            { class: "position", "data-claim": position.id },
            line(position.id, "position", position.sentence, false, base),
          ),
        ),
      ),
    ),
  );
  return makeElement("div", {}, ...(isNamed ? [makeElement("h3", {}, title)] : []), ...sections);
}

function ofQuestion(question: MapQuestion, base: string): HTMLElement {
  const { claims, id, sentence } = question;
  const tree = claimTree(claims);
  const lists = new Map<number, HTMLElement>();
  const top = makeElement("ul", { class: "outline" });
  // In reading order a claim precedes its replies, so a loop is enough: recursion would be as deep as the deepest thread.
  claims.forEach(({ id: claim, role, sentence: text, unanswered, parent }, place) => {
    const item = makeElement("li", { class: role, "data-claim": claim }, line(claim, role, text, unanswered, base));
    if ((tree.children[place] ?? []).length > 0) {
      const list = makeElement("ul", { class: "outline" });
      lists.set(place, list);
      item.append(list);
    }
    (lists.get(parent) ?? top).append(item);
  });
  return makeElement(
    "section",
    { class: "outline-question", "data-claim": id },
    line(id, "question", sentence, false, base),
    top,
  );
}
