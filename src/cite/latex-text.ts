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

/** Escapes text so that TeX shows it as it is written. */
export function latexText(text: string): string {
  return text.replace(/[&%$#_{}~^\\]/g, (character) => escapes[character] ?? character);
}

/**
 * As `latexText`, with every word braced whose case a style could change: any with a capital but the title's own first letter, and a
 * small one behind a colon, a stop or a question mark. Readers and styles that turn titles to sentence case (pandoc, biblatex-apa)
 * then keep names, acronyms and the work's own capitals as they are.
 */
export function latexTitle(text: string): string {
  const words = text.split(/(\s+)/);
  return words
    .map((word, index) => {
      const capitals = index === 0 ? /(?!^)\p{Lu}|^\p{Lu}$/u : /\p{Lu}/u;
      const isBehindStop = /[:.?!]$/.test(words[index - 2] ?? "") && /\p{L}/u.test(word);
      return capitals.test(word) || isBehindStop ? `{${latexText(word)}}` : latexText(word);
    })
    .join("");
}

/** The name of one publisher or organisation: the fields for these hold lists, whose members are divided by `and`. */
export function latexName(text: string): string {
  return /\sand\s/i.test(text) ? `{${latexText(text)}}` : latexText(text);
}
