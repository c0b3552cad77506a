import { claimTree } from "../../map/layout/claim-tree.ts";
import type { AtlasDebate, MapQuestion } from "../../map/map-data.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import { entryLine } from "../find/entry-line.ts";
import type { MapStore } from "./map-store.ts";
import type { Place } from "./place.ts";
import { remember, remembered } from "../page/storage.ts";

/** Shows the outline beside the map: of a debate its questions and positions, of a question all its claims. Lines link to places on the map. */
function showOutline(outline: HTMLElement, place: Place, store: MapStore, base: string): void {
  const question = "question" in place ? store.loaded(place.question) : undefined;
  const debates = place.level === 1 ? store.atlas.debates.filter(({ id }) => id === place.debate) : store.atlas.debates;
  const content = question
    ? [ofQuestion(question, base)]
    : debates.map((debate) => ofDebate(debate, base, debates.length > 1));
  outline.replaceChildren(makeElement("h2", { id: "Outline" }, browser.map.outline), ...content);
  const here = place.level === 3 ? outline.querySelector(`[data-claim="${place.claim}"] > .claim-line`) : null;
  here?.classList.add("on-map-now");
  here?.scrollIntoView({ block: "nearest" });
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

/** Opens and closes the outline, which is made when it opens. The browser remembers whether it was open. */
interface OutlineSwitch {
  readonly toggle: () => void;
  /** Shows the outline of the present place, if it is open. On a narrow screen it closes. */
  readonly renew: () => void;
}

interface Shown {
  readonly place: () => Place;
  readonly store: MapStore;
  readonly base: string;
  /** Called when the reader has opened it. */
  readonly onOpen: () => void;
}

export function outlineSwitch(
  page: HTMLElement,
  outline: HTMLElement,
  { place, store, base, onOpen }: Shown,
): OutlineSwitch {
  const button = page.querySelector<HTMLElement>("[data-action=outline]");
  // On a narrow screen the outline covers the map, so it doesn't open by itself.
  const isNarrow = matchMedia("(width < 48rem)");
  let isOpen = !isNarrow.matches && remembered("map-outline") === "open";
  const show = (): void => {
    outline.hidden = !isOpen;
    page.toggleAttribute("data-outline", isOpen);
    button?.setAttribute("aria-pressed", String(isOpen));
    if (isOpen) showOutline(outline, place(), store, base);
  };
  const toggle = (): void => {
    if (outline.contains(document.activeElement)) button?.focus();
    isOpen = !isOpen;
    remember("map-outline", isOpen ? "open" : "closed");
    show();
    if (!isOpen) return;
    onOpen();
    outline.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  };
  show();
  return {
    toggle,
    renew: () => {
      if (isOpen && isNarrow.matches) toggle();
      else if (isOpen) show();
    },
  };
}
