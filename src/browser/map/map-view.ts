import type { Id } from "../../claims/model/index.ts";
import type { Judgement } from "../../reasoning/index.ts";
import type { ClaimStanding } from "../../map/drawing/draw-mark.ts";
import { sentenceIn } from "../../search/search.ts";
import * as browser from "../../words/browser.ts";
import { h } from "../page/elements.ts";
import { pageAddress } from "../page/site.ts";
import { claimLink, sentenceBook, type SentenceBook } from "../view/claim-links.ts";
import { claimsInBlock, showInBlock, tensionsOnce } from "../view/claim-view.ts";
import { listenToJudgeButtons } from "../view/first-steps.ts";
import { openReaderView, type Changes, type ReaderView } from "../view/reader-view.ts";
import { ViewDialog } from "../view/view-dialog.ts";
import { addressWith } from "./address.ts";
import { standingInWords } from "./highlights.ts";
import type { Levels } from "./levels.ts";
import { claimInFocus } from "./place.ts";

/** How long the status line stays; ms. */
const readingTime = 8000;

/** Opens the reader's view and shows what follows, now and after each change. Rejects if the view can't be loaded. */
export async function openMapView(map: Levels): Promise<MapView> {
  const view = await openReaderView(map.page.base, (changes) => mapView.update(changes));
  const mapView = new MapView(map, view);
  mapView.start();
  return mapView;
}

/** The reader's view on the map. */
export class MapView {
  readonly #map: Levels;
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

  constructor(map: Levels, view: ReaderView) {
    const { page, source, base } = map.page;
    this.#map = map;
    this.#view = view;
    this.#book = sentenceBook(
      (id) => map.sentenceOf(id) || (view.graph.first.find(([position]) => position === id)?.[1] ?? ""),
      async (id) => sentenceIn(await source.index(), id),
    );
    listenToJudgeButtons(map.page.detail, (id, judgement) => this.judge(id, judgement));
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
      path: () => map.pathOf(this.#claim),
      judge: (id, judgement) => this.judge(id, judgement),
      undo: () => this.undo(),
      addressWith,
      onLinkedLeft: () => map.address.removeSharedView(),
      entry: {
        isThere: () => map.address.isInDialog,
        make: () => map.address.pushDialog(map.viewport.scrolled),
      },
    });
  }

  /** Shows the view of the address, if it has one, or else the reader's own. */
  start(): void {
    const { address } = this.#map;
    const shared = address.sharedView;
    const isRead = shared === "" || this.#view.showLinked(shared);
    if (this.#view.linked || address.isInDialog) this.#dialog.show();
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
    const done = browser.judged.done[judgement ?? "open"];
    this.#done = this.#claim === "" || this.#claim === id ? done : `${browser.quoted(this.#book.of(id))} ${done}`;
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
    const id = this.#claim;
    const block = this.#map.page.detail.querySelector(".view-block");
    // A status about one claim must not seem to be about the next.
    if (id !== this.#announced.claim) this.#silence();
    if (id === "" || !block) return;
    const show = (): void => showInBlock(block, this.#view, id, (other) => this.#link(other), toView());
    show();
    void this.#book.load(claimsInBlock(this.#view, id)).then(() => {
      if (id === this.#claim) show();
    });
  }

  /** Marks the lines of the outline. */
  markOutline(): void {
    for (const line of this.#map.page.page.querySelectorAll<HTMLElement>(".map-outline [data-claim] > .claim-line"))
      markLine(line, this.#standingOf(line.parentElement?.dataset["claim"] ?? ""));
  }

  /** Shows and announces what has changed. */
  update(changes: Changes): void {
    this.#show();
    const before = this.#tensions;
    this.#tensions = this.#countTensions();
    const conflict = this.#lastJudged !== null && this.#tensions > before ? browser.judged.conflict : "";
    const notKept = this.#view.isStored ? "" : browser.view.notKept;
    const changed = changeWords(changes, this.#lastJudged, this.#book.of);
    this.#announce([this.#done, changed, conflict, notKept].filter(Boolean).join(" "));
    this.#done = "";
    this.#lastJudged = null;
  }

  /** The claim in focus; "" for none. */
  get #claim(): string {
    return claimInFocus(this.#map.place);
  }

  #show(): void {
    const { page } = this.#map.page;
    const { takesPart, linked, judged } = this.#view;
    this.#map.view.highlight({ standing: takesPart ? (number) => this.#standingAt(number) : null });
    page.toggleAttribute("data-judged", takesPart);
    this.markOutline();
    const count = linked ? browser.judged.isShared : takesPart ? browser.judged.count(judged.size) : "";
    page.querySelector(".view-count")?.replaceChildren(count);
    this.fillBlock();
    this.#dialog.renew();
  }

  #link(id: string): HTMLElement {
    const view = this.#view;
    const href = pageAddress(this.#map.page.base, { kind: "claim", id });
    return claimLink(id, this.#book.of(id) || view.retired(id).sentence, href, !view.isGone(id));
  }

  #standingOf(id: string): ClaimStanding | null {
    const { standing, takesPart } = this.#view;
    const label = takesPart && standing.has(id) ? standing.label(id) : "undecided";
    return label === "undecided" ? null : { label, judgement: standing.judgement(id) };
  }

  #standingAt(number: number): ClaimStanding | null {
    return this.#standingOf(this.#view.graph.claims[this.#places.get(number) ?? -1] ?? "");
  }

  #countTensions(): number {
    return tensionsOnce(this.#view.standing.tensions()).length;
  }

  #announce(words: string): void {
    clearTimeout(this.#fading);
    this.#silence();
    const status = this.#dialog.status ?? this.#map.page.page.querySelector(".map-status");
    status?.replaceChildren(words);
    this.#announced = { words, status, claim: this.#claim };
    this.#fading = setTimeout(() => this.#silence(), readingTime);
  }

  #silence(): void {
    const { words, status } = this.#announced;
    if (status?.textContent === words) status.replaceChildren();
  }
}

const toView = (): HTMLElement =>
  h("button.view-link", { type: "button", "data-action": "my-view" }, browser.dialog.title);

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
function markLine(line: Element, standing: ClaimStanding | null): void {
  const old = line.querySelector<HTMLElement>(".standing-mark");
  if (standing === null) {
    old?.remove();
    return;
  }
  const mark = old ?? line.appendChild(h("span.standing-mark"));
  const state = standing.judgement ?? standing.label;
  if (mark.dataset["state"] === state) return;
  mark.dataset["state"] = state;
  mark.textContent = standingInWords(standing);
}
