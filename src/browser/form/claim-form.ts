import {
  aimAt,
  draftFor,
  isBlank,
  isError,
  mostDrafts,
  onlyDraft,
  valueOf,
  withNew,
  withoutDraft,
  withoutRow,
  withPasted,
  withRow,
  withValue,
  type Draft,
  type Drafts,
  type FormContext,
  type Problem,
} from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import type { SearchSource } from "../page/search-source.ts";
import { DraftState } from "./draft-state.ts";
import { another, findOptions, typedWords, type Option, type Pick } from "./find-options.ts";
import { FormFields } from "./form-fields.ts";
import { showLike } from "./like-claims.ts";
import { showOutcome } from "./outcome.ts";
import { nextUnfinished, showDraftList, takeOver } from "./several-claims.ts";
import { WaysToSend, type Receivers } from "./ways-to-send.ts";

export interface FormOptions extends Receivers {
  readonly map: FormContext;
  readonly source: SearchSource;
  /** Where the site begins. */
  readonly base: string;
}

/** Fields that may stay empty, but whose problems are shown once the reader leaves them empty. */
const isAdvised = /\.(?:at|record)$/;

/** The draft is checked after such a pause in typing; ms. */
const pause = 250;

/**
 * The form for new claims. Each change makes a new draft, which is kept in the browser, shown and checked. Of several drafts the fields
 * show one.
 */
export class ClaimForm {
  readonly #form: HTMLFormElement;
  readonly #source: SearchSource;
  readonly #base: string;
  readonly #state: DraftState;
  readonly #fields: FormFields;
  readonly #ways: WaysToSend;
  /** The fields whose problems are shown. */
  readonly #touched = new Set<string>();
  /** The problems of the draft in the fields, as of the last check. */
  #problems: readonly Problem[] = [];
  /** What was discarded last, until it is restored; null for nothing. */
  #discarded: Drafts | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** While a button is pressed nothing is checked: new messages could move it away from under the pointer. */
  #isPressed = false;

