import type { Edit } from "../../model.ts";

export interface Mended {
  readonly text: string;
  /** The offset in the text before mending of an offset in the text after it. What was inserted stands where it was inserted. */
  origin(offset: number): number;
}

/** Applies edits in the order of their places; of two that overlap, the first. */
export function mend(text: string, edits: readonly Edit[]): Mended {
  if (edits.length === 0) return { text, origin: (offset) => offset };
  const applied: Edit[] = [];
  let mended = "";
  let kept = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start < kept) continue;
    mended += text.slice(kept, edit.start) + edit.insert;
    kept = edit.end;
    applied.push(edit);
  }
  return { text: mended + text.slice(kept), origin: (offset) => originOf(offset, applied) };
}

function originOf(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, insert } of edits) {
    if (offset < start + shift || (offset === start + shift && insert !== "")) break;
    if (offset < start + shift + insert.length) return start;
    shift += insert.length - (end - start);
  }
  return offset - shift;
}
