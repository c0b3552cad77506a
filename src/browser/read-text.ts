import { claimsInLines, longestList, type PastedClaim } from "../contribute/propose/pasted-claims.ts";
import { mostCharacters, type PlainText } from "../search/plain-text.ts";
import * as browser from "../words/browser.ts";
import { copyToClipboard, fill, h, type Content } from "./page/elements.ts";
import { handToForm, takeTextToRead } from "./page/handed-text.ts";
import { searchSource } from "./page/search-source.ts";
import { fetchJson } from "./page/site.ts";
import { loadFile, readPasted } from "./read/load-text.ts";
import type { ReadMap } from "./read/note.ts";
import type { Reading } from "./read/reading.ts";

/** What reads a text and what shows its notes is loaded with the map, once there is a text. */
const reader = () => import("./read/reading.ts");
const notes = () => import("./read/note.ts");

/** `<read-text>` reads a text that is pasted, or a file, with the map. Nothing of it is sent anywhere. */
class ReadText extends HTMLElement {
  readonly #source = searchSource(this.dataset["search"] ?? "");
  /** The text that is shown; null for none. */
  #reading: Reading | null = null;
  #title = "";
  /** The number of the underlined sentence that has the focus, or had it last; 0 for none. */
  #at = 0;
  /** Counts the texts, so that a new one puts an end to the reading of the one before. */
  #run = 0;

