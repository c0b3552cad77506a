import type { Judgement } from "../../evaluate/index.ts";
import type { CardStates } from "../map/card-states.ts";
import { forgetLinkedView, linkedView } from "../map/map-address.ts";
import { lineOf, type MapTree } from "../map/map-tree.ts";
import { pageAddress } from "../page-address.ts";
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
  readonly panel: HTMLElement;
  readonly tree: MapTree;
  readonly states: CardStates;
  readonly search: Search;
  /** Where the site begins. */
  readonly base: string;
}

/** The reader's view on the map. */
export interface MapView {
  readonly judge: (id: string, judgement: Judgement | null) => void;
  readonly undo: () => void;
  readonly showDialog: () => void;
  /** Fills the panel's block for the claim in focus. */
  readonly fillPanel: () => void;
  /** Marks every claim of the outline and the panel, of which more may have come. */
  readonly mark: () => void;
}

/** Milliseconds for which the status line stays. */
const readingTime = 8000;

/** Opens the reader's view: what follows is shown at once, and whenever it changes. Rejects where it can't be loaded. */
export async function openMapView(options: MapViewOptions): Promise<MapView> {
  const { page, panel, tree, states, search, base } = options;
  const mapStatus = page.querySelector(".map-status");
  let status = mapStatus;
  const count = page.querySelector(".view-count");
  const book = sentenceBook(search, (id) => tree.get(id)?.sentence ?? "");
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
    here: () => pathOf(states.here()),
    leaveOpen: (id) => judge(id, null),
    undo: () => undo(),
    onLookedAway: forgetLinkedView,
  });

  const standingOf = (id: string): CardStanding | null =>
    view.takesPart && view.standing.has(id)
      ? { label: view.standing.label(id), judgement: view.standing.judgement(id) }
      : null;
  const mark = (): void => {
    for (const { id, item } of tree.values()) {
      const line = lineOf(item);
      if (line) markLine(line, standingOf(id));
    }
  };
  const fillPanel = (): void => {
    for (const line of panel.querySelectorAll<HTMLElement>(".map-panel-claims .claim-line"))
      markLine(line, standingOf(line.querySelector("a")?.dataset["focus"] ?? ""));
    const block = panel.querySelector(".view-block");
    const here = states.here();
    // What was said of one claim is not to be read as said of the next.
    if (here !== saidOf) silence();
    if (!block || panel.hidden) return;
    showInBlock(block, view, here, link);
    void book.load(claimsInBlock(view, here)).then(() => {
      if (here === states.here()) showInBlock(block, view, here, link);
    });
  };
  const pathOf = (id: string): readonly string[] => {
    const node = tree.get(id);
    return node ? [id, ...pathOf(node.parent)] : [];
  };
  const show = (): void => {
    states.stand(standingOf);
    page.toggleAttribute("data-judged", view.takesPart);
    mark();
    count?.replaceChildren(view.linked ? " (shared)" : view.takesPart ? ` (${view.judged.size})` : "");
    fillPanel();
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
    saidOf = states.here();
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
  const shared = linkedView();
  if (shared !== "") {
    if (view.look(shared)) dialog.show();
    else forgetLinkedView();
  }
  show();
  return {
    judge,
    undo: () => (view.canUndo ? undo() : announce("There is nothing to undo.")),
    showDialog: dialog.show,
    fillPanel,
    mark,
  };
}
