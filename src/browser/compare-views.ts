import type { Id } from "../claims/model/index.ts";
import { viewLinksIn, writeViewLink } from "../reasoning/index.ts";
import { isPlace, type Entry } from "../search/entry.ts";
import * as browser from "../words/browser.ts";
import { fill, h, roleLabel, type Content } from "./page/elements.ts";
import { searchSource } from "./page/search-source.ts";
import { pageAddress, viewAnchor } from "./page/site.ts";
import { claimLink, copyLink } from "./view/claim-links.ts";
import { judgeList, listenToJudgeButtons, refill } from "./view/first-steps.ts";
import { openReaderView, type LinkedView, type ReaderView } from "./view/reader-view.ts";
import { sidesOf, twoViews, type Sides } from "./view/two-views.ts";

/**
 * `<compare-views>` puts the view of a link beside the reader's own, or two of one link beside each other. They are in the
 * fragment, as in `#a=1.…&b=1.…`, which browsers send to no server. Nothing of them is stored.
 */
class CompareViews extends HTMLElement {
  readonly #base = this.dataset["base"] ?? "/";
  readonly #source = searchSource(this.dataset["search"] ?? "");
  #view: ReaderView | null = null;
  /** The fragment whose views are shown. */
  #fragment = "";
  #entryOf: (id: Id) => Entry | undefined = () => undefined;
  /** The claims of the friend's view that the reader had not judged when the page opened: the list stays while they judge. */
  #open: readonly Id[] = [];

  connectedCallback(): void {
    const form = this.querySelector("form");
    const box = this.querySelector("input");
    form?.removeAttribute("hidden");
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      const links = viewLinksIn(box?.value ?? "");
      const address = `#${addressOf(links)}`;
      if (links.length === 0) this.#say(browser.together.noLink);
      else if (location.hash === address) this.#show(true);
      else location.hash = address;
    });
    listenToJudgeButtons(this, (id, judgement) => this.#view?.judge(id, judgement));
    this.addEventListener("click", ({ target }) => {
      const address = target instanceof Element && target.closest<HTMLElement>("[data-command=copy]")?.dataset["link"];
      const status = this.querySelector<HTMLElement>(".compare-state");
      if (typeof address === "string" && status) void copyLink(address, status);
    });
    addEventListener("hashchange", () => this.#show(location.hash.includes("=")));
    void this.#load();
  }

  async #load(): Promise<void> {
    // Without the index, claims are shown by their ids.
    const loading = this.#source.index().catch(() => null);
    try {
      this.#view = await openReaderView(this.#base, () => this.#fill());
    } catch {
      this.#say(browser.together.failed);
      return;
    }
    const index = await loading;
    this.#entryOf = (id) => index?.entries[index.numberOf(id) ?? -1];
    this.#show(false);
  }

  #say(...words: readonly Content[]): void {
    fill(this.querySelector(".compare-state"), ...words);
  }

  /** The views of the address; null if one can't be read. */
  #linked(view: ReaderView): readonly LinkedView[] | null {
    const links = viewLinksIn(this.#fragment);
    const read = links.flatMap((link) => view.readLink(link) ?? []);
    return read.length < links.length || (links.length === 0 && this.#fragment !== "") ? null : read;
  }

  /** Shows the views of a new address. */
  #show(withFocus: boolean): void {
    const view = this.#view;
    if (view === null) return;
    // A link within the page, such as the one that skips its head, leaves what is shown.
    if (location.hash === "" || location.hash.includes("=")) this.#fragment = location.hash;
    const linked = this.#linked(view);
    this.#say(linked === null && browser.judged.unreadable);
    const [one, other] = sidesOf(view, linked ?? []) ?? [];
    const isOpen = (id: Id): boolean => !view.judged.has(id) && !view.isGone(id);
    this.#open = one?.who === "you" ? [...(other?.judged.keys() ?? [])].filter(isOpen) : [];
    this.#fill();
    if (withFocus) this.querySelector<HTMLElement>(".parted-headline")?.focus();
  }

  #fill(): void {
    const view = this.#view;
    if (view === null) return;
    const sides = sidesOf(view, this.#linked(view) ?? []);
    refill(this.querySelector(".compare-result"), sides ? this.#compared(view, sides) : this.#alone(view));
    this.classList.toggle("compares", sides !== null);
  }

  #compared(view: ReaderView, sides: Sides): Content {
    const isYours = sides[0].who === "you";
    const map = (view: string): string => `${this.#base}map/#?view=${view}`;
    const linkOf = (side: Sides[number]): string => writeViewLink(side.judged);
    const toMap = (side: Sides[number]): Content =>
      h("a.on-screen", { href: map(linkOf(side)) }, browser.together.onMap(isYours ? "yes" : "no"));
    const open = judgeList(
      view,
      this.#open.map((id) => [id, this.#sentence(id)] as const),
      this.#link,
    );
    const heads = sides.map((side) => {
      const all = side.judged.size + side.gone;
      return h(
        "div.parted-name.in-line.level",
        h("b", browser.together.who[side.who]),
        h("span.aside-note", browser.together.judged(all)),
        side.gone > 0 && h("span.aside-note", browser.dialog.sharedGone(side.gone, all)),
        side.who !== "you" && toMap(side),
        !isYours && h("a.on-screen", { href: `#${addressOf([linkOf(side)])}` }, browser.together.withMine),
      );
    });
    const names = h("div.parted-names", heads);
    return [
      isYours && !view.takesPart
        ? [names, h("p.lead", browser.together.noOwn("yes"), " ", this.#toMyView())]
        : twoViews(sides, view, { names, link: this.#link, quote: this.#quote, roleOf: this.#role }),
      this.#open.length > 0 && h("section.parted-list", h("h2", browser.together.open), open),
      (!isYours || view.takesPart) && this.#send(browser.together.send, sides.map(linkOf)),
    ];
  }

  #alone(view: ReaderView): Content {
    if (!view.takesPart) return h("p", browser.together.noOwn("no"), " ", this.#toMyView());
    return this.#send(browser.together.sendOwn, [view.link()]);
  }

  #send(words: string, links: readonly string[]): Content {
    const address = new URL(`#${addressOf(links)}`, location.href).href;
    const button = h(
      "button.main",
      { type: "button", "data-command": "copy", "data-link": address },
      browser.dialog.copyLink,
    );
    return h("p.compare-send.in-line.on-screen", h("span", words), " ", button);
  }

  #toMyView(): HTMLElement {
    return h("a", { href: `${this.#base}map/#${viewAnchor}` }, browser.dialog.title);
  }

  #sentence(id: Id): string {
    return this.#entryOf(id)?.text ?? (this.#view?.retired(id).sentence || id);
  }

  readonly #link = (id: Id): HTMLElement =>
    h(`a.claim-link.${this.#entryOf(id)?.kind ?? "claim"}`, { href: this.#addressOf(id) }, this.#sentence(id));

  readonly #quote = (id: Id): HTMLElement => claimLink(id, this.#sentence(id), this.#addressOf(id), false);

  #addressOf(id: Id): string {
    return pageAddress(this.#base, { kind: "claim", id });
  }

  readonly #role = (id: Id): Content => {
    const kind = this.#entryOf(id)?.kind;
    return kind !== undefined && isPlace(kind) && roleLabel(kind, browser.role[kind]);
  };
}

/** The fragment of an address with one view, or two. */
function addressOf([a = "", b]: readonly string[]): string {
  return b === undefined ? `a=${a}` : `a=${a}&b=${b}`;
}

customElements.define("compare-views", CompareViews);
