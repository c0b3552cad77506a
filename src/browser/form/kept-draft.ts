import { emptyDraft, readDraft, writeDraft, type Draft } from "../../propose/index.ts";
import { remember, remembered } from "../remembered.ts";

/** One draft for each question or claim that is written about. */
export interface KeptDraft {
  /** Null where none was kept. */
  readonly read: () => Draft | null;
  readonly keep: (draft: Draft) => void;
  readonly discard: () => void;
}

export function keptDraft(target: string): KeptDraft {
  const name = `new-claim:${target}`;
  return {
    read: () => {
      const kept = remembered(name);
      if (kept === "") return null;
      const draft = readDraft(kept);
      return writeDraft(draft) === writeDraft(emptyDraft) ? null : draft;
    },
    keep: (draft) => remember(name, writeDraft(draft)),
    discard: () => remember(name, ""),
  };
}
