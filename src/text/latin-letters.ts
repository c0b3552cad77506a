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
