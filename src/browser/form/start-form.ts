import {
  aimAt,
  valueOf,
  draftFor,
  emptyHolder,
  emptyPerson,
  emptySource,
  emptyUse,
  newId,
  propose,
  removeNew,
  withValue,
  type Draft,
  type FormContext,
  type Problem,
} from "../../edit/propose/index.ts";
import * as browser from "../../words/browser.ts";
import type { ContactLink } from "../../text/contact-link.ts";
import type { Search } from "../search/index.ts";
import { another, findOptions, typedWords, type Pick } from "./find-options.ts";
import { formFields } from "./form-fields.ts";
import { keptDraft } from "./kept-draft.ts";
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

/** Makes the form work. Each change makes a new draft, which is kept in the browser, shown and checked. */
export function startForm(form: HTMLFormElement, { context, search, ...page }: FormOptions): void {
  const opening = draftFor(location.search, context);
  const kept = keptDraft(opening.target);
  let draft = kept.read() ?? opening;
  let discarded: Draft | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // While a button is pressed nothing is checked: new messages could move it away from under the pointer.
  let isPressed = false;
  addEventListener("pointerdown", () => (isPressed = true), { capture: true });
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => (isPressed = false), { capture: true });
  const touched = new Set<string>();
  const note = form.querySelector(".draft-note");
  const undo = form.querySelector<HTMLElement>("[data-action=undo]");
  if (draft !== opening && note) note.textContent = browser.form.kept;

  let problems: readonly Problem[] = [];
  const show = outcomeOf(form, {
    ...page,
    context,
    checkNow: () => {
      if (waiting !== undefined) review();
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
    const proposal = propose(draft, context, new Date().toISOString().slice(0, 10));
    problems = proposal.problems;
    fields.showNames(draft);
    fields.showProblems(problems, touched);
    show({ proposal, draft });
  };
  const set = (next: Draft): void => {
    draft = next;
    if (!kept.keep(draft) && note) note.textContent = browser.form.notKept;
    clearTimeout(waiting);
    waiting = setTimeout(review, pause);
  };
  /** Sets a draft that was not typed into its fields, and shows it in them. */
  const write = (next: Draft): void => {
    set(next);
    fields.write(draft);
    review();
  };
  /** Shows all problems and focuses the first field with an error. */
  const showAll = (): void => {
    for (const { field } of problems) touched.add(field);
    review();
    fields.focusFirst(problems.filter(({ severity }) => severity === "error").map(({ field }) => field));
  };
  const pick = (field: string, kind: Pick, value: string): void => {
    touched.add(field);
    if (field === "target") {
      write(aimAt(draft, value, context));
      return;
    }
    if (value !== another) {
      write(withValue(draft, field, () => value));
      return;
    }
    const isPerson = kind === "people";
    const list = isPerson ? "newPeople" : "newSources";
    const typed = typedWords(kind, valueOf(draft, field), context);
    const chosen = withValue(draft, field, () => newId(draft[list].length));
    write(
      isPerson
        ? { ...chosen, newPeople: [...chosen.newPeople, { ...emptyPerson, name: typed }] }
        : { ...chosen, newSources: [...chosen.newSources, { ...emptySource, title: typed }] },
    );
    // The focus stays, since the fields here come before those that describe the new one.
    form
      .querySelector(".for-screen-readers")
      ?.replaceChildren(browser.form.added[isPerson ? "people" : "sources"].describe);
  };
  const add = (list: string): void => {
    const index = list === "holders" ? draft.holders.length : draft.uses.length;
    write(
      list === "holders"
        ? { ...draft, holders: [...draft.holders, emptyHolder] }
        : { ...draft, uses: [...draft.uses, emptyUse] },
    );
    fields.focus(`${list}.${index}.${list === "holders" ? "person" : "source"}`);
  };
  const remove = (list: string, index: number): void => {
    for (const field of [...touched]) if (field.startsWith(`${list}.`)) touched.delete(field);
    if (list === "newPeople" || list === "newSources") write(removeNew(draft, list, index));
    else if (list === "holders") write({ ...draft, holders: draft.holders.toSpliced(index, 1) });
    else write({ ...draft, uses: draft.uses.toSpliced(index, 1) });
    form.querySelector<HTMLElement>(`[data-list=${list}] [data-action=add]`)?.focus();
  };
  const fields = formFields(form, {
    context,
    draft: () => draft,
    onInput: (field, value) => set(withValue(draft, field, () => value)),
    onLeave: (field) => {
      if (valueOf(draft, field) !== "" || isAdvised.test(field)) touched.add(field);
      review();
    },
    setDraft: write,
    onPick: pick,
    find: (field, pick, words) =>
      findOptions({ pick, words, typed: typedWords(pick, valueOf(draft, field), context) }, search, draft),
  });

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
    const list = button?.closest<HTMLElement>("[data-list]")?.dataset["list"] ?? "";
    switch (button?.dataset["action"]) {
      case "add":
        add(list);
        return;
      case "remove":
        remove(list, Number(button.closest<HTMLElement>("[data-index]")?.dataset["index"]));
        return;
      case "discard":
        discarded = draft;
        touched.clear();
        write(opening);
        kept.discard();
        showDiscarded();
        return;
      case "undo":
        if (discarded) write(discarded);
        discarded = null;
        showDiscarded();
        return;
    }
  });
  const showDiscarded = (): void => {
    if (undo) undo.hidden = discarded === null;
    if (note) note.textContent = discarded === null ? browser.form.restored : browser.form.discarded;
    (discarded === null ? form.querySelector<HTMLElement>("[data-action=discard]") : undo)?.focus();
  };
  // Two tabs show the same draft, so that neither overwrites what was typed in the other.
  kept.onChange((changed) => {
    draft = changed ?? opening;
    fields.write(draft);
    review();
  });
  fields.write(draft);
  review();
  // A reader who focused something else while the map was loading stays there.
  if (document.activeElement === document.body) fields.focus(draft.target === "" ? "target" : "claim");
}
