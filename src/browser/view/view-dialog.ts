import type { Judgement, Tension } from "../../reasoning/index.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, type Content } from "../page/elements.ts";
import { nextSection } from "./bears-on.ts";
import { claimsNamed, copyLink, judgedLine, linkedWords, type LinkClaim } from "./claim-links.ts";
import { briefly, sinceJudged, tensionsOnce } from "./claim-view.ts";
import { consequencesSection } from "./consequences.ts";
import { beginningOf, firstSteps, judgeList, listenToJudgeButtons, type Beginning } from "./first-steps.ts";
import { CompareSection, type CompareOptions } from "./compare-section.ts";
import type { ReaderView } from "./reader-view.ts";

interface ViewDialogOptions extends CompareOptions {
  readonly page: HTMLElement;
  /** The ids of the claim in focus, its parent, and so on up to its question; empty for none. */
  readonly path: () => readonly string[];
  readonly judge: (id: string, judgement: Judgement | null) => void;
  readonly undo: () => void;
  /** The address of the page with a shared view in it. */
  readonly addressWith: (view: string) => string;
  /** Called when the reader adopts or leaves a shared view. */
  readonly onLinkedLeft: () => void;
  /** The entry that the open dialog has in the browser's history, so that Back closes it. */
  readonly entry: { readonly isThere: () => boolean; readonly make: () => void };
}

/** The description of the dialog: whose view it shows, or how to begin one. */
const noteId = { id: "View-note" };

