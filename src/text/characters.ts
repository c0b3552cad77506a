/** Letters that Unicode does not decompose into a Latin letter and marks: `ä ae` is a letter and what stands for it. */
const tables = [
  // German spelling without umlauts; other languages lose the two dots alone.
  "ä ae ö oe ü ue ß ss",
  "æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ n ŧ t ĸ k ə e ƒ f ɓ b ɗ d ɛ e ɣ g ɔ o",
  // Cyrillic, of Russian, Ukrainian, Belarusian, Bulgarian, Serbian and Macedonian.
  "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya",
  "ё yo є ye і i ї yi ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ѕ dz ќ kj",
  "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o",
  "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t",
  // Arabic, with the letters of Persian and Urdu.
  "ا a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m ن n ه h و w ي y ى a ة h ء a",
  "پ p چ ch ژ zh ک k گ g ی y ٹ t ڈ d ڑ r ں n ھ h ہ h ے e",
];

/** Signs that only change the letter before them. */
const signs = ["ъ", "ь"].map((sign) => [sign, ""] as const);

const written = new Map([
  ...signs,
  ...tables.flatMap((table) =>
    [...table.matchAll(/(\S+) (\S+)/g)].map(([, letter = "", latin = ""]) => [letter, latin] as const),
  ),
]);

/** A text in lower-case letters without marks, in Latin letters where a letter of its script has an equivalent; others stay as they are. */
export function inLatinLetters(text: string): string {
  return Array.from(text.normalize("NFC").toLowerCase(), (letter) => written.get(letter) ?? withoutMarks(letter)).join(
    "",
  );
}

function withoutMarks(letter: string): string {
  const plain = letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return Array.from(plain, (part) => written.get(part) ?? part).join("");
}

const scripts = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Rohg}\p{sc=Adlm}]/u;

/** Whether a text runs from right to left: its first letter decides, as with `dir="auto"` in HTML. */
export const isRightToLeft = (text: string): boolean => scripts.test(/\p{L}/u.exec(text)?.[0] ?? "");

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

/** A text on one line without invisible characters and heaps of marks, and whether any were left out. */
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

const hasHidden = (text: string): boolean => lostLetters(text).length > 0 || hiddenCharacters(text).length > 0;

/** Signs for letters that were lost, and marks on a letter beyond the eighth, which no script has. */
const lostLetters = (text: string) =>
  [...text.matchAll(/\uFFFD|(?<=\p{M}{8})\p{M}+/gu)].map(({ 0: character, index }) => ({ character, index }));

/** Characters that a terminal acts on or doesn't show: controls, lone surrogates, default ignorable characters, noncharacters, line separators. */
const invisible =
  /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/gu;

/** Escapes such characters as `\u{202E}`, so that text from a file can't affect the terminal. */
export function visibleText(text: string): string {
  return text.replace(invisible, (character) => `\\u{${codePointOf(character)}}`);
}

/** Escapes such characters, apart from those that a script or an emoji needs. */
export function readableText(text: string): string {
  return hiddenCharacters(text).reduceRight(
    (shown, { character, index }) =>
      shown.slice(0, index) + visibleText(character) + shown.slice(index + character.length),
    text,
  );
}

/** The lines of a text, with invisible characters escaped. */
export function visibleLines(text: string): readonly string[] {
  return text.split("\n").map(visibleText);
}

/** Escapes such characters in JSON as `\u202E`, which keeps its meaning. A line end can only be between its texts, and stays. */
export function escapeInvisible(json: string): string {
  return json.replace(invisible, (character) =>
    character === "\n"
      ? character
      : character
          .split("")
          .map((unit) => `\\u${hexadecimal(unit.charCodeAt(0))}`)
          .join(""),
  );
}

/** `00AD`, as in U+00AD. */
export const codePointOf = (character: string): string => hexadecimal(character.codePointAt(0) ?? 0);

function hexadecimal(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, "0");
}
