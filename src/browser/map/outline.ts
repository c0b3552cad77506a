import { claimTree } from "../../map/layout/claim-tree.ts";
import type { AtlasDebate, MapQuestion } from "../../map/map-data.ts";
import type { Entry } from "../../search/entry.ts";
import * as browser from "../../words/browser.ts";
import { entryLine } from "../find/hit-list.ts";
import { fill, h } from "../page/elements.ts";
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
      ? ofQuestion(question, base)
      : debates.map((debate) => ofDebate(debate, base, debates.length > 1));
    fill(outline, h("h2", { id: "Outline" }, browser.map.outline), content);
    const here = place.level === 3 ? outline.querySelector(`[data-claim="${place.claim}"] > .claim-line`) : null;
    here?.classList.add("on-map-now");
    here?.scrollIntoView({ block: "nearest" });
  }
}

const line = (entry: Entry, base: string): HTMLElement => entryLine(entry, pageAddress(base, entry));

function ofDebate({ title, questions }: AtlasDebate, base: string, isNamed: boolean): HTMLElement {
  const sections = questions.map(({ id, sentence, positions }) => {
    const items = positions.map(({ id: position, sentence: text, holders }) =>
      item({ id: position, kind: "position", text, holders }, base),
    );
    return section(id, sentence, base, h("ul.outline", items));
  });
  return h("div", isNamed && h("h3", title), sections);
}

function ofQuestion(question: MapQuestion, base: string): HTMLElement {
  const { claims, id, sentence } = question;
  const tree = claimTree(claims);
  const lists = new Map<number, HTMLElement>();
  const top = h("ul.outline");
  // In reading order a claim precedes its replies, so a loop is enough: recursion would be as deep as the deepest thread.
  claims.forEach(({ id: claim, role: kind, sentence: text, holders, unanswered, parent }, place) => {
    const shown = item({ id: claim, kind, text, holders, ...(unanswered && { note: "unanswered" }) }, base);
    if ((tree.children[place] ?? []).length > 0) {
      const list = h("ul.outline");
      lists.set(place, list);
      shown.append(list);
    }
    (lists.get(parent) ?? top).append(shown);
  });
  return section(id, sentence, base, top);
}

function section(id: string, sentence: string, base: string, list: HTMLElement): HTMLElement {
  return h(
    "section.outline-question",
    { "data-claim": id },
    line({ id, kind: "question", text: sentence }, base),
    list,
  );
}

const item = (entry: Entry, base: string): HTMLElement =>
  h(`li.${entry.kind}`, { "data-claim": entry.id }, line(entry, base));
