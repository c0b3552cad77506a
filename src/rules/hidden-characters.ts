/**
 * Characters that are not seen but act: Unicode's default ignorable code points and noncharacters, controls other than tab and line end,
 * halves of surrogate pairs, line separators, annotations within a line, and the blank of Braille.
 */
const candidates =
  /[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u2800\uFFF9-\uFFFB]|\r(?![\r\n])/gu;

/** The flags of England, Scotland and Wales: a black flag, letters of a region that are not seen, and a sign that ends them. */
const flags = ["gbeng", "gbsct", "gbwls"].map(
  (region) =>
    `\u{1F3F4}${Array.from(region, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("")}\u{E007F}`,
);

/** Where a script or an emoji needs such a character: what stands before it and what behind. */
interface Need {
  readonly character: RegExp;
  readonly before: RegExp;
  readonly behind: RegExp;
}

const anything = /^/;
const ideograph = /\p{Unified_Ideograph}$/u;
/** Scripts whose letters take another form beside their neighbours, or are joined by a sign that is not seen. */
const joining = new RegExp(
  `(?=[\\p{L}\\p{M}])[${"Arab Syrc Nkoo Mong Mand Rohg Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt"
    .split(" ")
    .map((script) => `\\p{scx=${script}}`)
    .join("")}]$`,
  "u",
);
/** Scripts that write no spaces between words and so mark where a line may break. */
const unspaced = "[\\p{sc=Khmr}\\p{sc=Laoo}\\p{sc=Thai}\\p{sc=Mymr}]";

const needs: readonly Need[] = [
  { character: /[\u200C\u200D]/, before: joining, behind: anything },
  {
    character: /\u200D/,
    before: /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u,
    behind: /^\p{Extended_Pictographic}/u,
  },
  { character: /[\uFE0E\uFE0F]/, before: /\p{Extended_Pictographic}$/u, behind: anything },
  { character: /\uFE0F/, before: /[\d#*]$/, behind: /^\u20E3/ },
  { character: /[\uFE00-\uFE02]/, before: /[\p{Unified_Ideograph}\p{Sm}\p{sc=Mymr}]$/u, behind: anything },
  { character: /[\u{E0100}-\u{E01EF}]/u, before: ideograph, behind: anything },
  { character: /[\u180B-\u180D\u180F]/, before: /\p{sc=Mong}$/u, behind: anything },
  { character: /\u180E/, before: /\p{sc=Mong}$/u, behind: /^\p{sc=Mong}/u },
  { character: /\u200B/, before: new RegExp(`${unspaced}$`, "u"), behind: new RegExp(`^${unspaced}`, "u") },
  { character: /\u115F/, before: anything, behind: /^[\u1160-\u11A7\uD7B0-\uD7C6]/ },
  { character: /\u1160/, before: /[\u1100-\u115F\uA960-\uA97C]$/, behind: anything },
  { character: /\u2800/, before: /[\u2801-\u28FF]$/, behind: anything },
];

/** A character that is not seen, and its place in the text. */
export interface Hidden {
  readonly character: string;
  readonly index: number;
}

/** Every character of a text that is not seen and that no script needs there, in order. */
export function hiddenCharacters(text: string): readonly Hidden[] {
  const seen = flags.reduce((rest, flag) => rest.replaceAll(flag, "-".repeat(flag.length)), text);
  return [...seen.matchAll(candidates)]
    .map(({ 0: character, index }) => ({ character, index }))
    .filter(({ character, index }) => !isNeeded(seen, character, index));
}

function isNeeded(text: string, character: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const behind = text.slice(index + character.length, index + character.length + 2);
  return needs.some((need) => need.character.test(character) && need.before.test(before) && need.behind.test(behind));
}
