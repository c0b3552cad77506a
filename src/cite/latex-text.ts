/**
 * Text for a BibTeX or BibLaTeX field. UTF-8 stays as it is; only what TeX would read as a command is escaped, because
 * readers undo exactly these: & % $ # _ { } ~ ^ \.
 */
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
 * BibTeX counts every brace, behind a backslash too: those that don't pair would end the field, or never. So each has a partner that
 * takes up room and isn't seen; readers drop it, in names too, where they don't read the names of braces (`\lbrace`).
 */
const lonelyBraces: Readonly<Record<string, string>> = { "{": "\\{\\vphantom{\\}}", "}": "\\vphantom{\\{}\\}" };

/** Escapes text so that TeX shows it as it is written. */
export function latexText(text: string): string {
  return escaped(text, hasPairedBraces(text));
}

function escaped(text: string, isPaired: boolean): string {
  const special = isPaired ? escapes : { ...escapes, ...lonelyBraces };
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
 * As `latexText`, with every word braced whose case a style could change: any with a capital but the title's own first letter, and a
 * small one behind a colon, a stop or a question mark. Readers and styles that turn titles to sentence case (pandoc, biblatex-apa)
 * then keep names, acronyms and the work's own capitals as they are.
 */
export function latexTitle(text: string): string {
  const isPaired = hasPairedBraces(text);
  const words = text.split(/(\s+)/);
  return words
    .map((word, index) => {
      const capitals = index === 0 ? /(?!^)\p{Lu}|^\p{Lu}$/u : /\p{Lu}/u;
      const isBehindStop = /[:.?!]$/.test(words[index - 2] ?? "") && /\p{L}/u.test(word);
      return capitals.test(word) || isBehindStop ? `{${escaped(word, isPaired)}}` : escaped(word, isPaired);
    })
    .join("");
}

/** An address or a DOI, which is not escaped; what would end the field, begin a command or break the line is percent-encoded. */
export function latexAddress(text: string): string {
  return text.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

/** The name of one publisher or organisation: the fields for these hold lists, whose members are divided by `and`. */
export function latexName(text: string): string {
  return /\sand\s/i.test(text) ? `{${latexText(text)}}` : latexText(text);
}
