import {
  aimAt,
  valueOf,
  draftFor,
  isBlank,
  mostDrafts,
  onlyDraft,
  shownDraft,
  withoutDraft,
  withPasted,
  withValue,
  type Draft,
  type Drafts,
  type FormContext,
  type Problem,
} from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import type { ContactLink } from "../../text/contact-link.ts";
import type { Search } from "../search/index.ts";
import { withNew, withoutRow, withRow } from "./change-rows.ts";
import { draftState } from "./draft-state.ts";
import { draftList, nextUnfinished } from "./draft-list.ts";
import { another, findOptions, typedWords, type Pick } from "./find-options.ts";
import { formFields } from "./form-fields.ts";
import { isError } from "./is-error.ts";
import { keptDraft } from "./kept-draft.ts";
import { onButtons } from "./on-buttons.ts";
import { pasteBox } from "./paste-box.ts";
import type { FormRepository } from "./repository.ts";
import { outcomeOf } from "./show-outcome.ts";

export interface FormOptions {
  readonly context: FormContext;
  readonly search: Search;
  readonly base: string;
  /** Null if the page names no repository. */
  readonly repository: FormRepository | null;
  /** Null if the map names no contact. */
  readonly contact: ContactLink | null;
}

/** Fields that may stay empty, but whose problems are shown once the reader leaves them empty. */
const isAdvised = /\.(?:at|record)$/;

/** The draft is checked after such a pause in typing; ms. */
const pause = 250;

/**
 * Makes the form work. Each change makes a new draft, which is kept in the browser, shown and checked. Of several drafts the fields show
 * one.
 */
