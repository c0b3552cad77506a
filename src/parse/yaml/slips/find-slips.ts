import { outline, type Entry } from "../outline.ts";
import { badQuotes } from "./bad-quotes.ts";
import { cutText } from "./cut-text.ts";
import { misaligned } from "./misaligned.ts";
import { missingColon } from "./missing-colon.ts";
import { missingSpace } from "./missing-space.ts";
import { reservedStart } from "./reserved-start.ts";
import type { FindSlip, Slip } from "./slip.ts";
import { swallowedKey } from "./swallowed-key.ts";
import { tabAsIndent } from "./tab-as-indent.ts";
import { unclosedBracket } from "./unclosed-bracket.ts";
import { unevenBlock } from "./uneven-block.ts";
import { unquotedColon } from "./unquoted-colon.ts";

const inValues: readonly FindSlip[] = [
  swallowedKey,
  badQuotes,
  reservedStart,
  unclosedBracket,
  unevenBlock,
  unquotedColon,
  cutText,
];

/**
 * The slips in a text that YAML can't read, in its order. Besides tabs there is at most one for each entry, so that their edits don't overlap.
 * A file that is one pair of brackets (JSON) is not written by lines, and has none.
 */
export function findSlips(text: string): readonly Slip[] {
  const entries = outline(text);
  if (/^[[{]/.test(entries[0]?.value ?? "") && entries[0]?.key === null) return [];
  const tabs = tabAsIndent(text, entries);
  const tabbed = new Set(tabs?.edits.map(({ start }) => start));
  const outOfPlace = new Map(misaligned(entries).map((slip) => [slip.start, slip]));
  const others = entries.flatMap((entry, index): readonly Slip[] => {
    // How wide a tab was meant to be is a guess, so nothing is built on it.
    if (tabbed.has(entry.lineStart)) return [];
    const slip =
      missingSpace(entry) ??
      missingColon(entry, entries[index - 1]) ??
      outOfPlace.get(entry.start) ??
      firstOf(inValues, entry);
    return slip ? [slip] : [];
  });
  return tabs ? [tabs, ...others] : others;
}

function firstOf(finders: readonly FindSlip[], entry: Entry): Slip | null {
  for (const find of finders) {
    const slip = find(entry);
    if (slip) return slip;
  }
  return null;
}
