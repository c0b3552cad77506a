import type { Judgement } from "../../reasoning/index.ts";
import { addressWith, type AddressBar } from "./address.ts";
import * as browser from "../../words/browser.ts";
import { pageAddress } from "../page/site.ts";
import { sentenceIn } from "../../search/search.ts";
import type { SearchSource } from "../page/search-source.ts";
import { claimLink, sentenceBook, type SentenceBook } from "../view/claim-links.ts";
import { type CardStanding, standingInWords } from "./highlights.ts";
import { openReaderView, type Changes, type ReaderView } from "../view/reader-view.ts";
import { tensionsOnce, claimsInBlock, showInBlock } from "../view/claim-view.ts";
import { ViewDialog } from "../view/view-dialog.ts";
import type { Id } from "../../claims/model/index.ts";
import { makeElement } from "../page/elements.ts";

export interface MapViewOptions {
  readonly page: HTMLElement;
  readonly address: AddressBar;
  /** The block of the claim in focus; null for none. */
  readonly block: () => Element | null;
  /** The claim in focus; "" for none. */
  readonly claimInFocus: () => string;
  /** The ids of a claim, its parent, and so on up to its question. */
  readonly pathOf: (id: string) => readonly string[];
  /** The sentence of a claim; "" if the page doesn't have it. */
  readonly sentenceOf: (id: string) => string;
  /** Marks what follows for each claim, by its number; null while nothing is judged. */
  readonly markStanding: (standing: ((number: number) => CardStanding | null) | null) => void;
  readonly source: SearchSource;
  /** Where the site begins. */
  readonly base: string;
}

/** How long the status line stays; ms. */
const readingTime = 8000;

/** Opens the reader's view and shows what follows, now and after each change. Rejects if the view can't be loaded. */
export async function openMapView(options: MapViewOptions): Promise<MapView> {
  const view = await openReaderView(options.base, (changes) => mapView.update(changes));
  const mapView = new MapView(options, view);
  mapView.start();
  return mapView;
}

/** The reader's view on the map. */
export class MapView {
  readonly #options: MapViewOptions;
  readonly #view: ReaderView;
  readonly #book: SentenceBook;
  readonly #dialog: ViewDialog;
  /** The place in the graph of each claim, by its number on the map. */
  readonly #places: ReadonlyMap<number, number>;
  /** What the reader did last, in words, until it is announced. */
  #done = "";
  #lastJudged: string | null = null;
  /** The number of tensions, as of the last change. */
  #tensions: number;
  /** What was announced last, where, and the claim in focus then. */
  #announced: { readonly words: string; readonly status: Element | null; readonly claim: string };
  #fading: ReturnType<typeof setTimeout> | undefined;

