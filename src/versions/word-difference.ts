import { diffArrays } from "diff";
import type { TextSegment } from "../claims/model/index.ts";

/** A word or a punctuation mark, with the white space before it. */
const word = /\s*(?:[\p{L}\p{M}\p{N}_'’-]+|\S)/gu;

/** Texts that differ in more words than this are shown as replaced whole: nobody reads such a difference. */
const mostEdits = 1000;

/**
 * The difference of two texts, word by word. The same and the removed segments make up the text before; the same and
 * the added segments make up the text after. White space is that of the text after, where it has the word.
 */
export function wordDifference(before: string, after: string): readonly TextSegment[] {
  return joinSegments(withoutIslands(joinSegments(shortestEdit(words(before), words(after)))));
}

function shortestEdit(before: readonly string[], after: readonly string[]): readonly TextSegment[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  if (changes === undefined) return [removed(before.join("")), added(after.join(""))];
  return changes.map((change) => {
    const text = change.value.join("");
    return change.removed ? removed(text) : change.added ? added(text) : { kind: "same", text };
  });
}

const removed = (text: string): TextSegment => ({ kind: "removed", text });
const added = (text: string): TextSegment => ({ kind: "added", text });

/**
 * The words of a text. White space is normalised: a blank line starts a paragraph, a line break a list item, a space
 * the rest.
 */
function words(text: string): readonly string[] {
  return text.trim().replaceAll(/\s+/g, normalSpace).match(word) ?? [];
}

function normalSpace(space: string, at: number, text: string): string {
  if (/\n\s*\n/.test(space)) return "\n\n";
  const item = /^(?:[-*+]|\d{1,2}[.)])\s/;
  return space.includes("\n") && item.test(text.slice(at + space.length, at + space.length + 4)) ? "\n" : " ";
}

/** Joins neighbouring segments of a kind; where words were replaced, the removed ones come first. */
function joinSegments(segments: readonly TextSegment[]): readonly TextSegment[] {
  const joined: TextSegment[] = [];
  let gone = "";
  let came = "";
  const flush = (): void => {
    if (gone !== "") joined.push(removed(gone));
    if (came !== "") joined.push(added(came));
    gone = "";
    came = "";
  };
  for (const { kind, text } of segments) {
    if (kind === "removed") gone += text;
    else if (kind === "added") came += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === "same") joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}

/** A single word left unchanged between two longer changes tells a reader nothing: it is shown as part of them. */
function withoutIslands(segments: readonly TextSegment[]): readonly TextSegment[] {
  return segments.flatMap((segment, index): readonly TextSegment[] => {
    const isIsland =
      segment.kind === "same" && index > 0 && index < segments.length - 1 && !/\S\s+\S/.test(segment.text);
    const around = Math.min(segments[index - 1]?.text.length ?? 0, segments[index + 1]?.text.length ?? 0);
    return isIsland && around > 2 * segment.text.length ? [removed(segment.text), added(segment.text)] : [segment];
  });
}