export function startForm(form: HTMLFormElement, { context: map, search, ...page }: FormOptions): void {
  const opening = onlyDraft(draftFor(location.search, map));
  const kept = keptDraft(shownDraft(opening).target);
  const start = kept.read();
  const state = draftState(start ?? opening, map);
  const { shown, context: contextNow } = state;
  let discarded: Drafts | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // While a button is pressed nothing is checked: new messages could move it away from under the pointer.
  let isPressed = false;
  addEventListener("pointerdown", () => (isPressed = true), { capture: true });
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (isPressed = false), { capture: true });
  const touched = new Set<string>();
  const note = form.querySelector(".draft-note");
  const undo = form.querySelector<HTMLElement>("[data-action=undo]");
  const original = form.querySelector<HTMLElement>(".original");
  if (start !== null && note) note.textContent = browser.form.kept;

  let problems: readonly Problem[] = [];
  const listDrafts = draftList(form);
  const show = outcomeOf(form, {
    ...page,
    get context() {
      return contextNow();
    },
    checkNow: () => {
      state.check(true);
      review();
    },
    showAll: () => showAll(),
  });
  const review = (): void => {
    clearTimeout(waiting);
    if (isPressed) {
      waiting = setTimeout(review, pause);
      return;
    }
    waiting = undefined;
    state.check();
    const [drafts, all] = [state.drafts(), state.proposals()];
    const [draft, proposal] = [shown(), all[drafts.at]];
    if (proposal === undefined) return;
    problems = proposal.problems;
    // What is wrong with pasted words is shown at once: nobody is typing them.
    if (draft.original !== "") for (const { field } of problems) touched.add(field);
    fields.showNames(draft);
    fields.showProblems(problems, touched);
    listDrafts(drafts, all);
    show({ proposal, draft, all, first: drafts.all[0]?.claim.trim() ?? "" });
  };
  const keep = (): void => {
    if (!kept.keep(state.drafts()) && note) note.textContent = browser.form.notKept;
    clearTimeout(waiting);
    waiting = setTimeout(review, pause);
  };
  const set = (next: Draft): void => {
    state.set(next);
    keep();
  };
  const showFields = (): void => {
    const draft = shown();
    fields.write(draft);
    if (original) original.hidden = draft.original === "";
    original?.querySelector("q")?.replaceChildren(draft.original);
    review();
  };
  /** Sets a draft that was not typed into its fields, and shows it in them. */
  const write = (next: Draft): void => {
    set(next);
    showFields();
  };
  /** Shows other drafts, or another of them, in the fields. */
  const writeAll = (next: Drafts): void => {
    touched.clear();
    state.setAll(next);
    keep();
    showFields();
  };
  const choose = (at: number): void => {
    writeAll({ all: state.drafts().all, at });
    fields.focus(shown().target === "" ? "target" : "claim");
  };
  /** Shows all problems and focuses the first field with an error: of another draft, if this one has none. */
  const showAll = (): void => {
    const other = state.proposals().findIndex((proposal) => proposal.problems.some(isError));
    if (other !== -1 && !problems.some(isError)) writeAll({ all: state.drafts().all, at: other });
    for (const { field } of problems) touched.add(field);
    review();
    fields.focusFirst(problems.filter(isError).map(({ field }) => field));
  };
  const pick = (field: string, kind: Pick, value: string): void => {
    touched.add(field);
    if (field === "target") {
      write(aimAt(shown(), value, contextNow()));
      return;
    }
    if (value !== another) {
      write(withValue(shown(), field, () => value));
      return;
    }
    const isPerson = kind === "people";
    const typed = typedWords(kind, valueOf(shown(), field), contextNow());
    write(withNew(shown(), field, isPerson ? "newPeople" : "newSources", typed));
    // The focus stays, since the fields here come before those that describe the new one.
    form
      .querySelector(".for-screen-readers")
      ?.replaceChildren(browser.form.added[isPerson ? "people" : "sources"].describe);
  };
  const add = (list: string): void => {
    const { draft, field } = withRow(shown(), list);
    write(draft);
    fields.focus(field);
  };
  const remove = (list: string, index: number): void => {
    for (const field of [...touched]) if (field.startsWith(`${list}.`)) touched.delete(field);
    write(withoutRow(shown(), list, index));
    form.querySelector<HTMLElement>(`[data-list=${list}] [data-action=add]`)?.focus();
  };
  const fields = formFields(form, {
    get context() {
      return contextNow();
    },
    draft: shown,
    onInput: (field, value) => set(withValue(shown(), field, () => value)),
    onLeave: (field) => {
      if (valueOf(shown(), field) !== "" || isAdvised.test(field)) touched.add(field);
      review();
    },
    setDraft: write,
    onPick: pick,
    find: (field, pick, words) =>
      findOptions(
        { pick, words, typed: typedWords(pick, valueOf(shown(), field), contextNow()) },
        search,
        shown(),
        contextNow(),
      ),
  });

  form.addEventListener("submit", (event) => event.preventDefault());
  const showDiscarded = (): void => {
    if (undo) undo.hidden = discarded === null;
    if (note) note.textContent = discarded === null ? browser.form.restored : browser.form.discarded;
    (discarded === null ? form.querySelector<HTMLElement>("[data-action=discard]") : undo)?.focus();
  };
  onButtons(form, {
    add,
    remove,
    choose,
    removeDraft: (at) => {
      writeAll(withoutDraft(state.drafts(), at));
      form.querySelector<HTMLElement>(".drafts [aria-current]")?.focus();
      if (state.drafts().all.length === 1) fields.focus("claim");
      if (note) note.textContent = browser.paste.removed;
    },
    next: () => choose(nextUnfinished(state.proposals(), state.drafts().at)),
    restore: () => {
      write({ ...shown(), claim: shown().original });
      fields.focus("claim");
    },
    discard: () => {
      discarded = state.drafts();
      writeAll(opening);
      kept.discard();
      showDiscarded();
    },
    undo: () => {
      if (discarded) writeAll(discarded);
      discarded = null;
      showDiscarded();
    },
  });
  pasteBox(form, {
    context: map,
    outside: () => state.drafts().all[0] ?? shown(),
    room: () => mostDrafts - state.drafts().all.filter((draft) => !isBlank(draft)).length,
    add: (pasted) => {
      // What was typed last may not have been checked yet.
      state.check();
      const { all } = state.drafts();
      const idOf = (draft: Draft): string => state.proposals()[all.indexOf(draft)]?.claim.id ?? "";
      const { drafts: next, added } = withPasted(state.drafts(), pasted, idOf);
      if (added > 0) writeAll(next);
      return added;
    },
  });
  // Two tabs show the same drafts, so that neither overwrites what was typed in the other.
  kept.onChange((changed) => {
    state.setAll(changed ?? opening);
    showFields();
  });
  showFields();
  // A reader who focused something else while the map was loading stays there.
  if (document.activeElement === document.body) fields.focus(shown().target === "" ? "target" : "claim");
}
