import {
  draftLists,
  newId,
  newIndex,
  valueOf,
  withoutNew,
  type FormContext,
  type NewSource,
} from "../../contribute/propose/index.ts";
import { filledIn, sourceInText, sourceOnMap, tidySource } from "../../contribute/propose/pasted-source.ts";
import type { ClaimForm } from "./claim-form.ts";

/** How addresses, numbers, BibTeX, CSL-JSON and RIS begin. */
const mayBeSource = /^\s*(?:https?:|www\.|doi:|arxiv:|10\.\d{4}|\d{4}\.\d{4}|@\w+\s*[{(]|[[{]|TY {1,2}-)/i;

/**
 * Fills in a new source from an address, number or record that is pasted into one of its fields, or where a source is chosen, and from
 * what is typed there once the field is left; if the map has that source, it is chosen. Other words that are pasted are tidied.
 */
export function listen(box: HTMLElement, claim: ClaimForm): void {
  const field = box.dataset["field"] ?? "";
  const [isSource, own] = /^(?:\w+\.\d+\.source|newSources\.(\d+)\.(?:title|author|DOI|URL))$/.exec(field) ?? [];
  if (isSource === undefined) return;
  let isPasted = false;
  box.addEventListener("paste", (event) => {
    if (newIndex(valueOf(claim.draft, field)) >= 0) return;
    isPasted = !fillIn(claim, field, own, event.clipboardData?.getData("text") ?? "");
    if (!isPasted) event.preventDefault();
  });
  const leave = (): void => {
    // What is pressed stays where it is.
    if (document.querySelector("form:active")) return void setTimeout(leave, 50);
    const chosen = newIndex(valueOf(claim.draft, field));
    const number = chosen >= 0 ? String(chosen) : own;
    const typed = chosen >= 0 ? `newSources.${chosen}.title` : field;
    if (!fillIn(claim, field, number, valueOf(claim.draft, typed)) && isPasted && own !== undefined)
      write(claim, Number(own), tidySource);
    isPasted = false;
  };
  box.addEventListener("focusout", leave);
}

/** The source of the map that an address, number or record names; "" where the map has none, null for other words. */
export function sourceNamed(text: string, { known }: FormContext): string | null {
  const said = mayBeSource.test(text) ? sourceInText(text) : null;
  return said && (sourceOnMap(said, known) ?? "");
}

/** Whether a text could fill in the new source of this number, or another where a source is chosen. */
function fillIn(claim: ClaimForm, field: string, number: string | undefined, text: string): boolean {
  const said = mayBeSource.test(text) ? sourceInText(text) : null;
  if (said === null) return false;
  const there = claim.draft.changes === "source" ? undefined : sourceOnMap(said, claim.context.known);
  if (number === undefined) claim.pick(field, "sources", there ?? "+");
  else if (there !== undefined) choose(claim, Number(number), there);
  if (there !== undefined) return true;
  const index = Number(number ?? claim.draft.newSources.length - 1);
  write(claim, index, (source) => filledIn(mayBeSource.test(source.title) ? { ...source, title: "" } : source, said));
  return true;
}

/** Takes a source of the map in the place of a new one. Its fields are gone then, so the focus goes to where it is chosen. */
function choose(claim: ClaimForm, index: number, id: string): void {
  const { draft } = claim;
  const fields = draftLists.flatMap((list) => draft[list].map((_, row) => `${list}.${row}.source`));
  const field = fields.find((each) => valueOf(draft, each) === newId(index));
  claim.write(withoutNew(draft, "newSources", index, id));
  if (document.activeElement === document.body && field !== undefined) claim.fields.focus(field);
}

function write(claim: ClaimForm, index: number, change: (source: NewSource) => NewSource): void {
  const { draft } = claim;
  const source = draft.newSources[index];
  const changed = source && change(source);
  // A check of the draft may move what is pressed.
  if (changed && JSON.stringify(changed) !== JSON.stringify(source))
    claim.write({ ...draft, newSources: draft.newSources.with(index, changed) });
}