  constructor(options: MapViewOptions, view: ReaderView) {
    const { page, claimInFocus, pathOf, sentenceOf, source, address, base } = options;
    this.#options = options;
    this.#view = view;
    this.#book = sentenceBook(sentenceOf, async (id) => sentenceIn(await source.index(), id));
    this.#places = new Map(view.graph.numbers.map((number, place) => [number, place]));
    this.#tensions = this.#countTensions();
    this.#announced = { words: "", status: null, claim: "" };
    this.#dialog = new ViewDialog({
      page,
      view,
      book: this.#book,
      link: (id) => this.#link(id),
      source,
      base,
      path: () => pathOf(claimInFocus()),
      leaveOpen: (id) => this.judge(id, null),
      undo: () => this.undo(),
      addressWith,
      onLinkedLeft: () => address.removeSharedView(),
    });
  }

  /** Shows the view of the address, if it has one, or else the reader's own. */
  start(): void {
    const { address } = this.#options;
    const shared = address.sharedView;
    const isRead = shared === "" || this.#view.showLinked(shared);
    if (this.#view.linked) this.#dialog.show();
    else if (shared !== "") address.removeSharedView();
    this.#show();
    if (!isRead) this.#announce(browser.judged.unreadable);
  }

  judge(id: string, judgement: Judgement | null): void {
    const view = this.#view;
    if (view.linked) {
      this.#announce(browser.judged.cannotJudge);
      return;
    }
    const now = view.judged.get(id)?.judgement ?? null;
    if (view.isGone(id) && now === null) return;
    if (now === judgement && view.isAsJudged(id)) {
      this.#announce(browser.judged.already[judgement ?? "open"]);
      return;
    }
    this.#done = browser.judged.done[judgement ?? "open"];
    this.#lastJudged = id;
    view.judge(id, judgement);
  }

  undo(): void {
    if (!this.#view.canUndo) {
      this.#announce(browser.judged.nothingToUndo);
      return;
    }
    this.#done = browser.judged.undone;
    this.#view.undo();
  }

  showDialog(): void {
    this.#dialog.show();
  }

  /** Fills the block for the claim in focus. */
  fillBlock(): void {
    const { block, claimInFocus } = this.#options;
    const [place, id] = [block(), claimInFocus()];
    // A status about one claim must not seem to be about the next.
    if (id !== this.#announced.claim) this.#silence();
    if (!place) return;
    const show = (): void => showInBlock(place, this.#view, id, (other) => this.#link(other));
    show();
    void this.#book.load(claimsInBlock(this.#view, id)).then(() => {
      if (id === claimInFocus()) show();
    });
  }

  /** Marks the lines of the outline. */
  markOutline(): void {
    for (const line of this.#options.page.querySelectorAll<HTMLElement>(".map-outline [data-claim] > .claim-line"))
      markLine(line, this.#standingOf(line.parentElement?.dataset["claim"] ?? ""));
  }

  /** Shows and announces what has changed. */
  update(changes: Changes): void {
    this.#show();
    const before = this.#tensions;
    this.#tensions = this.#countTensions();
    const conflict = this.#lastJudged !== null && this.#tensions > before ? browser.judged.conflict : "";
    const notKept = this.#view.isKept ? "" : browser.view.notKept;
    const changed = changeWords(changes, this.#lastJudged, this.#book.of);
    this.#announce([this.#done, changed, conflict, notKept].filter(Boolean).join(" "));
    this.#done = "";
    this.#lastJudged = null;
  }

  #show(): void {
    const { page, markStanding } = this.#options;
    const { takesPart, linked, judged } = this.#view;
    markStanding(takesPart ? (number) => this.#standingAt(number) : null);
    page.toggleAttribute("data-judged", takesPart);
    this.markOutline();
    const count = linked ? browser.judged.isShared : takesPart ? browser.judged.count(judged.size) : "";
    page.querySelector(".view-count")?.replaceChildren(count);
    this.fillBlock();
    this.#dialog.renew();
  }

  #link(id: string): HTMLElement {
    const view = this.#view;
    const href = pageAddress(this.#options.base, { kind: "claim", id });
    return claimLink(id, this.#book.of(id) || view.retired(id).sentence, href, !view.isGone(id));
  }

  #standingOf(id: string): CardStanding | null {
    const { standing, takesPart } = this.#view;
    return takesPart && standing.has(id) ? { label: standing.label(id), judgement: standing.judgement(id) } : null;
  }

  #standingAt(number: number): CardStanding | null {
    return this.#standingOf(this.#view.graph.claims[this.#places.get(number) ?? -1] ?? "");
  }

  #countTensions(): number {
    return tensionsOnce(this.#view.standing.tensions()).length;
  }

  #announce(words: string): void {
    clearTimeout(this.#fading);
    this.#silence();
    const status = this.#dialog.status ?? this.#options.page.querySelector(".map-status");
    status?.replaceChildren(words);
    this.#announced = { words, status, claim: this.#options.claimInFocus() };
    this.#fading = setTimeout(() => this.#silence(), readingTime);
  }

  #silence(): void {
    const { words, status } = this.#announced;
    if (status?.textContent === words) status.replaceChildren();
  }
}

/** What changed besides the judged claim: "3 other claims stand, 1 is answered." A single claim is named if its sentence is known. "" for nothing. */
export function changeWords(changes: Changes, judged: string | null, sentenceOf: (id: Id) => string): string {
  const others = [...changes].filter(([id]) => id !== judged);
  const [only] = others;
  const sentence = only && others.length === 1 ? sentenceOf(only[0]).replace(/\.$/, "") : "";
  if (only && sentence !== "") return browser.judged.changed(browser.quoted(sentence), only[1]);
  const first = judged === null ? "first" : "other";
  const parts = (["in", "out", "undecided"] as const)
    .map((label) => ({ label, count: others.filter(([, other]) => other === label).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }, index) => browser.judged.change(count, label, index === 0 ? first : "next"));
  return parts.length === 0 ? "" : `${parts.join(", ")}.`;
}

/** Marks a claim's line in the outline with the same words; null removes the mark. */
function markLine(line: Element, standing: CardStanding | null): void {
  const old = line.querySelector<HTMLElement>(".standing-mark");
  if (standing === null) {
    old?.remove();
    return;
  }
  const mark = old ?? line.appendChild(makeElement("span", { class: "standing-mark" }));
  const state = standing.judgement ?? standing.label;
  if (mark.dataset["state"] === state) return;
  mark.dataset["state"] = state;
  mark.textContent = standingInWords(standing);
}
