import { emptyDraft, readDraft, writeDraft, type Draft } from "../../edit/propose/index.ts";
import { remember, remembered } from "../model/remembered.ts";

/** The draft that this browser keeps for one question or claim. */
export interface KeptDraft {
  /** Null if none is kept. */
  readonly read: () => Draft | null;
  /** False if the browser allows no storage. */
  readonly keep: (draft: Draft) => boolean;
  readonly discard: () => void;
  /** Listens to changes of the draft in other tabs; null once it is discarded there. */
  readonly onChange: (listener: (draft: Draft | null) => void) => void;
}

/** `target` is the id of the question or claim that the draft replies to; "" for none yet. */
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
    onChange: (listener) =>
      addEventListener("storage", ({ key }) => {
        if (key === name) listener(read());
      }),
  };
}
