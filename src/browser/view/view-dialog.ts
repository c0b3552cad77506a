import { tensionInWords } from "../../evaluate/index.ts";
import { makeElement } from "../model/make-element.ts";
import type { Search } from "../search/index.ts";
import { compareSection } from "./compare-section.ts";
import { claimsNamed, linkedWords, markClaim, type LinkClaim } from "./linked-words.ts";
import { nextQuestions } from "./next-questions.ts";
import type { ReaderView } from "./reader-view.ts";
import type { SentenceBook } from "./sentence-book.ts";
import { sinceJudged } from "./since-judged.ts";
import { tensionsOnce } from "./tensions-once.ts";
import { judgeOf } from "./view-block.ts";

export interface ViewDialogOptions {
  readonly page: HTMLElement;
  readonly view: ReaderView;
  readonly book: SentenceBook;
  readonly link: LinkClaim;
  readonly search: Search;
  readonly base: string;
  /** The claim in focus and what it stands below, up to its question; empty for none. */
  readonly here: () => readonly string[];
  readonly leaveOpen: (id: string) => void;
  readonly undo: () => void;
  readonly onLookedAway: () => void;
}

/** What the dialog is described by: how the view came about, or how one begins. */
const noteId = { id: "View-note" };

const invitation = "Accept or reject a claim on the map, and it shows what follows. Your view stays in this browser.";

/** "My view": what the reader judged, what pulls against what, what to judge next, whom to compare with. */
export interface ViewDialog {
  readonly show: () => void;
  /** Says anew what has changed. */
  readonly renew: () => void;
  /** Where what is said is heard while it is open: nothing outside is then. Null while it is closed. */
  readonly status: () => Element | null;
}

export function viewDialog({
  page,
  view,
  book,
  link,
  search,
  base,
  here,
  leaveOpen,
  undo,
  onLookedAway,
}: ViewDialogOptions): ViewDialog {
  const body = makeElement("div", {});
  const rest = makeElement("div", {});
  const compare = compareSection({ view, book, link, search, base });
  const said = makeElement("p", { role: "status", class: "view-said" });
  const close = makeElement("button", { type: "submit", class: "map-close", "aria-label": "Close" }, "×");
  const head = makeElement("form", { method: "dialog" }, close, makeElement("h2", { id: "My-view" }, "My view"));
  const dialog = makeElement(
    "dialog",
    { class: "map-help view-dialog", "aria-labelledby": "My-view", "aria-describedby": "View-note" },
    head,
    body,
    compare.section,
    rest,
    said,
  );
  page.append(dialog);

  const address = (): string => {
    const url = new URL(location.href);
    url.searchParams.set("view", view.link());
    return url.href;
  };
  const wishes: Readonly<Record<string, (button: HTMLElement) => void>> = {
    open: ({ dataset }) => leaveOpen(dataset["judged"] ?? ""),
    clear: () => view.clear(),
    undo,
    copy: () => void copy(address(), said),
    adopt: () => {
      view.adopt();
      onLookedAway();
    },
    back: () => {
      view.lookAway();
      onLookedAway();
    },
  };
  dialog.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>("[data-wish]");
    if (button) wishes[button.dataset["wish"] ?? ""]?.(button);
    // The map shows where the link leads.
    else if (target.closest("[data-focus]")) dialog.close();
  });

  const fill = (): void => {
    const focused = document.activeElement;
    const wish = focused?.getAttribute("data-wish") ?? "";
    const alike = (): readonly HTMLElement[] => [...dialog.querySelectorAll<HTMLElement>(`[data-wish="${wish}"]`)];
    const place = alike().findIndex((button) => button === focused);
    body.replaceChildren(
      ...(view.linked ? shared(view) : []),
      ...(view.takesPart ? [] : [makeElement("p", noteId, invitation)]),
      ...tensionsSection(view, link),
      ...nextQuestions(view, here(), link),
    );
    rest.replaceChildren(...judgedSection(view, link, (id) => book.of(id) || id), ...foot(view));
    compare.renew();
    // The focus stays on the button that had it: of a list from which that is gone, on the next; at the last on "Close".
    if (wish !== "") (alike()[place] ?? alike().at(-1) ?? rest.querySelector("button") ?? close).focus();
  };
  const renew = (): void => {
    if (!dialog.open) return;
    fill();
    void book.load(claimsNamed(dialog)).then(() => dialog.open && fill());
  };
  return {
    show: () => {
      said.replaceChildren();
      if (!dialog.open) dialog.showModal();
      renew();
    },
    renew,
    status: () => (dialog.open ? said : null),
  };
}

