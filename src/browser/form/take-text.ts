import type { FormContext } from "../../contribute/propose/index.ts";
import { draftsOfPaste, type Refusal } from "../../contribute/propose/paste/drafts-of-paste.ts";
import { draftsOfSentences } from "../../contribute/propose/paste/drafts-of-sentences.ts";
import type { PasteNote } from "../../contribute/propose/paste/pasted.ts";
import { shorten } from "../../text/shorten.ts";
import * as browser from "../../words/browser.ts";
import { fill, h, type Content } from "../page/elements.ts";
import type { HandedText } from "../page/handed-text.ts";
import type { ClaimForm } from "./claim-form.ts";

/** The most notes that are listed. */
const listed = 30;
/** The most characters of a line in a note. */
const longest = 140;

/** Makes drafts of a text or of its sentences, and says what became of it. */
export function takeText(handed: HandedText, place: HTMLElement, map: FormContext, claim: ClaimForm): void {
  const show = (words: string, notes: readonly PasteNote[] = [], isTooMuch = false): void => {
    const guide = h("a", { href: place.dataset["guide"] ?? "", target: "_blank" }, browser.pasted.guide);
    fill(place, h("p", words, isTooMuch && [" ", guide]), noteList(notes));
  };
  const found =
    handed.kind === "sentences"
      ? draftsOfSentences(handed, map, claim.outside, claim.room)
      : draftsOfPaste(handed.text, map, claim.outside, claim.room);
  if (!("drafts" in found)) {
    show(reasonOf(found), found.kind === "nothing" ? found.notes : [], found.kind !== "nothing");
    return;
  }
  const added = claim.addPasted(found.drafts);
  if (added === 0) show(browser.pasted.there);
  else if (found.format !== "text") show(browser.pasted.made(added, found.format), found.notes);
  if (added > 1) place.parentElement?.querySelector<HTMLElement>(".drafts [aria-current]")?.focus();
}

function reasonOf(refusal: Refusal): string {
  switch (refusal.kind) {
    case "nothing":
      return browser.pasted.refused.nothing;
    case "too-large":
    case "too-many":
      return browser.pasted.refused[refusal.kind](refusal.count, refusal.most);
  }
}

function noteList(notes: readonly PasteNote[]): Content {
  if (notes.length === 0) return [];
  const lines = notes
    .slice(0, listed)
    .map(({ kind, line, words }) =>
      h("li", browser.pasted.note(line, browser.pasted.why[kind], shorten(words, longest))),
    );
  const rest = notes.length - lines.length;
  return [h("p", browser.pasted.notes), h("ul", lines, rest > 0 && h("li", browser.pasted.more(rest)))];
}