  constructor(form: HTMLFormElement, options: FormOptions) {
    this.#form = form;
    this.#source = options.source;
    this.#base = options.base;
    this.#state = new DraftState(onlyDraft(draftFor(location.search, options.map)), options.map);
    this.#fields = new FormFields(form, this);
    this.#ways = new WaysToSend(form, options, this);
    if (this.#state.stored() !== null) this.#say(browser.form.kept);
    this.#listen();
    this.#showFields();
    // A reader who focused something else while the map was loading stays there.
    if (document.activeElement === document.body) {
      this.#focusStart({ preventScroll: true });
      // With room for what is said of it below it.
      document.activeElement.scrollIntoView({ block: "center" });
    }
    takeOver(form, options.map, this);
    // A text that is pasted there comes back to what this form replies to.
    const reader = form.querySelector<HTMLAnchorElement>(".read-link");
    if (reader) reader.search = location.search;
  }

  // ── For the fields ─────────────────────────────────────────────────────────────────────────────
  /** The draft in the fields. */
  get draft(): Draft {
    return this.#state.shown;
  }

  /** The map with the other drafts. */
  get context(): FormContext {
    return this.#state.context;
  }

  /** Takes over what was typed into a field. */
  input(field: string, value: string): void {
    this.#set(withValue(this.draft, field, value));
  }

  /** The reader has left a field. */
  leave(field: string): void {
    if (valueOf(this.draft, field) !== "" || isAdvised.test(field)) this.#touched.add(field);
    this.#review();
  }

  /** Takes over a draft that a fix or a choice has made, and shows it in the fields. */
  write(draft: Draft): void {
    this.#set(draft);
    this.#showFields();
  }

  /** Takes over the option that was chosen in a field. */
  pick(field: string, kind: Pick, value: string): void {
    this.#touched.add(field);
    if (field === "target") this.write(aimAt(this.draft, value, this.context));
    else if (value === another && kind !== "places") this.#addNew(field, kind);
    else this.write(withValue(this.draft, field, value));
  }

  /** Finds the options of a field for what was typed. */
  find(field: string, pick: Pick, words: string): Promise<readonly Option[]> {
    const typed = typedWords(pick, valueOf(this.draft, field), this.context);
    return findOptions({ pick, words, typed }, this.#source, this.draft, this.context);
  }

  // ── For the ways to send ───────────────────────────────────────────────────────────────────────
  /** Checks at once what was typed last, if that is still waiting. */
  checkNow(): void {
    this.#state.check(true);
    this.#review();
  }

  /** Shows all problems beside the fields: of another draft if only that has errors. */
  showAll(): void {
    const { drafts, proposals } = this.#state;
    const other = proposals.findIndex((proposal) => proposal.problems.some(isError));
    if (other !== -1 && !this.#problems.some(isError)) this.#writeAll({ all: drafts.all, at: other });
    for (const { field } of this.#problems) this.#touched.add(field);
    this.#review();
    this.#fields.focusFirst(this.#problems.filter(isError).map(({ field }) => field));
  }

  // ── For pasted text ────────────────────────────────────────────────────────────────────────────
  /** The draft whose target is that of what replies to nothing in the text. */
  get outside(): Draft {
    return this.#state.drafts.all[0] ?? this.draft;
  }

  /** How many drafts may be added. */
  get room(): number {
    return mostDrafts - this.#state.drafts.all.filter((draft) => !isBlank(draft)).length;
  }

  /** Adds drafts, and returns how many were not there yet. */
  addPasted(pasted: readonly Draft[]): number {
    // What was typed last may not have been checked yet.
    this.#state.check();
    const { drafts, proposals } = this.#state;
    const idOf = (draft: Draft): string => proposals[drafts.all.indexOf(draft)]?.claim.id ?? "";
    const { drafts: next, added } = withPasted(drafts, pasted, idOf);
    if (added > 0) this.#writeAll(next);
    return added;
  }

  // ── Changes ────────────────────────────────────────────────────────────────────────────────────
  #set(draft: Draft): void {
    this.#state.set(draft);
    this.#keep();
  }

  /** Shows other drafts, or another of them, in the fields. */
  #writeAll(next: Drafts): void {
    this.#touched.clear();
    this.#state.setAll(next);
    this.#keep();
    this.#showFields();
  }

  #keep(): void {
    if (!this.#state.store()) this.#say(browser.form.notKept);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#review(), pause);
  }

  /** Adds a new person or source, named as it was typed, that a field stands for. */
  #addNew(field: string, kind: "people" | "sources"): void {
    const typed = typedWords(kind, valueOf(this.draft, field), this.context);
    this.write(withNew(this.draft, field, kind === "people" ? "newPeople" : "newSources", typed));
    // The focus stays, since the fields here come before those that describe the new one.
    this.#form.querySelector(".for-screen-readers")?.replaceChildren(browser.form.added[kind].describe);
  }

  // ── What is shown ──────────────────────────────────────────────────────────────────────────────
  #showFields(): void {
    const { original } = this.draft;
    this.#fields.write(this.draft);
    const box = this.#form.querySelector<HTMLElement>(".original");
    if (box) box.hidden = original === "";
    box?.querySelector("q")?.replaceChildren(original);
    this.#review();
  }

