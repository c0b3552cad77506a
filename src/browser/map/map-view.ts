import type { Judgement } from "../../reasoning/index.ts";
import { addressWith, removeViewFromAddress, viewInAddress } from "./address.ts";
import * as browser from "../../words/browser.ts";
import { pageAddress } from "../page/site.ts";
import type { Search } from "../search/index.ts";
import { claimLink, sentenceBook } from "../view/claim-links.ts";
import { type CardStanding, standingInWords } from "./highlights.ts";
import { openReaderView, type Changes } from "../view/reader-view.ts";
import { tensionsOnce, claimsInBlock, showInBlock } from "../view/claim-view.ts";
import { viewDialog } from "../view/view-dialog.ts";
import type { Id, Label } from "../../claims/model/index.ts";
import { makeElement } from "../page/elements.ts";

export interface MapViewOptions {
  readonly page: HTMLElement;
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
  readonly search: Search;
  /** Where the site begins. */
  readonly base: string;
}

/** The reader's view on the map. */
export interface MapView {
  readonly judge: (id: string, judgement: Judgement | null) => void;
  readonly undo: () => void;
  readonly showDialog: () => void;
  /** Fills the block for the claim in focus. */
  readonly fillBlock: () => void;
  /** Marks the lines of the outline. */
  readonly markOutline: () => void;
}

/** How long the status line stays; ms. */
const readingTime = 8000;

/** Opens the reader's view and shows what follows, now and after each change. Rejects if the view can't be loaded. */
export async function openMapView(options: MapViewOptions): Promise<MapView> {
  const { page, block, claimInFocus, pathOf, sentenceOf, markStanding, search, base } = options;
  const mapStatus = page.querySelector(".map-status");
  let status = mapStatus;
  const count = page.querySelector(".view-count");
  const book = sentenceBook(search, sentenceOf);
  const link = (id: string): HTMLElement => {
    const sentence = book.of(id) || view.retired(id).sentence;
    return claimLink(id, sentence, pageAddress(base, { kind: "claim", id }), !view.isGone(id));
  };
  /** What the reader did last, in words, until it is announced. */
  let done = "";
  let lastJudged: string | null = null;

  const view = await openReaderView(base, (changes) => {
    show();
    announceChanges(changes);
  });
  const dialog = viewDialog({
    page,
    view,
    book,
    link,
    search,
    base,
    path: () => pathOf(claimInFocus()),
    leaveOpen: (id) => judge(id, null),
    undo: () => undo(),
    addressWith,
    onLinkedLeft: removeViewFromAddress,
  });

  const standingOf = (id: string): CardStanding | null =>
    view.takesPart && view.standing.has(id)
      ? { label: view.standing.label(id), judgement: view.standing.judgement(id) }
      : null;
  /** By the number that a claim has on the map. */
  const places = new Map(view.graph.numbers.map((number, place) => [number, place]));
  const standingAt = (number: number): CardStanding | null =>
    standingOf(view.graph.claims[places.get(number) ?? -1] ?? "");
  const markOutline = (): void => {
    for (const line of page.querySelectorAll<HTMLElement>(".map-outline [data-claim] > .claim-line"))
      markLine(line, standingOf(line.parentElement?.dataset["claim"] ?? ""));
  };
  const fillBlock = (): void => {
    const [place, id] = [block(), claimInFocus()];
    // A status about one claim must not seem to be about the next.
    if (id !== saidOf) silence();
    if (!place) return;
    showInBlock(place, view, id, link);
    void book.load(claimsInBlock(view, id)).then(() => {
      if (id === claimInFocus()) showInBlock(place, view, id, link);
    });
  };
  const show = (): void => {
    markStanding(view.takesPart ? standingAt : null);
    page.toggleAttribute("data-judged", view.takesPart);
    markOutline();
    count?.replaceChildren(
      view.linked ? browser.judged.isShared : view.takesPart ? browser.judged.count(view.judged.size) : "",
    );
    fillBlock();
    dialog.renew();
  };
  let fading: ReturnType<typeof setTimeout> | undefined;
  let saidOf = "";
  let spoken = "";
  const announce = (words: string): void => {
    clearTimeout(fading);
    silence();
    status = dialog.status() ?? mapStatus;
    status?.replaceChildren(words);
    spoken = words;
    fading = setTimeout(silence, readingTime);
    saidOf = claimInFocus();
  };
  const silence = (): void => {
    if (status?.textContent === spoken) status.replaceChildren();
  };
  const countTensions = (): number => tensionsOnce(view.standing.tensions()).length;
  let tensions = countTensions();
  const announceChanges = (changes: Changes): void => {
    const before = tensions;
    tensions = countTensions();
    const conflict = lastJudged !== null && tensions > before ? browser.judged.conflict : "";
    const notKept = view.isKept ? "" : browser.view.notKept;
    announce([done, changeWords(changes, lastJudged, book.of), conflict, notKept].filter(Boolean).join(" "));
    done = "";
    lastJudged = null;
  };
  const judge = (id: string, judgement: Judgement | null): void => {
    if (view.linked) {
      announce(browser.judged.cannotJudge);
      return;
    }
    const now = view.judged.get(id)?.judgement ?? null;
    if (view.isGone(id) && now === null) return;
    if (now === judgement && view.isAsJudged(id)) {
      announce(browser.judged.already[judgement ?? "open"]);
      return;
    }
    done = browser.judged.done[judgement ?? "open"];
    lastJudged = id;
    view.judge(id, judgement);
  };
  const undo = (): void => {
    done = browser.judged.undone;
    view.undo();
  };
  const shared = viewInAddress();
  const isRead = shared === "" || view.showLinked(shared);
  if (view.linked) dialog.show();
  else if (shared !== "") removeViewFromAddress();
  show();
  if (!isRead) announce(browser.judged.unreadable);
  return {
    judge,
    undo: () => (view.canUndo ? undo() : announce(browser.judged.nothingToUndo)),
    showDialog: dialog.show,
    fillBlock,
    markOutline,
  };
}

/** What changed besides the judged claim: "3 other claims stand, 1 is answered." A single claim is named if its sentence is known. "" for nothing. */
export function changeWords(changes: Changes, judged: string | null, sentenceOf: (id: Id) => string): string {
  const others = [...changes].filter(([id]) => id !== judged);
  const [only] = others;
  const sentence = only && others.length === 1 ? sentenceOf(only[0]).replace(/\.$/, "") : "";
  if (only && sentence !== "") return browser.judged.changed(browser.quoted(sentence), only[1]);
  const count = (label: Label): number => others.filter(([, other]) => other === label).length;
  return browser.judged.changes({ in: count("in"), out: count("out"), undecided: count("undecided") }, judged !== null);
}

/** Marks a claim's line in the outline with the same words; null removes the mark. */
export function markLine(line: Element, standing: CardStanding | null): void {
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