  connectedCallback(): void {
    this.#find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#readTyped();
    });
    this.addEventListener("focusin", () => this.#source.prepare(), { once: true });
    this.addEventListener("click", (event) => this.#press(event));
    this.addEventListener("keydown", (event) => this.#pressKey(event));
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "file") void this.#open(target.files?.[0]);
    });
    this.addEventListener("dragover", (event) => {
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    });
    this.addEventListener("drop", (event) => {
      const file = event.dataTransfer?.files[0];
      if (file) event.preventDefault();
      void this.#open(file);
    });
    this.#find(".read-article").addEventListener("focusin", () => this.#showPlace());
    const handed = takeTextToRead();
    if (handed !== "") void this.#take({ text: handed, title: "", url: "" });
    else if (document.activeElement === document.body && location.hash === "") this.#boxes[0].focus();
    addEventListener("hashchange", () => void this.#showShared());
    void this.#showShared();
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The page has no ${selector}.`);
    return found;
  }

  /** The boxes for a text and its address. */
  get #boxes(): readonly [HTMLTextAreaElement, HTMLInputElement] {
    const [text, url] = [this.querySelector("textarea"), this.querySelector<HTMLInputElement>("[name=url]")];
    if (text === null || url === null) throw new Error("The page has no boxes.");
    return [text, url];
  }

  get #typed(): { readonly text: string; readonly url: string } {
    const [{ value }, { value: url }] = this.#boxes;
    return { text: value, url: url.trim() };
  }

  /** Says what happens below the box. */
  #say(...words: readonly Content[]): void {
    fill(this.#find(".read-state"), ...words);
  }

  // ── The text ───────────────────────────────────────────────────────────────────────────────────
  async #open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const read = await loadFile(file);
    if (typeof read === "string") this.#say(browser.reading.refused[read]);
    else void this.#take(read);
  }

  #readTyped(): void {
    const { text, url } = this.#typed;
    if (text.trim() === "") this.#say(browser.reading.refused.empty);
    else if (text.length > mostCharacters) this.#say(browser.reading.refused.large);
    else void this.#take({ ...readPasted(text), ...(url !== "" && { url }) });
  }

  async #take({ text, title, url }: PlainText): Promise<void> {
    const run = ++this.#run;
    const [box, address] = this.#boxes;
    box.value = text;
    address.value = url;
    this.#title = title;
    this.#say(browser.reading.reading);
    const map = await this.#map();
    if (map === null) return;
    const { Reading } = await reader();
    if (run !== this.#run) return;
    this.#say();
    this.#find("form").hidden = true;
    this.#find(".read-result").hidden = false;
    const head = this.#find("#Tally");
    fill(head, browser.reading.reading);
    head.focus();
    this.#at = 0;
    const bar = this.querySelector("progress");
    const reading = new Reading(this.#find(".read-article"), map, () => this.#showTally(reading));
    this.#reading = reading;
    const isRead = await reading.read(text, document.documentElement.lang, (share) => {
      if (bar) [bar.hidden, bar.value] = [false, share];
      return run === this.#run;
    });
    if (!isRead) return;
    // Where nothing is near, the first of what may be is open, so that the page is not bare.
    const [first] = reading.tally.near === 0 ? this.querySelectorAll(".read-article [aria-expanded]") : [];
    if (first) reading.press(first);
    // Of a long text somebody may be reading the beginning.
    if (bar?.hidden === true) head.scrollIntoView();
    else if (bar) bar.hidden = true;
  }

  /** The claims of the map with the replies to them; null if they can't be loaded. */
  async #map(): Promise<ReadMap | null> {
    try {
      const [index, { isReplies }] = await Promise.all([this.#source.index(), notes(), reader()]);
      const replies = await fetchJson(this.dataset["search"] ?? "", `${index.passages}/replies.json`);
      if (!isReplies(replies)) throw new Error("The file is no list of replies.");
      return { index, replies, base: this.dataset["base"] ?? "/" };
    } catch {
      this.#say(browser.reading.failed);
      return null;
    }
  }

  // ── What it comes to ───────────────────────────────────────────────────────────────────────────
  #showTally(reading: Reading): void {
    const { sentences, near, unmet, perhaps } = reading.tally;
    const chosen = reading.chosen.length;
    fill(this.#find("#Tally"), browser.reading.found(sentences, near, unmet, perhaps));
    const dotted = this.querySelectorAll(".read-article [aria-expanded]").length;
    const hint = near === 0 ? browser.reading.nothing : browser.reading.byWords;
    fill(this.#find(".read-hint"), dotted > 0 && `${browser.reading.dotted(dotted)} `, hint);
    for (const part of this.querySelectorAll<HTMLElement>("[data-action=copy], .read-steps > :not(.main)"))
      part.hidden = near === 0;
    const send = this.#find("[data-action=send]");
    send.hidden = chosen === 0;
    this.#find(".read-steps").hidden = near + chosen === 0;
    fill(send, browser.reading.send(chosen));
    this.#showPlace();
  }

  /** Says which of the underlined sentences has the focus, or had it last. */
  #showPlace(): void {
    const all = [...this.querySelectorAll(".near")];
    const here = document.activeElement?.closest(".read-sentence")?.querySelector(".near");
    if (here) this.#at = all.indexOf(here) + 1;
    fill(this.#find(".read-place"), browser.reading.at(Math.min(this.#at, all.length), all.length));
  }

  /** Goes to the next underlined sentence, or by -1 to the one before. */
  #step(by: 1 | -1): void {
    const all = [...this.querySelectorAll<HTMLElement>(".near")];
    const next = all[(this.#at + (by === 1 ? 0 : -2) + all.length) % all.length];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "center" });
  }

  // ── What the reader does ───────────────────────────────────────────────────────────────────────
  #press(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const action = event.target.closest<HTMLElement>("[data-action]")?.dataset["action"] ?? "";
    if (this.#reading?.press(event.target) === true) event.preventDefault();
    else this.#actions[action]?.();
  }

  #pressKey(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!(target instanceof HTMLElement)) return;
    const isPlain = !ctrlKey && !metaKey && !altKey && target.closest(".read-result") !== null;
    if (key === "Enter" && (ctrlKey || metaKey) && target.matches("textarea")) this.#readTyped();
    else if (isPlain && key === "n") this.#step(1);
    else if (isPlain && (key === "N" || key === "p")) this.#step(-1);
    else if (isPlain && (key === "Enter" || key === " ") && target.matches("span[role=button]")) target.click();
    else return;
    event.preventDefault();
  }

  readonly #actions: Readonly<Record<string, () => void>> = {
    previous: () => this.#step(-1),
    next: () => this.#step(1),
    copy: () => void this.#copyLink(),
    propose: () => this.#propose(),
    send: () => this.#hand(this.#reading?.chosen ?? []),
    claims: () => this.#handList(),
    another: () => {
      this.#run += 1;
      this.#title = "";
      this.#find(".read-result").hidden = true;
      this.#find("form").hidden = false;
      this.#boxes[0].select();
    },
  };

  /** A link with the claims that the text comes near, without the text. */
  async #copyLink(): Promise<void> {
    const { href } = new URL(`${location.pathname}#claims=${this.#reading?.claims.join(",") ?? ""}`, location.href);
    const isCopied = await copyToClipboard(href);
    fill(this.#find(".read-said"), isCopied ? browser.dialog.linkCopied : h("a", { href }, browser.copy.link));
  }

  #propose(): void {
    const button = this.#find("[data-action=propose]");
    const isProposing = button.ariaPressed !== "true";
    button.ariaPressed = String(isProposing);
    this.#reading?.propose(isProposing);
    fill(this.#find(".read-said"), isProposing && browser.reading.propose);
  }

  /** Takes each line of what was typed to the form, as a claim. */
  #handList(): void {
    const { text } = this.#typed;
    const claims = claimsInLines(text, browser.reading.labels);
    if (text.length > longestList) this.#say(browser.reading.refused.list(longestList));
    else if (claims.length === 0) this.#say(browser.reading.refused.empty);
    else this.#hand(claims);
    // Where the box is not beside the button, what is said is out of sight.
    this.#find(".read-state").scrollIntoView({ block: "nearest" });
  }

  /** Takes claims to the form, which replies to what the address says. */
  #hand(claims: readonly PastedClaim[]): void {
    if (handToForm({ claims, title: this.#title, url: this.#typed.url }))
      location.assign((this.dataset["form"] ?? "") + location.search);
    else for (const place of this.querySelectorAll(".read-state, .read-said")) fill(place, browser.reading.notKept);
  }

  // ── A link with claims ─────────────────────────────────────────────────────────────────────────
  async #showShared(): Promise<void> {
    const ids = new URLSearchParams(location.hash.slice(1)).get("claims")?.split(",") ?? [];
    const map = ids.length === 0 ? null : await this.#map();
    if (map === null) return;
    const { sharedContent } = await notes();
    fill(this.#find(".read-shared"), sharedContent(map, ids));
  }
}

customElements.define("read-text", ReadText);
