import type { Judgement } from "../../evaluate/index.ts";
import { removeViewFromAddress, viewInAddress } from "../model/view-in-address.ts";
import { pageAddress } from "../model/page-address.ts";
import type { Search } from "../search/index.ts";
import { changeWords } from "./change-words.ts";
import { claimLink } from "./linked-words.ts";
import { markLine, type CardStanding } from "./card-standing.ts";
import { openReaderView, type Changes } from "./reader-view.ts";
import { sentenceBook } from "./sentence-book.ts";
import { tensionsOnce } from "./tensions-once.ts";
import { claimsInBlock, showInBlock } from "./view-block.ts";
import { viewDialog } from "./view-dialog.ts";

export interface MapViewOptions {
  readonly page: HTMLElement;
  /** Where the block for the claim in focus is; null where none is in focus. */
  readonly block: () => Element | null;
  /** The claim in focus, "" for none, and what it stands below, up to its question. */
  readonly here: () => string;
  readonly pathOf: (id: string) => readonly string[];
  /** "" for a claim that the page hasn't. */
  readonly sentenceOf: (id: string) => string;
  /** Marks what follows for each claim, by its number; null while the reader takes no part. */
  readonly stand: (standing: ((number: number) => CardStanding | null) | null) => void;
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

/** Milliseconds for which the status line stays. */
const readingTime = 8000;

/** Opens the reader's view: what follows is shown at once, and whenever it changes. Rejects where it can't be loaded. */
export async function openMapView(options: MapViewOptions): Promise<MapView> {
  const { page, block, here, pathOf, sentenceOf, stand, search, base } = options;
  const mapStatus = page.querySelector(".map-status");
  let status = mapStatus;
  const count = page.querySelector(".view-count");
  const book = sentenceBook(search, sentenceOf);
  const link = (id: string): HTMLElement => {
    const sentence = book.of(id) || view.retired(id).sentence;
    return claimLink(id, sentence, pageAddress(base, { kind: "claim", id }), !view.isGone(id));
  };
  /** What the reader did last, in words, until it is said. */
  let done = "";
  let lastJudged: string | null = null;

  const view = await openReaderView(base, (changes) => {
    show();
    say(changes);
  });
  const dialog = viewDialog({
    page,
    view,
    book,
    link,
    search,
    base,
    here: () => pathOf(here()),
    leaveOpen: (id) => judge(id, null),
    undo: () => undo(),
    onLookedAway: removeViewFromAddress,
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
    const [place, id] = [block(), here()];
    // What was said of one claim is not to be read as said of the next.
    if (id !== saidOf) silence();
    if (!place) return;
    showInBlock(place, view, id, link);
    void book.load(claimsInBlock(view, id)).then(() => {
      if (id === here()) showInBlock(place, view, id, link);
    });
  };
  const show = (): void => {
    stand(view.takesPart ? standingAt : null);
    page.toggleAttribute("data-judged", view.takesPart);
    markOutline();
    count?.replaceChildren(view.linked ? " (shared)" : view.takesPart ? ` (${view.judged.size})` : "");
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
    saidOf = here();
  };
  const silence = (): void => {
    if (status?.textContent === spoken) status.replaceChildren();
  };
  const countTensions = (): number => tensionsOnce(view.standing.tensions()).length;
  let tensions = countTensions();
  const say = (changes: Changes): void => {
    const before = tensions;
    tensions = countTensions();
    const clash =
      lastJudged !== null && tensions > before ? "That pulls against what else you judged: My view says how." : "";
    announce([done, changeWords(changes, lastJudged, book.of), clash].filter(Boolean).join(" "));
    done = "";
    lastJudged = null;
  };
  const judge = (id: string, judgement: Judgement | null): void => {
    if (view.linked) {
      announce("You look at a view that was shared. Take it over, or go back to yours, before you judge.");
      return;
    }
    const now = view.judged.get(id)?.judgement ?? null;
    if (view.isGone(id) && now === null) return;
    if (now === judgement && view.isAsJudged(id)) {
      announce(judgement === null ? "You have not judged it." : `You ${judgement} it already.`);
      return;
    }
    done = judgement === null ? "You leave it open." : `You ${judgement} it.`;
    lastJudged = id;
    view.judge(id, judgement);
  };
  const undo = (): void => {
    done = "Undone.";
    view.undo();
  };
  const shared = viewInAddress();
  if (shared !== "") {
    if (view.look(shared)) dialog.show();
    else removeViewFromAddress();
  }
  show();
  return {
    judge,
    undo: () => (view.canUndo ? undo() : announce("There is nothing to undo.")),
    showDialog: dialog.show,
    fillBlock,
    markOutline,
  };
}
