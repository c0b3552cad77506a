import type { Edit } from "../model/index.ts";

export interface EditedText {
  readonly text: string;
  /** Maps an offset in the new text to the old text. Inserted text maps to where it was inserted. */
  origin(offset: number): number;
}

/** Applies edits in the order of their places. Of two that overlap, the first wins. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return { text, origin: (offset) => offset };
  const applied: Applied[] = [];
  const parts: string[] = [];
  let kept = 0;
  let shift = 0;
  for (const { start, end, insert } of edits.toSorted((one, other) => one.start - other.start)) {
    if (start < kept) continue;
    parts.push(text.slice(kept, start), insert);
    applied.push({ start, at: start + shift, insert });
    kept = end;
    shift += insert.length - (end - start);
  }
  return { text: parts.join("") + text.slice(kept), origin: (offset) => originOf(offset, applied, shift) };
}

/** An applied edit: `start` is its offset in the old text, `at` in the new text. */
interface Applied {
  readonly start: number;
  readonly at: number;
  readonly insert: string;
}

/** `shift` is how much the whole text has grown. Binary search, because there may be an edit for each line. */
function originOf(offset: number, edits: readonly Applied[], shift: number): number {
  const isBefore = ({ at, insert }: Applied): boolean => at < offset || (at === offset && insert === "");
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit && isBefore(edit)) low = middle + 1;
    else high = middle;
  }
  const before = edits[low - 1];
  if (!before) return offset;
  if (offset < before.at + before.insert.length) return before.start;
  const next = edits[low];
  return offset - (next ? next.at - next.start : shift);
}
