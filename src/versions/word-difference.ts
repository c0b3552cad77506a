import type { Run } from "../model/index.ts";
import { shortestEdit, type Step } from "./shortest-edit.ts";

/** A word or a sign with the white space before it. */
const word = /\s*(?:[\p{L}\p{M}\p{N}_'’-]+|\S)/gu;

/**
 * What became of a text, word by word. The runs that are the same and those that were removed make the text before, the
 * same and the added ones the text after; white space is that of the text after, as far as it has the word.
 */
export function wordDifference(before: string, after: string): readonly Run[] {
  return together(withoutIslands(together(shortestEdit(words(before), words(after)))));
}

function words(text: string): readonly string[] {
  return text.trim().replaceAll(/\s+/g, laidOut).match(word) ?? [];
}

/** A paragraph and an item of a list begin a line; any other break of a line is a space. */
function laidOut(space: string, at: number, text: string): string {
  if (/\n\s*\n/.test(space)) return "\n\n";
  const item = /^(?:[-*+]|\d{1,2}[.)])\s/;
  return space.includes("\n") && item.test(text.slice(at + space.length, at + space.length + 4)) ? "\n" : " ";
}

/** Neighbouring steps of a kind as one run; of what was exchanged, first what was there before. */
function together(steps: readonly Step[]): readonly Run[] {
  const runs: Run[] = [];
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed !== "") runs.push({ kind: "removed", text: removed });
    if (added !== "") runs.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { kind, text } of steps) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else {
      flush();
      const last = runs.at(-1);
      if (last?.kind === "same") runs[runs.length - 1] = { kind, text: last.text + text };
      else runs.push({ kind, text });
    }
  }
  flush();
  return runs;
}

/** A word or sign left standing between two longer changes says nothing to a reader: it is told with them. */
function withoutIslands(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, index): readonly Run[] => {
    const isIsland = run.kind === "same" && index > 0 && index < runs.length - 1 && !/\S\s+\S/.test(run.text);
    const around = Math.min(runs[index - 1]?.text.length ?? 0, runs[index + 1]?.text.length ?? 0);
    return isIsland && around > 2 * run.text.length
      ? [
          { kind: "removed", text: run.text },
          { kind: "added", text: run.text },
        ]
      : [run];
  });
}
