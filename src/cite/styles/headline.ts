import { isEnglish, type Citable } from "../citable.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Articles, conjunctions, `to`, and prepositions of up to four letters: what Chicago keeps small (18th edition, §8.160). */
const short = words(
  "a an the and but or nor for so yet as at by down from in into like near of off on onto out over past per than to up upon v via vs with",
);

/** MLA keeps the longer prepositions small too (9th edition, chapter 2). */
const long = words(
  "without within about above across after against along amid among around before behind below beneath beside besides between beyond despite during except inside outside since through throughout toward towards under underneath until unlike versus",
);

const smallWords = { chicago: new Set(short), mla: new Set([...short, ...long]) } as const;

/** What can't stand alone: Chicago keeps the word behind it small, `Re-evaluation` (§8.162). */
const prefixes: ReadonlySet<string> = new Set(
  words(
    "anti co de hyper inter intra meta micro multi neo non over post pre pro re semi sub super trans ultra un under",
  ),
);

type HeadlineStyle = keyof typeof smallWords;

/** A title of a work in headline style, as Chicago and MLA set those in English; in another language it stays as it is. */
export function titleOf(style: HeadlineStyle, work: Citable, title: string): string {
  return isEnglish(work) ? headline(style, title) : title;
}

/**
 * An English title in headline style, however the work itself sets it. Words that hold a capital already stay as they are; the first
 * and last word, and the first after a colon, question mark or dash, are capitalised.
 */
export function headline(style: HeadlineStyle, title: string): string {
  const small = smallWords[style];
  const parts = title.split(/(\s+)/);
  const last = parts.length - 1;
  return parts
    .map((word, index) => {
      const before = parts[index - 2] ?? "";
      if (isEtAl(word, before, parts[index + 2] ?? "")) return word;
      const isProminent = index === 0 || index === last || /[:?!.—–][”’"')\]]?$/.test(before);
      const isSmall = !/\p{L}-/u.test(word) && small.has(letters(word));
      return isSmall && !isProminent ? word : raised(word, style);
    })
    .join("");
}

/** Either word of `et al.`, which is Latin. */
function isEtAl(word: string, before: string, after: string): boolean {
  return (word === "et" && /^al\b/.test(after)) || (before === "et" && /^al\b/.test(word));
}

const letters = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}]/gu, "");

/** The word, and each part of it behind a hyphen or a slash, with a capital; addresses, code and single letters (`bits/s`) stay. */
function raised(word: string, style: HeadlineStyle): string {
  if (/[_@\\]|\w\.\w|\/\//.test(word)) return word;
  const parts = word.split(/([-–/])/);
  return parts
    .map((part, index) => {
      const letter = letters(part);
      const isUnit = letter.length === 1 && (parts[index - 1] === "/" || parts[index + 1] === "/");
      const isBehindPrefix = style === "chicago" && prefixes.has(letters(parts[index - 2] ?? ""));
      const isSmall = index > 0 && (smallWords[style].has(letter) || isBehindPrefix);
      return isUnit || isSmall ? part : capital(part);
    })
    .join("");
}

/** A part with a capital at its start, unless it has capitals or digits of its own: `iPhone`, `o3`. */
function capital(part: string): string {
  if (/[\p{Lu}\d]/u.test(part)) return part;
  return part.replace(/^[^\p{L}]*\p{Ll}/u, (start) => start.toUpperCase());
}