function shared(view: ReaderView): readonly HTMLElement[] {
  const { linked, ownSize } = view;
  if (!linked) return [];
  const { judged, gone } = linked;
  const changed = [...judged.keys()].filter((id) => view.hasChanged(id)).length;
  const notes = [
    `You look at a view that was shared: ${judged.size === 1 ? "one claim is" : `${judged.size} claims are`} judged.`,
    ...(changed > 0 ? [`${counted(changed)} changed since: marked below.`] : []),
    ...(gone > 0 ? [`Of ${gone} more this map knows nothing.`] : []),
    ownSize > 0 ? "Your own view stays as it is until you take this one over." : "",
  ];
  return [
    makeElement(
      "div",
      { class: "view-shared" },
      makeElement("p", noteId, notes.filter(Boolean).join(" ")),
      makeElement(
        "p",
        { class: "view-foot" },
        wish("adopt", "Take it over as mine"),
        wish("back", ownSize > 0 ? "Back to my view" : "Leave it"),
      ),
    ),
  ];
}

function counted(count: number): string {
  return count === 1 ? "One claim has" : `${count} claims have`;
}

function judgedSection(view: ReaderView, link: LinkClaim, nameOf: (id: string) => string): readonly HTMLElement[] {
  if (!view.takesPart) return [];
  const lines = [...view.judged].map(([id, { judgement }]) =>
    makeElement(
      "li",
      {},
      makeElement("b", { class: `view-${judgement}` }, judgement === "accept" ? "Accepted" : "Rejected"),
      " ",
      link(id),
      ...sinceJudged(view, id),
      ...successor(view, id, link),
      ...(view.linked
        ? []
        : [" ", wish("open", "Leave open", { "data-judged": id, "aria-label": `Leave open: ${nameOf(id)}` })]),
    ),
  );
  return [
    makeElement("h3", {}, view.linked ? "What is judged" : "What you judged"),
    makeElement("ul", { class: "view-judged" }, ...lines),
  ];
}

/** What took the place of a claim that has left the map. */
function successor(view: ReaderView, id: string, link: LinkClaim): readonly (Node | string)[] {
  const { replacedBy } = view.retired(id);
  return replacedBy === "" ? [] : [" Its place was taken by ", link(replacedBy), "."];
}

function tensionsSection(view: ReaderView, link: LinkClaim): readonly HTMLElement[] {
  const tensions = tensionsOnce(view.standing.tensions());
  if (tensions.length === 0) return [];
  const lines = tensions.map((tension) =>
    makeElement("li", {}, ...linkedWords(tensionInWords(tension, markClaim, judgeOf(view)), link)),
  );
  return [makeElement("h3", {}, "What pulls against what"), makeElement("ul", { class: "view-tensions" }, ...lines)];
}

function foot(view: ReaderView): readonly HTMLElement[] {
  const buttons = [
    ...(view.takesPart ? [wish("copy", "Copy link")] : []),
    ...(view.canUndo ? [wish("undo", "Undo")] : []),
    ...(view.takesPart && !view.linked ? [wish("clear", "Clear all")] : []),
  ];
  return buttons.length === 0 ? [] : [makeElement("p", { class: "view-foot" }, ...buttons)];
}

function wish(name: string, words: string, more: Readonly<Record<string, string>> = {}): HTMLElement {
  return makeElement("button", { type: "button", "data-wish": name, ...more }, words);
}

/** Browsers give the clipboard to secure pages alone: elsewhere the link is shown, to be copied by hand. */
async function copy(address: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(address);
    status.replaceChildren("The link is copied.");
  } catch {
    status.replaceChildren(makeElement("a", { href: address }, "The link: copy it from here"));
  }
}
