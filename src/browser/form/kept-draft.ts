import { emptyDraft, readDraft, writeDraft, type Draft } from "../../edit/propose/index.ts";
import { remember, remembered } from "../model/remembered.ts";

/** One draft for each question or claim that is written about. */
export interface KeptDraft {
  /** Null where none was kept. */
  readonly read: () => Draft | null;
  /** False where the browser keeps nothing. */
  readonly keep: (draft: Draft) => boolean;
  readonly discard: () => void;
  /** Hears what becomes of it in another tab; null once it is discarded there. */
  readonly onChange: (hear: (draft: Draft | null) => void) => void;
}

export function keptDraft(target: string): KeptDraft {
  const name = `new-claim:${target}`;
  const read = (): Draft | null => {
    const kept = remembered(name);
    if (kept === "") return null;
    const draft = readDraft(kept);
    return writeDraft(draft) === writeDraft(emptyDraft) ? null : draft;
  };
  return {
    read,
    keep: (draft) => {
      const text = writeDraft(draft);
      remember(name, text);
      return remembered(name) === text;
    },
    discard: () => remember(name, ""),
    onChange: (hear) =>
      addEventListener("storage", ({ key }) => {
        if (key === name) hear(read());
      }),
  };
}
