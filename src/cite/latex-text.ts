/** The escapes for BibTeX and BibLaTeX fields: only the characters that TeX would interpret, which all readers unescape. UTF-8 is kept. */
const escapes: Readonly<Record<string, string>> = {
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\\": "\\textbackslash{}",
};

/**
 * BibTeX counts every brace, even after a backslash: an unpaired one would end the field too early, or never. So each gets
 * an invisible partner. Readers drop it, even in names, where they don't understand `\lbrace`.
 */
const unpairedBraces: Readonly<Record<string, string>> = { "{": "\\{\\vphantom{\\}}", "}": "\\vphantom{\\{}\\}" };

/** Escapes a text for a BibTeX or BibLaTeX field. */
export function latexText(text: string): string {
  return escaped(text, hasPairedBraces(text));
}

function escaped(text: string, isPaired: boolean): string {
  const special = isPaired ? escapes : { ...escapes, ...unpairedBraces };
  return text.replace(/[&%$#_{}~^\\]/g, (character) => special[character] ?? character);
}

function hasPairedBraces(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "{") open++;
    if (character === "}" && --open < 0) return false;
  }
  return open === 0;
}

/**
 * Like `latexText`, with braces around every word whose case a style could change: words with a capital (except the first
 * letter of the title), and lower-case words at the beginning or after a colon, full stop or question mark. Readers and styles that convert
 * titles to sentence case (pandoc, biblatex-apa) then keep names and acronyms.
 */
export function latexTitle(text: string): string {
  const isPaired = hasPairedBraces(text);
  const words = text.split(/(\s+)/);
  return words
    .map((word, index) => {
      const capitals = index === 0 ? /(?!^)\p{Lu}|^\p{Lu}$|^\p{Ll}/u : /\p{Lu}/u;
      const isAfterStop = /[:.?!]$/.test(words[index - 2] ?? "") && /\p{L}/u.test(word);
      return capitals.test(word) || isAfterStop ? `{${escaped(word, isPaired)}}` : escaped(word, isPaired);
    })
    .join("");
}

/** A URL or DOI, which is not escaped: braces, backslashes and white space are percent-encoded. */
export function latexAddress(text: string): string {
  return text.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

/** The name of one publisher or organisation. Braces keep its `and` from separating two names. */
export function latexName(text: string): string {
  return /\sand\s/i.test(text) ? `{${latexText(text)}}` : latexText(text);
}