/** The dialog "My view": conflicts, what to judge next, the comparison with a person, and the reader's judgements. */
export class ViewDialog {
  readonly #options: ViewDialogOptions;
  readonly #compare: CompareSection;
  #beginning: Beginning = { steps: false, positions: false };
  readonly #body = h("div");
  readonly #rest = h("div");
  readonly #status = h("p.view-said", { role: "status" });
  readonly #close = h("button.map-close", { type: "submit", "aria-label": browser.dialog.close }, "×");
  readonly #dialog = h("dialog.map-help.view-dialog", {
    "aria-labelledby": "My-view",
    "aria-describedby": noteId.id,
  });

  constructor(options: ViewDialogOptions) {
    this.#options = options;
    this.#compare = new CompareSection(options);
    const head = h("form", { method: "dialog" }, this.#close, h("h2", { id: "My-view" }, browser.dialog.title));
    this.#dialog.append(head, this.#body, this.#compare.section, this.#rest, this.#status);
    this.#dialog.addEventListener("click", ({ target }) => {
      if (!(target instanceof Element)) return;
      const button = target.closest<HTMLElement>("[data-command]");
      if (button) this.#do(button.dataset["command"] ?? "", button.dataset["judged"] ?? "");
      // The map opens the claim of the link.
      else if (target.closest("[data-focus]")) this.#dialog.close();
    });
    listenToJudgeButtons(this.#dialog, options.judge);
    const leave = (event: Event): void => {
      if (!options.entry.isThere()) return;
      event.preventDefault();
      history.back();
    };
    this.#dialog.addEventListener("cancel", leave);
    head.addEventListener("submit", leave);
    this.#dialog.addEventListener("close", () => this.#lockPage());
    addEventListener("popstate", () => (options.entry.isThere() ? this.show() : this.#dialog.close()));
    options.page.append(this.#dialog);
  }

  /** The status line of the open dialog, since screen readers read nothing outside of it; null while it is closed. */
  get status(): Element | null {
    return this.#dialog.open ? this.#status : null;
  }

  show(): void {
    this.#status.replaceChildren();
    const { entry, view } = this.#options;
    // A shared view stands in the address, which its entry would keep after the reader has left that view.
    if (!entry.isThere() && !view.linked) entry.make();
    if (!this.#dialog.open) {
      this.#dialog.showModal();
      this.#beginning = beginningOf(view);
      this.#lockPage();
    }
    this.renew();
  }

  /** The page behind the open dialog does not scroll. */
  #lockPage(): void {
    document.documentElement.classList.toggle("behind-dialog", this.#dialog.open);
  }

  /** Shows the present view, if the dialog is open. */
  renew(): void {
    if (!this.#dialog.open) return;
    this.#fill();
    void this.#options.book.load(claimsNamed(this.#dialog)).then(() => this.#dialog.open && this.#fill());
  }

  /** What a button does. `judged` is the claim beside it. */
  #do(command: string, judged: string): void {
    const { view, judge, undo, addressWith, onLinkedLeft } = this.#options;
    if (command === "open") judge(judged, null);
    else if (command === "clear") view.clear();
    else if (command === "undo") undo();
    else if (command === "copy") void copyLink(addressWith(view.link()), this.#status);
    else if (command === "adopt" || command === "back") {
      if (command === "adopt") view.adopt();
      else view.leaveLinked();
      this.#beginning = beginningOf(view);
      this.renew();
      onLinkedLeft();
    }
  }

  #fill(): void {
    const { view, link, book, path } = this.#options;
    const focused = document.activeElement;
    const command = focused?.getAttribute("data-command") ?? "";
    const alike = (): readonly HTMLElement[] => [
      ...this.#dialog.querySelectorAll<HTMLElement>(`[data-command="${command}"]`),
    ];
    const place = alike().findIndex((button) => button === focused);
    const isUnfolded = (label: string): boolean => this.#body.querySelector(`[data-label="${label}"][open]`) !== null;
    const nameOf = (id: string): string => book.of(id) || id;
    fill(
      this.#body,
      shared(view),
      firstSteps(view, this.#beginning, link),
      consequencesSection(view, link, isUnfolded),
      tensionsSection(view, link, nameOf),
      nextSection(view, path(), link),
    );
    fill(this.#rest, judgedSection(view, link, nameOf), foot(view, this.#options.base));
    this.#compare.renew();
    // The focus stays on the same button. If that is gone from a list, the next one gets it, and in the end "Close".
    if (command !== "") (alike()[place] ?? alike().at(-1) ?? this.#rest.querySelector("button") ?? this.#close).focus();
  }
}

function shared(view: ReaderView): Content {
  const { linked, ownSize } = view;
  if (!linked) return null;
  const { judged, gone } = linked;
  const changed = [...judged.keys()].filter((id) => view.hasChanged(id)).length;
  const notes = [
    browser.dialog.shared(judged.size + gone),
    changed > 0 && browser.dialog.sharedChanged(changed),
    gone > 0 && browser.dialog.sharedGone(gone, judged.size + gone),
    ownSize > 0 && browser.dialog.ownStays,
  ];
  const adopt = commandButton("adopt", browser.dialog.adopt);
  const back = commandButton("back", ownSize > 0 ? browser.dialog.back : browser.dialog.leave);
  return h(
    "div.view-shared",
    h("p", noteId, notes.filter(Boolean).join(" ")),
    h("p.view-foot.in-line.small-buttons", adopt, back),
  );
}

function judgedSection(view: ReaderView, link: LinkClaim, nameOf: (id: string) => string): Content {
  if (!view.takesPart) return null;
  const lines = [...view.judged.keys()].map((id) => {
    const name = { "data-judged": id, "aria-label": browser.dialog.leaveOpen(nameOf(id)) };
    return h(
      "li",
      judgedLine(view.judged, id, link),
      sinceJudged(view, id, link),
      !view.linked && [" ", commandButton("open", browser.view.leaveOpen, name)],
    );
  });
  return [h("h3", view.linked ? browser.dialog.theirs : browser.dialog.yours), h("ul.view-judged", lines)];
}

function tensionsSection(view: ReaderView, link: LinkClaim, nameOf: (id: string) => string): Content {
  const lines = tensionsOnce(view.standing.tensions()).map((tension) =>
    h("li", linkedWords(briefly(tension, view), link), undercutsOf(view, tension, link, nameOf)),
  );
  return lines.length > 0 && [h("h3", browser.dialog.conflicts), h("ul.view-tensions", lines)];
}

/** What is recorded against the step from premises that are all accepted, for the reader to judge. */
function undercutsOf(view: ReaderView, tension: Tension, link: LinkClaim, nameOf: (id: string) => string): Content {
  if (tension.kind !== "out-despite-premises" || tension.by.undercutters.length === 0) return null;
  const { undercutters } = tension.by;
  const list = view.linked
    ? h(
        "ul",
        undercutters.map((id) => h("li", link(id))),
      )
    : judgeList(
        view,
        undercutters.map((id) => [id, nameOf(id)] as const),
        link,
      );
  return [h("p", browser.dialog.undercuts(undercutters.length)), list];
}

function foot(view: ReaderView, base: string): Content {
  const buttons = [
    view.takesPart && commandButton("copy", browser.dialog.copyLink),
    view.canUndo && commandButton("undo", browser.dialog.undo),
    view.takesPart && !view.linked && commandButton("clear", browser.dialog.clear),
  ];
  const href = `${base}compare/${view.linked ? `#a=${view.link()}` : ""}`;
  const compare = h("a.button", { href }, browser.dialog.compare(view.linked ? "yes" : "no"));
  return h("p.view-foot.in-line.small-buttons", buttons, compare);
}

function commandButton(name: string, words: string, more: Readonly<Record<string, string>> = {}): HTMLElement {
  return h("button", { type: "button", "data-command": name, ...more }, words);
}
