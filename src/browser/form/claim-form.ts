import {
  isError,
  kindOf,
  onlyDraft,
  valueOf,
  withValue,
  type Draft,
  type Drafts,
  type FormContext,
  type Problem,
} from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { fill } from "../page/elements.ts";
import { takeHanded } from "../page/handed-text.ts";
import type { SearchSource } from "../page/search-source.ts";
import { DraftState } from "./draft-state.ts";
import { another, findOptions, withPicked, type Option, type Pick } from "./find-options.ts";
import { listenToButtons } from "./form-buttons.ts";
import { FormFields } from "./form-fields.ts";
import { showLike } from "./like-claims.ts";
import { showOutcome } from "./outcome.ts";
import { showDraftList } from "./several-claims.ts";
import { WaysToSend, type Receivers } from "./ways-to-send.ts";

export interface FormOptions extends Receivers {
  readonly map: FormContext;
  /** The draft that the form begins with. */
  readonly opening: Draft;
  readonly source: SearchSource;
  /** The folder of the map's data. */
  readonly mapData: string;
}

/** Fields that may stay empty, but whose problems are shown once the reader leaves them empty. */
const isAdvised = /\.(?:at|record)$/;

/** The fields that a draft of each kind begins with. */
const firstFields = { claim: "claim", question: "question", person: "newPeople.0.name", source: "newSources.0.title" };

/** The draft is checked after such a pause in typing, or after a field was left; ms. */
const pause = 250;

/**
 * The form for new claims and questions, and for changes of what is there. Whatever is typed makes a new draft, which is kept in the
 * browser, shown and checked. Of several drafts the fields show one.
 */
