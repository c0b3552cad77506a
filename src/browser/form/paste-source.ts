import { valueOf, type NewSource } from "../../contribute/propose/index.ts";
import { filledIn, sourceInText, tidySource } from "../../contribute/propose/pasted-source.ts";
import type { ClaimForm } from "./claim-form.ts";

/** How addresses, numbers, BibTeX, CSL-JSON and RIS begin. */
const mayBeSource = /^\s*(?:https?:|www\.|doi:|arxiv:|10\.\d{4}|\d{4}\.\d{4}|@\w+\s*[{(]|[[{]|TY {1,2}-)/i;

/**
 * Fills in a new source from an address, number or record that is pasted into one of its fields, or where a source is chosen. Other
 * words that are pasted are tidied once their field is left.
 */
export function listen(box: HTMLElement, claim: ClaimForm): void {
  box.addEventListener("paste", (event) => {
    const field = box.dataset["field"] ?? "";
    const [isSource, number] = /^(?:\w+\.\d+\.source|newSources\.(\d+)\.(?:title|author|DOI|URL))$/.exec(field) ?? [];
    if (isSource === undefined || valueOf(claim.draft, field).startsWith("+")) return;
    const text = event.clipboardData?.getData("text") ?? "";
    const filled = mayBeSource.test(text) && fillIn(claim, field, number, text);
    if (filled) event.preventDefault();
    else if (number !== undefined)
      box.addEventListener("focusout", () => write(claim, Number(number), tidySource), { once: true });
  });
}

/** Whether a text could fill in the new source of this number, or another where a source is chosen. */
function fillIn(claim: ClaimForm, field: string, number: string | undefined, text: string): boolean {
  const said = sourceInText(text);
  if (said === null) return false;
  if (number === undefined) claim.pick(field, "sources", "+");
  const index = Number(number ?? claim.draft.newSources.length - 1);
  write(claim, index, (source) => filledIn(source, said));
  return true;
}

function write(claim: ClaimForm, index: number, change: (source: NewSource) => NewSource): void {
  const { draft } = claim;
  const source = draft.newSources[index];
  const changed = source && change(source);
  // A check of the draft may move what is pressed.
  if (changed && JSON.stringify(changed) !== JSON.stringify(source))
    claim.write({ ...draft, newSources: draft.newSources.with(index, changed) });
}
