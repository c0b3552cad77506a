import { applyEdits, type EditedText } from "../edits.ts";
import { composeYaml, type Composed } from "../compose-yaml.ts";
import { outline, type OutlineItem } from "../outline.ts";
import { misaligned, unevenBlock } from "./indentation.ts";
import { oddSpaces, wrongDashes } from "./marks.ts";
import { textAfterQuote, unclosedQuote } from "./quotes.ts";
import type { Slip } from "./slip.ts";
import {
  badKey,
  colonInText,
  keyBelow,
  keysOnOneLine,
  reservedStart,
  textBesideBar,
  unclosedBracket,
} from "./values.ts";

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
    const slip = firstSlip(corrected);
    if (slip === null) break;
    corrected = correct(corrected, [slip]);
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

/** The slip that explains the first error that is left; null if none does, or if it may be the result of a guess. */
function firstSlip({ slips, edited, composed }: Corrected): Slip | null {
  const [error] = composed.errors;
  const at = error?.pos[0] ?? composed.tooDeep?.offset;
  if (at === undefined) return null;
  const items = outline(edited.text);
  // JSON
  if (items[0]?.key === null && /^[[{]/.test(items[0].value)) return null;
  const index = items.findLastIndex(({ lineStart }) => lineStart <= at);
  const until = items.slice(0, Math.min(index + 1, mostItems)).keys();
  // YAML reads on behind an open mark, so that the error is further down. In a list that has lost its structure, each
  // entry may seem to be within the one before.
  const open = error ? items.slice(0, index + 1).findIndex((item) => openMark(item) !== null) : -1;
  const positions = open !== -1 ? [open] : error ? [index, index - 1, index + 1] : [...until];
  for (const position of positions) {
    const [item, slip] = [items[position], slipIn(items, position)];
    if (!item || !slip) continue;
    const isOfGuess = slips.some(
      ({ does, edits }) =>
        does === null &&
        edits.some(({ start }) => edited.origin(item.lineStart) <= start && start <= edited.origin(item.valueEnd)),
    );
    return isOfGuess ? null : slip;
  }
  return null;
}

const openMark = (item: OutlineItem): Slip | null => unclosedQuote(item) ?? unclosedBracket(item);

function slipIn(items: readonly OutlineItem[], position: number): Slip | null {
  const item = items[position];
  if (!item) return null;
  return (
    badKey(item) ??
    openMark(item) ??
    misaligned(items, position) ??
    keyBelow(item, items.slice(0, position)) ??
    textAfterQuote(item) ??
    textBesideBar(item) ??
    reservedStart(item) ??
    unevenBlock(item) ??
    keysOnOneLine(item) ??
    colonInText(item)
  );
}