  /** Checks the draft and shows what it comes to. */
  #review(): void {
    clearTimeout(this.#waiting);
    if (this.#isPressed) {
      this.#waiting = setTimeout(() => this.#review(), pause);
      return;
    }
    this.#state.check();
    const { drafts, shown: draft, context, proposals: all } = this.#state;
    const proposal = all[drafts.at];
    if (proposal === undefined) return;
    this.#problems = proposal.problems;
    // What is wrong with pasted words is shown at once: nobody is typing them.
    if (draft.original !== "")
      for (const { field } of this.#problems) if (valueOf(draft, field) !== "") this.#touched.add(field);
    this.#fields.showNames(draft);
    this.#fields.showProblems(this.#problems, this.#touched);
    showDraftList(this.#form, drafts, all);
    const outcome = { proposal, draft, context, all, first: drafts.all[0]?.claim.trim() ?? "" };
    showOutcome(this.#form, outcome);
    const like = { draft, context, source: this.#source, base: this.#base };
    void showLike(this.#form.querySelector<HTMLElement>(".like-claims"), like);
    this.#ways.update(outcome);
  }

  /** Shows a note on what became of the draft. */
  #say(words: string): void {
    this.#form.querySelector(".draft-note")?.replaceChildren(words);
  }

  #focus(selector: string): void {
    this.#form.querySelector<HTMLElement>(selector)?.focus();
  }

  #focusStart(options: FocusOptions = {}): void {
    this.#fields.focus(this.draft.target === "" ? "target" : "claim", options);
  }

  // ── What the reader does ───────────────────────────────────────────────────────────────────────
  #listen(): void {
    addEventListener("pointerdown", () => (this.#isPressed = true), { capture: true });
    for (const end of ["pointerup", "pointercancel"])
      addEventListener(end, () => (this.#isPressed = false), { capture: true });
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#form.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
      if (button) this.#actions[button.dataset["action"] ?? ""]?.(button);
    });
    // Two tabs show the same drafts, so that neither overwrites what was typed in the other.
    this.#state.onChangeElsewhere((drafts) => {
      this.#state.setAll(drafts ?? this.#state.opening);
      this.#showFields();
    });
  }

  /** What buttons do, by the name that they have for it (`data-action`). */
  readonly #actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
    add: (button) => this.#addRow(listOf(button)),
    remove: (button) => this.#removeRow(listOf(button), rowOf(button)),
    choose: ({ dataset }) => this.#choose(Number(dataset["draft"])),
    "remove-draft": ({ dataset }) => this.#removeDraft(Number(dataset["draft"])),
    next: () => this.#choose(nextUnfinished(this.#state.proposals, this.#state.drafts.at)),
    restore: () => this.#restore(),
    discard: () => this.#discard(),
    undo: () => this.#undo(),
  };

  #addRow(list: string): void {
    const { draft, field } = withRow(this.draft, list);
    this.write(draft);
    this.#fields.focus(field);
  }

  #removeRow(list: string, index: number): void {
    for (const field of [...this.#touched]) if (field.startsWith(`${list}.`)) this.#touched.delete(field);
    this.write(withoutRow(this.draft, list, index));
    this.#focus(`[data-list=${list}] [data-action=add]`);
  }

  #choose(at: number): void {
    this.#writeAll({ all: this.#state.drafts.all, at });
    this.#focusStart();
  }

  #removeDraft(at: number): void {
    this.#writeAll(withoutDraft(this.#state.drafts, at));
    this.#focus(".drafts [aria-current]");
    if (this.#state.drafts.all.length === 1) this.#fields.focus("claim");
    this.#say(browser.paste.removed);
  }

  /** Restores the pasted words. */
  #restore(): void {
    this.write({ ...this.draft, claim: this.draft.original });
    this.#fields.focus("claim");
  }

  #discard(): void {
    this.#discarded = this.#state.drafts;
    this.#writeAll(this.#state.opening);
    this.#state.forget();
    this.#showUndo(true);
    this.#say(browser.form.discarded);
    this.#focus("[data-action=undo]");
  }

  #undo(): void {
    if (this.#discarded) this.#writeAll(this.#discarded);
    this.#discarded = null;
    this.#showUndo(false);
    this.#say(browser.form.restored);
    this.#focus("[data-action=discard]");
  }

  #showUndo(isShown: boolean): void {
    const undo = this.#form.querySelector<HTMLElement>("[data-action=undo]");
    if (undo) undo.hidden = !isShown;
  }
}

const listOf = (button: HTMLElement): string => button.closest<HTMLElement>("[data-list]")?.dataset["list"] ?? "";

const rowOf = (button: HTMLElement): number => Number(button.closest<HTMLElement>("[data-index]")?.dataset["index"]);
