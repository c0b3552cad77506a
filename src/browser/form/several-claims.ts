import { isBlank, isError, sentenceIn, type Proposal } from "../../contribute/propose/index.ts";
import * as browser from "../../words/browser.ts";
import { h } from "../page/elements.ts";

/** Whether something is left to do before a claim can be sent as more than a draft. */
const isUnfinished = ({ problems, isUnfinished: isDraft }: Proposal): boolean => isDraft || problems.some(isError);

/**
 * Lists the drafts of a proposal, each with a button that shows it in the fields, one that removes it, and what it still lacks. There is
 * no list of a claim alone. A draft that is still empty is not said to lack anything before the reader tries to send the proposal
 * (`isAsked`).
 */
export function showDraftList(form: HTMLElement, all: readonly Proposal[], at: number, isAsked: boolean): void {
  const place = form.querySelector<HTMLElement>(".drafts");
  const list = place?.querySelector("ol");
  const next = form.querySelector<HTMLElement>(".next-draft");
  if (!place || !list) return;
  const asks = all.some(({ draft }) => draft.debate !== "");
  const isListed = asks || all.length > 1;
  place.hidden = !isListed;
  place.querySelector("[data-field=answers]")?.toggleAttribute("hidden", !asks);
  if (next) next.hidden = !all.some((proposal, index) => index !== at && isUnfinished(proposal));
  // The list stays in place as far as possible: a button in it may have the focus.
  const count = isListed ? all.length : 0;
  while (list.children.length > count) list.lastElementChild?.remove();
  if (count === 0) return;
  place.querySelector(".count")?.replaceChildren(String(count));
  for (const [index, proposal] of all.entries()) {
    const { draft, role } = proposal;
    const item = list.children[index] ?? list.appendChild(newItem(index, place.dataset["remove"] ?? ""));
    const [choose, remove] = item.querySelectorAll("button");
    const state = item.querySelector("small");
    const words = sentenceIn(draft) || draft.original || browser.paste.empty;
    item.className = role ?? "";
    if (choose && choose.textContent !== words) choose.textContent = words;
    if (index === at) choose?.setAttribute("aria-current", "true");
    else choose?.removeAttribute("aria-current");
    remove?.setAttribute("aria-label", browser.paste.removeDraft(words));
    remove?.toggleAttribute("hidden", all.length < 2);
    if (state) state.textContent = isAsked || !isBlank(draft) ? stateOf(proposal) : "";
  }
}

function newItem(index: number, remove: string): HTMLElement {
  const data = { type: "button", "data-draft": String(index) };
  return h(
    "li",
    h("button", { ...data, "data-action": "choose", "aria-describedby": `Draft-${index}` }),
    h("small", { id: `Draft-${index}` }),
    h("button.small-button", { ...data, "data-action": "remove-draft" }, remove),
  );
}

function stateOf({ problems, isUnfinished: isDraft }: Proposal): string {
  const errors = problems.filter(isError);
  const first = (errors[0] ?? problems.find(({ field }) => field === "claim"))?.message ?? "";
  if (errors.length > 0) return browser.paste.state.missing(errors.length, first);
  return isDraft ? browser.paste.state.wording(first) : browser.paste.state.ready;
}

/** The next draft after one, in a circle, that is not finished. */
export function nextUnfinished(proposals: readonly Proposal[], at: number): number {
  const order = [...proposals.keys()].map((index) => (at + 1 + index) % proposals.length);
  return order.find((index) => proposals[index] !== undefined && isUnfinished(proposals[index])) ?? at;
}
