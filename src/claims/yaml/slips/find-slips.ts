import { outline, type OutlineItem } from "../outline.ts";
import { badQuotes } from "./bad-quotes.ts";
import { cutText } from "./cut-text.ts";
import { keysOnOneLine } from "./keys-on-one-line.ts";
import { misaligned } from "./misaligned.ts";
import { missingColon } from "./missing-colon.ts";
import { missingSpace } from "./missing-space.ts";
import { oddSpace } from "./odd-space.ts";
import { reservedStart } from "./reserved-start.ts";
import { isSlashComment, noteBelow, slashComment } from "./slash-comment.ts";
import type { FindSlip, Slip } from "./slip.ts";
import { swallowedKey } from "./swallowed-key.ts";
import { unclosedBracket } from "./unclosed-bracket.ts";
import { unevenBlock } from "./uneven-block.ts";
import { unquotedColon } from "./unquoted-colon.ts";
import { wrongDash } from "./wrong-dash.ts";

const inValues: readonly FindSlip[] = [
  swallowedKey,
  keysOnOneLine,
  badQuotes,
  reservedStart,
  unclosedBracket,
  unevenBlock,
  unquotedColon,
  cutText,
];

/**
 * The slips in invalid YAML, in order. Apart from spaces and dashes there is at most one for each item, so that their edits
 * don't overlap. A file that is in brackets as a whole (JSON) gives none.
 */
export function findSlips(text: string): readonly Slip[] {
  const all = outline(text);
  const entries = all.filter((entry) => !isSlashComment(entry));
  if (/^[[{]/.test(entries[0]?.value ?? "") && entries[0]?.key === null) return [];
  const ofSpace = oddSpace(text, entries);
  const shifted = new Set(ofSpace?.edits.map(({ start }) => start));
  const outOfPlace = misaligned(entries);
  const others = entries.flatMap((entry, index): readonly Slip[] => {
    // The width of a tab is a guess, so don't draw conclusions from it.
    if (shifted.has(entry.lineStart)) return [];
    const placed = outOfPlace.get(entry);
    if (placed === null) return [];
    const atHead = missingSpace(entry) ?? missingColon(entry, entries[index - 1]);
    // The note below a value is the slip, and its lines become comments.
    const slip = atHead ?? (noteBelow(entry) === null ? (placed ?? firstOf(inValues, entry, entries)) : null);
    return slip ? [slip] : [];
  });
  return [ofSpace, wrongDash(text, entries), slashComment(all), ...others].filter((slip) => slip !== null);
}

/** Slips in valid YAML: spaces and dashes that look right but that YAML reads as part of a text. */
export function findSilentSlips(text: string): readonly Slip[] {
  if (!invisibleSpace.test(text) && !markAtStart.test(text)) return [];
  const entries = outline(text);
  const spaces = invisibleSpace.test(text) ? oddSpace(text, entries) : null;
  const isOfTabs = spaces?.edits.every(({ start, end }) => !invisibleSpace.test(text.slice(start, end)));
  return [isOfTabs ? null : spaces, wrongDash(text, entries)].filter((slip) => slip !== null);
}

const invisibleSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000]/;
const markAtStart = /^[ \t]*[\u2010-\u2015\u2212\u2022\u00b7*+]\s/m;

function firstOf(finders: readonly FindSlip[], entry: OutlineItem, entries: readonly OutlineItem[]): Slip | null {
  for (const find of finders) {
    const slip = find(entry, entries);
    if (slip) return besideBar(slip, entry, entries);
  }
  return null;
}

/**
 * A slip in a value whose further lines may be the text of a key with a `|` beside it: the key above, if it has no text, or the one below,
 * whose first line then stands above it. No repair of such a value is certain.
 */
function besideBar(slip: Slip, entry: OutlineItem, entries: readonly OutlineItem[]): Slip {
  // A text that begins beside a bar of its own is its own.
  if (entry.continuation.length === 0 || /^[|>]/.test(entry.value)) return slip;
  const at = entries.indexOf(entry);
  const [above, below] = [entries[at - 1], entries[at + 1]];
  const isAbove = /^[|>][+-]?$/.test(above?.value ?? "");
  if (!isAbove && !/^[|>]/.test(below?.value ?? "")) return slip;
  const owner = (isAbove ? above : below)?.key ?? "";
  return {
    ...slip,
    help: `${slip.help} If a line here is text of \`${owner}\`, move it there.`,
    does: null,
  };
}
