/** Words that stay small inside an English headline: articles, conjunctions, prepositions and `to`. */
const small: ReadonlySet<string> = new Set(
  "a an the and but or nor for so yet as at by down from in into near of off on onto out over past per than to up upon via vs with without within about above across after against along among around before behind below beneath beside besides between beyond despite during except inside like outside since through throughout toward towards under underneath until unlike".split(
    " ",
  ),
);

/**
 * A title in headline style, as Chicago and MLA set the titles of English works, however the work itself sets it. Words that hold
 * a capital already stay as they are; the first and last word, and the first after a colon, question mark or dash, are capitalised.
 */
export function headline(title: string, language = ""): string {
  if (language !== "" && !language.startsWith("en")) return title;
  const words = title.split(/(\s+)/);
  const last = words.length - 1;
  return words
    .map((word, index) => {
      const before = words[index - 2] ?? "";
      const isProminent = index === 0 || index === last || /[:?!.—–][”’"')\]]?$/.test(before);
      return isProminent || !small.has(word.toLowerCase().replaceAll(/[^\p{L}]/gu, "")) ? raised(word) : word;
    })
    .join("");
}

/** The word, and what follows a hyphen in it, with a capital; addresses, code and words with capitals or digits stay. */
function raised(word: string): string {
  if (/[\p{Lu}\d_/@\\]|\w\.\w/u.test(word)) return word;
  return word.replaceAll(/(^[^\p{L}]*|-)(\p{Ll})/gu, (whole: string, before: string, letter: string, at: number) =>
    before === "-" && small.has(/^\p{L}*/u.exec(word.slice(at + 1))?.[0] ?? "") ? whole : before + letter.toUpperCase(),
  );
}
