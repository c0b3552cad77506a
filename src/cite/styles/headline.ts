const words = (list: string): readonly string[] => list.split(" ");

/** Articles, conjunctions, `to`, and prepositions of up to four letters: what Chicago keeps small (18th edition, §8.160). */
const short = words(
  "a an the and but or nor for so yet as at by down from in into like near of off on onto out over past per than to up upon v via vs with",
);

/** MLA keeps the longer prepositions small too (9th edition, chapter 2). */
const long = words(
  "without within about above across after against along amid among around before behind below beneath beside besides between beyond despite during except inside outside since through throughout toward towards under underneath until unlike",
);

const smallWords = { chicago: new Set(short), mla: new Set([...short, ...long]) } as const;

/**
 * A title in headline style, as Chicago and MLA set the titles of English works, however the work itself sets it. Words that hold
 * a capital already stay as they are; the first and last word, and the first after a colon, question mark or dash, are capitalised.
 */
export function headline(style: keyof typeof smallWords, title: string, language = ""): string {
  const small = smallWords[style];
  if (language !== "" && !language.startsWith("en")) return title;
  const parts = title.split(/(\s+)/);
  const last = parts.length - 1;
  return parts
    .map((word, index) => {
      const before = parts[index - 2] ?? "";
      const isProminent = index === 0 || index === last || /[:?!.—–][”’"')\]]?$/.test(before);
      return isProminent || !small.has(word.toLowerCase().replaceAll(/[^\p{L}]/gu, "")) ? raised(word, small) : word;
    })
    .join("");
}

/** The word, and what follows a hyphen in it, with a capital; addresses, code and words with digits or capitals of their own stay. */
function raised(word: string, small: ReadonlySet<string>): string {
  if (/.\p{Lu}|[\d_/@\\]|\w\.\w/u.test(word)) return word;
  return word.replaceAll(/(^[^\p{L}]*|-)(\p{Ll})/gu, (whole: string, before: string, letter: string, at: number) =>
    before === "-" && small.has(/^\p{L}*/u.exec(word.slice(at + 1))?.[0] ?? "") ? whole : before + letter.toUpperCase(),
  );
}