export class ClaimForm {
  readonly #form: HTMLFormElement;
  readonly #options: FormOptions;
  readonly state: DraftState;
  readonly fields: FormFields;
  readonly #ways: WaysToSend;
  /** The fields whose problems are shown. */
  readonly #touched = new Set<string>();
  /** Whether the reader has pressed a button that sends. */
  #isAsked = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, options: FormOptions) {
    this.#form = form;
    this.#options = options;
    this.state = new DraftState(onlyDraft(options.opening), options.map);
    this.fields = new FormFields(form, this);
    this.#ways = new WaysToSend(form, options, this);
    if (this.state.stored() !== null) this.say(browser.form.kept);
    this.#listen();
    this.#showFields();
    // A reader who focused something else while the map was loading stays there.
    if (document.activeElement === document.body) {
      this.focusStart({ preventScroll: true });
      // With room for what is said of it below it.
      document.activeElement.scrollIntoView({ block: "nearest" });
    }
    const handed = options.opening.changes === "" ? takeHanded() : null;
    if (handed) void import("./take-over.ts").then(({ takeOver }) => takeOver(form, options.map, this, handed));
    // A text that is pasted there comes back to what this form replies to.
    const reader = form.querySelector<HTMLAnchorElement>(".read-link");
    if (reader) reader.search = location.search;
  }

  // ── For the fields ─────────────────────────────────────────────────────────────────────────────
  /** The draft in the fields. */
  get draft(): Draft {
    return this.state.shown;
  }

  /** The map with the other drafts. */
  get context(): FormContext {
    return this.state.context;
  }

  /** Takes over what was typed into a field. */
  input(field: string, value: string): void {
    this.#set(withValue(this.draft, field, value));
  }

  /** The reader has left a field. */
  leave(field: string): void {
    if (valueOf(this.draft, field) !== "" || isAdvised.test(field)) this.#touched.add(field);
    this.#reviewSoon();
  }

  /** Takes over a draft that a fix or a choice has made, and shows it in the fields. */
  write(draft: Draft): void {
    this.#set(draft);
    this.#showFields();
  }

  /** Takes over the option that was chosen in a field. */
  pick(field: string, kind: Pick, value: string): void {
    this.#touched.add(field);
    this.write(withPicked(this.draft, field, kind, value, this.context));
    // The focus stays, since the fields here come before those that describe a new one.
    if (value === another && kind !== "places")
      fill(this.#form.querySelector(".for-screen-readers"), browser.form.added[kind].describe);
  }

  /** Finds the options of a field for what was typed. */
  find(field: string, pick: Pick, words: string): Promise<readonly Option[]> {
    return findOptions({ field, pick, words }, this.#options.source, this.draft, this.context);
  }

  // ── For the ways to send ───────────────────────────────────────────────────────────────────────
  /** Checks at once, and shows all problems beside the fields: of another draft if only that has errors. */
  showAll(): void {
    this.#isAsked = true;
    this.#review();
    const other = this.state.proposals.findIndex(({ problems }) => problems.some(isError));
    if (other !== -1 && !this.#problems.some(isError)) this.writeAll({ all: this.state.drafts.all, at: other });
    for (const { field } of this.#problems) this.#touched.add(field);
    this.#review();
    this.fields.focusFirst(this.#problems.filter(isError).map(({ field }) => field));
  }

  // ── Changes ────────────────────────────────────────────────────────────────────────────────────
  #set(draft: Draft): void {
    this.state.set(draft);
    this.#keep();
  }

  /** Shows other drafts, or another of them, in the fields. */
  writeAll(next: Drafts): void {
    this.state.setAll(next);
    this.#touched.clear();
    this.#keep();
    this.#showFields();
  }

  /** Shows no problems of the rows of a list any more. */
  untouch(list: string): void {
    for (const field of [...this.#touched]) if (field.startsWith(`${list}.`)) this.#touched.delete(field);
  }

  #keep(): void {
    if (!this.state.store()) this.say(browser.form.notKept);
    this.#reviewSoon();
  }

  // ── What is shown ──────────────────────────────────────────────────────────────────────────────
  /** The problems of the draft in the fields, as of the last check. */
  get #problems(): readonly Problem[] {
    return this.state.proposals[this.state.drafts.at]?.problems ?? [];
  }

  #showFields(): void {
    const kind = kindOf(this.draft);
    this.#form.dataset["kind"] = kind;
    // Parts of the form say for which kinds of records they are.
    for (const part of this.#form.querySelectorAll<HTMLElement>("[data-of]"))
      part.hidden = part.dataset["of"]?.split(" ").includes(kind) !== true;
    this.fields.write(this.draft);
    this.#review();
  }

  /** Checks after a pause. While something is pressed nothing is checked: new messages could move it away from under the pointer. */
  #reviewSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => (this.#form.matches(":active") ? this.#reviewSoon() : this.#review()), pause);
  }

  /** Checks the drafts and shows what they come to. */
  #review(): void {
    clearTimeout(this.#waiting);
    this.state.check();
    const { drafts, proposals: all } = this.state;
    const proposal = all[drafts.at];
    if (proposal === undefined) return;
    const { draft, problems } = proposal;
    // What is wrong with pasted words is shown at once: nobody is typing them.
    if (draft.original !== "")
      for (const { field } of problems) if (valueOf(draft, field) !== "") this.#touched.add(field);
    const heading = document.querySelector("h1");
    if (heading) heading.textContent = heading.getAttribute(`data-${draft.relation}`) ?? this.#form.ariaLabel;
    this.fields.showNames(draft);
    this.fields.showIds(proposal);
    this.fields.showProblems(problems, this.#touched);
    showDraftList(this.#form, all, drafts.at, this.#isAsked);
    showOutcome(this.#form, proposal, all);
    this.#showOnMap();
    void showLike(this.#form.querySelector<HTMLElement>(".like-claims"), proposal, this.#options);
    this.#ways.update({ proposal, all });
  }

  /** Shows the drafts on the map while that is open. What it takes is loaded when it is opened first. */
  #showOnMap(): void {
    const place = this.#form.querySelector<HTMLElement>("details[open].on-map > div");
    const { map, ...addresses } = this.#options;
    if (place)
      void import("../proposal/draft-on-map.ts").then(({ showOnMap }) =>
        showOnMap(place, this.state.proposals, map, { ...addresses, map: addresses.mapData }),
      );
  }

  /** Shows a note on what became of the draft. */
  say(words: string): void {
    fill(this.#form.querySelector(".draft-note"), words);
  }

  focusStart(options: FocusOptions = {}): void {
    const { changes, target } = this.draft;
    const kind = kindOf(this.draft);
    this.fields.focus(kind === "claim" && changes + target === "" ? "target" : firstFields[kind], options);
  }

  // ── What the reader does ───────────────────────────────────────────────────────────────────────
  #listen(): void {
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    listenToButtons(this.#form, this);
    this.#form.querySelector(".on-map")?.addEventListener("toggle", () => this.#showOnMap());
    // Two tabs show the same drafts, so that neither overwrites what was typed in the other.
    this.state.onChangeElsewhere(() => this.#showFields());
  }
}
