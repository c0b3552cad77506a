import type { FormContext } from "../../contribute/propose/index.ts";
import type { PastedDrafts, Refusal } from "../../contribute/propose/paste/drafts-of-paste.ts";
import type { PasteNote } from "../../contribute/propose/paste/pasted.ts";
import * as browser from "../../words/browser.ts";
import { makeElement } from "../page/elements.ts";
import type { ClaimForm } from "./claim-form.ts";

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
    const guide = makeElement("a", { href: place.dataset["guide"] ?? "", target: "_blank" }, browser.paste.guide);
    place.replaceChildren(makeElement("p", {}, words, ...(isTooMuch ? [" ", guide] : [])), ...noteList(notes));
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

function noteList(notes: readonly PasteNote[]): readonly HTMLElement[] {
  if (notes.length === 0) return [];
  const lines = notes
    .slice(0, listed)
    .map(({ kind, line, words }) =>
      makeElement("li", {}, browser.paste.note(line, browser.paste.why[kind], shortened(words))),
    );
  const rest = notes.length - lines.length;
  return [
    makeElement("p", {}, browser.paste.notes),
    makeElement("ul", {}, ...lines, ...(rest > 0 ? [makeElement("li", {}, browser.paste.more(rest))] : [])),
  ];
}

function shortened(words: string): string {
  const letters = Array.from(words.slice(0, longest * 2));
  return letters.length > longest || words.length > longest * 2 ? `${letters.slice(0, longest).join("")}…` : words;
}
