import type { PastedClaim } from "../../contribute/propose/pasted-claims.ts";
import { claimsIn, readText, tally, type ReadBlock, type ReadSentence, type Tally } from "../../search/read-text.ts";
import * as browser from "../../words/browser.ts";
import { fill, h } from "../page/elements.ts";
import { noteContent, perhapsContent, type Noted, type ReadMap } from "./note.ts";

/** After so long the page has a turn, so that a long text doesn't freeze it; ms. */
const slice = 30;

/** A sentence of the text on the page. */
interface Shown extends ReadSentence {
  readonly text: string;
  readonly element: HTMLElement;
  /** Whether the reader removed its note. */
  isDismissed: boolean;
  isChosen: boolean;
}

/** A text with its notes. `changed` is called when the reader has changed what it comes to. */
export class Reading {
  readonly #place: HTMLElement;
  readonly #map: ReadMap;
  readonly #changed: () => void;
  readonly #sentences = new Map<Element, Shown>();
  #isProposing = false;

  constructor(place: HTMLElement, map: ReadMap, changed: () => void) {
    this.#place = place;
    this.#map = map;
    this.#changed = changed;
    fill(place);
  }

  /** Shows the text and then its notes, a part at a time. False if `goesOn` has put an end to it. */
  async read(text: string, language: string, goesOn: (share: number) => boolean): Promise<boolean> {
    let until = performance.now() + slice;
    const hasTurn = async (share: number): Promise<boolean> => {
      if (performance.now() < until) return true;
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + slice;
      return goesOn(share);
    };
    for (const block of readText(this.#map.index, this.#map.replies, text, language)) {
      this.#append(text, block);
      if (!(await hasTurn(block.to / text.length))) return false;
    }
    for (const show of this.#toShow()) {
      show();
      if (!(await hasTurn(1))) return false;
    }
    this.#changed();
    return true;
  }

  #append(text: string, { kind, from, to, sentences }: ReadBlock): void {
    const block = h(`div.read-block.${kind}`);
    let at = from;
    for (const sentence of sentences) {
      const words = text.slice(sentence.from, sentence.to);
      const element = h("span.read-sentence");
      const shown = { ...sentence, text: words, element, isDismissed: false, isChosen: false };
      this.#sentences.set(element, shown);
      this.#showPlain(shown);
      block.append(text.slice(at, sentence.from), element);
      at = sentence.to;
    }
    block.append(text.slice(at, to));
    this.#place.append(block);
  }

  /** The sentences, those whose note was removed near nothing. */
  get #read() {
    return [...this.#sentences.values()].map((shown) => ({
      ...shown,
      shown,
      near: shown.isDismissed ? [] : shown.near,
    }));
  }

  get tally(): Tally {
    return tally(this.#read, this.#map.replies);
  }

  /** The ids of the claims that have a note, each once. */
  get claims(): readonly string[] {
    return [...claimsIn(this.#read)].flatMap((number) => this.#map.index.entries[number]?.id ?? []);
  }

  /** The sentences that the reader has chosen, whose claims are still to be written. */
  get chosen(): readonly PastedClaim[] {
    const all = [...this.#sentences.values()].filter(({ isChosen }) => isChosen);
    return all.map(({ text }) => ({ claim: "", original: text, below: -1, relation: "" }));
  }

  /** Makes the sentences without a note buttons that choose them, or no longer. */
  propose(isProposing: boolean): void {
    this.#isProposing = isProposing;
    for (const shown of this.#sentences.values()) {
      shown.isChosen = false;
      if (shown.near.length === 0) this.#showPlain(shown);
    }
    this.#show();
  }

  /** What was pressed in the text: a sentence, or a button of a note. False if it was nothing of these. */
  press(target: Element): boolean {
    const shown = this.#sentences.get(target.closest(".read-sentence") ?? target);
    if (shown === undefined) return false;
    if (target.closest(".near")) shown.element.querySelector<HTMLElement>(".read-note")?.focus();
    else if (target.closest(".note-number")) shown.element.querySelector<HTMLElement>(".near")?.focus();
    else if (target.closest("[data-action=dismiss], [data-action=undo]")) this.#dismiss(shown, !shown.isDismissed);
    else if (target.closest("[aria-pressed]")) {
      shown.isChosen = !shown.isChosen;
      target.setAttribute("aria-pressed", String(shown.isChosen));
      this.#changed();
    } else if (target.ariaExpanded === "true") {
      target.ariaExpanded = "false";
      target.nextElementSibling?.remove();
    } else if (target.ariaExpanded === "false") {
      target.ariaExpanded = "true";
      target.after(h("div.read-note.perhaps", { role: "note" }, perhapsContent(this.#map, shown)));
    } else return false;
    return true;
  }

  #dismiss(shown: Shown, isDismissed: boolean): void {
    shown.isDismissed = isDismissed;
    this.#show();
    shown.element.querySelector<HTMLElement>("[data-action]")?.focus();
  }

  #show(): void {
    for (const show of this.#toShow()) show();
    this.#changed();
  }

  /** What writes the notes, one after the other: what one says depends on what the others have found. */
  #toShow(): readonly (() => void)[] {
    const notes = new Map<number, number>();
    let number = 0;
    return this.#read.flatMap(({ shown, near }) => {
      if (shown.near.length === 0) return [];
      if (near.length === 0) return () => this.#showPlain(shown);
      const noted = { ...shown, number: ++number, notes };
      for (const claim of near) if (!notes.has(claim)) notes.set(claim, number);
      return () => this.#showNote(shown, noted);
    });
  }

  #showNote({ element, text }: Shown, noted: Noted): void {
    const name = `Note-${noted.number}`;
    const dismiss = h("button.note-dismiss", { type: "button", "data-action": "dismiss" }, browser.reading.dismiss);
    const label = browser.reading.note(noted.number);
    fill(
      element,
      h("a.near", { href: `#${name}`, id: `Sentence-${noted.number}` }, text, h("sup", String(noted.number))),
      h(
        "div.read-note",
        { id: name, role: "note", tabindex: "-1", "aria-label": label },
        noteContent(this.#map, noted, dismiss),
      ),
    );
  }

  #showPlain({ element, text, near, perhaps, terms, isDismissed, isChosen }: Shown): void {
    const isOffered = near.length === 0 && perhaps.length + terms.length > 0;
    const state = this.#isProposing ? { "aria-pressed": String(isChosen) } : { "aria-expanded": "false" };
    const undo = h("button", { type: "button", "data-action": "undo" }, browser.reading.undo);
    fill(
      element,
      isOffered || this.#isProposing ? h("span", { role: "button", tabindex: "0", ...state }, text) : text,
      isDismissed && h("div.read-note.gone", { role: "note" }, browser.reading.dismissed, " ", undo),
    );
  }
}
