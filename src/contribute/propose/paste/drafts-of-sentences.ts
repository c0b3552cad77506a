import type { Id } from "../../../claims/model/index.ts";
import { suggestId } from "../../write/suggest-id.ts";
import { emptyDraft, emptySource, emptyUse, newId, type Draft } from "../draft.ts";
import type { FormContext } from "../form-context.ts";
import type { PastedDrafts, Refusal } from "./drafts-of-paste.ts";

/** A draft for each sentence of a text, whose claim is still to be written. All reply to what `outside` does. */
export function draftsOfSentences(
  { sentences, title, url }: { readonly sentences: readonly string[]; readonly title: string; readonly url: string },
  { isTaken }: FormContext,
  { relation, target, conclusion }: Draft,
  room: number,
): PastedDrafts | Refusal {
  if (sentences.length > room) return { kind: "too-many", count: sentences.length, most: room };
  const source = { newSources: [{ ...emptySource, title, URL: url }], uses: [{ ...emptyUse, source: newId(0) }] };
  const taken = new Set<Id>();
  const drafts = sentences.map((original) => {
    // One alone gets its name from its claim.
    const id =
      sentences.length === 1 ? "" : suggestId("claim", original, (each) => taken.has(each) || isTaken("claim", each));
    taken.add(id);
    return { ...emptyDraft, ...(url !== "" && source), relation, target, conclusion, id, original };
  });
  return { format: "text", drafts, notes: [] };
}
