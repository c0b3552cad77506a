import { emptyDraft, onlyDraft, readDrafts, writeDrafts, type Drafts } from "../../contribute/propose/index.ts";
import { remember, remembered } from "../page/storage.ts";

/** The draft, or drafts, that this browser keeps for one question or claim. */
export interface KeptDraft {
  /** Null if none is kept. */
  readonly read: () => Drafts | null;
  /** False if the browser allows no storage. */
  readonly keep: (drafts: Drafts) => boolean;
  readonly discard: () => void;
  /** Listens to changes of the draft in other tabs; null once it is discarded there. */
  readonly onChange: (listener: (drafts: Drafts | null) => void) => void;
}

/** `target` is the id of the question or claim that the draft replies to; "" for none yet. */
export function keptDraft(target: string): KeptDraft {
  const name = `new-claim:${target}`;
  const nothing = writeDrafts(onlyDraft(emptyDraft));
  const read = (): Drafts | null => {
    const kept = remembered(name);
    if (kept === "") return null;
    const drafts = readDrafts(kept);
    return writeDrafts(drafts) === nothing ? null : drafts;
  };
  return {
    read,
    keep: (drafts) => remember(name, writeDrafts(drafts)),
    discard: () => void remember(name, ""),
    onChange: (listener) =>
      addEventListener("storage", ({ key }) => {
        if (key === name) listener(read());
      }),
  };
}
