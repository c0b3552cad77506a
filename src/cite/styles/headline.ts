import { memoizeText } from "../../text/memoize.ts";
import { isEnglish, type Citable } from "../citable.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Articles, conjunctions, `to`, short prepositions: lower case in Chicago style (18th edition, §8.160). */
const short = words(
  "a an the and but or nor for so yet as at by down from in into like near of off on onto out over past per than to up upon v via vs with",
);

/** Longer prepositions: lower case in MLA style only (9th edition, chapter 2). */
const long = words(
  "without within about above across after against along amid among around before behind below beneath beside besides between beyond despite during except inside outside since through throughout toward towards under underneath until unlike versus",
);

const smallWords = { chicago: new Set(short), mla: new Set([...short, ...long]) } as const;

/** Prefixes: Chicago style keeps the word after the hyphen in lower case, `Re-evaluation` (§8.162). */
const prefixes: ReadonlySet<string> = new Set(
  words(
    "anti co de hyper inter intra meta micro multi neo non over post pre pro re semi sub super trans ultra un under",
  ),
);

type HeadlineStyle = keyof typeof smallWords;

/** Titles in headline style: a source is cited on many pages. */
const known = { chicago: new Map<string, string>(), mla: new Map<string, string>() } as const;

/** A title in headline style (title case), if the work is in English; otherwise unchanged. */
export function titleOf(style: HeadlineStyle, work: Citable, title: string): string {
  return isEnglish(work) ? memoizeText(known[style], title, () => headline(style, title)) : title;
}

/**
 * An English title in headline style. Words that already have a capital are unchanged. The first and the last word,
 * and the first after a colon, question mark or dash, are always capitalised; the grade `C–` ends in no dash.
 */
export function headline(style: HeadlineStyle, title: string): string {
  const small = smallWords[style];
  const parts = title.split(/(\s+)/);
  const last = parts.length - 1;
  return parts
    .map((word, index) => {
      const before = parts[index - 2] ?? "";
      if (isEtAl(word, before, parts[index + 2] ?? "")) return word;
      const isProminent = index === 0 || index === last || /(?:[:?!.—]|(?<!\p{L})–)[”’"')\]]?$/u.test(before);
      const isSmall = !/\p{L}-/u.test(word) && small.has(letters(word));
      return isSmall && !isProminent ? word : raised(word, style);
    })
    .join("");
}

/** Whether a word is part of `et al.` */
function isEtAl(word: string, before: string, after: string): boolean {
  return (word === "et" && /^al\b/.test(after)) || (before === "et" && /^al\b/.test(word));
}

const letters = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}]/gu, "");

/** Capitalises a word, and each part after a hyphen or slash. URLs, code and units (`bits/s`) are unchanged. */
function raised(word: string, style: HeadlineStyle): string {
  if (/[_@\\]|\w\.\w|\/\//.test(word)) return word;
  const parts = word.split(/([-–/])/);
  return parts
    .map((part, index) => {
      const letter = letters(part);
      const isUnit = letter.length === 1 && (parts[index - 1] === "/" || parts[index + 1] === "/");
      const isAfterPrefix = style === "chicago" && prefixes.has(letters(parts[index - 2] ?? ""));
      const isSmall = index > 0 && (smallWords[style].has(letter) || isAfterPrefix);
      return isUnit || isSmall ? part : capital(part);
    })
    .join("");
}

/** Capitalises a part, unless it has capitals or digits: `iPhone`, `o3`. */
function capital(part: string): string {
  if (/[\p{Lu}\d]/u.test(part)) return part;
  return part.replace(/^[^\p{L}]*\p{Ll}/u, (start) => start.toUpperCase());
}
