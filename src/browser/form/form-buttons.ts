import {
  sentenceIn,
  withAnswer,
  withoutDraft,
  withoutRow,
  withRow,
  type Drafts,
} from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import type { ClaimForm } from "./claim-form.ts";
import { nextUnfinished } from "./several-claims.ts";

/** Does what the buttons of the form say, by the name that they have for it (`data-action`). */
export function listenToButtons(form: HTMLElement, claim: ClaimForm): void {
  const { state, fields } = claim;
  /** What was discarded last, until it is restored; null for nothing. */
  let discarded: Drafts | null = null;
  const focus = (selector: string): void => form.querySelector<HTMLElement>(selector)?.focus();
  const choose = (at: number): void => {
    claim.writeAll({ all: state.drafts.all, at });
    claim.focusStart();
  };
  /** Says that the draft was discarded or restored, and focuses the button for what can be done now. */
  const showUndo = (words: string, next: "undo" | "discard"): void => {
    claim.say(words);
    form.querySelector("[data-action=undo]")?.toggleAttribute("hidden", next !== "undo");
    focus(`[data-action=${next}]`);
  };

  const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
    add: (button) => {
      const { draft, field } = withRow(claim.draft, listOf(button));
      claim.write(draft);
      fields.focus(field);
    },
    remove: (button) => {
      const list = listOf(button);
      claim.untouch(list);
      // Those behind it move up.
      for (const row of form.querySelectorAll(`[data-list=${list}] .folded`)) row.classList.remove("folded");
      claim.write(withoutRow(claim.draft, list, rowOf(button)));
      focus(`[data-list=${list}] [data-action=add]`);
    },
    unfold: (button) => {
      const row = button.closest(".row");
      row?.classList.remove("folded");
      row?.querySelector<HTMLElement>("input")?.focus();
    },
    choose: ({ dataset }) => choose(Number(dataset["draft"])),
    next: () => choose(nextUnfinished(state.proposals, state.drafts.at)),
    answer: () => {
      const at = state.drafts.all.findIndex((draft) => draft.debate !== "");
      const [draft, id] = [state.drafts.all[at], state.proposals[at]?.claim.id];
      if (draft === undefined || id === undefined) return;
      if (sentenceIn(draft) === "") choose(at);
      else {
        claim.writeAll(withAnswer({ all: state.drafts.all, at }, draft.id || id));
        claim.focusStart();
      }
    },
    "remove-draft": ({ dataset }) => {
      claim.writeAll(withoutDraft(state.drafts, Number(dataset["draft"])));
      focus(".drafts [aria-current]");
      if (state.drafts.all.length === 1) claim.focusStart();
      claim.say(browser.paste.removed);
    },
    restore: () => {
      claim.write({ ...claim.draft, claim: claim.draft.original });
      fields.focus("claim");
    },
    discard: () => {
      discarded = state.drafts;
      claim.writeAll(state.opening);
      state.forget();
      showUndo(browser.form.discarded, "undo");
    },
    undo: () => {
      if (discarded) claim.writeAll(discarded);
      discarded = null;
      showUndo(browser.form.restored, "discard");
    },
  };

  form.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-action]") : null;
    if (button) actions[button.dataset["action"] ?? ""]?.(button);
  });
}

const listOf = (button: HTMLElement): string => button.closest<HTMLElement>("[data-list]")?.dataset["list"] ?? "";

const rowOf = (button: HTMLElement): number => Number(button.closest<HTMLElement>("[data-index]")?.dataset["index"]);
