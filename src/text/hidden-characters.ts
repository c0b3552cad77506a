/**
 * Invisible characters that have an effect: Unicode's default ignorable code points and noncharacters, controls other than tab and
 * line end, lone surrogates, line separators, interlinear annotations, and the Braille blank.
 */
const candidates =
  /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u2800\uFFF9-\uFFFB]|\r(?![\r\n])/gu;

/** The flags of England, Scotland and Wales: a black flag, the region as invisible tag characters, and a cancel tag. */
const flags = ["gbeng", "gbsct", "gbwls"].map(
  (region) =>
    `\u{1F3F4}${Array.from(region, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("")}\u{E007F}`,
);

/** A context in which a script or an emoji needs such a character: the text before and after it. */
interface Need {
  readonly character: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
}

const anything = /^/;
const ideograph = /\p{Unified_Ideograph}$/u;
/** Scripts whose letters change their form next to each other, or are connected by an invisible joiner. */
const joining = new RegExp(
  `(?=[\\p{L}\\p{M}])[${"Arab Syrc Nkoo Mong Mand Rohg Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt"
    .split(" ")
    .map((script) => `\\p{scx=${script}}`)
    .join("")}]$`,
  "u",
);
/** Scripts without spaces between words, which mark possible line breaks. */
const unspaced = "[\\p{sc=Khmr}\\p{sc=Laoo}\\p{sc=Thai}\\p{sc=Mymr}]";

const needs: readonly Need[] = [
  { character: /[\u200C\u200D]/, before: joining, after: anything },
  // A Persian ending after a word in Latin letters.
  { character: /\u200C/, before: /[\p{L}\p{N}]$/u, after: /^\p{sc=Arab}/u },
  {
    character: /\u200D/,
    before: /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u,
    after: /^\p{Extended_Pictographic}/u,
  },
  { character: /[\uFE0E\uFE0F]/, before: /\p{Extended_Pictographic}$/u, after: anything },
  { character: /\uFE0F/, before: /[\d#*]$/, after: /^\u20E3/ },
  { character: /[\uFE00-\uFE02]/, before: /[\p{Unified_Ideograph}\p{Sm}\p{sc=Mymr}]$/u, after: anything },
  { character: /[\u{E0100}-\u{E01EF}]/u, before: ideograph, after: anything },
  { character: /[\u180B-\u180D\u180F]/, before: /\p{sc=Mong}$/u, after: anything },
  { character: /\u180E/, before: /\p{sc=Mong}$/u, after: /^\p{sc=Mong}/u },
  { character: /\u200B/, before: new RegExp(`${unspaced}$`, "u"), after: new RegExp(`^${unspaced}`, "u") },
  { character: /\u115F/, before: anything, after: /^[\u1160-\u11A7\uD7B0-\uD7C6]/ },
  { character: /\u1160/, before: /[\u1100-\u115F\uA960-\uA97C]$/, after: anything },
  { character: /\u2800/, before: /[\u2801-\u28FF]$/, after: anything },
];

/** An invisible character and its index in the text. */
export interface Hidden {
  readonly character: string;
  readonly index: number;
}

/** The invisible characters of a text, in order, without those that a script needs. */
export function hiddenCharacters(text: string): readonly Hidden[] {
  if (text.search(candidates) === -1) return [];
  const withoutFlags = flags.reduce((rest, flag) => rest.replaceAll(flag, "-".repeat(flag.length)), text);
  return [...withoutFlags.matchAll(candidates)]
    .map(({ 0: character, index }) => ({ character, index }))
    .filter(({ character, index }) => !isNeeded(withoutFlags, character, index));
}

function isNeeded(text: string, character: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + character.length, index + character.length + 2);
  return needs.some((need) => need.character.test(character) && need.before.test(before) && need.after.test(after));
}

/** A text on one line without invisible characters, and whether any were left out. */
export function cleanText(text: string): { readonly text: string; readonly lost: boolean } {
  // Halves of surrogate pairs are hidden characters; so is the sign for a letter that was lost.
  const hidden = [...hiddenCharacters(text), ...lostLetters(text)].toSorted((a, b) => a.index - b.index);
  let kept = "";
  let from = 0;
  for (const { character, index } of hidden) {
    if (index < from) continue;
    kept += text.slice(from, index);
    from = index + character.length;
  }
  const cleaned = (kept + text.slice(from)).replace(/\s+/g, " ").trim();
  return hidden.length === 0 || !hasHidden(cleaned)
    ? { text: cleaned, lost: hidden.length > 0 }
    : { text: cleanText(cleaned).text, lost: true };
}

const hasHidden = (text: string): boolean => text.includes("\uFFFD") || hiddenCharacters(text).length > 0;

const lostLetters = (text: string) =>
  [...text.matchAll(/\uFFFD/g)].map(({ 0: character, index }) => ({ character, index }));
