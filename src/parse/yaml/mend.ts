import type { Edit } from "../../model/index.ts";

export interface Mended {
  readonly text: string;
  /** The offset in the text before mending of an offset in the text after it. What was inserted stands where it was inserted. */
  origin(offset: number): number;
}

/** Applies edits in the order of their places; of two that overlap, the first. */
export function mend(text: string, edits: readonly Edit[]): Mended {
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

/** An edit that was made: where its text stands, in the text before and in the text after. */
interface Applied {
  readonly start: number;
  readonly at: number;
  readonly insert: string;
}

/** `shift` is by how much the whole text has grown. There may be an edit for each line, so they are searched by halves. */
function originOf(offset: number, edits: readonly Applied[], shift: number): number {
  const isBehind = ({ at, insert }: Applied): boolean => at < offset || (at === offset && insert === "");
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit && isBehind(edit)) low = middle + 1;
    else high = middle;
  }
  const before = edits[low - 1];
  if (!before) return offset;
  if (offset < before.at + before.insert.length) return before.start;
  const next = edits[low];
  return offset - (next ? next.at - next.start : shift);
}
