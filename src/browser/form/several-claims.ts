import { isError, type Drafts, type FormContext, type Proposal } from "../../contribute/propose/index.ts";
import type { PastedDrafts, Refusal } from "../../contribute/propose/paste/drafts-of-paste.ts";
import type { PasteNote } from "../../contribute/propose/paste/pasted.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, type Content } from "../page/elements.ts";
import type { ClaimForm } from "./claim-form.ts";

/** Whether something is left to do before a claim can be sent as more than a draft. */
const isUnfinished = ({ problems, isUnfinished: isDraft }: Proposal): boolean => isDraft || problems.some(isError);

/**
 * Lists the claims of a proposal of several, each with a button that shows it in the fields and one that removes it. Nothing is listed
 * for a single claim.
 */
export function showDraftList(form: HTMLElement, { all, at }: Drafts, proposals: readonly Proposal[]): void {
  const place = form.querySelector<HTMLElement>(".drafts");
  const list = place?.querySelector("ol");
  const next = form.querySelector<HTMLElement>(".next-draft");
  if (!place || !list) return;
  place.hidden = all.length < 2;
  if (next) next.hidden = !proposals.some((proposal, index) => index !== at && isUnfinished(proposal));
  // The list stays in place as far as possible: a button in it may have the focus.
  const count = all.length < 2 ? 0 : all.length;
  while (list.children.length > count) list.lastElementChild?.remove();
  if (count === 0) return;
  place.querySelector(".count")?.replaceChildren(String(count));
  for (const [index, draft] of all.entries()) {
    const proposal = proposals[index];
    const item = list.children[index] ?? list.appendChild(newItem(index, place.dataset["remove"] ?? ""));
    const [choose, remove] = item.querySelectorAll("button");
    const state = item.querySelector("small");
    const words = draft.claim.trim() || browser.paste.empty;
    item.className = proposal?.role ?? "";
    if (choose && choose.textContent !== words) choose.textContent = words;
    if (index === at) choose?.setAttribute("aria-current", "true");
    else choose?.removeAttribute("aria-current");
    remove?.setAttribute("aria-label", browser.paste.removeDraft(words));
    if (state && proposal) state.textContent = stateOf(proposal);
  }
}

function newItem(index: number, remove: string): HTMLElement {
  const data = { type: "button", "data-draft": String(index) };
  return h(
    "li",
    h("button", { ...data, "data-action": "choose", "aria-describedby": `Draft-${index}` }),
    h("small", { id: `Draft-${index}` }),
    h("button", { ...data, "data-action": "remove-draft" }, remove),
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

/** The most notes that are listed. */
const listed = 30;
/** The most letters of a line in a note. */
const longest = 140;

/** Reads the pasted text when the button is pressed. The text stays in its box, whatever comes of it. */
export function pasteBox(form: HTMLElement, map: FormContext, claim: ClaimForm): void {
  const box = form.querySelector<HTMLDetailsElement>("details.paste");
  const area = box?.querySelector("textarea");
  const place = form.querySelector<HTMLElement>(".paste-result");
  if (!box || !area || !place) return;
  const show = (words: string, notes: readonly PasteNote[] = [], isTooMuch = false): void => {
    const guide = h("a", { href: place.dataset["guide"] ?? "", target: "_blank" }, browser.paste.guide);
    fill(place, h("p", words, isTooMuch && [" ", guide]), noteList(notes));
    // Below a long text it would not be seen.
    place.scrollIntoView({ block: "nearest" });
  };
  const read = async (): Promise<void> => {
    let found: PastedDrafts | Refusal;
    try {
      const { draftsOfPaste } = await import("../../contribute/propose/paste/drafts-of-paste.ts");
      found = draftsOfPaste(area.value, map, claim.outside, claim.room);
    } catch {
      show(browser.paste.failed);
      return;
    }
    if (!("drafts" in found)) {
      show(reasonOf(found), found.kind === "nothing" ? found.notes : [], found.kind !== "nothing");
      return;
    }
    const added = claim.addPasted(found.drafts);
    show(added === 0 ? browser.paste.there : browser.paste.made(added, found.format), found.notes);
    if (added === 0) return;
    box.open = false;
    form.querySelector<HTMLElement>(".drafts [aria-current]")?.focus();
  };
  box.querySelector("[data-action=paste]")?.addEventListener("click", () => void read());
}

function reasonOf(refusal: Refusal): string {
  switch (refusal.kind) {
    case "nothing":
      return browser.paste.refused.nothing;
    case "too-large":
    case "too-many":
      return browser.paste.refused[refusal.kind](refusal.count, refusal.most);
  }
}

function noteList(notes: readonly PasteNote[]): Content {
  if (notes.length === 0) return [];
  const lines = notes
    .slice(0, listed)
    .map(({ kind, line, words }) => h("li", browser.paste.note(line, browser.paste.why[kind], shortened(words))));
  const rest = notes.length - lines.length;
  return [h("p", browser.paste.notes), h("ul", lines, rest > 0 && h("li", browser.paste.more(rest)))];
}

function shortened(words: string): string {
  const letters = Array.from(words.slice(0, longest * 2));
  return letters.length > longest || words.length > longest * 2 ? `${letters.slice(0, longest).join("")}…` : words;
}
