import { applyEdits, type EditedText } from "../edits.ts";
import { composeYaml, type Composed } from "../compose-yaml.ts";
import { outline, type OutlineItem } from "../outline.ts";
import { misaligned, unevenBlock } from "./indentation.ts";
import { oddSpaces, wrongDashes } from "./marks.ts";
import { badQuotes, unclosedQuote } from "./quotes.ts";
import { isBlock, type Slip } from "./slip.ts";
import { badHead, badPlainText, keyBelow, reservedStart, unclosedBracket } from "./values.ts";

/** What was found and corrected in a text, and the corrected text with what YAML makes of it. */
interface Corrected {
  /** In the order in which they were found, with offsets of the text as written. */
  readonly slips: readonly Slip[];
  readonly edited: EditedText;
  readonly composed: Composed;
}

/** More than any file has that somebody wrote by hand. Each round reads the file once more. */
const mostRounds = 12;
/** So that no file is read for long. */
const [mostCharacters, mostItems] = [400_000, 1_000];

/**
 * The slips that explain the errors of a text: the first error, then the first that is left once that slip is
 * corrected, and so on. If characters that only look like spaces or hyphens are the slip, the YAML may be valid.
 */
export function correctSlips(text: string, asWritten: Composed): Corrected {
  const unchanged: Corrected = { slips: [], edited: applyEdits(text, []), composed: asWritten };
  const isRead = asWritten.errors.length === 0 && asWritten.tooDeep === null;
  if (isRead && !invisibleSpace.test(text) && !markAtStart.test(text)) return unchanged;
  const items = outline(text);
  const spaces = oddSpaces(text, items);
  // YAML reads a tab after a colon as a space.
  const isOfTabs = isRead && spaces?.edits.every(({ start, end }) => !invisibleSpace.test(text.slice(start, end)));
  const marks = [isOfTabs ? null : spaces, wrongDashes(text, items)].filter((slip) => slip !== null);
  let corrected = marks.length > 0 ? correct(unchanged, marks) : unchanged;
  // In valid YAML such characters may belong to a text.
  if (isRead) return corrected.composed.errors.length === 0 ? corrected : unchanged;
  for (let round = 0; round < mostRounds && round * text.length < mostCharacters; round += 1) {
    const found = firstSlip(corrected);
    if (found === null) break;
    corrected = correct(corrected, [found.slip]);
  }
  return corrected;
}

const invisibleSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000]/;
const markAtStart = /^[ \t]*[\u2010-\u2015\u2212\u2022\u00b7*+]\s/m;

/** Corrects further slips, which are in the text as corrected so far. */
function correct({ slips, edited }: Corrected, further: readonly Slip[]): Corrected {
  const next = applyEdits(
    edited.text,
    further.flatMap(({ edits }) => edits),
  );
  const inOriginal = <R extends { readonly start: number; readonly end: number }>(range: R): R => ({
    ...range,
    start: edited.origin(range.start),
    end: edited.origin(range.end),
  });
  return {
    slips: [...slips, ...further.map((slip) => ({ ...inOriginal(slip), edits: slip.edits.map(inOriginal) }))],
    edited: { text: next.text, origin: (offset) => edited.origin(next.origin(offset)) },
    composed: composeYaml(next.text),
  };
}

interface Found {
  readonly slip: Slip;
  readonly item: OutlineItem;
}

/** The slip that explains the first error that is left; null if none does, or if it may be the result of a guess. */
function firstSlip({ slips, edited, composed }: Corrected): Found | null {
  const [error] = composed.errors;
  const at = error?.pos[0] ?? composed.tooDeep?.offset;
  if (at === undefined) return null;
  const items = outline(edited.text);
  // JSON
  if (items[0]?.key === null && /^[[{]/.test(items[0].value)) return null;
  const index = items.findLastIndex(({ lineStart }) => lineStart <= at);
  const positions = [...items.slice(0, Math.min(index + 1, mostItems)).keys()];
  const found = error
    ? // YAML reads on behind an open mark, so that the error is further down.
      (firstOf(items, positions, (position) => openMark(items[position])) ??
      firstOf(items, [index, index - 1, index + 1], (position) => slipIn(items, position)))
    : // In a list that has lost its structure, each entry may seem to be within the one before.
      firstOf(items, positions, (position) => slipIn(items, position));
  const guesses = slips.flatMap(({ does, edits }) => (does === null ? edits : []));
  const isOfGuess = guesses.some(
    ({ start }) => found && edited.origin(found.item.lineStart) <= start && start <= edited.origin(found.item.valueEnd),
  );
  return isOfGuess ? null : found;
}

function firstOf(
  items: readonly OutlineItem[],
  positions: readonly number[],
  find: (position: number) => Slip | null,
): Found | null {
  for (const position of positions) {
    const [item, slip] = [items[position], find(position)];
    if (item && slip) return { item, slip };
  }
  return null;
}

const openMark = (item: OutlineItem | undefined): Slip | null =>
  item ? (unclosedQuote(item) ?? unclosedBracket(item)) : null;

function slipIn(items: readonly OutlineItem[], position: number): Slip | null {
  const [before, item, below] = [items[position - 1], items[position], items[position + 1]];
  if (!item) return null;
  const ofLine = badHead(item, before) ?? misaligned(items, position);
  if (ofLine) return ofLine;
  const slip =
    keyBelow(item, items.slice(0, position)) ??
    badQuotes(item) ??
    reservedStart(item) ??
    unevenBlock(item) ??
    badPlainText(item);
  // The lines of a text may be that of a neighbour with a bar: no repair is certain.
  const neighbour = item.continuation.length > 0 && !isBlock(item) ? [before, below].find(isBlock) : undefined;
  if (slip === null || neighbour === undefined) return slip;
  const help = `${slip.help} If a line here is text of \`${neighbour.key ?? ""}\`, move it there.`;
  return { ...slip, help, does: null };
}
